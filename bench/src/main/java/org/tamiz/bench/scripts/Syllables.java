package org.tamiz.bench.scripts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tamiz.names.Renderings;
import org.tamiz.names.Script;

/**
 * How syllables are rendered, learned from their two parts, the consonant and the rest: few signs are met with every
 * rendering that their syllable may have, but l is met as r and an as en in many words.
 */
final class Syllables {

    private static final List<String> CONSONANTS = List.of(
            "zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r", "z", "c", "s",
            "y", "w");

    /** What the parts make is this much dearer than what the syllable itself was met as. */
    private static final int BY_PARTS = Renderings.BIT;

    /** Dearer renderings are left out. */
    private static final int DEAREST = 11 * Renderings.BIT;

    /** What a sign is rendered as only because its syllable is, is so much dearer. */
    private static final int LIKE = 3 * Renderings.BIT;

    private final Script script;
    private final Map<String, Character> parts = new HashMap<>();

    private Syllables(Script script) {
        this.script = script;
    }

    /** The rows, those of syllables widened by what their parts are rendered as, and rows that name their signs. */
    static List<String> with(Script script, List<String> rows, List<RenderedWord> words) {
        return new Syllables(script).widened(rows, words);
    }

    private List<String> widened(List<String> rows, List<RenderedWord> words) {
        TreeMap<String, StringBuilder> signsOf = new TreeMap<>();
        Map<Character, String> readings = new HashMap<>();
        List<RenderedWord> inParts = new ArrayList<>();
        for (RenderedWord word : words) {
            StringBuilder signs = new StringBuilder();
            boolean read = true;
            for (int i = 0; i < word.signs().length(); i++) {
                char sign = word.signs().charAt(i);
                if (!readings.containsKey(sign)) {
                    String reading = Renderings.reading(script, String.valueOf(sign));
                    readings.put(sign, reading);
                    if (!reading.isEmpty()) {
                        signsOf.computeIfAbsent(reading, key -> new StringBuilder())
                                .append(sign);
                    }
                }
                String reading = readings.getOrDefault(sign, "");
                read &= !reading.isEmpty();
                signs.append(partsOf(reading));
            }
            if (read) {
                inParts.add(new RenderedWord(script, word.source(), signs.toString(), word.latin(), word.weight()));
            }
        }
        Map<String, Map<String, Integer>> ofParts = costs(RenderingLearner.rowsOfParts(script, inParts));
        Map<String, Map<String, Integer>> ofRows = costs(rows);
        List<String> all = new ArrayList<>();
        for (String row : rows) {
            if (!signsOf.containsKey(row.split("\t", -1)[1])) {
                all.add(row);
            }
        }
        signsOf.forEach((syllable, signs) -> {
            Map<String, Integer> cells = new TreeMap<>(ofRows.getOrDefault(syllable, Map.of()));
            together(partsOf(syllable), ofParts).forEach((letters, cost) -> {
                if (cost + BY_PARTS <= DEAREST) {
                    cells.merge(letters, cost + BY_PARTS, Math::min);
                }
            });
            if (!cells.isEmpty()) {
                List<String> written = new ArrayList<>();
                cells.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .forEach(cell ->
                                written.add((cell.getKey().isEmpty() ? "-" : cell.getKey()) + "=" + cell.getValue()));
                all.add(script + "\t" + syllable + "\t" + String.join(" ", written));
                all.add("like\t" + script + "\t" + syllable + " " + LIKE + " " + signs);
            }
        });
        return all;
    }

    /** The syllable as one or two signs of our own. */
    private String partsOf(String syllable) {
        String consonant =
                CONSONANTS.stream().filter(syllable::startsWith).findFirst().orElse("");
        StringBuilder signs = new StringBuilder();
        for (String part : List.of(consonant, "-" + syllable.substring(consonant.length()))) {
            if (part.length() > 1 || (!part.isEmpty() && !part.equals("-"))) {
                // A private sign: a letter of its own would be taken for a reading.
                signs.append((char) parts.computeIfAbsent(part, key -> (char) ('\ue000' + parts.size())));
            }
        }
        return signs.toString();
    }

    private static Map<String, Integer> together(String parts, Map<String, Map<String, Integer>> costs) {
        Map<String, Integer> together = new LinkedHashMap<>(costs.getOrDefault(parts, Map.of()));
        if (parts.length() == 2) {
            Map<String, Integer> rest = costs.getOrDefault(parts.substring(1), Map.of());
            costs.getOrDefault(parts.substring(0, 1), Map.of())
                    .forEach((begin, cost) ->
                            rest.forEach((end, more) -> together.merge(begin + end, cost + more, Math::min)));
        }
        return together;
    }

    private static Map<String, Map<String, Integer>> costs(List<String> rows) {
        Map<String, Map<String, Integer>> costs = new HashMap<>();
        for (String row : rows) {
            String[] cells = row.split("\t", -1);
            Map<String, Integer> ofGroup = costs.computeIfAbsent(cells[1], key -> new LinkedHashMap<>());
            for (String cell : cells[2].split(" ", -1)) {
                int equals = cell.indexOf('=');
                String letters = cell.substring(0, equals);
                ofGroup.put(letters.equals("-") ? "" : letters, Integer.parseInt(cell.substring(equals + 1)));
            }
        }
        return costs;
    }
}
