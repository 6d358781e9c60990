package org.tamiz.bench.scripts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tamiz.names.Renderings;
import org.tamiz.names.Script;

/**
 * Learns how the signs of one script are rendered, from whole words and their renderings, by expectation maximisation:
 * every way to divide a word into groups of one or two signs, each with none to a few letters, counts by how likely it is
 * under what is known so far.
 *
 * <p>A group at the beginning or the end of a word is counted by itself as well, and what is seen there is blended with
 * what is seen anywhere. For Han a sign is blended with all signs of the same pinyin. Groups and renderings that are met
 * too seldom are dropped. Sums run in the order of the words, so the same words give the same table.
 */
public final class RenderingLearner {

    private static final int ROUNDS = 8;

    /** In the first rounds too little is known to tell wrong pairs. */
    private static final int UNSURE_ROUNDS = 2;

    /** How many pairs of words in the data are wrong, as odds. */
    private static final double WRONG = 0.1;

    /** How much dearer it is to take two signs at once, so that it is done where it explains more. */
    private static final double TWO_SIGNS = 0.5;

    /** A group of two signs that is met less often says nothing. */
    private static final double FEWEST_OF_TWO = 4;

    private static final double FEWEST = 0.9;
    private static final int MOST_WEIGHT = 4;

    /** Taken off each count: what one word alone shows is as likely its own oddity. */
    private static final double DISCOUNT = 0.7;

    /** What an unseen rendering has, and each of its letters, so that no word is impossible. */
    private static final double UNSEEN = 0.0005;

    private static final double UNSEEN_LETTER = 0.05;
    private static final double RAREST = 0.002;

    /** How many times what is seen anywhere counts beside what is seen in one place. */
    private static final double BLEND = 4;

    private static final int BAND = 4;

    /** The most Latin letters of one sign. */
    private static final int MOST_OF_LETTER = 4;

    private static final int MOST_OF_SYLLABLE = 6;

    private final Script script;
    private final int mostLetters;
    /** Groups, each a place mark, signs; and their renderings. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private final List<String> groups = new ArrayList<>();
    private final List<String> letters = new ArrayList<>();
    private double[] likely = new double[0];
    private final LetterChance letterChance;

    private RenderingLearner(Script script, List<RenderedWord> words, int mostLetters) {
        this.script = script;
        this.letterChance = new LetterChance(words);
        this.mostLetters = mostLetters;
    }

    /** Rows of the table for one script, ascending by group. */
    public static List<String> rows(Script script, List<RenderedWord> words) {
        List<RenderedWord> different = different(words);
        return new RenderingLearner(script, different, script == Script.HAN ? MOST_OF_SYLLABLE : MOST_OF_LETTER)
                .learn(different);
    }

    /** The same for words whose signs are parts of syllables. */
    static List<String> rowsOfParts(Script script, List<RenderedWord> words) {
        List<RenderedWord> different = different(words);
        return new RenderingLearner(script, different, MOST_OF_LETTER).learn(different);
    }

    /** Each pair once. One that was met often is surer, yet must not drown the rest, so its weight grows slowly. */
    private static List<RenderedWord> different(List<RenderedWord> words) {
        Map<String, RenderedWord> merged = new LinkedHashMap<>();
        for (RenderedWord word : words) {
            merged.merge(
                    word.signs() + "\t" + word.latin(),
                    word,
                    (one, other) -> new RenderedWord(
                            one.script(), one.source(), one.signs(), one.latin(), one.weight() + other.weight()));
        }
        return merged.values().stream()
                .map(word -> new RenderedWord(
                        word.script(),
                        word.source(),
                        word.signs(),
                        word.latin(),
                        Math.min(MOST_WEIGHT, 32 - Integer.numberOfLeadingZeros(word.weight()))))
                .toList();
    }

