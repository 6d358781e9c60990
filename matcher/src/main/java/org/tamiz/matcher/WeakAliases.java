package org.tamiz.matcher;

/**
 * What an alias that its publisher calls weak may do, and a listed name of a single word where the query has other names
 * beside it: "Jazmin Lara" asked, JAZMIN listed. A query that is that one word alone is a hit under either.
 */
public enum WeakAliases {
    /** It counts, with a deduction or up to a limit, and needs other evidence to make a hit, such as a birth date. */
    SUPPORT,
    /** It counts like any other name. */
    FULL
}
