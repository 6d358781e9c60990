package org.tamiz.sources.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record of a CSV file.
 *
 * @param line 1-based line on which it begins
 * @param lastLine line on which it ends
 * @param fields its fields, unquoted, otherwise as written
 * @param fewestDelimiters how many delimiters stand, in quotes or not, on that of its lines that has the fewest
 * @param ended whether a line end follows it; if not, the file ends here
 * @param fault why its fields cannot be trusted, to be put behind "the record"; {@code null} when they can
 */
public record CsvRecord(
        long line,
        long lastLine,
        List<String> fields,
        int fewestDelimiters,
        boolean ended,
        @Nullable String fault) {

    public CsvRecord {
        fields = List.copyOf(fields);
    }

    /** Its fields without what tells of its damage. */
    public TableRecord table() {
        return new TableRecord(line, fields, fault);
    }

    public boolean isOneLine() {
        return line == lastLine;
    }

    /** Whether it says nothing: one line, with nothing but blanks between its delimiters. */
    public boolean isBlank() {
        return isOneLine() && fault == null && fields.stream().allMatch(Blanks::isBlank);
    }
}
