package org.tamiz.sources.internal;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;

/**
 * Records of a comma-separated file as OFAC publishes it. Stricter than a general reader, because it must tell a whole
 * file from a torn one: an open quote, text after a closing quote and a record without an end are seen here, and the
 * closing mark 0x1A, OFAC's only sign that a file is whole, is not data.
 */
public final class CsvRecords implements Closeable {

    private static final int MAX_RECORD_CHARS = 1 << 20;
    private static final char CLOSING_MARK = 0x1A;

    private final TextInput input;
    private boolean closingMark;

    /**
     * One record.
     *
     * @param fields its fields, without their quotes
     * @param line 1-based line on which it begins
     * @param ended whether a line end follows it; if not, the file ends here
     */
    public record CsvRecord(List<String> fields, long line, boolean ended) {

        public CsvRecord {
            fields = List.copyOf(fields);
        }
    }

    public CsvRecords(TextInput input) {
        this.input = input;
    }

    /** The next record that is not blank; {@code null} after the last. */
    public @Nullable CsvRecord next() {
        while (isLineEnd(input.peek())) {
            input.read();
        }
        if (input.peek() == TextInput.END) {
            return null;
        }
        if (input.peek() == CLOSING_MARK) {
            readClosingMark();
            return null;
        }
        long line = input.line();
        List<String> fields = new ArrayList<>();
        int length = 0;
        while (true) {
            String field = input.peek() == '"' ? quoted(line, length) : plain(line, length);
            fields.add(field);
            length += field.length() + 1;
            checkLength(length, line);
            int next = input.peek();
            if (next == ',') {
                input.read();
            } else {
                return new CsvRecord(fields, line, isLineEnd(next));
            }
        }
    }

    /** Whether the file ended with the closing mark; known after the last record. */
    public boolean hasClosingMark() {
        return closingMark;
    }

    @Override
    public void close() {
        input.close();
    }

    private void readClosingMark() {
        long line = input.line();
        input.read();
        while (isLineEnd(input.peek())) {
            input.read();
        }
        if (input.peek() != TextInput.END) {
            throw malformed(line, "more follows after the closing mark 0x1A");
        }
        closingMark = true;
    }

    private String plain(long line, int before) {
        StringBuilder field = new StringBuilder();
        while (true) {
            int c = input.peek();
            if (c == TextInput.END || c == ',' || isLineEnd(c) || c == CLOSING_MARK) {
                return field.toString();
            }
            append(field, input.read(), line, before);
        }
    }

    private String quoted(long line, int before) {
        input.read();
        StringBuilder field = new StringBuilder();
        while (true) {
            int c = input.read();
            if (c == TextInput.END || c == CLOSING_MARK) {
                throw new SourceException(
                        Code.FILE_TRUNCATED,
                        input.file(),
                        "line " + line,
                        "a quotation mark is opened in this record and not closed before the file ends",
                        "Take the file from its publisher again");
            }
            if (c != '"') {
                append(field, c, line, before);
            } else if (input.peek() == '"') {
                append(field, input.read(), line, before);
            } else {
                break;
            }
        }
        while (input.peek() == ' ') {
            input.read();
        }
        int next = input.peek();
        if (next != ',' && next != TextInput.END && !isLineEnd(next)) {
            throw malformed(line, "text follows a closing quotation mark, so a quotation mark is missing or too many");
        }
        return field.toString();
    }

    private void append(StringBuilder field, int c, long line, int before) {
        checkLength(before + field.length(), line);
        field.append((char) c);
    }

    private void checkLength(int length, long line) {
        if (length >= MAX_RECORD_CHARS) {
            throw new SourceException(
                    Code.LINE_TOO_LONG,
                    input.file(),
                    "line " + line,
                    "this record is longer than " + MAX_RECORD_CHARS + " characters",
                    "Take the file from its publisher again; no list has such records");
        }
    }

    private SourceException malformed(long line, String problem) {
        return new SourceException(
                Code.FILE_MALFORMED,
                input.file(),
                "line " + line,
                problem,
                "Mend the record or take the file from its publisher again");
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r';
    }
}
