package org.tamiz.model;

import java.util.List;
import java.util.Objects;

/**
 * What one publication of a list said on one day.
 *
 * @param info which list, format and day
 * @param coverage the fields that this edition can state
 * @param entries its entries in the publication's order
 */
public record Edition(EditionInfo info, Coverage coverage, List<Entry> entries) {

    public Edition {
        Objects.requireNonNull(info);
        Objects.requireNonNull(coverage);
        entries = List.copyOf(entries);
    }
}
