package org.tamiz.bench.scripts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tamiz.names.FoldedName;
import org.tamiz.names.NameFolder;
import org.tamiz.names.Renderings;
import org.tamiz.names.Script;
import org.tamiz.names.Token;

/**
 * Measures a table on words and names that it was not learned from. A positive is a pair of the data; its negative is
 * whatever comes nearest among so many other Latin forms, so that it counts as wrong as soon as one of those is taken for
 * it.
 */
public final class HeldOut {

    /**
     * How often it was right.
     *
     * @param positives pairs tried
     * @param found pairs taken for one
     * @param apart words or names that none of the others was taken for
     */
    public record Result(int positives, int found, int apart) {
        Result plus(Result other) {
            return new Result(positives + other.positives, found + other.found, apart + other.apart);
        }

        static final Result NONE = new Result(0, 0, 0);

        double recall() {
            return found / (double) Math.max(1, positives);
        }

        double specificity() {
            return apart / (double) Math.max(1, positives);
        }
    }

    private final Renderings table;
    private final int others;
    private final List<String> missed = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    HeldOut(Renderings table, int others) {
        this.table = table;
        this.others = others;
    }

    List<String> missed() {
        return List.copyOf(missed);
    }

    List<String> wrong() {
        return List.copyOf(wrong);
    }

    Result words(Script script, List<RenderedWord> words, int most) {
        int n = words.size();
        int step = Math.max(1, n / most);
        Result result = Result.NONE;
        for (int i = 0; i < n; i += step) {
            RenderedWord word = words.get(i);
            boolean found = within(script, word.source(), word.latin());
            boolean apart = true;
            if (!found) {
                missed.add(word.source() + " " + word.latin());
            }
            for (int k = 1; k <= others; k++) {
                RenderedWord other = words.get((int) ((i + k * 104_729L) % n));
                if (!other.signs().equals(word.signs())
                        && !other.latin().equals(word.latin())
                        && within(script, word.source(), other.latin())) {
                    apart = false;
                    wrong.add(word.source() + " " + other.latin());
                    break;
                }
            }
            result = result.plus(new Result(1, found ? 1 : 0, apart ? 1 : 0));
        }
        return result;
    }

    Result names(List<RenderingCorpus.FullName> names, int most) {
        List<List<Token>> latin = new ArrayList<>();
        names.forEach(name -> latin.add(NameFolder.fold(name.latin()).getFirst().tokens()));
        int n = names.size();
        int step = Math.max(1, n / most);
        Result result = Result.NONE;
        for (int i = 0; i < n; i += step) {
            List<FoldedName> readings = NameFolder.fold(names.get(i).source());
            boolean found = isOne(readings, latin.get(i));
            if (!found) {
                missed.add(names.get(i).source() + " | " + names.get(i).latin());
            }
            boolean apart = true;
            for (int k = 1; k <= others; k++) {
                int j = (int) ((i + k * 104_729L) % n);
                if (!names.get(j).latin().equals(names.get(i).latin()) && isOne(readings, latin.get(j))) {
                    apart = false;
                    wrong.add(names.get(i).source() + " | " + names.get(j).latin());
                    break;
                }
            }
            result = result.plus(new Result(1, found ? 1 : 0, apart ? 1 : 0));
        }
        return result;
    }

    private boolean within(Script script, String source, String latin) {
        int limit = table.limit(script, latin);
        return limit >= 0 && table.cost(script, source, latin, limit) <= limit;
    }

    /** Whether each word of the side that has fewer goes with another word of the other side, two words at least. */
    private boolean isOne(List<FoldedName> readings, List<Token> latin) {
        for (FoldedName reading : readings) {
            List<Token> words = reading.tokens();
            int needed = Math.min(words.size(), latin.size());
            if (needed >= Math.min(2, Math.max(words.size(), latin.size())) && together(words, latin) >= needed) {
                return true;
            }
        }
        return false;
    }

    private int together(List<Token> words, List<Token> latin) {
        Set<Integer> used = new HashSet<>();
        int together = 0;
        for (Token word : words) {
            int best = -1;
            int least = Renderings.TOO_DEAR;
            for (int j = 0; j < latin.size(); j++) {
                if (!used.contains(j)) {
                    int cost = cost(word, latin.get(j));
                    if (cost < least) {
                        least = cost;
                        best = j;
                    }
                }
            }
            if (best >= 0) {
                used.add(best);
                together++;
            }
        }
        return together;
    }

    private int cost(Token word, Token latin) {
        if (word.text().equals(latin.text())) {
            return 0;
        }
        int limit = table.limit(word.script(), latin.text());
        return limit < 0 ? Renderings.TOO_DEAR : table.cost(word.script(), word.source(), latin.text(), limit);
    }
}
