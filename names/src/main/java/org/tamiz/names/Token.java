package org.tamiz.names;

/**
 * One word of a folded name.
 *
 * @param text ASCII letters a to z and digits
 * @param tag what it does in the name
 * @param rarity the most that an equal token can tell, in evidence points: 100 times the decimal logarithm of how many
 *     names one must draw to meet it once; 0 to 600
 * @param script the script it was written in
 * @param source the word as it was written, in case-folded form; equal to {@code text} where it was Latin
 * @param concept what it means, where words of other spellings or languages mean the same: the class of a legal form, a
 *     generic word's meaning, a number's value; empty where nothing is known
 */
public record Token(String text, TokenTag tag, int rarity, Script script, String source, String concept) {

    public Token {
        if (text.isEmpty() || rarity < 0) {
            throw new IllegalArgumentException("token '" + text + "' of rarity " + rarity);
        }
    }

    /** The same word in another role. */
    public Token as(TokenTag other) {
        return new Token(text, other, rarity, script, source, concept);
    }

    /** Whether the word itself names the party, as opposed to a particle, an honorific or a legal form. */
    public boolean isNaming() {
        return switch (tag) {
            case NAME, PATRONYMIC, GENERIC, PLACE, NUMBER, INITIAL -> true;
            case PARTICLE, HONORIFIC, LEGAL_FORM -> false;
        };
    }
}
