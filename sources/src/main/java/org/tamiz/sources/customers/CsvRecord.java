package org.tamiz.sources.customers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record of a CSV file.
 *
 * @param line 1-based line on which it begins
 * @param lastLine line on which it ends
 * @param fields its fields, unquoted, otherwise as written
 * @param fewestDelimiters how many delimiters stand, in quotes or not, on that of its lines that has the fewest
 * @param fault why its fields cannot be trusted; {@code null} when they can
 */
record CsvRecord(
        long line,
        long lastLine,
        List<String> fields,
        int fewestDelimiters,
        @Nullable String fault) {

    boolean isOneLine() {
        return line == lastLine;
    }
}
