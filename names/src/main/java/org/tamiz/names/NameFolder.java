package org.tamiz.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tamiz.names.internal.Latinizer;
import org.tamiz.names.internal.Latinizer.Reading;
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
        Set<List<Token>> readings = new LinkedHashSet<>();
        for (Reading reading : Latinizer.readings(name)) {
            readings.add(tokens(reading.latin(), reading.kind()));
        }
        return readings.stream().map(FoldedName::new).toList();
    }

    /** SHA-256 of the token table, in hexadecimal; a part of the engine's version. */
    public static String tablesHash() {
        return TokenTable.INSTANCE.hash();
    }

    private static List<Token> tokens(String latin, Reading.Kind kind) {
        List<Token> tokens = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= latin.length(); i++) {
            boolean inside = i < latin.length() && isWordPart(latin.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                addWord(latin.substring(start, i), kind, tokens);
                start = -1;
            }
        }
        if (tokens.stream().noneMatch(Token::isNaming)) {
            tokens.replaceAll(TokenTable.INSTANCE::naming);
        }
        return tokens;
    }

    /** Apostrophes and dots belong to the word for now: O'Neill, Sa'id, S.A. */
    private static boolean isWordPart(char c) {
        return isTokenChar(c) || c == '\'' || c == '`' || c == '.';
    }

    private static boolean isTokenChar(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private static void addWord(String word, Reading.Kind kind, List<Token> tokens) {
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
            addToken(text, kind, tokens);
        }
    }

    /** In consonantal scripts the article is written together with its noun: الظواهري is "al" and "zwahry". */
    private static void addToken(String text, Reading.Kind kind, List<Token> tokens) {
        if (kind == Reading.Kind.CONSONANTS && text.length() > 4 && text.startsWith("al")) {
            tokens.add(TokenTable.INSTANCE.token("al", Reading.Kind.LETTERS));
            tokens.add(TokenTable.INSTANCE.token(text.substring(2), kind));
        } else {
            tokens.add(TokenTable.INSTANCE.token(text, kind));
        }
    }
}
