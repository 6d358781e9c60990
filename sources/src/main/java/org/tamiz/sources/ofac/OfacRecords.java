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

/** The rows of one OFAC file, each with the right number of columns and OFAC's number of an entry at its beginning. */
final class OfacRecords implements Closeable {

    private final Path file;
    private final OfacRole role;
    private final CsvRecords records;
    private @Nullable CsvRecord ahead;
    private String rawAhead = "";
    private String raw = "";

    private OfacRecords(Path file, OfacRole role, CsvRecords records) {
        this.file = file;
        this.role = role;
        this.records = records;
        this.ahead = nextNotBlank();
    }

    static OfacRecords open(Path file, OfacRole role, MessageDigest digest) {
        TextInput input = TextInput.ofList(file, digest);
        try {
            return new OfacRecords(file, role, new CsvRecords(input, ','));
        } catch (SourceException e) {
            input.close();
            throw e;
        }
    }

    /** The next row; {@code null} after the last. */
    @Nullable
    OfacRow next() {
        CsvRecord record = ahead;
        if (record == null) {
            return null;
        }
        raw = rawAhead;
        ahead = nextNotBlank();
        if (record.fault() != null) {
            throw malformed(record, "the record " + record.fault());
        }
        int columns = role.columns();
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
        OfacRow row = new OfacRow(role, record.fields(), new SourcePosition(SourceFile.name(file), record.line()));
        if (!row.hasUid()) {
            throw malformed(
                    record,
                    "the record does not begin with OFAC's number of the entry but with \"" + shown(row.uid()) + "\"");
        }
        return row;
    }

    /** The row that was read last, exactly as it stands in the file, without its line end. */
    String rawText() {
        return raw;
    }

    private @Nullable CsvRecord nextNotBlank() {
        CsvRecord record = records.next();
        while (record != null && record.isBlank() && record.fields().size() == 1) {
            record = records.next();
        }
        rawAhead = record == null ? "" : records.rawText();
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
        boolean beginsRemark = role == OfacRole.MAIN
                && !OfacRow.isNull(text)
                && !text.endsWith(".")
                && field.length() < OfacRow.REMARK_LIMIT;
        return text.isEmpty() || beginsRemark;
    }

    private static String shown(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
