package org.tamiz.names;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Many words by their letters, to find those that {@link TokenSimilarity#slips} may take for a given word. Words that begin
 * alike share the comparison of their beginning, and all that begin too differently are left at once.
 *
 * <p>What is found holds every word that is near and a few that are not; the caller asks {@link TokenSimilarity}.
 */
public final class NearWords {

    private static final int NONE = -1;

    /** One letter more than a comparison of two words looks away from their diagonal. */
    private static final int BAND = TokenSimilarity.MOST_LENGTH_DIFFERENCE + 1;

    /** The letter of each node; the root, 0, has none. Nodes stand in the order of the words. */
    private final char[] letters;
    /** The first node after all those below it: its next sibling, where it has one. */
    private final int[] ends;
    /** The number of the word that ends at the node; {@link #NONE} where none does. */
    private final int[] words;
    /** The letters of the shortest and of the longest word that go through the node. */
    private final int[] shortest;

    private final int[] longest;

    private NearWords(List<String> texts) {
        int[] order = IntStream.range(0, texts.size())
                .boxed()
                .sorted((one, other) -> texts.get(one).compareTo(texts.get(other)))
                .mapToInt(Integer::intValue)
                .toArray();
        int most = 1 + texts.stream().mapToInt(String::length).sum();
        char[] letter = new char[most];
        int[] end = new int[most];
        int[] word = new int[most];
        int[] least = new int[most];
        int[] greatest = new int[most];
        int longestWord = texts.stream().mapToInt(String::length).max().orElse(0);
        int[] path = new int[longestWord + 1];
        int count = 1;
        word[0] = NONE;
        least[0] = Integer.MAX_VALUE;
        String before = "";
        for (int number : order) {
            String text = texts.get(number);
            int shared = mismatch(before, text);
            for (int depth = before.length(); depth > shared; depth--) {
                end[path[depth]] = count;
            }
            for (int depth = shared + 1; depth <= text.length(); depth++) {
                letter[count] = text.charAt(depth - 1);
                word[count] = NONE;
                least[count] = Integer.MAX_VALUE;
                path[depth] = count++;
            }
            for (int depth = 0; depth <= text.length(); depth++) {
                least[path[depth]] = Math.min(least[path[depth]], text.length());
                greatest[path[depth]] = Math.max(greatest[path[depth]], text.length());
            }
            word[path[text.length()]] = number;
            before = text;
        }
        for (int depth = before.length(); depth >= 0; depth--) {
            end[path[depth]] = count;
        }
        this.letters = Arrays.copyOf(letter, count);
        this.ends = Arrays.copyOf(end, count);
        this.words = Arrays.copyOf(word, count);
        this.shortest = Arrays.copyOf(least, count);
        this.longest = Arrays.copyOf(greatest, count);
    }

    /**
     * Prepares these words.
     *
     * @param words letters a to z and digits, each word once
     */
    public static NearWords of(List<String> words) {
        return new NearWords(words);
    }

    private static int mismatch(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int same = 0;
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    /**
     * Finds the words that may be near.
     *
     * @param near takes the number of each in the list that was prepared
     */
    public void forEach(String word, IntConsumer near) {
        if (longest[0] > 0) {
            Walk walk = new Walk(word, near);
            walk.first();
            walk.below(0, 1, 0);
        }
    }

    /** One search: a row of costs for each letter of the way from the root, a column for each letter of the word. */
    private final class Walk {
        private final char[] sought;
        private final IntConsumer near;
        private final int length;
        private final int[] insertions;
        private final int[][] rows;
        /** The letters of the way. */
        private final char[] way;

        Walk(String word, IntConsumer near) {
            this.sought = word.toCharArray();
            this.near = near;
            this.length = sought.length;
            this.insertions = new int[length];
            for (int j = 0; j < length; j++) {
                insertions[j] = TokenSimilarity.insertion(sought, j);
            }
            int deepest = length + TokenSimilarity.MOST_LENGTH_DIFFERENCE;
            this.rows = new int[deepest + 1][length + 1];
            this.way = new char[deepest];
        }

        void first() {
            for (int j = 1; j <= length; j++) {
                rows[0][j] = j > BAND ? TokenSimilarity.FAR : rows[0][j - 1] + insertions[j - 1];
            }
        }

        /** @param leastAbove the least cost in the row of the parent */
        void below(int parent, int depth, int leastAbove) {
            for (int node = parent + 1; node < ends[parent]; node = ends[node]) {
                if (shortest[node] > length + TokenSimilarity.MOST_LENGTH_DIFFERENCE
                        || longest[node] < length - TokenSimilarity.MOST_LENGTH_DIFFERENCE) {
                    continue;
                }
                way[depth - 1] = letters[node];
                int least = fill(depth);
                int most = TokenSimilarity.allowed(
                        Math.max(length, Math.min(longest[node], length + TokenSimilarity.MOST_LENGTH_DIFFERENCE)));
                // Every way goes through this row, but for a swap, which steps over it from the row above.
                if (least > most && leastAbove + TokenSimilarity.EDIT > most) {
                    continue;
                }
                if (words[node] != NONE && rows[depth][length] <= most) {
                    near.accept(words[node]);
                }
                if (depth < way.length) {
                    below(node, depth + 1, least);
                }
            }
        }

        /** The costs of the way's first letters against those of the word; returns the least. */
        private int fill(int depth) {
            int[] row = rows[depth];
            int[] above = rows[depth - 1];
            char c = way[depth - 1];
            int insertion = TokenSimilarity.insertion(way, depth - 1);
            int from = Math.max(0, depth - BAND);
            int to = Math.min(length, depth + BAND);
            int least = TokenSimilarity.FAR;
            for (int j = from; j <= to; j++) {
                // Above the last column of this band nothing was filled.
                int best = j < depth + BAND ? above[j] + insertion : TokenSimilarity.FAR;
                if (j > 0) {
                    best = Math.min(best, above[j - 1] + TokenSimilarity.substitution(c, sought[j - 1]));
                    if (j > from) {
                        best = Math.min(best, row[j - 1] + insertions[j - 1]);
                    }
                    if (j > 1
                            && depth > 1
                            && c == sought[j - 2]
                            && way[depth - 2] == sought[j - 1]
                            && c != sought[j - 1]) {
                        best = Math.min(best, rows[depth - 2][j - 2] + TokenSimilarity.EDIT);
                    }
                }
                row[j] = best;
                least = Math.min(least, best);
            }
            if (to < length) {
                row[length] = TokenSimilarity.FAR;
            }
            return least;
        }
    }
}
