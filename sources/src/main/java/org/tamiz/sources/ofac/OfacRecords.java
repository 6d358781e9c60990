package org.tamiz.sources.ofac;

import java.io.Closeable;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.SourcePosition;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.sources.internal.CsvRecord;
import org.tamiz.sources.internal.CsvRecords;
import org.tamiz.sources.internal.FileKind;
import org.tamiz.sources.internal.SourceFile;
import org.tamiz.sources.internal.TextInput;

/** The records of one OFAC file, each with the right number of columns; {@code -0-} reads as nothing. */
final class OfacRecords implements Closeable {

    private static final String NULL = "-0-";

    private final Path file;
    private final int columns;
    private final CsvRecords records;
    private @Nullable CsvRecord ahead;

    private OfacRecords(Path file, int columns, CsvRecords records) {
        this.file = file;
        this.columns = columns;
        this.records = records;
        this.ahead = nextNotBlank();
    }

    static OfacRecords open(Path file, int columns, MessageDigest digest) {
        TextInput input = TextInput.ofList(file, digest);
        try {
            return new OfacRecords(file, columns, new CsvRecords(input, ','));
        } catch (SourceException e) {
            input.close();
            throw e;
        }
    }

    /** The next record; {@code null} after the last. */
    @Nullable
    Row next() {
        CsvRecord record = ahead;
        if (record == null) {
            return null;
        }
        ahead = nextNotBlank();
        if (record.fault() != null) {
            throw malformed(record, "the record " + record.fault());
        }
        int count = record.fields().size();
        boolean last = ahead == null && !records.hasClosingMark();
        boolean torn = !record.ended() && isTorn(record.fields().getLast());
        if (last && (count < columns || torn)) {
            throw new SourceException(
                    Code.FILE_TRUNCATED,
                    file,
                    "line " + record.line(),
                    "the file breaks off inside its last record",
                    FileKind.LIST.fetchAgain());
        }
        if (count != columns) {
            throw malformed(record, "the record has " + count + " columns instead of " + columns);
        }
        return new Row(record, new SourcePosition(SourceFile.name(file), record.line()));
    }

    private @Nullable CsvRecord nextNotBlank() {
        CsvRecord record = records.next();
        while (record != null && record.isBlank() && record.fields().size() == 1) {
            record = records.next();
        }
        return record;
    }

    private SourceException malformed(CsvRecord record, String problem) {
        return new SourceException(
                Code.FILE_MALFORMED, file, "line " + record.line(), problem, FileKind.LIST.quoteRemedy());
    }

    /** Whether the file ended with the closing mark; known after the last record. */
    boolean hasClosingMark() {
        return records.hasClosingMark();
    }

    @Override
    public void close() {
        records.close();
    }

    /**
     * Whether a last field without a line end after it is visibly the beginning of something longer. {@code -0} is not:
     * it can only be the beginning of nothing, and the address file of January 2019 ends so.
     */
    private boolean isTorn(String field) {
        String text = field.strip();
        // A remark ends with a full stop, unless it is one of those that go on in the comments file.
        boolean beginsRemark = columns == OfacListReader.MAIN_COLUMNS
                && !isNull(text)
                && !text.endsWith(".")
                && field.length() < OfacListReader.REMARK_LIMIT;
        return text.isEmpty() || beginsRemark;
    }

    private static boolean isNull(String text) {
        return text.equals(NULL) || text.equals("-0");
    }

    /**
     * A record.
     *
     * @param record its fields as they stand in the file
     * @param position where it stands
     */
    record Row(CsvRecord record, SourcePosition position) {

        /** The text of a column without blanks around it; {@code null} when it says nothing. */
        @Nullable
        String text(int column) {
            String text = record.fields().get(column).strip();
            return text.isEmpty() || isNull(text) ? null : text;
        }

        /** The column as it stands in the file, for texts that go on elsewhere. */
        String raw(int column) {
            return record.fields().get(column);
        }

        /** The number by which the files of a set refer to an entry. */
        String uid(Path file) {
            String uid = record.fields().getFirst().strip();
            if (uid.isEmpty() || !uid.chars().allMatch(c -> c >= '0' && c <= '9')) {
                throw new SourceException(
                        Code.FILE_MALFORMED,
                        file,
                        "line " + record.line(),
                        "the record does not begin with OFAC's number of the entry but with \"" + shown(uid) + "\"",
                        FileKind.LIST.quoteRemedy());
            }
            return uid;
        }

        private static String shown(String text) {
            return text.length() > 40 ? text.substring(0, 40) + "…" : text;
        }
    }
}
