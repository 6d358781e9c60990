package org.tamiz.model;

/** The fields whose statement depends on the format and completeness of an edition. */
public enum EntryField {
    PRIMARY_NAME,
    STRONG_ALIAS,
    FORMER_NAME,
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
