package org.tamiz.names.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.tamiz.names.Script;
import org.tamiz.names.Token;
import org.tamiz.names.TokenTag;

/** How much the frozen tables let a single word tell; rarities are written by {@code ./tamiz bench rarity}. */
public final class TokenTable {

    public static final TokenTable INSTANCE = new TokenTable();

    /** Function words tell little, however rare they are. */
    private static final int PARTICLE_MOST = 40;

    private static final int HONORIFIC_MOST = 30;
    private static final int LEGAL_FORM_MOST = 60;
    private static final int INITIAL_MOST = 60;

    /** There are some four hundred syllables of Mandarin without tones, and names prefer a hundred of them. */
    private static final int SYLLABLE_MOST = 300;

    /** Words of a language that the corpora hardly hold would else tell as much as names. */
    private static final int GENERIC_MOST = 250;

    private static final int PLACE_MOST = 330;
    private static final int NUMBER_MOST = 400;

    private final Map<String, Integer> rarities = new HashMap<>();
    private final String hash;

    private TokenTable() {
        String rarityLines = Lexicon.resource("token-rarity.tsv");
        for (String line : rarityLines.split("\n", -1)) {
            int tab = line.indexOf('\t');
            if (tab > 0 && !line.startsWith("#")) {
                rarities.put(line.substring(0, tab), Integer.valueOf(line.substring(tab + 1)));
            }
        }
        hash = sha256(Lexicon.INSTANCE.texts() + Cognates.texts() + rarityLines);
    }

    /** The token of a word in a role. */
    Token token(Piece piece, TokenTag tag, String concept) {
        String text = piece.text();
        int rarity = piece.script().isConsonantal() ? consonantalRarity(text) : rarityOf(text);
        if (piece.syllable()) {
            rarity = Math.min(rarity, SYLLABLE_MOST);
        }
        return new Token(text, tag, Math.min(rarity, mostOf(tag)), piece.script(), piece.source(), concept);
    }

    /** The one token of words that mean something together; one word at least. */
    Token token(List<Piece> pieces, TokenTag tag, String concept) {
        Piece first = pieces.getFirst();
        if (pieces.size() == 1) {
            return token(first, tag, concept);
        }
        StringBuilder text = new StringBuilder();
        StringBuilder source = new StringBuilder();
        Script script = Script.LATIN;
        for (Piece piece : pieces) {
            text.append(piece.text());
            source.append(source.isEmpty() ? "" : " ").append(piece.source());
            script = script == Script.LATIN ? piece.script() : script;
        }
        return token(new Piece(text.toString(), script, source.toString(), false), tag, concept);
    }

    /** The token of a name that is read as one word though written as several, or the other way round. */
    Token made(String text, TokenTag tag, Token from, int most) {
        int rarity = Math.min(Math.min(rarityOf(text), mostOf(tag)), most);
        return new Token(text, tag, rarity, from.script(), text, "");
    }

    /** Whether the corpora hold the word often enough for a row. */
    boolean isKnown(String text) {
        return rarities.containsKey(text);
    }

    public String hash() {
        return hash;
    }

    /** The rarity of a Latin word as a name. */
    int rarityOf(String text) {
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
            case 0, 1 -> 150;
            case 2 -> 280;
            case 3 -> 400;
            case 4 -> 480;
            default -> 520;
        };
    }

    private static int mostOf(TokenTag tag) {
        return switch (tag) {
            case NAME, PATRONYMIC -> Integer.MAX_VALUE;
            case GENERIC -> GENERIC_MOST;
            case PLACE -> PLACE_MOST;
            case NUMBER -> NUMBER_MOST;
            case INITIAL -> INITIAL_MOST;
            case PARTICLE -> PARTICLE_MOST;
            case HONORIFIC -> HONORIFIC_MOST;
            case LEGAL_FORM -> LEGAL_FORM_MOST;
        };
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
