package org.tamiz.cli.internal;

import org.tamiz.matcher.EvidenceKind;

/** What a part of a score is about, in words that fit into a sentence. Several kinds of evidence may be one topic. */
enum EvidenceTopic {
    WORDS_EQUAL("words in common", "palabras en común"),
    WORDS_ALIKE("words that are alike", "palabras parecidas"),
    WORDS_ALONE("words that only one name has", "palabras que solo un nombre tiene"),
    WORDS_CONTRADICT("words that contradict each other", "palabras que se contradicen"),
    WHOLE_NAME("the agreement of the whole name", "la coincidencia del nombre completo"),
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
            case WORD_SIMILAR, WORD_CONSONANTS, WORD_INITIAL, WORD_JOINED -> WORDS_ALIKE;
            case QUERY_WORD_ALONE, ENTRY_WORD_ALONE -> WORDS_ALONE;
            case WORDS_CONTRADICT -> WORDS_CONTRADICT;
            case WHOLE_NAME, IDENTICAL_NAME -> WHOLE_NAME;
            case NAMES_DIFFER -> NAMES_DIFFER;
            case WEAK_ALIAS -> WEAK_ALIAS;
            case IDENTIFIER_EQUAL -> SAME_IDENTIFIER;
            case IDENTIFIER_DIFFERENT -> DIFFERENT_IDENTIFIER;
            case WALLET_EQUAL -> SAME_WALLET;
            case BIRTH_DATE_EQUAL -> SAME_BIRTH_DATE;
            case BIRTH_DATE_COMPATIBLE -> COMPATIBLE_BIRTH_DATE;
            case BIRTH_DATE_DIFFERENT -> DIFFERENT_BIRTH_DATE;
            case COUNTRY_SHARED -> SHARED_COUNTRY;
            case COUNTRY_DIFFERENT -> DIFFERENT_COUNTRY;
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
