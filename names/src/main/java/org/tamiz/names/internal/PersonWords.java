package org.tamiz.names.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tamiz.names.Script;
import org.tamiz.names.Token;
import org.tamiz.names.TokenTag;

/** Tags the words of a person's name: honorifics, particles, fathers' names, generations, initials. */
final class PersonWords {

    private static final Lexicon LEXICON = Lexicon.INSTANCE;

    /** Endings of Russian, Ukrainian and Belarusian patronymics as they are romanised. */
    private static final List<String> PATRONYMIC_ENDINGS = List.of(
            "ovich",
            "evich",
            "ovitch",
            "evitch",
            "ovych",
            "yovych",
            "evych",
            "avich",
            "ievich",
            "jevich",
            "ilyich",
            "ilich",
            "kuzmich",
            "nikitich",
            "fomich",
            "lukich",
            "savvich",
            "ovna",
            "evna",
            "ivna",
            "yivna",
            "ichna",
            "inichna",
            "auna",
            "euna",
            "ouna");

    private static final int SHORTEST_PATRONYMIC = 6;

    private final List<Piece> pieces;
    private final TokenTag[] tags;
    private final String[] concepts;

    private PersonWords(List<Piece> pieces) {
        this.pieces = pieces;
        this.tags = new TokenTag[pieces.size()];
        this.concepts = new String[pieces.size()];
        Arrays.fill(concepts, "");
    }

    static List<Token> tokens(List<Piece> pieces) {
        return new PersonWords(pieces).tokens();
    }

    private List<Token> tokens() {
        for (int i = 0; i < tags.length; i++) {
            tags[i] = tagAt(i);
        }
        surnamesThatLookLikeParticles();
        unsureHonorifics();
        fathers();
        patronymic();
        List<Token> tokens = new ArrayList<>(tags.length);
        boolean named = false;
        for (int i = 0; i < tags.length; i++) {
            tokens.add(TokenTable.INSTANCE.token(pieces.get(i), tags[i], concepts[i]));
            named |= tags[i] == TokenTag.NAME || tags[i] == TokenTag.PATRONYMIC || tags[i] == TokenTag.INITIAL;
        }
        return named ? tokens : Tagger.names(pieces);
    }

    private String text(int at) {
        return pieces.get(at).text();
    }

    private TokenTag tagAt(int at) {
        String text = text(at);
        boolean last = at == tags.length - 1;
        String generation = at == 0 ? null : LEXICON.generationOf(text);
        if (generation != null && (last || !LEXICON.isUnsure("GENERATION", text))) {
            concepts[at] = generation;
            return TokenTag.HONORIFIC;
        }
        if (text.charAt(0) <= '9') {
            String number = LEXICON.numberOf(text);
            if (number != null || Tagger.isDigits(text)) {
                concepts[at] = number == null ? "" : number;
                return TokenTag.NUMBER;
            }
        }
        if (pieces.get(at).script() == Script.HEBREW) {
            // Without its vowels a name reads as anything: אדר is no Dr, and אל no initial.
            return isOneSign(pieces.get(at)) ? TokenTag.INITIAL : TokenTag.NAME;
        }
        if (LEXICON.is("HONORIFIC", text) && !LEXICON.isUnsure("HONORIFIC", text)) {
            return TokenTag.HONORIFIC;
        }
        if (LEXICON.is("AFTER_FATHER", text) && at > 0) {
            return TokenTag.PARTICLE;
        }
        if (!last && isParticle(at, text)) {
            return TokenTag.PARTICLE;
        }
        return text.length() == 1 ? TokenTag.INITIAL : TokenTag.NAME;
    }

    private static boolean isOneSign(Piece piece) {
        return piece.text().length() == 1
                && SourceSigns.of(piece.script(), piece.source()).length() == 1;
    }

    private boolean isParticle(int at, String text) {
        if (text.length() == 1) {
            return LEXICON.is("PARTICLE", text) && FirmWords.isBetweenWords(pieces, at);
        }
        if (LEXICON.is("SUN_ARTICLE", text)) {
            String next = text(at + 1);
            return next.length() > 1 && text.charAt(1) == next.charAt(0);
        }
        return LEXICON.is("PARTICLE", text) || LEXICON.is("PERSON_PARTICLE", text);
    }

    /** Le Duc Tho, Du Wei: a short surname that is a particle elsewhere. */
    private void surnamesThatLookLikeParticles() {
        int names = 0;
        boolean vietnamese = false;
        for (int i = 0; i < tags.length; i++) {
            names += tags[i] == TokenTag.NAME ? 1 : 0;
            vietnamese |= LEXICON.is("VIETNAMESE", text(i));
        }
        for (int i = 0; i < tags.length; i++) {
            boolean may = tags[i] == TokenTag.PARTICLE && LEXICON.is("SURNAME_TOO", text(i));
            if (may && (vietnamese || (i == 0 && names < 2))) {
                tags[i] = TokenTag.NAME;
            }
        }
    }

    /** King, Major, Bishop: titles before two names or more, else names. */
    private void unsureHonorifics() {
        for (int i = 0; i < tags.length && (i == 0 || tags[i - 1] == TokenTag.HONORIFIC); i++) {
            if (tags[i] == TokenTag.NAME && LEXICON.is("HONORIFIC", text(i)) && namesAfter(i) >= 2) {
                tags[i] = TokenTag.HONORIFIC;
            }
        }
    }

    private int namesAfter(int at) {
        int names = 0;
        for (int i = at + 1; i < tags.length; i++) {
            names += tags[i] == TokenTag.NAME ? 1 : 0;
        }
        return names;
    }

    /** "Heydar oglu", and "bin Muhammad" unless it stands first or last, where it names the family: bin Laden. */
    private void fathers() {
        for (int i = 1; i < tags.length; i++) {
            if (tags[i - 1] == TokenTag.NAME && LEXICON.is("AFTER_FATHER", text(i))) {
                tags[i - 1] = i > 1 ? TokenTag.PATRONYMIC : TokenTag.NAME;
            }
            if (tags[i] == TokenTag.NAME
                    && tags[i - 1] == TokenTag.PARTICLE
                    && LEXICON.is("SON_OF", text(i - 1))
                    && i > 1
                    && namesAfter(i) > 0) {
                tags[i] = TokenTag.PATRONYMIC;
            }
        }
    }

    /**
     * One word of three or more, never the first: in "Roman Arkadyevich Abramovich" the second, for surnames end so too.
     */
    private void patronymic() {
        int words = 0;
        for (TokenTag tag : tags) {
            words += tag == TokenTag.NAME || tag == TokenTag.INITIAL ? 1 : 0;
        }
        if (words < 3) {
            return;
        }
        boolean first = true;
        for (int i = 0; i < tags.length; i++) {
            if (tags[i] == TokenTag.NAME && !first && endsLikePatronymic(text(i))) {
                tags[i] = TokenTag.PATRONYMIC;
                return;
            }
            first &= tags[i] != TokenTag.NAME && tags[i] != TokenTag.INITIAL;
        }
    }

    private static boolean endsLikePatronymic(String text) {
        if (text.length() < SHORTEST_PATRONYMIC) {
            return false;
        }
        for (String ending : PATRONYMIC_ENDINGS) {
            if (text.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
