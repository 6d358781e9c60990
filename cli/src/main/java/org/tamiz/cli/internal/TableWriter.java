package org.tamiz.cli.internal;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.tamiz.matcher.EvidencePart;
import org.tamiz.model.NameKind;
import org.tamiz.model.Standing;
import org.tamiz.screening.Caveat;
import org.tamiz.screening.Decision;
import org.tamiz.screening.Hit;

/** For people: a block a hit with its reasons, in colour on a terminal; a summary at the end. */
public final class TableWriter implements DecisionWriter {

    /** As wide as "  0.942  ", so that all about a hit stands under its name. */
    private static final String INDENT = " ".repeat(9);

    private final Writer out;
    private final boolean colour;
    private final boolean all;

    /**
     * A writer.
     *
     * @param colour whether to use ANSI colours
     * @param all whether queries without hits get a line of their own
     */
    public TableWriter(Writer out, boolean colour, boolean all) {
        this.out = out;
        this.colour = colour;
        this.all = all;
    }

    @Override
    public void begin() {}

    @Override
    public void write(Answer answer) throws IOException {
        Decision decision = answer.decision();
        List<Caveat> own = decision.caveats().stream()
                .filter(caveat -> caveat.code().isOfTheQuery())
                .toList();
        switch (decision.status()) {
            case HIT -> {
                line(Style.RED, "HIT", answer);
                for (Hit hit : decision.hits()) {
                    hit(hit, answer);
                }
                for (Caveat caveat : own) {
                    out.write(TerminalText.wrapped("  not screened in full: ", caveat.text()));
                }
            }
            case INCOMPLETE -> {
                if (all || !own.isEmpty()) {
                    line(Style.YELLOW, "INCOMPLETE", answer);
                    for (Hit hit : decision.hits()) {
                        hit(hit, answer);
                    }
                    for (Caveat caveat : own) {
                        out.write(TerminalText.wrapped("  ", caveat.text()));
                    }
                }
            }
            case CLEAR -> {
                if (all) {
                    line(Style.GREEN, "CLEAR", answer);
                }
            }
        }
    }

    private void hit(Hit hit, Answer answer) throws IOException {
        out.write("  " + styled(Style.BOLD, Words.score(hit).toPlainString()) + "  "
                + styled(Style.BOLD, TerminalText.harmless(hit.entry().caption())) + "  "
                + TerminalText.harmless(hit.entry().id().toString())
                + (hit.demo() ? styled(Style.YELLOW, "  DEMO") : "") + "\n");
        Standing standing = hit.entry().standing();
        if (standing.presence() != null) {
            out.write(TerminalText.wrapped(INDENT + "not certain: ", "listed or removed " + standing.presence()));
        }
        if (standing.version() != null) {
            out.write(TerminalText.wrapped(INDENT + "one version of it: ", "amended " + standing.version()));
        }
        if (!standing.carried().isEmpty()) {
            out.write(TerminalText.wrapped(
                    INDENT + "old: ",
                    standing.carried().entrySet().stream()
                            .map(field -> Words.plain(field.getKey()) + " of " + field.getValue())
                            .toList(),
                    ","));
        }
        if (!standing.unknown().isEmpty()) {
            out.write(TerminalText.wrapped(
                    INDENT + "never stated: ",
                    standing.unknown().stream().map(Words::plain).toList(),
                    ","));
        }
        if (!hit.entry().isDesignated()) {
            out.write(INDENT + styled(Style.YELLOW, "not designated") + ", listed as "
                    + String.join(
                            ", ", hit.entry().kinds().stream().map(Words::plain).toList())
                    + "\n");
        }
        if (!hit.entry().programs().isEmpty()) {
            out.write(TerminalText.wrapped(
                    INDENT + (hit.entry().isDesignated() ? "designated under " : "under "),
                    hit.entry().programs().stream().map(TerminalText::harmless).toList(),
                    ","));
        }
        String mine = hit.match().queryName().text();
        String theirs = hit.match().entryName().text();
        NameKind kind = hit.match().entryName().kind();
        String ours =
                mine.equals(answer.name()) ? "" : "the customer's alias " + TerminalText.harmless(mine) + " with ";
        if (!theirs.equals(hit.entry().caption()) || !ours.isEmpty()) {
            out.write(INDENT + "compared " + (ours.isEmpty() ? "with " : ours) + "its " + Words.of(kind) + " "
                    + TerminalText.harmless(theirs) + "\n");
        }
        out.write(TerminalText.wrapped(
                INDENT + hit.match().points() + " points: ", reasons(hit.match().parts()), ""));
        if (!hit.linked().isEmpty()) {
            out.write(TerminalText.wrapped(
                    INDENT + "linked by an identifier: ",
                    hit.linked().stream().map(Object::toString).toList(),
                    ","));
        }
    }

    /** What parts of one kind have in common is said once: {@code same word: sinaloa +407, cartel +335;}. */
    private static List<String> reasons(List<EvidencePart> parts) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            EvidencePart part = parts.get(i);
            String phrase = part.kind().phrase() + ": ";
            String text = TerminalText.harmless(Reasons.withPoints(part));
            boolean goesOn = i > 0 && parts.get(i - 1).kind() == part.kind() && text.startsWith(phrase);
            if (!items.isEmpty()) {
                items.add(items.removeLast() + (goesOn ? "," : ";"));
            }
            items.add(goesOn ? text.substring(phrase.length()) : text);
        }
        return items;
    }

    private void line(Style style, String word, Answer answer) throws IOException {
        StringBuilder line = new StringBuilder(styled(style, word));
        // A single query from the command line has a name and no place in a file.
        if (answer.line() > 0) {
            line.append("  ").append(TerminalText.harmless(answer.decision().queryId()));
        }
        if (!answer.name().isEmpty()) {
            line.append("  ").append(TerminalText.harmless(answer.name()));
        }
        if (answer.line() > 0) {
            line.append("  (line ").append(answer.line()).append(')');
        }
        out.write(line.append('\n').toString());
    }

    @Override
    public void end(Tally tally) throws IOException {
        out.write("\n" + Words.count(tally.total(), "customer", "customers") + " screened: "
                + styled(tally, Style.RED, tally.hit() + " with hits", counts -> counts.hit() > 0) + ", "
                + styled(tally, Style.YELLOW, tally.incomplete() + " incomplete", counts -> counts.incomplete() > 0)
                + ", " + styled(tally, Style.GREEN, tally.clear() + " clear", counts -> counts.clear() > 0) + "\n");
        for (Map.Entry<Caveat, Long> reason : tally.reasons().entrySet()) {
            out.write(TerminalText.wrapped(
                    "  " + reason.getValue() + " incomplete: ", reason.getKey().text()));
        }
    }

    private String styled(Tally tally, Style style, String text, Predicate<Tally> when) {
        return when.test(tally) ? styled(style, text) : text;
    }

    private String styled(Style style, String text) {
        return colour ? "\u001b[" + style.code + "m" + text + "\u001b[0m" : text;
    }

    private enum Style {
        BOLD("1"),
        RED("1;31"),
        YELLOW("33"),
        GREEN("32");

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }
}
