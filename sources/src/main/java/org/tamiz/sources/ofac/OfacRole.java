package org.tamiz.sources.ofac;

import java.util.Arrays;
import java.util.Optional;

/** The files of a set by what their rows say of an entry, in the order in which they stand in a raw record. */
public enum OfacRole {
    MAIN("sdn", 12),
    ALIAS("alt", 5),
    ADDRESS("add", 6),
    COMMENT("comments", 2);

    /** Begins each row of a raw record; {@code sdn} for the main file of either list. */
    private final String tag;

    private final int columns;

    OfacRole(String tag, int columns) {
        this.tag = tag;
        this.columns = columns;
    }

    String tag() {
        return tag;
    }

    int columns() {
        return columns;
    }

    static Optional<OfacRole> ofTag(String tag) {
        return Arrays.stream(values()).filter(role -> role.tag.equals(tag)).findFirst();
    }
}
