package org.tamiz.sources.customers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.sources.internal.StrictReader;

/**
 * Splits CSV text into records, as RFC 4180 has it, for any delimiter and line end.
 *
 * <p>Its own rather than a library's for what happens to damaged files: a stray quote breaks one record and reading goes
 * on with the next line, while a quote that swallows the lines behind it is an error of the file that names the line
 * where it opened. docs/decisions/011-customer-csv-parser.md has the comparison.
 */
final class CsvRecords {

    /** The longest record that is read, in characters: 1 Mi. */
    static final int MAX_RECORD = 1024 * 1024;

    private static final int END = -1;

    private final Path file;
    private final StrictReader reader;
    private final char delimiter;
    private final char[] buffer = new char[1 << 14];
    private int next;
    private int filled;
    private long line = 1;
    private int length;
    private int delimitersOnLine;
    private int fewestDelimiters;

    CsvRecords(Path file, StrictReader reader, char delimiter) {
        this.file = file;
        this.reader = reader;
        this.delimiter = delimiter;
    }

    /** The next record; {@code null} after the last. A line without any character is a record of one empty field. */
    @Nullable
    CsvRecord next() {
        if (peek() == END) {
            return null;
        }
        long begin = line;
        length = 0;
        delimitersOnLine = 0;
        fewestDelimiters = Integer.MAX_VALUE;
        List<String> fields = new ArrayList<>();
        while (true) {
            if (peek() == '"') {
                StringBuilder field = new StringBuilder();
                long opened = line;
                quoted(field);
                fields.add(field.toString());
                if (!isFieldEnd(peek())) {
                    if (line > opened) {
                        throw tornQuote(opened, "and ends on line " + line + " in the middle of a value");
                    }
                    skipLine();
                    return new CsvRecord(
                            begin,
                            line - 1,
                            fields,
                            0,
                            "has text behind the closing quote of its field " + fields.size());
                }
            } else {
                fields.add(unquoted());
            }
            int end = read();
            if (end != delimiter) {
                long last = line;
                int fewest = Math.min(fewestDelimiters, delimitersOnLine);
                if (end != END) {
                    endLine(end);
                }
                return new CsvRecord(begin, last, fields, fewest, null);
            }
        }
    }

    private String unquoted() {
        StringBuilder field = new StringBuilder();
        while (!isFieldEnd(peek())) {
            field.append((char) read());
        }
        return field.toString();
    }

    /** Reads from the opening quote to the closing one; two quotes inside stand for one. */
    private void quoted(StringBuilder field) {
        long opened = line;
        advance();
        while (true) {
            int c = peek();
            if (c == END) {
                throw tornQuote(opened, "and is not closed by the end of the file");
            }
            advance();
            if (c == '"') {
                if (peek() != '"') {
                    return;
                }
                advance();
            } else if (c == '\n' || (c == '\r' && peek() != '\n')) {
                line++;
                fewestDelimiters = Math.min(fewestDelimiters, delimitersOnLine);
                delimitersOnLine = 0;
            }
            field.append((char) c);
            if (length >= MAX_RECORD && line > opened) {
                throw tornQuote(opened, "and is not closed within " + MAX_RECORD + " characters");
            }
        }
    }

    private void skipLine() {
        int c = read();
        while (c != END && c != '\n' && c != '\r') {
            c = read();
        }
        endLine(c);
    }

    /** Counts a line whose end begins with this character, and takes the second character of CR LF. */
    private void endLine(int c) {
        if (c == '\r' && peek() == '\n') {
            advance();
        }
        line++;
    }

    private boolean isFieldEnd(int c) {
        return c == delimiter || c == '\n' || c == '\r' || c == END;
    }

    private int peek() {
        if (next == filled) {
            filled = Math.max(reader.read(buffer, 0, buffer.length), 0);
            next = 0;
        }
        return next == filled ? END : buffer[next];
    }

    private int read() {
        int c = peek();
        if (c != END) {
            advance();
        }
        return c;
    }

    private void advance() {
        delimitersOnLine += buffer[next] == delimiter ? 1 : 0;
        next++;
        if (++length > MAX_RECORD) {
            throw new SourceException(
                    Code.LINE_TOO_LONG,
                    file,
                    "line " + line,
                    "the record is longer than " + MAX_RECORD + " characters",
                    "Check that the file has one customer a line");
        }
    }

    private SourceException tornQuote(long opened, String how) {
        return new SourceException(
                Code.FILE_MALFORMED,
                file,
                "line " + opened,
                "a quoted value opens here " + how + ", so the lines behind it cannot be told apart",
                "Close the quote, or double it (\"\") where it is part of the value");
    }
}
