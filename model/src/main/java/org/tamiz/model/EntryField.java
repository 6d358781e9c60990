package org.tamiz.model;

/** The fields whose statement depends on the format and completeness of an edition. */
public enum EntryField {
    PRIMARY_NAME,
    STRONG_ALIAS,
    /** Where an edition states strong aliases in full and this not at all, former names stand among the aliases. */
    FORMER_NAME,
    /** Where an edition states strong aliases in full and this not at all, weak aliases stand among the strong ones. */
    WEAK_ALIAS,
    PARTY_TYPE,
    PROGRAM,
    LISTED_ON,
    BIRTH_DATE,
    BIRTH_PLACE,
    NATIONALITY,
    GENDER,
    IDENTIFIER,
    ADDRESS,
    WALLET,
    LINK,
    REMARK
}
