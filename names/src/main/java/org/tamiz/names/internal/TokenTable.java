package org.tamiz.names.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.tamiz.names.Token;
import org.tamiz.names.TokenTag;

/**
 * The frozen knowledge of single tokens: tags of function words ({@code token-tags.txt}, written by hand) and rarities
 * ({@code token-rarity.tsv}, written by {@code ./tamiz bench rarity}).
 */
public final class TokenTable {

    public static final TokenTable INSTANCE = new TokenTable();

    /** Function words tell little, however rare they are. */
    private static final int PARTICLE_MOST = 40;

    private static final int HONORIFIC_MOST = 30;
    private static final int LEGAL_FORM_MOST = 60;
    private static final int INITIAL_MOST = 60;

    /** There are some four hundred syllables of Mandarin without tones, and names prefer a hundred of them. */
    private static final int SYLLABLE_MOST = 200;

    private final Map<String, TokenTag> tags = new HashMap<>();
    private final Map<String, Integer> rarities = new HashMap<>();
    private final String hash;

    private TokenTable() {
        String tagLines = resource("token-tags.txt");
        String rarityLines = resource("token-rarity.tsv");
        TokenTag section = TokenTag.NAME;
        for (String line : tagLines.split("\n", -1)) {
            if (line.startsWith("[")) {
                section = TokenTag.valueOf(line.substring(1, line.length() - 1));
            } else if (!line.startsWith("#")) {
                for (String word : line.split(" ", -1)) {
                    if (!word.isEmpty()) {
                        tags.put(word, section);
                    }
                }
            }
        }
        for (String line : rarityLines.split("\n", -1)) {
            int tab = line.indexOf('\t');
            if (tab > 0 && !line.startsWith("#")) {
                rarities.put(line.substring(0, tab), Integer.valueOf(line.substring(tab + 1)));
            }
        }
        hash = sha256(tagLines + rarityLines);
    }

    /** The token of this word, by itself. */
    public Token token(Piece piece) {
        String text = piece.text();
        TokenTag tag = tagOf(text);
        int rarity = piece.script().isConsonantal() ? consonantalRarity(text) : rarityOf(text);
        if (piece.syllable()) {
            rarity = Math.min(rarity, SYLLABLE_MOST);
        }
        return new Token(text, tag, Math.min(rarity, mostOf(tag)), piece.script(), piece.source(), "");
    }

    public String hash() {
        return hash;
    }

    private TokenTag tagOf(String text) {
        TokenTag tag = tags.get(text);
        if (tag != null) {
            return tag;
        }
        if (isNumber(text)) {
            return TokenTag.NUMBER;
        }
        return text.length() == 1 ? TokenTag.INITIAL : TokenTag.NAME;
    }

    private int rarityOf(String text) {
        Integer known = rarities.get(text);
        if (known != null) {
            return known;
        }
        // A token that none of the corpora holds three times; short ones are met by chance more easily.
        return switch (text.length()) {
            case 1 -> 200;
            case 2 -> 380;
            case 3 -> 460;
            case 4 -> 510;
            default -> 550;
        };
    }

    /** Many words share a consonant skeleton, so it tells less than a word with its vowels. */
    private int consonantalRarity(String text) {
        return switch (Skeleton.of(text).length()) {
            case 0, 1 -> 20;
            case 2 -> 100;
            case 3 -> 240;
            case 4 -> 320;
            default -> 400;
        };
    }

    private static int mostOf(TokenTag tag) {
        return switch (tag) {
            case NAME, PATRONYMIC, GENERIC, PLACE, NUMBER -> Integer.MAX_VALUE;
            case INITIAL -> INITIAL_MOST;
            case PARTICLE -> PARTICLE_MOST;
            case HONORIFIC -> HONORIFIC_MOST;
            case LEGAL_FORM -> LEGAL_FORM_MOST;
        };
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static String resource(String name) {
        try (InputStream in =
                Objects.requireNonNull(TokenTable.class.getResourceAsStream("/org/tamiz/names/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the engine's own table " + name + " cannot be read", e);
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
