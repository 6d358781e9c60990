package org.tamiz.bench.learn;

/** The sets that pairs come from. */
enum PairSource {
    /** Labelled by people. */
    NAME_PAIRS,
    /** A listed party's name, damaged, and the party. */
    DAMAGED,
    /** A listed party's name and another party of the same list that is near to it. */
    SIBLINGS,
    /** A synthetic person and the listed party nearest to it. */
    INNOCENTS,
    /** A person's name in two scripts, or names of two persons. */
    SCRIPTS
}
