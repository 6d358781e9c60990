package org.tamiz.sources.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record of a table, whether it is a text or a sheet.
 *
 * @param line 1-based line, or row of a sheet, on which it begins
 * @param fields its fields
 * @param fault why its fields cannot be trusted, to be put behind "the record"; {@code null} when they can
 */
public record TableRecord(
        long line, List<String> fields, @Nullable String fault) {

    public TableRecord {
        fields = List.copyOf(fields);
    }

    /** Whether no field says anything. */
    public boolean isBlank() {
        return fault == null && fields.stream().allMatch(Blanks::isBlank);
    }
}
