package org.tamiz.names.internal;

import org.tamiz.names.Renderings;
import org.tamiz.names.Script;
import org.tamiz.names.Token;
import org.tamiz.names.TokenSimilarity;

/**
 * Compares two words of different scripts, or two of a script that leaves vowels out.
 *
 * <p>A word of a script that {@link Renderings} covers is compared with a Latin one by the cheapest way to render its
 * signs in those letters. What is no dearer than {@link Renderings#limit} is the same word; the third of that limit that
 * any rendering costs is free, the rest counts in proportion, as slips. What is a little dearer has so many slips that it
 * is taken for the same word only beside other words that agree.
 */
public final class ScriptSimilarity {

    private static final int SKELETON_SHORTEST = 3;

    /** How far beyond its limit a rendering may still count beside other words. */
    private static final int BEYOND_PERCENT = 50;

    private static final int BEYOND_SHORTEST = 5;

    /** A given name in Han or Hangul has no more signs. */
    private static final int GIVEN_NAME_LONGEST = 2;

    /** What the seldomest spelling of a whole word costs about. */
    private static final int DEAREST_MET = 8 * Renderings.BIT;

    /** The most slips of a long word that is found by itself. */
    private static final int MOST_ALONE = 9;

    private ScriptSimilarity() {}

    /**
     * How far the two are apart, in quarters of an edit; {@link TokenSimilarity#DIFFERENT} when they are not one word.
     * Symmetric.
     */
    public static int slips(Token one, Token other) {
        if (one.script() == other.script()) {
            return alike(one, other);
        }
        if (isRendered(one, other)) {
            return rendered(one, other.text());
        }
        if (isRendered(other, one)) {
            return rendered(other, one.text());
        }
        return alike(one, other);
    }

    /** Whether the word, of another script than Latin, is usually rendered with this letter first: ג'ון with j. */
    public static boolean mayBegin(Token word, char letter) {
        return word.script() != Script.LATIN && Renderings.frozen().mayBegin(word.script(), word.source(), letter);
    }

    /** Whether the first is compared by what its signs are rendered as: beside Latin, or beside a script with vowels. */
    private static boolean isRendered(Token word, Token beside) {
        return Renderings.frozen().covers(word.script())
                && (beside.script() == Script.LATIN
                        || (word.script().isConsonantal() && !beside.script().isConsonantal()));
    }

    /**
     * A rendering within its limit has no more slips than a word may have that stands alone. A dearer one has more, so it
     * counts only in a name whose other words agree well: what is spent is added up over the whole name.
     */
    private static int rendered(Token word, String latin) {
        Renderings renderings = Renderings.frozen();
        int alone = slipsAlone(latin.length());
        int whole = renderings.wholeCost(word.script(), word.source(), latin);
        int met =
                whole == Renderings.TOO_DEAR ? TokenSimilarity.DIFFERENT : Math.min(alone, alone * whole / DEAREST_MET);
        int limit = renderings.limit(word.script(), latin);
        if (limit <= 0) {
            return met;
        }
        int most = mayBeBeyond(word, latin) ? beyond(limit) : limit;
        int cost = renderings.cost(word.script(), word.source(), latin, most);
        if (cost == Renderings.TOO_DEAR) {
            return met;
        }
        int free = limit / 3;
        int slips = alone * Math.max(0, cost - free) / Math.max(1, limit - free);
        return Math.min(met, cost <= limit ? slips : slips + 1);
    }

    /** How dear a rendering may be that counts only beside other words. */
    public static int beyond(int limit) {
        return limit + limit * BEYOND_PERCENT / 100;
    }

    /**
     * A short word has too many neighbours to be looked for so far. Neither are Chinese and Korean given names: the family
     * names beside them are so few that one that agrees tells little.
     */
    public static boolean mayBeBeyond(Token word, String latin) {
        boolean syllables = word.script() == Script.HAN || word.script() == Script.HANGUL;
        return latin.length() >= BEYOND_SHORTEST && !(syllables && word.source().length() <= GIVEN_NAME_LONGEST);
    }

    /** The most slips of a word of so many letters that is found by itself. */
    private static int slipsAlone(int letters) {
        return Math.min(letters, MOST_ALONE);
    }

    private static int alike(Token one, Token other) {
        int slips = TokenSimilarity.slips(one.text(), other.text());
        if (slips != TokenSimilarity.DIFFERENT
                || !(one.script().isConsonantal() || other.script().isConsonantal())) {
            return slips;
        }
        String skeleton = Skeleton.of(one.text());
        return skeleton.length() >= SKELETON_SHORTEST && skeleton.equals(Skeleton.of(other.text()))
                ? 0
                : TokenSimilarity.DIFFERENT;
    }
}
