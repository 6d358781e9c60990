package org.tamiz.names.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.names.Script;
import org.tamiz.names.Token;
import org.tamiz.names.TokenTag;
import org.tamiz.names.internal.Lexicon.Found;
import org.tamiz.names.internal.Lexicon.Trust;

/** Tags the words of an organization's, a vessel's or an aircraft's name. */
final class FirmWords {

    /** An ending longer than this is not looked through for legal forms alone. */
    private static final int LONGEST_TAIL = 8;

    private static final Lexicon LEXICON = Lexicon.INSTANCE;
    private static final TokenTable TABLE = TokenTable.INSTANCE;

    private FirmWords() {}

    static List<Token> tokens(List<Piece> pieces) {
        List<Token> tokens = new ArrayList<>(pieces.size());
        boolean named = false;
        List<Piece> corrected = corrected(pieces);
        for (int i = 0; i < pieces.size(); ) {
            Found form = formAt(pieces, i);
            if (form == null && named && corrected != null) {
                form = misspeltFormAt(corrected, i);
            }
            Found found = form == null ? LEXICON.genericAt(pieces, i) : form;
            if (found == null) {
                tokens.add(single(pieces, i, !named));
                i++;
            } else {
                List<Piece> words = pieces.subList(i, i + found.words());
                tokens.add(TABLE.token(
                        words, found.meaning().tag(), found.meaning().concept()));
                i += found.words();
            }
            named |= tokens.getLast().isNaming();
        }
        return named ? tokens : Tagger.names(pieces);
    }

    /** A legal form with a slip in a long word of it, at the end of the name: "Aktiengeselschaft". */
    private static @Nullable Found misspeltFormAt(List<Piece> corrected, int at) {
        Found form = formAt(corrected, at);
        return form != null && isTail(corrected, at + form.words()) ? form : null;
    }

    /** The words with those corrected that nobody bears as a name and that are long words of legal forms but for a slip; null when none is. */
    private static @Nullable List<Piece> corrected(List<Piece> pieces) {
        List<Piece> corrected = null;
        for (int i = 1; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            String near = piece.script() == Script.LATIN && !TABLE.isKnown(piece.text())
                    ? LEXICON.formWordNear(piece.text())
                    : null;
            if (near != null) {
                corrected = corrected == null ? new ArrayList<>(pieces) : corrected;
                corrected.set(i, new Piece(near, piece.script(), near, false));
            }
        }
        return corrected;
    }

    /** The legal form that begins with a word, if it can be one at that place; null when there is none. */
    static @Nullable Found formAt(List<Piece> pieces, int at) {
        Found form = LEXICON.formAt(pieces, at);
        if (form == null) {
            return null;
        }
        if (at == 0) {
            return form.meaning().first() ? form : null;
        }
        return form.meaning().trust() != Trust.DOUBTFUL || isTail(pieces, at + form.words()) ? form : null;
    }

    /** Whether nothing but legal forms, places and numbers follows. */
    private static boolean isTail(List<Piece> pieces, int from) {
        if (pieces.size() - from > LONGEST_TAIL) {
            return false;
        }
        int at = from;
        while (at < pieces.size()) {
            Found form = LEXICON.formAt(pieces, at);
            Found place = LEXICON.genericAt(pieces, at);
            if (form != null) {
                at += form.words();
            } else if (place != null && place.meaning().tag() == TokenTag.PLACE) {
                at += place.words();
            } else if (Tagger.isDigits(pieces.get(at).text())) {
                at++;
            } else {
                return false;
            }
        }
        return true;
    }

    /** @param begins whether no word of the name stands before */
    private static Token single(List<Piece> pieces, int at, boolean begins) {
        Piece piece = pieces.get(at);
        String text = piece.text();
        boolean last = at == pieces.size() - 1;
        String number = LEXICON.numberOf(text);
        if (number == null && at > 0 && isTail(pieces, at + 1)) {
            // "Star I", "Ocean V Ltd": a series; elsewhere the letter is an initial.
            number = LEXICON.letterNumber(text);
        }
        if (number != null) {
            return TABLE.token(piece, TokenTag.NUMBER, number);
        }
        if (Tagger.isDigits(text)) {
            return TABLE.token(piece, TokenTag.NUMBER, "");
        }
        if (!last
                && LEXICON.isBeforeNumber(text)
                && LEXICON.numberOf(pieces.get(at + 1).text()) != null) {
            return TABLE.token(piece, TokenTag.PARTICLE, "");
        }
        boolean particle = LEXICON.is("PARTICLE", text)
                || (LEXICON.is("FIRM_PARTICLE", text) && !(begins && LEXICON.is("CONNECTING", text)));
        // "Y" is a particle between words and an initial beside initials and at the ends.
        if (particle && (text.length() > 1 || isBetweenWords(pieces, at))) {
            return TABLE.token(piece, TokenTag.PARTICLE, "");
        }
        if (LEXICON.is("HONORIFIC", text) && !LEXICON.isUnsure("HONORIFIC", text)) {
            return TABLE.token(piece, TokenTag.HONORIFIC, "");
        }
        return TABLE.token(piece, text.length() == 1 ? TokenTag.INITIAL : TokenTag.NAME, "");
    }

    static boolean isBetweenWords(List<Piece> pieces, int at) {
        return at > 0
                && at < pieces.size() - 1
                && pieces.get(at - 1).text().length() > 1
                && pieces.get(at + 1).text().length() > 1;
    }
}
