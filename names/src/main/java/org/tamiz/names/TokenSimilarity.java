package org.tamiz.names;

import java.util.Arrays;
import java.util.List;
import org.tamiz.names.internal.Cognates;
import org.tamiz.names.internal.ScriptSimilarity;
import org.tamiz.names.internal.SourceSlips;

/**
 * How much it tells that a token of one name stands where a token of another does: the evidence points of one aligned
 * pair, and how the two differ.
 *
 * <p>Slips are counted in quarters of an edit: a wrong or missing letter is four, a vowel missing inside the word three, a
 * vowel for a vowel, an h missing inside the word or a letter for one that romanisation or typing confuses with it two, a
 * doubled letter one, two letters swapped four.
 */
public final class TokenSimilarity {

    /** A whole edit, in quarters. */
    public static final int EDIT = 4;

    /** What {@link #slips} gives when two tokens are not the same word. */
    public static final int DIFFERENT = Integer.MAX_VALUE;

    /** The points of an initial that stands for a name which begins with it. */
    public static final int INITIAL_POINTS = 40;

    /** Words whose lengths differ by more are different words. */
    public static final int MOST_LENGTH_DIFFERENCE = 3;

    /** No letter is looked for farther than this from its place. */
    private static final int BAND = MOST_LENGTH_DIFFERENCE;

    /** Dearer than any sum of edits, far from overflow. */
    static final int FAR = 1 << 20;

    private static final WordRelation[] RELATIONS = WordRelation.values();

    private static final char[] GROUPS = confusable();

    /** Words shorter than this are compared without allocating. */
    private static final int ROW = 64;

    private static final ThreadLocal<Workspace> WORKSPACE = ThreadLocal.withInitial(Workspace::new);

    /** What a thread needs for comparing words. */
    private static final class Workspace {
        private final int[][] rows = new int[3][ROW];
        private final char[] one = new char[ROW];
        private final char[] other = new char[ROW];

        int slips(String first, String second, String whole, int most) {
            return searched(first, second, whole, most, rows, one, other);
        }
    }

    private TokenSimilarity() {}

    /**
     * How the two go together, and how far they are apart. Symmetric; allocates nothing.
     *
     * @return for {@link #relationOf} and {@link #slipsOf}
     */
    public static int relate(Token one, Token other) {
        if (one.text().equals(other.text()) && !areHomophones(one, other)) {
            return packed(WordRelation.EQUAL, 0);
        }
        if (!one.concept().isEmpty() && one.concept().equals(other.concept())) {
            return packed(WordRelation.CONCEPT, 0);
        }
        if (isInitialOf(one, other) || isInitialOf(other, one)) {
            return packed(WordRelation.INITIAL, 0);
        }
        if (one.tag() == TokenTag.NUMBER || other.tag() == TokenTag.NUMBER) {
            return packed(WordRelation.NONE, 0);
        }
        if (one.script() != Script.LATIN && one.script() == other.script()) {
            int slips = SourceSlips.between(one, other);
            return slips == DIFFERENT ? packed(WordRelation.NONE, 0) : packed(WordRelation.SIMILAR, slips);
        }
        if (one.script() != other.script()) {
            int slips = ScriptSimilarity.slips(one, other);
            return slips == DIFFERENT ? packed(WordRelation.NONE, 0) : packed(WordRelation.RENDERED, slips);
        }
        if (one.isCognate() && other.isCognate() && Cognates.areOne(one.text(), other.text())) {
            return packed(WordRelation.COGNATE, 0);
        }
        if (!mayBeSlips(one, other)) {
            return packed(WordRelation.NONE, 0);
        }
        int slips = slips(one.text(), other.text());
        return slips == DIFFERENT ? packed(WordRelation.NONE, 0) : packed(WordRelation.SIMILAR, slips);
    }

    /** Words of other signs that sound alike: the signs are written simplified, so it is no matter of the two sorts. */
    private static boolean areHomophones(Token one, Token other) {
        return one.script() == Script.HAN
                && other.script() == Script.HAN
                && !one.source().equals(other.source());
    }

    /**
     * Whether the two may go together however different their letters are: they mean the same, or are forms of one given
     * name. An index that compares letters first must ask this as well.
     */
    public static boolean areOneByMeaning(Token one, Token other) {
        return (!one.concept().isEmpty() && one.concept().equals(other.concept()))
                || (one.isCognate() && other.isCognate() && Cognates.areOne(one.text(), other.text()));
    }

