package org.tamiz.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.tamiz.names.Renderings.Choice;
import org.tamiz.names.Renderings.Rendering;
import org.tamiz.names.internal.ScriptSimilarity;

/**
 * Many words of scripts that {@link Renderings} covers, to find those that may be rendered as given Latin letters. Words that
 * begin alike share the rendering of their beginning, and all that begin too dearly are left at once.
 *
 * <p>What is found holds every word that {@link TokenSimilarity} takes for a rendering and a few that it does not; the caller
 * asks it.
 */
public final class RenderedWords {

    private final Renderings renderings;
    private final List<Token> words;
    private final Map<Script, Node> roots = new EnumMap<>(Script.class);
    /** The words of which these letters are all that is written, by their letters. */
    private final Map<String, List<Integer>> wholes = new HashMap<>();

    private RenderedWords(List<Token> words) {
        this.renderings = Renderings.frozen();
        this.words = List.copyOf(words);
        for (int number = 0; number < words.size(); number++) {
            Token word = words.get(number);
            String source = word.source();
            if (renderings.covers(word.script()) && source.length() <= Renderings.LONGEST) {
                add(word.script(), Renderings.signs(word.script(), source), number);
                for (Rendering whole : renderings.wholes(word.script(), source)) {
                    wholes.computeIfAbsent(whole.letters(), letters -> new ArrayList<>())
                            .add(number);
                }
            }
        }
    }

    /** Prepares these words; those of scripts without a table are never found. */
    public static RenderedWords of(List<Token> words) {
        return new RenderedWords(words);
    }

    /** A sign after those of the way from the root: what it is rendered as, inside a word and at its end. */
    private static final class Node {
        private final Choice one;
        private final Choice like;
        private final Choice two;
        private final Choice oneLast;
        private final Choice twoLast;
        private final Map<Character, Node> next = new HashMap<>();
        private final List<Integer> words = new ArrayList<>(1);

        Node(Choice one, Choice like, Choice two, Choice oneLast, Choice twoLast) {
            this.one = one;
            this.like = like;
            this.two = two;
            this.oneLast = oneLast;
            this.twoLast = twoLast;
        }
    }

    private void add(Script script, String signs, int number) {
        if (signs.isEmpty()) {
            return;
        }
        Node node = roots.computeIfAbsent(
                script, key -> new Node(Choice.NONE, Choice.NONE, Choice.NONE, Choice.NONE, Choice.NONE));
        for (int i = 0; i < signs.length(); i++) {
            String begin = signs.substring(0, i + 1);
            node = node.next.computeIfAbsent(signs.charAt(i), sign -> node(script, begin));
        }
        node.words.add(number);
    }

    /** The last sign of a beginning. */
    private Node node(Script script, String begin) {
        int i = begin.length() - 1;
        String inside = begin + ' ';
        return new Node(
                renderings.one(script, inside, i),
                renderings.like(script, begin.charAt(i)),
                i == 0 ? Choice.NONE : renderings.two(script, inside, i - 1),
                renderings.one(script, begin, i),
                i == 0 ? Choice.NONE : renderings.two(script, begin, i - 1));
    }

    /**
     * Finds the words that may be rendered so.
     *
     * @param latin letters a to z and digits
     * @param found takes the number of each in the list that was prepared; perhaps twice
     */
    public void forEach(String latin, IntConsumer found) {
        wholes.getOrDefault(latin, List.of()).forEach(found::accept);
        if (latin.length() > Renderings.LONGEST) {
            return;
        }
        roots.forEach((script, root) -> {
            int limit = renderings.limit(script, latin);
            if (limit > 0) {
                new Walk(latin, limit, found).from(root);
            }
        });
    }

    /** One search: a row of costs for each sign of the way from the root, a column for each letter and one before them. */
    private final class Walk {
        private final String latin;
        private final int limit;
        private final int most;
        private final IntConsumer found;
        private final List<int[]> rows = new ArrayList<>();

        Walk(String latin, int limit, IntConsumer found) {
            this.latin = latin;
            this.limit = limit;
            this.most = ScriptSimilarity.beyond(limit);
            this.found = found;
        }

        void from(Node root) {
            int[] row = row(0);
            row[0] = 0;
            addLetters(row);
            below(root, 1);
        }

        private void below(Node parent, int depth) {
            for (Node node : parent.next.values()) {
                if (!node.words.isEmpty()) {
                    fill(node.oneLast, node.like, node.twoLast, depth);
                    int cost = rows.get(depth)[latin.length()];
                    for (int number : node.words) {
                        if (cost <= limit || (cost <= most && ScriptSimilarity.mayBeBeyond(words.get(number), latin))) {
                            found.accept(number);
                        }
                    }
                }
                if (!node.next.isEmpty()) {
                    fill(node.one, node.like, node.two, depth);
                    // Two signs together step over a row.
                    if (least(rows.get(depth)) <= most || least(rows.get(depth - 1)) <= most) {
                        below(node, depth + 1);
                    }
                }
            }
        }

        private int[] row(int depth) {
            while (rows.size() <= depth) {
                rows.add(new int[latin.length() + 1]);
            }
            int[] row = rows.get(depth);
            Arrays.fill(row, Renderings.FAR);
            return row;
        }

        /** Fills the row of the sign at this depth: what the way costs as the letters before each place. */
        private void fill(Choice one, Choice like, Choice two, int depth) {
            int[] row = row(depth);
            int[] above = rows.get(depth - 1);
            for (int j = 0; j <= latin.length(); j++) {
                if (above[j] <= most) {
                    row[j] = Math.min(row[j], above[j] + Renderings.SIGN_LEFT_OUT);
                    one.spread(latin, j, above[j], row);
                    like.spread(latin, j, above[j], row);
                }
            }
            if (depth > 1) {
                int[] twoAbove = rows.get(depth - 2);
                for (int j = 0; j <= latin.length(); j++) {
                    if (twoAbove[j] <= most) {
                        two.spread(latin, j, twoAbove[j], row);
                    }
                }
            }
            addLetters(row);
        }

        private void addLetters(int[] row) {
            for (int j = 1; j < row.length; j++) {
                row[j] = Math.min(row[j], row[j - 1] + Renderings.added(latin.charAt(j - 1)));
            }
        }

        private int least(int[] row) {
            int least = row[0];
            for (int cost : row) {
                least = Math.min(least, cost);
            }
            return least;
        }
    }
}
