package org.tamiz.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tamiz.names.internal.Latinizer;
import org.tamiz.names.internal.Latinizer.Reading;
import org.tamiz.names.internal.Piece;
import org.tamiz.names.internal.Tagger;
import org.tamiz.names.internal.TokenTable;

/**
 * Folds a name: Unicode normalisation and case folding, Latin readings, tokens, tags and rarities.
 *
 * <p>Folding is the same everywhere and for ever under one engine version: it depends on ICU4J's tables and on
 * {@link #tablesHash() the frozen token table} alone, never on which lists are loaded.
 */
public final class NameFolder {

    private NameFolder() {}

    /**
     * Every plausible reading of the name, the most usual first. Never empty; a name without letters and digits gives one
     * reading without tokens.
     */
    public static List<FoldedName> fold(String name) {
        return fold(name, NameOf.ANYBODY);
    }

    /** The same where it is known whose name it is, so that readings which such a party would not have are left out. */
    public static List<FoldedName> fold(String name, NameOf of) {
        Set<List<Token>> readings = new LinkedHashSet<>();
        for (Reading reading : Latinizer.readings(name)) {
            readings.addAll(Tagger.readings(pieces(reading), of));
        }
        return readings.stream().map(FoldedName::new).toList();
    }

    /** SHA-256 of the token table, in hexadecimal; a part of the engine's version. */
    public static String tablesHash() {
        return TokenTable.INSTANCE.hash();
    }

    private static List<Piece> pieces(Reading reading) {
        String latin = reading.latin();
        List<Piece> pieces = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= latin.length(); i++) {
            boolean inside = i < latin.length() && isWordPart(latin.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                addWord(latin.substring(start, i), reading, pieces);
                start = -1;
            }
        }
        return pieces;
    }

    /** Apostrophes and dots belong to the word for now: O'Neill, Sa'id, S.A. */
    private static boolean isWordPart(char c) {
        return isTokenChar(c) || c == '\'' || c == '`' || c == '.';
    }

    private static boolean isTokenChar(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private static void addWord(String word, Reading reading, List<Piece> all) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        boolean abbreviation = true;
        for (int i = 0; i <= word.length(); i++) {
            char c = i < word.length() ? word.charAt(i) : '.';
            if (c == '.') {
                abbreviation &= piece.length() <= 1;
                if (!piece.isEmpty()) {
                    pieces.add(piece.toString());
                    piece.setLength(0);
                }
            } else if (isTokenChar(c)) {
                piece.append(c);
            }
        }
        // "S.A." is one token, "J.Smith" two.
        List<String> texts = abbreviation && pieces.size() > 1 ? List.of(String.join("", pieces)) : pieces;
        for (String text : texts) {
            addPiece(text, reading, all);
        }
    }

    /** In consonantal scripts the article is written together with its noun: الظواهري is "al" and "zwahry". */
    private static void addPiece(String text, Reading reading, List<Piece> all) {
        boolean syllable = reading.kind() == Reading.Kind.SYLLABLES;
        if (reading.kind() == Reading.Kind.CONSONANTS && text.length() > 4 && text.startsWith("al")) {
            all.add(new Piece("al", Script.LATIN, "al", false));
            String noun = text.substring(2);
            all.add(new Piece(noun, reading.script(), noun, false));
        } else {
            all.add(new Piece(text, reading.script(), text, syllable));
        }
    }
}
