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
 * any rendering costs is free, the rest counts in proportion, up to {@link TokenSimilarity#allowed}.
 */
public final class ScriptSimilarity {

    private static final int SKELETON_SHORTEST = 3;

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

    /** Whether the first is compared by what its signs are rendered as: beside Latin, or beside a script with vowels. */
    private static boolean isRendered(Token word, Token beside) {
        return Renderings.frozen().covers(word.script())
                && (beside.script() == Script.LATIN
                        || (word.script().isConsonantal() && !beside.script().isConsonantal()));
    }

    private static int rendered(Token word, String latin) {
        Renderings renderings = Renderings.frozen();
        int limit = renderings.limit(word.script(), latin);
        if (limit < 0) {
            return TokenSimilarity.DIFFERENT;
        }
        int cost = renderings.cost(word.script(), word.source(), latin, limit);
        if (cost > limit) {
            return TokenSimilarity.DIFFERENT;
        }
        int free = limit / 3;
        return TokenSimilarity.allowed(latin.length()) * Math.max(0, cost - free) / Math.max(1, limit - free);
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
