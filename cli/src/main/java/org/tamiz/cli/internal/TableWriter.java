package org.tamiz.cli.internal;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.tamiz.matcher.EvidencePart;
import org.tamiz.screening.Caveat;
import org.tamiz.screening.Decision;
import org.tamiz.screening.Hit;

/** For people: a block a hit with its reasons, in colour on a terminal; a summary at the end. */
public final class TableWriter implements DecisionWriter {

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
        switch (decision.status()) {
            case HIT -> hits(answer);
            case INCOMPLETE -> {
                List<Caveat> own = decision.caveats().stream()
                        .filter(caveat -> caveat.code().isOfTheQuery())
                        .toList();
                if (all || !own.isEmpty()) {
                    line(Style.YELLOW, "INCOMPLETE", answer);
                    for (Caveat caveat : own) {
                        out.write("    " + caveat.text() + "\n");
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

    private void hits(Answer answer) throws IOException {
        line(Style.RED, "HIT", answer);
        for (Hit hit : answer.decision().hits()) {
            String programs = String.join(", ", hit.entry().programs());
            out.write("  " + styled(Style.BOLD, Words.score(hit).toPlainString()) + "  "
                    + styled(Style.BOLD, hit.entry().caption()) + "  "
                    + hit.entry().id()
                    + (programs.isEmpty() ? "" : "  [" + programs + "]")
                    + (hit.entry().isDesignated() ? "" : "  not designated: " + kinds(hit))
                    + (hit.demo() ? styled(Style.YELLOW, "  DEMO") : "") + "\n");
            String matched = hit.match().entryName().text();
            if (!matched.equals(hit.entry().caption())) {
                out.write(
                        "         by its " + Words.plain(hit.match().entryName().kind()) + " " + matched + "\n");
            }
            out.write("         " + reasons(hit) + " = " + hit.match().points() + " points\n");
            if (!hit.linked().isEmpty()) {
                out.write("         linked by an identifier: "
                        + String.join(
                                ", ",
                                hit.linked().stream().map(Object::toString).toList()) + "\n");
            }
        }
    }

    private static String kinds(Hit hit) {
        return String.join(", ", hit.entry().kinds().stream().map(Words::plain).toList());
    }

    private static String reasons(Hit hit) {
        StringBuilder text = new StringBuilder();
        for (EvidencePart part : hit.match().parts()) {
            text.append(text.isEmpty() ? "" : ", ")
                    .append(Reasons.of(part))
                    .append(part.points() > 0 ? " +" : " ")
                    .append(part.points());
        }
        return text.toString();
    }

    private void line(Style style, String word, Answer answer) throws IOException {
        String where = answer.line() > 0 ? "  (line " + answer.line() + ")" : "";
        out.write(styled(style, word) + "  " + answer.decision().queryId() + "  " + answer.name() + where + "\n");
    }

    @Override
    public void end(Tally tally) throws IOException {
        out.write("\n" + tally.total() + " screened: " + styled(Style.RED, tally.hit() + " with hits") + ", "
                + styled(Style.YELLOW, tally.incomplete() + " incomplete") + ", "
                + styled(Style.GREEN, tally.clear() + " clear") + "\n");
        for (Map.Entry<Caveat, Long> reason : tally.reasons().entrySet()) {
            out.write("  incomplete, " + reason.getValue() + ": "
                    + reason.getKey().text() + "\n");
        }
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
