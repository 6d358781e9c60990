package org.tamiz.matcher;

import org.tamiz.model.StableCode;

/** What a part of a score rests on. The name in lower case with hyphens is the stable code of outputs. */
public enum EvidenceKind {
    /** The same word in both names. */
    WORD_EQUAL("same word"),
    /** The same word but for slips of spelling or romanisation. */
    WORD_SIMILAR("similar word"),
    /** The same word in another script. */
    WORD_RENDERED("same word in another script"),
    /** Another word or an abbreviation of the same meaning. */
    WORD_MEANING("word of the same meaning"),
    /** A nickname, or the same name in another language. */
    WORD_COGNATE("form of the same given name"),
    /** An initial that stands for a word. */
    WORD_INITIAL("initial"),
    /** One word on one side, the same letters in two words on the other. */
    WORD_JOINED("joined or split word"),
    /** One name is made of the first letters of the other. */
    ACRONYM("one name is an acronym of the other"),
    /** The listed name is one word, and the query has other names beside it. */
    ONE_WORD_OF_MANY("one listed word among other names"),
    /** What words earn beyond the most that they can earn together. */
    AGREEMENT_LIMIT("limit of agreeing words"),
    /** A word of the query that the entry's name does not have. */
    QUERY_WORD_ALONE("only in the query"),
    /** A word of the entry's name that the query does not have. */
    ENTRY_WORD_ALONE("only on the list"),
    /** Words stand alone on both sides, so the names contradict each other. */
    WORDS_CONTRADICT("different words"),
    /** Every naming word of both names has its counterpart. */
    WHOLE_NAME("the whole name agrees"),
    /** The two names are the same, word for word, so common words do not matter. */
    IDENTICAL_NAME("the very same name"),
    /** Every word has its counterpart, but for slips, so common words matter less. */
    WHOLE_NAME_COMMON("the whole name agrees, though its words are common"),
    /** All words of one name are in the other. */
    PART_OF_NAME("one name is a part of the other"),
    /** The words stand in another order. */
    WORD_ORDER("another order of words"),
    /** The names do not go together, and count neither for nor against. */
    NAMES_DIFFER("the names differ"),
    /** The entry's name is an alias that its publisher calls weak. */
    WEAK_ALIAS("weak alias"),
    IDENTIFIER_EQUAL("same identifier"),
    /** A number or contact in common that others may have too: short, misprinted, or a telephone. */
    IDENTIFIER_ALIKE("number or contact in common"),
    IDENTIFIER_DIFFERENT("different identifier"),
    WALLET_EQUAL("same wallet"),
    BIRTH_DATE_EQUAL("same birth date"),
    /** Day and month swapped, or only the year or month known on one side. */
    BIRTH_DATE_COMPATIBLE("compatible birth date"),
    BIRTH_DATE_DIFFERENT("different birth date"),
    COUNTRY_SHARED("country in common"),
    COUNTRY_DIFFERENT("no country in common"),
    BIRTH_PLACE_SAME("same place of birth"),
    BIRTH_PLACE_DIFFERENT("different place of birth"),
    /** The same street, or the same town. */
    ADDRESS_SHARED("address in common"),
    ADDRESS_DIFFERENT("no address in common"),
    FOUNDING_DATE_SAME("same date of founding or building"),
    FOUNDING_DATE_DIFFERENT("different date of founding or building"),
    GENDER_SAME("same gender"),
    GENDER_DIFFERENT("different gender"),
    TYPE_DIFFERENT("different type of party");

    private final String phrase;

    EvidenceKind(String phrase) {
        this.phrase = phrase;
    }

    /** The kind in a few English words. */
    public String phrase() {
        return phrase;
    }

    /** The stable code, such as {@code word-equal}. */
    public String code() {
        return StableCode.of(this);
    }
}
