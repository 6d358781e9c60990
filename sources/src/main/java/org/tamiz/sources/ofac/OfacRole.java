package org.tamiz.sources.ofac;

import java.util.Arrays;
import java.util.Optional;

/** The files of a set by what their rows say of an entry, in the order in which they stand in a raw record. */
public enum OfacRole {
    MAIN("sdn", 12, "OFAC main file (sdn.csv, cons_prim.csv)"),
    ALIAS("alt", 5, "OFAC alias file (alt.csv, cons_alt.csv)"),
    ADDRESS("add", 6, "OFAC address file (add.csv, cons_add.csv)"),
    COMMENT("comments", 2, "OFAC comments file (sdn_comments.csv, cons_comments.csv)");

    /** Begins each row of a raw record; {@code sdn} for the main file of either list. */
    private final String tag;

    private final int columns;
    private final String description;

    OfacRole(String tag, int columns, String description) {
        this.tag = tag;
        this.columns = columns;
        this.description = description;
    }

    String tag() {
        return tag;
    }

    int columns() {
        return columns;
    }

    /** What to call the file towards a user. */
    String description() {
        return description;
    }

    static Optional<OfacRole> ofTag(String tag) {
        return Arrays.stream(values()).filter(role -> role.tag.equals(tag)).findFirst();
    }
}
