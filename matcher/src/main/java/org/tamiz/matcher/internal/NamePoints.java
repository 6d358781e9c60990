package org.tamiz.matcher.internal;

import org.tamiz.matcher.MatchModel;
import org.tamiz.matcher.NameWeight;
import org.tamiz.names.Token;
import org.tamiz.names.TokenSimilarity;
import org.tamiz.names.TokenTag;

/** What aligned words earn under a model. No pair of words depends on anything but the two. */
public final class NamePoints {

    /** The most that words earn which are joined on one side, whatever the model. */
    private static final int JOIN_MOST = 700;

    /** What two words earn that are one but for slips, however little that tells: so they are aligned, and a whole name is whole. */
    private static final int LEAST = 1;

    /** A shorter word has too many neighbours. */
    private static final int MISSPELT_SHORTEST = 5;

    private final int wordShare;
    private final int genericShare;
    private final int placeShare;
    private final int numberSame;
    private final int legalFormSame;
    private final int functionSame;
    private final int initialSame;
    private final int slip;
    private final int slipShare;
    private final int slipFirst;
    private final int renderedShare;
    private final int renderedSlip;
    private final int cognateShare;
    private final int conceptShare;
    private final int join;

    public NamePoints(MatchModel model) {
        this.wordShare = model.weight(NameWeight.WORD_SHARE);
        this.genericShare = model.weight(NameWeight.GENERIC_SHARE);
        this.placeShare = model.weight(NameWeight.PLACE_SHARE);
        this.numberSame = model.weight(NameWeight.NUMBER_SAME);
        this.legalFormSame = model.weight(NameWeight.LEGAL_FORM_SAME);
        this.functionSame = model.weight(NameWeight.FUNCTION_SAME);
        this.initialSame = model.weight(NameWeight.INITIAL_SAME);
        this.slip = model.weight(NameWeight.SLIP);
        this.slipShare = model.weight(NameWeight.SLIP_SHARE);
        this.slipFirst = model.weight(NameWeight.SLIP_FIRST);
        this.renderedShare = model.weight(NameWeight.RENDERED_SHARE);
        this.renderedSlip = model.weight(NameWeight.RENDERED_SLIP);
        this.cognateShare = model.weight(NameWeight.COGNATE_SHARE);
        this.conceptShare = model.weight(NameWeight.CONCEPT_SHARE);
        this.join = model.weight(NameWeight.JOIN);
    }

    /**
     * What a pair of words earns: 0 when they do not go together, symmetric.
     *
     * @param related what {@link TokenSimilarity#relate} says of the two
     */
    public int gain(Token one, Token other, int related) {
        int slips = TokenSimilarity.slipsOf(related);
        return switch (TokenSimilarity.relationOf(related)) {
            case NONE -> 0;
            case EQUAL -> equal(one, other);
            case CONCEPT ->
                one.isNaming() && other.isNaming()
                        ? equal(one, other) * conceptShare / 100
                        : one.tag() == other.tag() ? equal(one, other) : 0;
            case INITIAL -> bothName(one, other) ? initialSame : 0;
            case COGNATE -> bothName(one, other) ? equal(one, other) * cognateShare / 100 : 0;
            case RENDERED ->
                bothName(one, other)
                        ? Math.max(LEAST, equal(one, other) * renderedShare / 100 - renderedSlip * slips)
                        : one.tag() == other.tag()
                                ? equal(one, other) / 2
                                : isFunction(one, other, slips) ? Math.max(LEAST, functionSame) : 0;
            case SIMILAR ->
                bothName(one, other)
                        ? slipped(equal(one, other), one.text(), other.text(), slips)
                        : isMisspelt(one, other) || isMisspelt(other, one) ? Math.max(1, functionSame) : 0;
        };
    }

    /** A slip earns a naming word next to nothing where the other is a legal form. */
    private static boolean bothName(Token one, Token other) {
        return one.isNaming() && other.isNaming();
    }

    /**
     * A particle or title beside the same word in a script where nothing tells it from a name: van and ואן, Lord and לורד.
     */
    private static boolean isFunction(Token one, Token other, int slips) {
        return slips <= TokenSimilarity.EDIT
                && one.tag() != TokenTag.LEGAL_FORM
                && other.tag() != TokenTag.LEGAL_FORM
                && one.isNaming() != other.isNaming();
    }

    /**
     * A word that names nobody, but only because it is a legal form or a title with a slip: "pompany" for "company". Their
     * letters are the caller's to compare.
     */
    public static boolean isMisspelt(Token word, Token function) {
        return word.tag() == TokenTag.NAME && word.text().length() >= MISSPELT_SHORTEST && !function.isNaming();
    }

    private int equal(Token one, Token other) {
        TokenTag tag = one.tag();
        TokenTag their = other.tag();
        if (!one.isNaming() || !other.isNaming()) {
            return tag == TokenTag.LEGAL_FORM && their == TokenTag.LEGAL_FORM ? legalFormSame : functionSame;
        }
        if (tag == TokenTag.NUMBER || their == TokenTag.NUMBER) {
            return numberSame;
        }
        if (tag == TokenTag.INITIAL && their == TokenTag.INITIAL) {
            return initialSame;
        }
        int rarity = Math.min(one.rarity(), other.rarity());
        if (tag == TokenTag.GENERIC || their == TokenTag.GENERIC) {
            return rarity * genericShare / 100;
        }
        if (tag == TokenTag.PLACE || their == TokenTag.PLACE) {
            return rarity * placeShare / 100;
        }
        return rarity * wordShare / 100;
    }

    /** A word has more neighbours the shorter it is and the farther one looks, so meeting one tells less. */
    private int slipped(int equal, String one, String other, int slips) {
        int longest = Math.max(one.length(), other.length());
        int first = one.charAt(0) == other.charAt(0) ? 0 : slipFirst;
        return Math.max(
                LEAST,
                equal - equal * slips * slipShare / (100 * TokenSimilarity.EDIT * longest) - slip * slips - first);
    }

    /**
     * What is earned where words of one side are written as one on the other.
     *
     * @param parts what {@link #part} says of the words apart, added up
     * @param slips between the words joined and the one, in quarters of an edit
     * @param length of the longer of the two
     */
    public int joined(int parts, int slips, int length) {
        int equal = Math.min(JOIN_MOST, parts) - join;
        return Math.max(
                0,
                equal - Math.max(0, equal) * slips * slipShare / (100 * TokenSimilarity.EDIT * length) - slip * slips);
    }

    /** What a word adds to {@link #joined}. */
    public int part(Token token) {
        return equal(token, token);
    }

    /** The most that {@link #joined} gives. */
    public static int joinMost() {
        return JOIN_MOST;
    }
}
