package org.tamiz.cli.internal;

import org.tamiz.matcher.EvidenceKind;

/** What a part of a score is about, in words that fit into a sentence. Several kinds of evidence may be one topic. */
enum EvidenceTopic {
    WORDS_EQUAL("words in common", "palabras en común"),
    WORDS_ALIKE("words that are alike", "palabras parecidas"),
    ACRONYM("one name that is made of the first letters of the other", "un nombre formado por las iniciales del otro"),
    WORDS_ALONE("words that only one name has", "palabras que solo un nombre tiene"),
    WORDS_CONTRADICT("words that contradict each other", "palabras que se contradicen"),
    WHOLE_NAME("the agreement of the whole name", "la coincidencia del nombre completo"),
    PART_OF_NAME("one name that is a part of the other", "un nombre que es parte del otro"),
    ONE_WORD_OF_MANY("a listed word among other names", "una palabra listada entre otros nombres"),
    WORD_ORDER("another order of words", "otro orden de palabras"),
    AGREEMENT_LIMIT("the limit of what agreeing words count", "el límite de lo que cuentan las palabras coincidentes"),
    NAMES_DIFFER("names that do not go together", "nombres que no concuerdan"),
    WEAK_ALIAS("an alias that its publisher calls weak", "un alias que su fuente llama débil"),
    SAME_IDENTIFIER("the same identifier", "el mismo identificador"),
    DIFFERENT_IDENTIFIER("different identifiers", "identificadores distintos"),
    SAME_WALLET("the same wallet", "la misma billetera"),
    SAME_BIRTH_DATE("the same birth date", "la misma fecha de nacimiento"),
    COMPATIBLE_BIRTH_DATE("birth dates that go together", "fechas de nacimiento compatibles"),
    DIFFERENT_BIRTH_DATE("different birth dates", "fechas de nacimiento distintas"),
    SHARED_COUNTRY("a country in common", "un país en común"),
    DIFFERENT_COUNTRY("no country in common", "ningún país en común"),
    SAME_BIRTH_PLACE("the same place of birth", "el mismo lugar de nacimiento"),
    DIFFERENT_BIRTH_PLACE("different places of birth", "lugares de nacimiento distintos"),
    SHARED_ADDRESS("an address in common", "una dirección en común"),
    DIFFERENT_ADDRESS("no address in common", "ninguna dirección en común"),
    SAME_FOUNDING_DATE("the same date of founding or building", "la misma fecha de constitución o construcción"),
    DIFFERENT_FOUNDING_DATE(
            "different dates of founding or building", "fechas de constitución o construcción distintas"),
    SAME_GENDER("the same gender", "el mismo género"),
    DIFFERENT_GENDER("different genders", "géneros distintos"),
    DIFFERENT_TYPE("different types of party", "tipos de parte distintos");

    private final String english;
    private final String spanish;

    EvidenceTopic(String english, String spanish) {
        this.english = english;
        this.spanish = spanish;
    }

    /** The topic of a kind. */
    static EvidenceTopic of(EvidenceKind kind) {
        return switch (kind) {
            case WORD_EQUAL -> WORDS_EQUAL;
            case WORD_SIMILAR, WORD_RENDERED, WORD_MEANING, WORD_COGNATE, WORD_INITIAL, WORD_JOINED -> WORDS_ALIKE;
            case ACRONYM -> ACRONYM;
            case ONE_WORD_OF_MANY -> ONE_WORD_OF_MANY;
            case AGREEMENT_LIMIT -> AGREEMENT_LIMIT;
            case WORD_ORDER -> WORD_ORDER;
            case QUERY_WORD_ALONE, ENTRY_WORD_ALONE -> WORDS_ALONE;
            case WORDS_CONTRADICT -> WORDS_CONTRADICT;
            case WHOLE_NAME, WHOLE_NAME_COMMON, IDENTICAL_NAME -> WHOLE_NAME;
            case PART_OF_NAME -> PART_OF_NAME;
            case NAMES_DIFFER -> NAMES_DIFFER;
            case WEAK_ALIAS -> WEAK_ALIAS;
            case IDENTIFIER_EQUAL, IDENTIFIER_ALIKE -> SAME_IDENTIFIER;
            case IDENTIFIER_DIFFERENT -> DIFFERENT_IDENTIFIER;
            case WALLET_EQUAL -> SAME_WALLET;
            case BIRTH_DATE_EQUAL -> SAME_BIRTH_DATE;
            case BIRTH_DATE_COMPATIBLE -> COMPATIBLE_BIRTH_DATE;
            case BIRTH_DATE_DIFFERENT -> DIFFERENT_BIRTH_DATE;
            case COUNTRY_SHARED -> SHARED_COUNTRY;
            case COUNTRY_DIFFERENT -> DIFFERENT_COUNTRY;
            case BIRTH_PLACE_SAME -> SAME_BIRTH_PLACE;
            case BIRTH_PLACE_DIFFERENT -> DIFFERENT_BIRTH_PLACE;
            case ADDRESS_SHARED -> SHARED_ADDRESS;
            case ADDRESS_DIFFERENT -> DIFFERENT_ADDRESS;
            case FOUNDING_DATE_SAME -> SAME_FOUNDING_DATE;
            case FOUNDING_DATE_DIFFERENT -> DIFFERENT_FOUNDING_DATE;
            case GENDER_SAME -> SAME_GENDER;
            case GENDER_DIFFERENT -> DIFFERENT_GENDER;
            case TYPE_DIFFERENT -> DIFFERENT_TYPE;
        };
    }

    /** The topic in the language. */
    String in(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case SPANISH -> spanish;
        };
    }
}
