package org.tamiz.sources.internal;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.RawRecord;
import org.tamiz.model.SourcePosition;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;

/**
 * The rows of a CSV list whose columns are named by a header, which may stand behind a few lines of its publisher's, such as
 * the day of the edition.
 */
public final class NamedRows implements Closeable {

    /** No list has so many lines before its header. */
    public static final int MAX_PREAMBLE = 10;

    private final Path file;
    private final CsvRecords records;
    private final String delimiter;
    private final List<CsvRecord> preamble = new ArrayList<>();
    private final List<String> columns;
    private @Nullable CsvRecord ahead;
    private boolean aheadTorn;

    private NamedRows(Path file, CsvRecords records, char delimiter, List<String> needed) {
        this.file = file;
        this.records = records;
        this.delimiter = String.valueOf(delimiter);
        this.columns = header(needed);
        goOn();
    }

    /**
     * Opens a list; closes the input when it cannot be read.
     *
     * @param needed the columns without which nothing can be made of its rows; the header is the first record that has all
     *     of them
     */
    public static NamedRows open(Path file, TextInput input, char delimiter, List<String> needed) {
        try {
            return new NamedRows(file, new CsvRecords(input, delimiter), delimiter, needed);
        } catch (SourceException e) {
            input.close();
            throw e;
        }
    }

    /** Whether a record names all of these columns. */
    public static boolean isHeader(CsvRecord record, List<String> needed) {
        return names(record).containsAll(needed);
    }

    /** The rows of a kept record, one a line of its text. */
    public static List<NamedRow> of(RawRecord rawRecord, PartPositions positions) {
        List<NamedRow> rows = new ArrayList<>();
        for (String line : rawRecord.text().split("\n", -1)) {
            rows.add(new NamedRow(positions.of(rawRecord, rows.size()), RowText.parse(line)));
        }
        return rows;
    }

    /** The records before the header. */
    public List<CsvRecord> preamble() {
        return List.copyOf(preamble);
    }

    /** The columns in their order. */
    public List<String> columns() {
        return columns;
    }

    /** The next row; {@code null} after the last. */
    public @Nullable NamedRow next() {
        CsvRecord record = ahead;
        if (record == null) {
            return null;
        }
        boolean torn = aheadTorn;
        goOn();
        if (record.fault() != null) {
            throw malformed(record, "the record " + record.fault());
        }
        int count = record.fields().size();
        if (torn || (ahead == null && count < columns.size())) {
            throw new SourceException(
                    Code.FILE_TRUNCATED,
                    file,
                    "line " + record.line(),
                    "the file breaks off inside its last record",
                    FileKind.LIST.fetchAgain());
        }
        if (count != columns.size()) {
            throw malformed(record, "the record has " + count + " columns instead of " + columns.size());
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            if (!Blanks.isBlank(record.fields().get(i))) {
                cells.put(columns.get(i), record.fields().get(i));
            }
        }
        return new NamedRow(new SourcePosition(SourceFile.name(file), record.line()), cells);
    }

    @Override
    public void close() {
        records.close();
    }

    private List<String> header(List<String> needed) {
        CsvRecord record = nextNotBlank();
        while (record != null && !isHeader(record, needed) && preamble.size() < MAX_PREAMBLE) {
            preamble.add(record);
            record = nextNotBlank();
        }
        if (record == null || !isHeader(record, needed)) {
            CsvRecord nearest = preamble.stream()
                    .max((one, other) -> Integer.compare(named(one, needed), named(other, needed)))
                    .orElse(record);
            throw missing(nearest, needed);
        }
        return RowText.labels(record.fields());
    }

    private static int named(CsvRecord record, List<String> needed) {
        List<String> names = names(record);
        return (int) needed.stream().filter(names::contains).count();
    }

    private SourceException missing(@Nullable CsvRecord nearest, List<String> needed) {
        List<String> names = nearest == null ? List.of() : names(nearest);
        String first = needed.stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .orElse(needed.getFirst());
        return new SourceException(
                Code.COLUMN_MISSING,
                file,
                "line " + (nearest == null ? 1 : nearest.line()),
                "the column \"" + first + "\" of the list is not there",
                FileKind.LIST.fetchAgain());
    }

    private static List<String> names(CsvRecord header) {
        return header.fields().stream().map(Blanks::collapse).toList();
    }

    private void goOn() {
        ahead = nextNotBlank();
        // Of a file without a last line end, a last value of which there is not even a quote may have been longer.
        aheadTorn = ahead != null && !ahead.ended() && records.rawText().endsWith(delimiter);
    }

    private @Nullable CsvRecord nextNotBlank() {
        CsvRecord record = records.next();
        while (record != null && record.isBlank()) {
            record = records.next();
        }
        return record;
    }

    private SourceException malformed(CsvRecord record, String problem) {
        return new SourceException(
                Code.FILE_MALFORMED, file, "line " + record.line(), problem, FileKind.LIST.quoteRemedy());
    }
}
