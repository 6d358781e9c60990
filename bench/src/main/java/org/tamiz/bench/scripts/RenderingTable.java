package org.tamiz.bench.scripts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.tamiz.names.Renderings;
import org.tamiz.names.Script;

/** Makes the rows of {@link Renderings} for one script: how its signs are rendered, and how dear a rendering may be. */
public final class RenderingTable {

    /** One word in so many may have a wrong one within its limit among {@link #OTHERS}. */
    private static final int WRONG_ONE_IN = 22;

    /** Words that the limit is found on, such as were met more than once. */
    private static final int WORDS = 1_500;

    private static final int OTHERS = 200;

    /** What is taken off every limit, so that short words must agree better. */
    private static final int LESS = 3 * Renderings.BIT;

    /** What is written for a whole word counts when it is met so often, and is so usual. */
    private static final int FEWEST_OF_SYLLABLE = 3;

    private static final double RAREST_OF_SYLLABLE = 0.01;
    private static final int FEWEST_OF_WORD = 5;
    private static final double RAREST_OF_WORD = 0.1;

    private RenderingTable() {}

    /** The rows for one script; the same words and names in the same order give the same rows. */
    public static List<String> rows(Script script, List<RenderedWord> words, List<RenderingCorpus.FullName> names) {
        List<RenderedWord> all = new ArrayList<>(words);
        names.forEach(name -> all.addAll(RenderingCorpus.wordsOf(name)));
        List<String> rows = RenderingLearner.rows(script, all);
        if (script == Script.HANGUL) {
            rows = RenderingLearner.rows(script, inOrder(words, names, Renderings.parse(String.join("\n", rows))));
        }
        List<String> table = new ArrayList<>();
        table.add(limit(script, words, all, Renderings.parse(String.join("\n", rows))));
        table.addAll(rows);
        table.addAll(wholeWords(script, all, Renderings.parse(String.join("\n", table))));
        return table;
    }

    /**
     * What is written for whole words: for those of one syllable, such as the family names of Korea, where 이 is Lee; and
     * for those that are usually written as no rendering of their signs would be, such as Michael and Sean.
     */
    private static List<String> wholeWords(Script script, List<RenderedWord> words, Renderings table) {
        TreeMap<String, TreeMap<String, Integer>> seen = new TreeMap<>();
        for (RenderedWord word : words) {
            seen.computeIfAbsent(word.signs(), key -> new TreeMap<>()).merge(word.latin(), word.weight(), Integer::sum);
        }
        Set<String> syllables = new HashSet<>();
        if (script == Script.HANGUL || script == Script.HAN) {
            words.stream().filter(word -> word.source().length() == 1).forEach(word -> syllables.add(word.signs()));
        }
        List<String> rows = new ArrayList<>();
        seen.forEach((signs, forms) -> {
            int all = forms.values().stream().mapToInt(Integer::intValue).sum();
            boolean syllable = syllables.contains(signs);
            List<String> cells = new ArrayList<>();
            forms.forEach((form, count) -> {
                boolean usual = syllable
                        ? count >= FEWEST_OF_SYLLABLE && count >= all * RAREST_OF_SYLLABLE
                        : count >= FEWEST_OF_WORD && count >= all * RAREST_OF_WORD;
                if (usual && (syllable || isBeyondLimit(table, script, signs, form))) {
                    double bits = -StrictMath.log(count / (double) all) / StrictMath.log(2);
                    cells.add(form + "=" + Math.round((1 + bits) * Renderings.BIT));
                }
            });
            if (!cells.isEmpty()) {
                rows.add(script + "\t=" + signs + "\t" + String.join(" ", cells));
            }
        });
        return rows;
    }

    private static boolean isBeyondLimit(Renderings table, Script script, String signs, String latin) {
        int limit = table.limit(script, latin);
        return limit >= 0 && table.cost(script, signs, latin, limit) == Renderings.TOO_DEAR;
    }

    /** The words, each name's in the order in which they are better renderings by a first table. */
    private static List<RenderedWord> inOrder(
            List<RenderedWord> words, List<RenderingCorpus.FullName> names, Renderings first) {
        List<RenderedWord> all = new ArrayList<>(words);
        for (RenderingCorpus.FullName name : names) {
            List<RenderedWord> straight = RenderingCorpus.wordsOf(name);
            List<RenderedWord> swapped = RenderingCorpus.swappedWordsOf(name);
            all.addAll(!swapped.isEmpty() && cost(swapped, first) < cost(straight, first) ? swapped : straight);
        }
        return all;
    }

    private static long cost(List<RenderedWord> words, Renderings table) {
        return words.stream()
                .mapToLong(word -> table.cost(word.script(), word.source(), word.latin(), Renderings.TOO_DEAR - 1))
                .sum();
    }

    private static String limit(Script script, List<RenderedWord> words, List<RenderedWord> all, Renderings table) {
        int[] letters = letterCosts(all);
        List<RenderedWord> met =
                words.stream().filter(word -> word.weight() > 1).toList();
        List<Double> nearest = new ArrayList<>();
        int n = met.size();
        int step = Math.max(1, n / WORDS);
        for (int i = 0; i < n; i += step) {
            RenderedWord word = met.get(i);
            double least = Double.MAX_VALUE;
            for (int k = 1; k <= OTHERS; k++) {
                RenderedWord other = met.get((int) ((i + k * 104_729L) % n));
                if (!other.signs().equals(word.signs()) && !other.latin().equals(word.latin())) {
                    int cost = table.cost(script, word.source(), other.latin(), Renderings.TOO_DEAR - 1);
                    if (cost != Renderings.TOO_DEAR) {
                        least = Math.min(least, (cost + LESS) / (double) chance(other.latin(), letters));
                    }
                }
            }
            nearest.add(least);
        }
        nearest.sort(null);
        int percent = nearest.isEmpty() ? 0 : (int) Math.min(110, 100 * nearest.get(nearest.size() / WRONG_ONE_IN));
        StringBuilder row = new StringBuilder("limit\t" + script + "\t");
        for (int letter : letters) {
            row.append(letter).append(' ');
        }
        return row.append(percent).append(' ').append(LESS).toString();
    }

    private static int chance(String latin, int[] letters) {
        return latin.chars().map(c -> letters[c - 'a']).sum();
    }

    private static int[] letterCosts(List<RenderedWord> words) {
        long[] counts = new long[26];
        Arrays.fill(counts, 1);
        words.forEach(word -> word.latin().chars().forEach(c -> counts[c - 'a']++));
        double all = Arrays.stream(counts).sum();
        return Arrays.stream(counts)
                .mapToInt(count -> (int) Math.round(-StrictMath.log(count / all) / StrictMath.log(2) * Renderings.BIT))
                .toArray();
    }
}
