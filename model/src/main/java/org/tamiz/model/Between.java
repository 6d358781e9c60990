package org.tamiz.model;

import org.jspecify.annotations.Nullable;

/**
 * Something happened after one edition and by the next; when between them is not known.
 *
 * @param after the last edition before it; {@code null} when it can have been at any time before {@code by}
 * @param by the first edition after it
 */
public record Between(@Nullable EditionRef after, EditionRef by) {

    /** {@code between ofac-sdn of 2024-02-01 (OFAC CSV) and ofac-sdn of 2024-05-02 (OFAC CSV)}. */
    @Override
    public String toString() {
        return after == null ? "at some time before " + by : "between " + after + " and " + by;
    }
}
