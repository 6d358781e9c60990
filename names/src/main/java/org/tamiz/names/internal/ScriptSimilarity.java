package org.tamiz.names.internal;

import org.tamiz.names.Token;
import org.tamiz.names.TokenSimilarity;

/** Compares two words of which at least one was written in a script that leaves vowels out, or the two in different scripts. */
public final class ScriptSimilarity {

    private static final int SKELETON_SHORTEST = 3;

    private ScriptSimilarity() {}

    /** How far the two are apart, in quarters of an edit; {@link TokenSimilarity#DIFFERENT} when they are not one word. */
    public static int slips(Token one, Token other) {
        if (!one.script().isConsonantal() && !other.script().isConsonantal()) {
            return TokenSimilarity.slips(one.text(), other.text());
        }
        String skeleton = Skeleton.of(one.text());
        return skeleton.length() >= SKELETON_SHORTEST && skeleton.equals(Skeleton.of(other.text()))
                ? 0
                : TokenSimilarity.DIFFERENT;
    }
}