    /** Whether {@link #areOneByMeaning} may hold for the token and any other. */
    public static boolean hasMeaning(Token token) {
        return !token.concept().isEmpty() || token.isCognate();
    }

    @SuppressWarnings("EnumOrdinal")
    private static int packed(WordRelation relation, int slips) {
        return relation.ordinal() << 16 | slips;
    }

    /** The relation that {@link #relate} found. */
    public static WordRelation relationOf(int related) {
        return RELATIONS[related >> 16];
    }

    /** How far apart {@link #relate} found the two, in quarters of an edit; 0 unless similar or rendered. */
    public static int slipsOf(int related) {
        return related & 0xffff;
    }

    /**
     * The points of the pair: positive, or 0 when the tokens do not go together. Never more than the rarity of either
     * token; symmetric.
     */
    public static int points(Token one, Token other) {
        int related = relate(one, other);
        int rarity = Math.min(one.rarity(), other.rarity());
        return switch (relationOf(related)) {
            case EQUAL, CONCEPT -> rarity;
            case RENDERED -> Math.max(0, rarity * 4 / 5 - 5 * slipsOf(related));
            case COGNATE -> rarity * 2 / 3;
            case INITIAL -> INITIAL_POINTS;
            case NONE -> 0;
            case SIMILAR -> {
                int slips = slipsOf(related);
                int longest = Math.max(one.text().length(), other.text().length());
                // A word has more neighbours the shorter it is and the farther one looks, so meeting one tells less.
                yield Math.max(0, rarity - rarity * slips * 2 / (EDIT * longest) - 5 * slips);
            }
        };
    }

    /** Whether the first is a single letter and the second a word that begins with it. */
    public static boolean isInitialOf(Token initial, Token word) {
        return initial.tag() == TokenTag.INITIAL
                && word.tag() == TokenTag.NAME
                && (initial.text().charAt(0) == word.text().charAt(0)
                        || (initial.script() == Script.LATIN
                                && ScriptSimilarity.mayBegin(
                                        word, initial.text().charAt(0))));
    }

    /** The most slips, in quarters of an edit, under which words of this length count as one word. */
    public static int allowed(int length) {
        if (length <= 2) {
            return length < 2 ? 0 : EDIT;
        }
        if (length <= 5) {
            return EDIT;
        }
        return length <= 8 ? EDIT + 2 : 2 * EDIT;
    }

    /**
     * The cheapest way from one word to the other, in quarters of an edit; {@link #DIFFERENT} when it is dearer than
     * {@link #allowed} for the longer word. Optimal string alignment: a letter is edited once at most.
     */
    public static int slips(String one, String other) {
        int n = one.length();
        int m = other.length();
        int most = allowed(Math.max(n, m));
        if (Math.abs(n - m) > MOST_LENGTH_DIFFERENCE || most == 0) {
            return one.equals(other) ? 0 : DIFFERENT;
        }
        return Math.max(n, m) < ROW
                ? WORKSPACE.get().slips(one, "", other, most)
                : searched(one, "", other, most, new int[3][m + 1], new char[n], new char[m]);
    }

    /** {@link #slips} of two words written together, of a letter at least, and a third; allocates nothing. */
    public static int slipsOfJoined(String first, String second, String whole) {
        int n = first.length() + second.length();
        int m = whole.length();
        int most = allowed(Math.max(n, m));
        if (Math.abs(n - m) > MOST_LENGTH_DIFFERENCE) {
            return DIFFERENT;
        }
        return Math.max(n, m) < ROW
                ? WORKSPACE.get().slips(first, second, whole, most)
                : searched(first, second, whole, most, new int[3][m + 1], new char[n], new char[m]);
    }

    /** The first two written together and the third. */
    private static int searched(
            String first, String second, String whole, int most, int[][] rows, char[] one, char[] other) {
        first.getChars(0, first.length(), one, 0);
        second.getChars(0, second.length(), one, first.length());
        whole.getChars(0, whole.length(), other, 0);
        return searched(one, first.length() + second.length(), other, whole.length(), most, rows);
    }

