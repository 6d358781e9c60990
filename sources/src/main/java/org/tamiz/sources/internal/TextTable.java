package org.tamiz.sources.internal;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.PublicationTime;
import org.tamiz.sources.SourceException;

/** The records of a CSV file with any delimiter. */
public final class TextTable implements TableRecords {

    private final Path file;
    private final CsvRecords records;

    private TextTable(Path file, CsvRecords records) {
        this.file = file;
        this.records = records;
    }

    /** Opens the file and feeds each of its bytes to the digest. */
    public static TextTable open(Path file, FileKind kind, Charset unmarked, MessageDigest digest) {
        FileHead head = FileHead.read(file, kind, unmarked);
        TextInput input = TextInput.of(file, SourceFile.open(file, digest), kind, unmarked);
        try {
            return new TextTable(file, new CsvRecords(input, CsvDelimiter.of(head.firstLine())));
        } catch (SourceException e) {
            input.close();
            throw e;
        }
    }

    @Override
    public @Nullable TableRecord next() {
        CsvRecord record = records.next();
        while (record != null
                && (record.isBlank() || CsvDelimiter.isHint(record.fields().getFirst()))) {
            record = records.next();
        }
        return record == null ? null : record.table();
    }

    @Override
    public void headerRead() {
        // Values of a text stand where they are.
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public String place(long line) {
        return "line " + line;
    }

    @Override
    public boolean isProvenWhole() {
        return false;
    }

    @Override
    public @Nullable PublicationTime published() {
        return null;
    }

    @Override
    public void close() {
        records.close();
    }
}