    private List<String> learn(List<RenderedWord> words) {
        List<int[]> lattices = new ArrayList<>();
        for (RenderedWord word : words) {
            lattices.add(lattice(word));
        }
        likely = new double[groups.size()];
        for (int i = 0; i < likely.length; i++) {
            // Nothing is known yet, but that most signs have one letter.
            int more = Math.abs(letters.get(i).length() - (mostLetters == MOST_OF_SYLLABLE ? 2 : 1));
            likely[i] = Math.pow(0.25, more) / (signsOf(groups.get(i)).length() == 2 ? 20 : 1);
        }
        double[] counts = new double[0];
        for (int round = 0; round < ROUNDS; round++) {
            counts = new double[groups.size()];
            for (int w = 0; w < words.size(); w++) {
                count(words.get(w), lattices.get(w), round >= UNSURE_ROUNDS, counts);
            }
            likely = normalised(counts);
        }
        return write(counts);
    }

    private static String signsOf(String group) {
        return group.replace("^", "").replace("$", "");
    }

    /** For each place (i, j), lengths (1 or 2, k), the number of the group and rendering, or -1. */
    private int[] lattice(RenderedWord word) {
        int n = word.signs().length();
        int m = word.latin().length();
        int kinds = 2 * (mostLetters + 1);
        int[] lattice = new int[(n + 1) * (m + 1) * kinds];
        Arrays.fill(lattice, -1);
        for (int i = 0; i < n; i++) {
            for (int length = 1; length <= 2 && i + length <= n; length++) {
                String signs = word.signs().substring(i, i + length);
                String group = i == 0 ? "^" + signs : i + length == n ? signs + "$" : signs;
                for (int j = 0; j <= m; j++) {
                    if (Math.abs(j * n - i * m) > BAND * n) {
                        continue;
                    }
                    for (int k = length - 1; k <= mostLetters && j + k <= m; k++) {
                        String text = word.latin().substring(j, j + k);
                        lattice[((i * (m + 1)) + j) * kinds + (length - 1) * (mostLetters + 1) + k] =
                                number(group, text);
                    }
                }
            }
        }
        return lattice;
    }

    private int number(String group, String text) {
        return numbers.computeIfAbsent(group + "\t" + text, key -> {
            groups.add(group);
            letters.add(text);
            return groups.size() - 1;
        });
    }

