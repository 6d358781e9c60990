package org.tamiz.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one publication of a list said on one day.
 *
 * @param info which list, format and day
 * @param coverage the fields that this edition can state
 * @param entries its entries: in the publication's order, or, where the ledger made the edition, in that of their keys
 * @param between {@code null}, or the editions between which the date that was asked for lies; where there is none before
 *     it, who stood on the list at that date is not known
 */
public record Edition(
        EditionInfo info,
        Coverage coverage,
        List<Entry> entries,
        @Nullable Between between) {

    public Edition {
        Objects.requireNonNull(info);
        Objects.requireNonNull(coverage);
        entries = List.copyOf(entries);
    }

    /** An edition at whose very date it is looked. */
    public Edition(EditionInfo info, Coverage coverage, List<Entry> entries) {
        this(info, coverage, entries, null);
    }
}
