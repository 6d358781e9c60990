package org.tamiz.matcher;

/** What an alias that its publisher calls weak may do. */
public enum WeakAliases {
    /** It counts, with a deduction, and needs rarity or other evidence to make a hit. */
    SUPPORT,
    /** It counts like any other alias. */
    FULL
}
