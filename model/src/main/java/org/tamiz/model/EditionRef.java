package org.tamiz.model;

import java.util.Objects;

/**
 * Names an edition towards people.
 *
 * @param list the list's id
 * @param published when it was published
 * @param format the publication format
 */
public record EditionRef(String list, PublicationTime published, String format) {

    public EditionRef {
        Texts.requireText(list, "list id");
        Objects.requireNonNull(published);
        Texts.requireText(format, "format");
    }

    /** {@code ofac-sdn of 2024-05-02 (OFAC CSV)}. */
    @Override
    public String toString() {
        return list + " of " + published + " (" + format + ")";
    }
}
