package org.tamiz.names;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tamiz.names.internal.Cognates;

/**
 * One word of a folded name. No record, because a word is compared with thousands and keeps what that asks of it.
 */
public final class Token {

    private final String text;
    private final TokenTag tag;
    private final int rarity;
    private final Script script;
    private final String source;
    private final String concept;

    private final int groups;
    private final boolean cognate;
    private final int hash;

    /**
     * A word.
     *
     * @param text ASCII letters a to z and digits
     * @param tag what it does in the name
     * @param rarity the most that an equal token can tell, in evidence points: 100 times the decimal logarithm of how many
     *     names one must draw to meet it once; 0 to 600
     * @param script the script it was written in
     * @param source the word as it was written, in case-folded form; equal to {@code text} where it was Latin
     * @param concept what it means, where words of other spellings or languages mean the same: the class of a legal form,
     *     a generic word's meaning, a number's value; empty where nothing is known
     */
    public Token(String text, TokenTag tag, int rarity, Script script, String source, String concept) {
        if (text.isEmpty() || rarity < 0) {
            throw new IllegalArgumentException("token '" + text + "' of rarity " + rarity);
        }
        this.text = text;
        this.tag = Objects.requireNonNull(tag);
        this.rarity = rarity;
        this.script = Objects.requireNonNull(script);
        this.source = Objects.requireNonNull(source);
        this.concept = Objects.requireNonNull(concept);
        this.groups = TokenSimilarity.groups(text);
        this.cognate = Cognates.hasAny(text);
        this.hash = (((text.hashCode() * 31 + source.hashCode()) * 31 + concept.hashCode()) * 31 + rarity) * 31
                + tag.name().hashCode();
    }

    public String text() {
        return text;
    }

    public TokenTag tag() {
        return tag;
    }

    public int rarity() {
        return rarity;
    }

    public Script script() {
        return script;
    }

    public String source() {
        return source;
    }

    public String concept() {
        return concept;
    }

    /** Its {@link TokenSimilarity#groups}. */
    public int groups() {
        return groups;
    }

    /** Whether it is a given name that has other forms. */
    boolean isCognate() {
        return cognate;
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

    @Override
    public boolean equals(@Nullable Object object) {
        return this == object
                || (object instanceof Token other
                        && hash == other.hash
                        && text.equals(other.text)
                        && tag == other.tag
                        && rarity == other.rarity
                        && script == other.script
                        && source.equals(other.source)
                        && concept.equals(other.concept));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return text + " " + tag + " " + rarity + " " + script + " " + source + " " + concept;
    }
}
