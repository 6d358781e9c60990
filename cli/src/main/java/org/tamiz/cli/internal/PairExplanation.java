package org.tamiz.cli.internal;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tamiz.matcher.EvidencePart;
import org.tamiz.matcher.Match;
import org.tamiz.screening.Caveat;
import org.tamiz.screening.Comparison;
import org.tamiz.screening.Engine;
import org.tamiz.screening.Policy;

/**
 * One comparison for people: a line for each alignment and each contradiction with its points, which sum to the total; a
 * line for each missing piece; and the whole in one sentence for each language asked for.
 */
public final class PairExplanation {

    /** Wider words push the next column aside instead of being cut. */
    private static final int WIDEST = 36;

    /** Longer texts are cut, which changes nothing but how they look. */
    private static final int LONGEST = 80;

    private final Comparison comparison;
    private final List<Language> languages;
    private final Language words;

    /**
     * An explanation.
     *
     * @param languages in which to sum up, at least one; the lines are in the first of them
     */
    public PairExplanation(Comparison comparison, List<Language> languages) {
        this.comparison = comparison;
        this.languages = List.copyOf(languages);
        this.words = languages.getFirst();
    }

    /** Writes it. */
    public void write(Writer out) throws IOException {
        if (comparison.match() != null) {
            table(out, comparison.match());
        }
        missing(out);
        caveats(out, words.of("first", "primera"), comparison.leftCaveats());
        caveats(out, words.of("second", "segunda"), comparison.rightCaveats());
        out.write(words.of("policy ", "política ") + Policy.DEFAULT.id() + words.of("; engine ", "; motor ")
                + Engine.VERSION + "\n");
        for (Language language : languages) {
            out.write("\n" + TerminalText.wrapped("", sentence(language)));
        }
    }

    private void table(Writer out, Match match) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.of("points", "puntos"),
                words.of("first", "primera"),
                words.of("second", "segunda"),
                words.of("why", "por qué")));
        for (EvidencePart part : match.parts()) {
            rows.add(List.of(
                    signed(part.points()),
                    shown(part.query()),
                    shown(part.entry()),
                    words.of(part.kind().phrase(), EvidenceTopic.of(part.kind()).in(Language.SPANISH))));
        }
        rows.add(List.of(
                Integer.toString(comparison.points()),
                shown(match.queryName().text()),
                shown(match.entryName().text()),
                words.of("total", "total")));
        int left = width(rows, 1);
        int right = width(rows, 2);
        for (List<String> row : rows) {
            out.write(padLeft(row.get(0), 6) + "  " + pad(row.get(1), left) + "  " + pad(row.get(2), right) + "  "
                    + row.get(3) + "\n");
        }
        out.write("\n" + words.of("score ", "puntuación ") + score() + ", " + words.of("verdict ", "veredicto ")
                + verdict() + " (" + words.of("a match begins at ", "hay coincidencia desde ")
                + comparison.threshold() + words.of(" points", " puntos") + ")\n");
    }

    private void missing(Writer out) throws IOException {
        for (MissingPiece piece : pieces()) {
            out.write(words.of("missing: ", "falta: ") + piece.what().in(words) + ", " + piece.whose(words) + "\n");
        }
    }

    private List<MissingPiece> pieces() {
        return comparison.left() == null || comparison.right() == null
                ? List.of()
                : MissingPiece.of(comparison.left(), comparison.right());
    }

    private void caveats(Writer out, String side, List<Caveat> caveats) throws IOException {
        for (Caveat caveat : caveats) {
            out.write(TerminalText.wrapped(
                    words.of("not compared in full, ", "no se comparó del todo, ") + side + ": ", caveat.text()));
        }
    }

    /** The whole in one sentence; the points in it sum to the total. */
    String sentence(Language language) {
        Match match = comparison.match();
        if (match == null) {
            return language.of(
                    "Nothing was compared, because one of the two has no name.",
                    "No se comparó nada, porque una de las dos no tiene nombre.");
        }
        Map<EvidenceTopic, Integer> topics = new EnumMap<>(EvidenceTopic.class);
        match.parts().forEach(part -> topics.merge(EvidenceTopic.of(part.kind()), part.points(), Integer::sum));
        List<String> reasonsFor = new ArrayList<>();
        List<String> reasonsAgainst = new ArrayList<>();
        topics.forEach((topic, points) -> {
            String reason = topic.in(language) + (points == 0 ? "" : " (" + signed(points) + ")");
            (points > 0 ? reasonsFor : reasonsAgainst).add(reason);
        });
        List<String> missing =
                pieces().stream().map(piece -> piece.what().in(language)).toList();
        String verdict = comparison.isMatch()
                ? language.of("The two are a match with ", "Las dos coinciden con ")
                : language.of("The two are no match with ", "Las dos no coinciden, con ");
        return verdict + comparison.points() + language.of(" points (score ", " puntos (puntuación ") + score()
                + language.of("; a match begins at ", "; hay coincidencia desde ") + comparison.threshold()
                + language.of("): for it speaks ", "): a favor, ") + listed(reasonsFor, language)
                + language.of("; against it, ", "; en contra, ") + listed(reasonsAgainst, language)
                + language.of("; not stated by both: ", "; no indicado por ambas: ") + listed(missing, language)
                + unread(language) + ".";
    }

    private String unread(Language language) {
        return comparison.leftCaveats().isEmpty() && comparison.rightCaveats().isEmpty()
                ? ""
                : language.of("; and not all of it could be compared", "; y no todo se pudo comparar");
    }

    private static String listed(List<String> items, Language language) {
        if (items.isEmpty()) {
            return language.nothing();
        }
        String last = items.getLast();
        List<String> others = items.subList(0, items.size() - 1);
        // Before the sound of i, Spanish says e for y.
        String and = language.of(" and ", last.startsWith("i") ? " e " : " y ");
        return others.isEmpty() ? last : String.join(", ", others) + and + last;
    }

    private String score() {
        return BigDecimal.valueOf(comparison.scoreThousandths(), 3).toPlainString();
    }

    private String verdict() {
        return comparison.isMatch() ? "match" : "no_match";
    }

    private static String signed(int points) {
        return points > 0 ? "+" + points : Integer.toString(points);
    }

    private static String shown(String text) {
        if (text.isEmpty()) {
            return "-";
        }
        String harmless = TerminalText.harmless(text);
        return length(harmless) <= LONGEST
                ? harmless
                : harmless.substring(0, harmless.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private static int width(List<List<String>> rows, int column) {
        int widest = 0;
        for (List<String> row : rows) {
            widest = Math.max(widest, length(row.get(column)));
        }
        return Math.min(widest, WIDEST);
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - length(text)));
    }

    private static String padLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - length(text))) + text;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
