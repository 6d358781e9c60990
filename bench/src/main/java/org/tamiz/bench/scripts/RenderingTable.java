package org.tamiz.bench.scripts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
        return table;
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
