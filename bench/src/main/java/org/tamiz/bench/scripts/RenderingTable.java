package org.tamiz.bench.scripts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tamiz.names.Renderings;
import org.tamiz.names.Script;

/** Makes the rows of {@link Renderings} for one script: how its signs are rendered, and how dear a rendering may be. */
public final class RenderingTable {

    /** Of so many words that are not one and the same, a rendering within the limit takes one for the other. */
    private static final int WRONG_ONE_IN = 4_000;

    /** Pairs of different words that the limit is found on. */
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
        table.add(limit(script, all, Renderings.parse(String.join("\n", rows))));
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
                .mapToLong(word ->
                        table.cost(word.script(), word.source(), word.latin(), Renderings.TOO_DEAR - 1))
                .sum();
    }

    private static String limit(Script script, List<RenderedWord> words, Renderings table) {
        int[] letters = letterCosts(words);
        List<Double> ratios = new ArrayList<>();
        int n = words.size();
        int step = Math.max(1, n / WORDS);
        for (int i = 0; i < n; i += step) {
            RenderedWord word = words.get(i);
            for (int k = 1; k <= OTHERS; k++) {
                RenderedWord other = words.get((int) ((i + k * 104_729L) % n));
                if (!other.signs().equals(word.signs()) && !other.latin().equals(word.latin())) {
                    int cost = table.cost(script, word.source(), other.latin(), Renderings.TOO_DEAR - 1);
                    if (cost != Renderings.TOO_DEAR) {
                        ratios.add((cost + LESS) / (double) chance(other.latin(), letters));
                    } else {
                        ratios.add(Double.MAX_VALUE);
                    }
                }
            }
        }
        ratios.sort(null);
        int percent = ratios.isEmpty() ? 0 : (int) Math.min(110, 100 * ratios.get(ratios.size() / WRONG_ONE_IN));
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
                .mapToInt(count ->
                        (int) Math.round(-StrictMath.log(count / all) / StrictMath.log(2) * Renderings.BIT))
                .toArray();
    }
}
