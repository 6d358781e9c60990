package org.tamiz.ledger;

/** How far a field can be compared between the editions of two days. */
public enum Comparability {
    /** Both state it in full. */
    FULL,
    /** One of them states it of some entries only, or cut short. */
    IN_PART,
    /** Only the editions before state it, so nothing is known of what became of it. */
    ONLY_BEFORE,
    /** Only the editions after state it, so nothing is known of what it was. */
    ONLY_AFTER,
    /** Both state it, in formats that never write it alike. */
    FORMATS_DIFFER,
    /** Neither states it. */
    NEITHER;

    /** Whether a change of the field is seen, of whatever is stated. */
    public boolean isCompared() {
        return this == FULL || this == IN_PART;
    }
}