    private static int searched(char[] one, int n, char[] other, int m, int most, int[][] rows) {
        int[] before = rows[0];
        int[] above = rows[1];
        int[] row = rows[2];
        Arrays.fill(before, 0, m + 1, FAR);
        Arrays.fill(above, 0, m + 1, FAR);
        Arrays.fill(row, 0, m + 1, FAR);
        above[0] = 0;
        for (int j = 1; j <= Math.min(m, BAND); j++) {
            above[j] = above[j - 1] + insertion(other, j - 1);
        }
        int leastAbove = 0;
        for (int i = 1; i <= n; i++) {
            char a = one[i - 1];
            int insertA = insertion(one, i - 1);
            int from = Math.max(1, i - BAND);
            row[from - 1] = from == 1 ? above[0] + insertA : FAR;
            int least = row[from - 1];
            for (int j = from; j <= Math.min(m, i + BAND); j++) {
                char b = other[j - 1];
                int best = above[j - 1] + substitution(a, b);
                best = Math.min(best, above[j] + insertA);
                best = Math.min(best, row[j - 1] + insertion(other, j - 1));
                if (i > 1 && j > 1 && a == other[j - 2] && b == one[i - 2] && a != b) {
                    best = Math.min(best, before[j - 2] + EDIT);
                }
                row[j] = best;
                least = Math.min(least, best);
            }
            // Every way goes through this row, but for a swap, which steps over it from the row above.
            if (least > most && leastAbove + EDIT > most) {
                return DIFFERENT;
            }
            leastAbove = least;
            int[] free = before;
            before = above;
            above = row;
            row = free;
            if (i + BAND + 1 <= m) {
                row[i + BAND + 1] = FAR;
                above[i + BAND + 1] = FAR;
            }
        }
        return above[m] <= most ? above[m] : DIFFERENT;
    }

    /** A letter too many or too few: cheap when it doubles the one before, cheaper when it is an h or a vowel inside the word. */
    static int insertion(char[] word, int at) {
        char c = word[at];
        if (at > 0 && word[at - 1] == c) {
            return 1;
        }
        if (at == 0) {
            return EDIT;
        }
        return c == 'h' ? 2 : isVowel(c) ? 3 : EDIT;
    }

    private static boolean isVowel(char c) {
        return groupOf(c) == 'a';
    }

    /**
     * The groups of confusable letters in a word, as bits; h and vowels aside, which come and go. A group that one word has and
     * the other has not costs a whole edit at least, so two masks bound {@link #slips} from below.
     */
    public static int groups(String word) {
        int groups = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c != 'h' && !isVowel(c)) {
                int group = groupOf(c);
                groups |= 1 << (group >= 'a' ? group - 'a' : 26 + (c - 48) % 6);
            }
        }
        return groups;
    }

    /** A lower bound of {@link #slips} for two words with these {@link #groups}. */
    public static int leastSlips(int groupsOfOne, int groupsOfOther) {
        int common = groupsOfOne & groupsOfOther;
        return EDIT * Math.max(Integer.bitCount(groupsOfOne & ~common), Integer.bitCount(groupsOfOther & ~common));
    }

    /**
     * Whether {@link #slips} may be other than {@link #DIFFERENT} for two words of these lengths and {@link #groups}; a cheap
     * test that no such pair fails.
     */
    public static boolean mayBeSlips(int length, int groups, int otherLength, int otherGroups) {
        return Math.abs(length - otherLength) <= MOST_LENGTH_DIFFERENCE
                && leastSlips(groups, otherGroups) <= allowed(Math.max(length, otherLength));
    }

    /** The same of two words. */
    public static boolean mayBeSlips(Token one, Token other) {
        return mayBeSlips(one.text().length(), one.groups(), other.text().length(), other.groups());
    }

    static int substitution(char a, char b) {
        if (a == b) {
            return 0;
        }
        return groupOf(a) == groupOf(b) ? 2 : EDIT;
    }

    private static int groupOf(char c) {
        return GROUPS[c];
    }

    /** Letters that romanisation systems, ears and keyboards take for one another; a letter alone is its own group. */
    private static char[] confusable() {
        char[] groups = new char[128];
        for (char c = 0; c < groups.length; c++) {
            groups[c] = c;
        }
        for (String group : List.of("aeiouy", "kqc", "sz", "dt", "bp", "vwf", "gj", "mn")) {
            for (int i = 1; i < group.length(); i++) {
                groups[group.charAt(i)] = group.charAt(0);
            }
        }
        return groups;
    }
}
