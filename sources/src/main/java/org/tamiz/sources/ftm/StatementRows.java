package org.tamiz.sources.ftm;

import java.io.Closeable;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.sources.internal.Blanks;
import org.tamiz.sources.internal.CsvRecord;
import org.tamiz.sources.internal.CsvRecords;
import org.tamiz.sources.internal.FileKind;
import org.tamiz.sources.internal.TextInput;

/** The rows of a file of statements, by the names of its columns. Blank lines are none. */
final class StatementRows implements Closeable {

    private static final Set<String> YES = Set.of("t", "true", "True", "TRUE", "1", "y", "yes");
    private static final Set<String> NO = Set.of("", "f", "false", "False", "FALSE", "0", "n", "no");

    /**
     * One row.
     *
     * @param line the line on which it begins
     * @param entity the id of the entity that it speaks of
     * @param property the property; empty where it says only that the entity is there
     * @param external whether it is a candidate that nobody has confirmed
     */
    record Row(
            long line,
            String entity,
            String property,
            String value,
            String schema,
            String dataset,
            String lang,
            boolean external,
            Moment first,
            Moment last) {}

    private final Path file;
    private final CsvRecords records;
    private final Map<StatementColumn, Integer> places;
    private final int columns;
    /** Words that come in many rows, each once in memory. */
    private final Map<String, String> words = new HashMap<>();

    private final Map<String, Moment> moments = new HashMap<>();

    private StatementRows(Path file, CsvRecords records, Map<StatementColumn, Integer> places, int columns) {
        this.file = file;
        this.records = records;
        this.places = places;
        this.columns = columns;
    }

    /**
     * Reads the header.
     *
     * @throws SourceException when a column is missing
     */
    static StatementRows open(Path file, MessageDigest digest) {
        CsvRecords records = new CsvRecords(TextInput.ofList(file, digest), ',');
        try {
            CsvRecord header = notBlank(records);
            if (header == null) {
                throw new SourceException(
                        Code.FILE_EMPTY, file, null, "there is nothing in the file", FileKind.LIST.fetchAgain());
            }
            return new StatementRows(
                    file, records, places(file, header), header.fields().size());
        } catch (SourceException e) {
            records.close();
            throw e;
        }
    }

    /** The next row; {@code null} after the last. */
    @Nullable
    Row next() {
        CsvRecord csv = notBlank(records);
        if (csv == null) {
            return null;
        }
        if (csv.fault() != null) {
            throw malformed(csv, "the row " + csv.fault());
        }
        if (csv.fields().size() != columns) {
            throw malformed(csv, "the row has " + csv.fields().size() + " fields where the header has " + columns);
        }
        Moment first = moment(csv, StatementColumn.FIRST_SEEN);
        Moment last = moment(csv, StatementColumn.LAST_SEEN);
        if (last.isBefore(first)) {
            throw malformed(csv, "last_seen is before first_seen");
        }
        String entity = field(csv, StatementColumn.CANONICAL_ID);
        String property = stated(csv, StatementColumn.PROP);
        String value = field(csv, StatementColumn.VALUE);
        boolean saysMore = !property.equals("id") && !value.isEmpty();
        return new Row(
                csv.line(),
                word(entity.isEmpty() ? stated(csv, StatementColumn.ENTITY_ID) : entity),
                saysMore ? word(property) : "",
                saysMore ? value : "",
                word(stated(csv, StatementColumn.SCHEMA)),
                word(stated(csv, StatementColumn.DATASET)),
                word(field(csv, StatementColumn.LANG)),
                isExternal(csv),
                first,
                // A day may say less than an instant in it: the statement was seen at the instant at least.
                last.compareTo(first) < 0 ? first : last);
    }

    @Override
    public void close() {
        records.close();
    }

    private static @Nullable CsvRecord notBlank(CsvRecords records) {
        CsvRecord csv = records.next();
        while (csv != null && csv.fields().size() == 1 && csv.isBlank()) {
            csv = records.next();
        }
        return csv;
    }

    private static Map<StatementColumn, Integer> places(Path file, CsvRecord header) {
        List<String> names = new ArrayList<>();
        header.fields().forEach(field -> names.add(Blanks.strip(field)));
        Map<StatementColumn, Integer> places = new EnumMap<>(StatementColumn.class);
        for (StatementColumn column : StatementColumn.values()) {
            int place = names.indexOf(column.header());
            if (place != names.lastIndexOf(column.header())) {
                throw new SourceException(
                        Code.FILE_MALFORMED,
                        file,
                        "line " + header.line(),
                        "the header names the column " + column.header() + " twice",
                        FileKind.LIST.fetchAgain());
            }
            if (place >= 0) {
                places.put(column, place);
            } else if (column.isRequired()) {
                throw new SourceException(
                        Code.COLUMN_MISSING,
                        file,
                        "line " + header.line(),
                        "the header has no column " + column.header(),
                        "Take the file statements.csv from its publisher, with its header");
            }
        }
        return places;
    }

    private boolean isExternal(CsvRecord csv) {
        String text = field(csv, StatementColumn.EXTERNAL);
        if (!YES.contains(text) && !NO.contains(text)) {
            throw malformed(csv, "external is neither true (t) nor false (f)");
        }
        return YES.contains(text);
    }

    private Moment moment(CsvRecord csv, StatementColumn column) {
        String text = stated(csv, column);
        Moment known = moments.get(text);
        if (known != null) {
            return known;
        }
        Moment moment = Moment.read(text)
                .orElseThrow(() ->
                        malformed(csv, column.header() + " is no date (2024-06-01) and no time (2024-06-01T10:57:03)"));
        moments.put(text, moment);
        return moment;
    }

    private String stated(CsvRecord csv, StatementColumn column) {
        String text = field(csv, column);
        if (text.isEmpty()) {
            throw malformed(csv, column.header() + " is empty");
        }
        return text;
    }

    /** The field without blanks at its ends; empty where the file has no such column. */
    private String field(CsvRecord csv, StatementColumn column) {
        Integer place = places.get(column);
        return place == null ? "" : Blanks.strip(csv.fields().get(place));
    }

    private String word(String text) {
        String known = words.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    /** What is wrong with a row; the last one of a file is probably wrong because the file was cut off. */
    private SourceException malformed(CsvRecord csv, String problem) {
        String where = "line " + csv.line();
        if (!csv.ended()) {
            return new SourceException(
                    Code.FILE_TRUNCATED,
                    file,
                    where,
                    problem + ", and the last line has no end, so the file was probably cut off",
                    FileKind.LIST.fetchAgain());
        }
        return new SourceException(Code.FILE_MALFORMED, file, where, problem, FileKind.LIST.quoteRemedy());
    }
}
