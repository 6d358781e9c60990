package org.tamiz.sources.customers;

import org.tamiz.model.Party;

/** One record of a customer file. Every record gives exactly one row. */
public sealed interface CustomerRow {

    /** 1-based line, or row of a sheet, on which the record begins. */
    long line();

    /** The value of the id column, else {@code row-7} for the seventh record. Ids may repeat. */
    String id();

    /**
     * A record that can be screened.
     *
     * @param line 1-based line on which it begins
     * @param id its id
     * @param party the customer; has at least one name
     */
    record Screenable(long line, String id, Party party) implements CustomerRow {
        public Screenable {
            if (party.names().isEmpty()) {
                throw new IllegalArgumentException("row " + id + " has no name");
            }
        }
    }

    /**
     * A record that cannot be screened, so that its screening is incomplete.
     *
     * @param line 1-based line on which it begins
     * @param id its id
     * @param reason what is the matter, to be put behind "the record"; holds no name
     * @param place where it stands, to begin a sentence: {@code Line 7}, or {@code Sheet "Clients", row 7}
     */
    record Broken(long line, String id, String reason, String place) implements CustomerRow {

        /** A record of a text. */
        public Broken(long line, String id, String reason) {
            this(line, id, reason, "Line " + line);
        }
    }
}
