package org.tamiz.names;

/** How a word of one name goes together with a word of another. */
public enum WordRelation {
    /** The same letters. */
    EQUAL,
    /** What two scripts make of one word. */
    RENDERED,
    /** The same word but for slips of spelling, hearing or romanisation. */
    SIMILAR,
    /** Two words or abbreviations of one meaning: legal forms of one class, translated generic words. */
    CONCEPT,
    /** Nickname or the same name in another language: José, Pepe; John, Ivan. */
    COGNATE,
    /** A single letter that stands for a word which begins with it. */
    INITIAL,
    /** They do not go together. */
    NONE
}
