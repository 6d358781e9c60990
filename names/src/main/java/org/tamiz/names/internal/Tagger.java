package org.tamiz.names.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.names.NameOf;
import org.tamiz.names.Token;
import org.tamiz.names.TokenTag;
import org.tamiz.names.internal.Lexicon.Found;
import org.tamiz.names.internal.Lexicon.Trust;

/**
 * Says of each word of a reading what it does in the name.
 *
 * <p>An organization's name and a person's are read by different rules: {@link FirmWords} and {@link PersonWords}. Where
 * nobody knows whose name it is, a word that only organizations bear decides; a word that may be one, such as a closing
 * "AG" or "Sa", leaves both readings. Words written together or apart by habit give further readings ({@link Compounds}).
 */
public final class Tagger {

    /** A reading costs as much as a name, so there are never more. */
    static final int MOST_READINGS = 4;

    private Tagger() {}

    /**
     * The ways to read these words as tokens, the most usual first; one at least and {@value #MOST_READINGS} at most,
     * none of them twice. Tokens stand in the order of the words; words of one meaning together, such as "sociedad
     * anonima", are one token.
     */
    public static List<List<Token>> readings(List<Piece> pieces, NameOf of) {
        if (pieces.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Token>> plain = switch (of) {
            case PERSON -> List.of(PersonWords.tokens(pieces));
            case OTHER -> List.of(FirmWords.tokens(pieces));
            case ANYBODY ->
                switch (looksLikeFirm(pieces)) {
                    case SURE -> List.of(FirmWords.tokens(pieces));
                    case DOUBTFUL -> List.of(FirmWords.tokens(pieces), PersonWords.tokens(pieces));
                    case IN_ORGANIZATIONS -> List.of(PersonWords.tokens(pieces));
                };
        };
        List<List<Token>> readings = new ArrayList<>();
        plain.forEach(tokens -> readings.add(withCompoundNumbers(tokens)));
        for (List<Token> tokens : List.copyOf(readings)) {
            add(Compounds.joined(tokens), readings);
            add(Compounds.split(tokens, of), readings);
            if (of != NameOf.PERSON) {
                add(Compounds.lettersJoined(tokens), readings);
            }
        }
        return readings;
    }

    /** "Forty four" and "forty 4" are one number. */
    private static List<Token> withCompoundNumbers(List<Token> tokens) {
        List<Token> compound = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            Token before = compound.isEmpty() ? null : compound.getLast();
            if (before != null && isTens(before) && isUnit(token)) {
                compound.set(
                        compound.size() - 1,
                        new Token(
                                before.text() + token.text(),
                                TokenTag.NUMBER,
                                Math.min(before.rarity(), token.rarity()),
                                token.script(),
                                before.source() + token.source(),
                                before.concept().charAt(0) + token.concept()));
            } else {
                compound.add(token);
            }
        }
        return compound;
    }

    /** Twenty to ninety, in a word. */
    private static boolean isTens(Token token) {
        return token.tag() == TokenTag.NUMBER
                && !isDigits(token.text())
                && token.concept().length() == 2
                && token.concept().charAt(0) > '1'
                && token.concept().charAt(1) == '0';
    }

    private static boolean isUnit(Token token) {
        return token.tag() == TokenTag.NUMBER
                && token.concept().length() == 1
                && !token.concept().equals("0");
    }

    private static void add(@Nullable List<Token> tokens, List<List<Token>> readings) {
        if (tokens != null && readings.size() < MOST_READINGS && !readings.contains(tokens)) {
            readings.add(tokens);
        }
    }

    /** SURE: a word shows it; DOUBTFUL: one may; IN_ORGANIZATIONS: nothing shows it. */
    private static Trust looksLikeFirm(List<Piece> pieces) {
        Trust trust = Trust.IN_ORGANIZATIONS;
        for (int i = 0; i < pieces.size(); i++) {
            Found form = FirmWords.formAt(pieces, i);
            if (form != null) {
                if (form.meaning().trust() == Trust.SURE) {
                    return Trust.SURE;
                }
                trust = Trust.DOUBTFUL;
            }
            Found generic = Lexicon.INSTANCE.genericAt(pieces, i);
            if (generic != null
                    && generic.meaning().trust() == Trust.SURE
                    && generic.meaning().tag() == TokenTag.GENERIC
                    && pieces.size() > 1) {
                return Trust.SURE;
            }
        }
        return trust;
    }

    /** Every word as a name; for a name of function words alone: "Die Zeit", "The Company". */
    static List<Token> names(List<Piece> pieces) {
        List<Token> tokens = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            String number = piece.text().charAt(0) > '9' ? null : Lexicon.INSTANCE.numberOf(piece.text());
            if (number == null) {
                tokens.add(TokenTable.INSTANCE.token(piece, TokenTag.NAME, ""));
            } else {
                tokens.add(TokenTable.INSTANCE.token(piece, TokenTag.NUMBER, number));
            }
        }
        return tokens;
    }

    /** Whether a word is of digits alone. */
    static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
