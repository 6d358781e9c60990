package org.tamiz.bench.scripts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tamiz.names.Renderings;
import org.tamiz.names.Script;

/** Makes the rows of {@link Renderings} for one script: how its signs are rendered, and how dear a rendering may be. */
public final class RenderingTable {

    /** One word in so many may have a wrong one within its limit among {@link #OTHERS}. */
    private static final int WRONG_ONE_IN = 15;

    /** The same for words of syllables, which are read as family and given name too, so that more may go wrong. */
    private static final int WRONG_SYLLABLES_ONE_IN = 20;

    /** Words that the limit is found on. */
    private static final int WORDS = 1_500;

    /** Beyond this a limit finds no more. */
    private static final int MOST_PERCENT = 95;

    private static final int OTHERS = 200;

    /** What is taken off every limit, so that short words must agree better. */
    private static final int LESS = 3 * Renderings.BIT;

    /** The same where one sign is a syllable, so that very many names are of few letters. */
    private static final int LESS_OF_SYLLABLES = 5 * Renderings.BIT;

    /** What is written for a whole word counts when it is met so often, and is so usual. */
    private static final int FEWEST_OF_SYLLABLE = 3;

    private static final double RAREST_OF_SYLLABLE = 0.01;
    private static final int FEWEST_OF_WORD = 3;
    private static final double RAREST_OF_WORD = 0.01;

    private RenderingTable() {}

    /** The rows for one script; the same words and names in the same order give the same rows. */
    public static List<String> rows(Script script, List<RenderedWord> words, List<RenderingCorpus.FullName> names) {
        List<RenderedWord> all = new ArrayList<>(words);
        names.forEach(name -> all.addAll(RenderingCorpus.wordsOf(name)));
        List<String> rows = RenderingLearner.rows(script, all);
        if (script == Script.HANGUL) {
            rows = RenderingLearner.rows(script, inOrder(words, names, Renderings.parse(String.join("\n", rows))));
        }
        if (script == Script.HAN) {
            rows = Syllables.with(script, rows, all);
        }
        List<String> table = new ArrayList<>();
        table.addAll(limits(script, words, all, rows));
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

    /** Each Latin form once: what is written often is not likelier to be met by chance among other words. */
    private static List<RenderedWord> different(List<RenderedWord> words) {
        Map<String, RenderedWord> forms = new LinkedHashMap<>();
        for (RenderedWord word : words) {
            forms.putIfAbsent(
                    word.latin(), new RenderedWord(word.script(), word.source(), word.signs(), word.latin(), 1));
        }
        return List.copyOf(forms.values());
    }

    /** What letters cost by chance, and the limit that keeps different words apart. */
    private static List<String> limits(
            Script script, List<RenderedWord> words, List<RenderedWord> all, List<String> rows) {
        List<String> chance = new LetterChance(different(all)).rows(script);
        // At a hundred percent and nothing less, the limit is what the letters cost by chance.
        List<String> whole = new ArrayList<>(chance);
        whole.addAll(rows);
        whole.add("limit\t" + script + "\t100 0");
        Renderings table = Renderings.parse(String.join("\n", whole));
        boolean syllables = script == Script.HAN || script == Script.HANGUL;
        int less = syllables ? LESS_OF_SYLLABLES : LESS;
        List<Double> nearest = new ArrayList<>();
        int n = words.size();
        int step = Math.max(1, n / WORDS);
        for (int i = 0; i < n; i += step) {
            RenderedWord word = words.get(i);
            double least = Double.MAX_VALUE;
            for (int k = 1; k <= OTHERS; k++) {
                RenderedWord other = words.get((int) ((i + k * 104_729L) % n));
                if (!other.signs().equals(word.signs()) && !other.latin().equals(word.latin())) {
                    int cost = table.cost(script, word.source(), other.latin(), Renderings.TOO_DEAR - 1);
                    if (cost != Renderings.TOO_DEAR) {
                        least = Math.min(least, (cost + less) / (double) table.limit(script, other.latin()));
                    }
                }
            }
            nearest.add(least);
        }
        nearest.sort(null);
        int wrongOneIn = syllables ? WRONG_SYLLABLES_ONE_IN : WRONG_ONE_IN;
        int percent =
                nearest.isEmpty() ? 0 : (int) Math.min(MOST_PERCENT, 100 * nearest.get(nearest.size() / wrongOneIn));
        chance.add("limit\t" + script + "\t" + percent + " " + less);
        return chance;
    }
}
