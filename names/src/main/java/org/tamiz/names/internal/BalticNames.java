package org.tamiz.names.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.names.Script;

/**
 * Latvian and Lithuanian give a foreign man's names endings of their own: Sergejs Lavrovs, Vladimiras Putinas. Where every
 * word of a name has one, it is also read without.
 */
public final class BalticNames {

    private static final int SHORTEST = 5;

    /** The longer first: what is left of "Putinas" is Putin, not Putina. */
    private static final List<String> ENDINGS = List.of("as", "is", "us", "s");

    private BalticNames() {}

    /** The words without the endings; null unless there are two words or more and every one has an ending. */
    public static @Nullable List<Piece> withoutEndings(List<Piece> pieces) {
        if (pieces.size() < 2) {
            return null;
        }
        List<Piece> bare = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            String text = piece.text();
            if (piece.script() != Script.LATIN || text.length() < SHORTEST || !text.endsWith("s")) {
                return null;
            }
            String stem = stem(text);
            bare.add(new Piece(stem, Script.LATIN, stem, false));
        }
        return bare;
    }

    private static String stem(String text) {
        for (String ending : ENDINGS) {
            if (text.endsWith(ending)) {
                return text.substring(0, text.length() - ending.length());
            }
        }
        return text;
    }
}
