package org.tamiz.names;

/** The script that a word was written in, as far as it matters for comparing. */
public enum Script {
    /** Latin, with or without marks; digits too. */
    LATIN,
    CYRILLIC,
    GREEK,
    ARMENIAN,
    GEORGIAN,
    /** Arabic, Persian, Urdu, Pashto, Kurdish: short vowels are not written. */
    ARABIC,
    /** Short vowels are not written. */
    HEBREW,
    /** A sign for a syllable that means something; one word of a reading for each. */
    HAN,
    /** Hiragana and katakana. */
    KANA,
    HANGUL,
    THAI,
    DEVANAGARI,
    BENGALI,
    /** Any other. */
    OTHER;

    /** Whether its words leave short vowels out, so that vowels tell nothing. */
    public boolean isConsonantal() {
        return this == ARABIC || this == HEBREW;
    }
}
