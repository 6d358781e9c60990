package org.tamiz.model;

/** What sort of party a name belongs to. {@link #UNKNOWN} means that nobody said, not that it is none of these. */
public enum PartyType {
    PERSON,
    /** A company, agency, bank, gang, government body or any other group of people. */
    ORGANIZATION,
    VESSEL,
    AIRCRAFT,
    UNKNOWN;

    /** Whether one party can be of both types: equal, or one of them not known. */
    public boolean isCompatibleWith(PartyType other) {
        return this == other || this == UNKNOWN || other == UNKNOWN;
    }
}