    /** Forward and backward over the lattice of one word. */
    private void count(RenderedWord word, int[] lattice, boolean sure, double[] counts) {
        int n = word.signs().length();
        int m = word.latin().length();
        int kinds = 2 * (mostLetters + 1);
        double[] forward = new double[(n + 1) * (m + 1)];
        double[] backward = new double[(n + 1) * (m + 1)];
        forward[0] = 1;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= m; j++) {
                int at = i * (m + 1) + j;
                if (forward[at] > 0) {
                    for (int kind = 0; kind < kinds; kind++) {
                        int edge = lattice[at * kinds + kind];
                        if (edge >= 0) {
                            forward[target(at, kind, m)] += forward[at] * likely[edge];
                        }
                    }
                }
            }
        }
        double whole = forward[n * (m + 1) + m];
        if (whole <= 0) {
            return;
        }
        // Some pairs of the data are no renderings but a family name beside a given name, or a translation.
        double genuine = sure ? whole / (whole + WRONG * letterChance.of(word.latin())) : 1;
        backward[n * (m + 1) + m] = 1;
        for (int at = n * (m + 1) - 1; at >= 0; at--) {
            for (int kind = 0; kind < kinds; kind++) {
                int edge = lattice[at * kinds + kind];
                if (edge >= 0) {
                    double after = backward[target(at, kind, m)];
                    if (after > 0) {
                        backward[at] += likely[edge] * after;
                        counts[edge] += genuine * word.weight() * forward[at] * likely[edge] * after / whole;
                    }
                }
            }
        }
    }

    private int target(int at, int kind, int m) {
        int length = kind / (mostLetters + 1) + 1;
        return at + length * (m + 1) + kind % (mostLetters + 1);
    }

    private static double discounted(double count) {
        return Math.max(0, count - DISCOUNT);
    }

    /** What stands for all signs that are read alike; the sign itself where it has no reading. */
    private String alike(String sign) {
        String reading = Renderings.reading(script, sign);
        return reading.isEmpty() ? sign : reading;
    }

    /** Likelihoods from counts: each group blended with the same signs in any place. */
    private double[] normalised(double[] counts) {
        Map<String, Double> placed = new HashMap<>();
        Map<String, Double> anywhere = new HashMap<>();
        Map<String, Double> anywhereText = new HashMap<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                String signs = signsOf(groups.get(i));
                placed.merge(groups.get(i), counts[i], Double::sum);
                anywhere.merge(signs, counts[i], Double::sum);
                anywhereText.merge(signs + "\t" + letters.get(i), counts[i], Double::sum);
            }
        }
        double[] result = new double[counts.length];
        for (int i = 0; i < counts.length; i++) {
            String group = groups.get(i);
            String signs = signsOf(group);
            double all = Math.max(1, anywhere.getOrDefault(signs, 0.0));
            if (signs.length() == 2 && all < FEWEST_OF_TWO) {
                continue;
            }
            double general = discounted(anywhereText.getOrDefault(signs + "\t" + letters.get(i), 0.0)) / all;
            result[i] = (discounted(counts[i]) + BLEND * general) / (placed.getOrDefault(group, 0.0) + BLEND);
            if (signs.length() == 2) {
                result[i] *= TWO_SIGNS;
            } else {
                result[i] = Math.max(
                        result[i],
                        UNSEEN * Math.pow(UNSEEN_LETTER, letters.get(i).length()));
            }
        }
        return result;
    }

    private List<String> write(double[] counts) {
        Map<String, TreeMap<String, Double>> byGroup = new TreeMap<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                String group = groups.get(i);
                String signs = signsOf(group);
                byGroup.computeIfAbsent(signs, key -> new TreeMap<>()).merge(letters.get(i), counts[i], Double::sum);
                if (script == Script.HAN && signs.length() == 1) {
                    byGroup.computeIfAbsent(alike(signs), key -> new TreeMap<>())
                            .merge(letters.get(i), counts[i], Double::sum);
                }
                if (!group.equals(signs)) {
                    byGroup.computeIfAbsent(group, key -> new TreeMap<>())
                            .merge(letters.get(i), counts[i], Double::sum);
                }
            }
        }
        List<String> rows = new ArrayList<>();
        byGroup.forEach((group, seen) -> {
            String signs = signsOf(group);
            String wider = script == Script.HAN && group.length() == 1 && signs.charAt(0) > 'z' ? alike(signs) : signs;
            Map<String, Double> general = wider.equals(group) ? Map.of() : byGroup.getOrDefault(wider, new TreeMap<>());
            String row = row(signs, seen, general);
            if (!row.isEmpty() && !group.isEmpty()) {
                rows.add(script + "\t" + group + "\t" + row);
            }
        });
        return rows;
    }

    private static String row(String signs, Map<String, Double> seen, Map<String, Double> general) {
        boolean two = signs.length() == 2 && signs.charAt(0) > 'z';
        double all = seen.values().stream().mapToDouble(Double::doubleValue).sum();
        double wide = general.values().stream().mapToDouble(Double::doubleValue).sum();
        if ((two && all < FEWEST_OF_TWO) || all < FEWEST) {
            return "";
        }
        TreeMap<String, Double> blended = new TreeMap<>();
        seen.forEach((text, count) -> {
            blended.merge(text, discounted(count) / (all + (wide > 0 ? BLEND : 0)), Double::sum);
        });
        if (wide > 0) {
            general.forEach((text, count) ->
                    blended.merge(text, BLEND * discounted(count) / wide / (all + BLEND), Double::sum));
        }
        List<String> cells = new ArrayList<>();
        blended.entrySet().stream()
                .filter(entry -> entry.getValue() >= RAREST)
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> {
                    double bits = -StrictMath.log(entry.getValue() * (two ? TWO_SIGNS : 1)) / StrictMath.log(2);
                    cells.add((entry.getKey().isEmpty() ? "-" : entry.getKey()) + "="
                            + Math.round(bits * Renderings.BIT));
                });
        return String.join(" ", cells);
    }
}
