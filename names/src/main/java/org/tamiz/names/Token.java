package org.tamiz.names;

/**
 * One word of a folded name.
 *
 * @param text ASCII letters a to z and digits
 * @param tag what it does in the name
 * @param rarity the most that an equal token can tell, in evidence points: 100 times the decimal logarithm of how many
 *     names one must draw to meet it once; 0 to 600
 * @param consonantal whether it was read from a script that leaves short vowels out, so that only consonants compare
 */
public record Token(String text, TokenTag tag, int rarity, boolean consonantal) {

    public Token {
        if (text.isEmpty() || rarity < 0) {
            throw new IllegalArgumentException("token '" + text + "' of rarity " + rarity);
        }
    }

    /** Whether the word itself names the party, as opposed to a particle, an honorific or a legal form. */
    public boolean isNaming() {
        return switch (tag) {
            case NAME, NUMBER, INITIAL -> true;
            case PARTICLE, HONORIFIC, LEGAL_FORM -> false;
        };
    }
}
