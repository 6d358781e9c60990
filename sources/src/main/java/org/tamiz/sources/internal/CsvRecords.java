package org.tamiz.sources.internal;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.Closeable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;

/**
 * Splits CSV text into records, as RFC 4180 has it, for any delimiter and line end, list files and customer files alike.
 *
 * <p>Its own rather than a library's for what happens to damaged files: a stray quote spoils one record and reading goes
 * on with the next line, while a quote that swallows the lines behind it is an error of the file that names the line
 * where it opened. docs/decisions/011-customer-csv-parser.md has the comparison.
 */
public final class CsvRecords implements Closeable {

    /** The longest record that is read, in characters: 1 Mi. */
    public static final int MAX_RECORD = 1 << 20;

    /** Ends OFAC's files: their only sign that they are whole. No data in list files; customer files have no such mark. */
    private static final char CLOSING_MARK = 0x1A;

    /** Characters to begin with; a record may be far longer. */
    private static final int FIRST_LENGTH = 1 << 11;

    private final TextInput input;
    private final char delimiter;
    private final boolean markCloses;
    private final int limit;
    private boolean closed;

    private long begin;
    /** The characters of the record as far as it has been taken; the rest is what earlier records left. */
    private char[] raw;

    private int length;
    private int delimitersOnLine;
    private int fewestDelimiters;
    private @Nullable String fault;

    public CsvRecords(TextInput input, char delimiter) {
        this(input, delimiter, MAX_RECORD);
    }

    private CsvRecords(TextInput input, char delimiter, int limit) {
        this.input = input;
        this.delimiter = delimiter;
        this.limit = limit;
        this.raw = new char[Math.min(limit, FIRST_LENGTH)];
        this.markCloses = input.kind() == FileKind.LIST;
    }

    /** The records of a list's text that is in memory already, so that no length has to be refused any more. */
    public static CsvRecords ofText(String text, char delimiter) {
        return new CsvRecords(TextInput.ofText(text, FileKind.LIST), delimiter, text.length());
    }

    /** The next record; {@code null} after the last. A line without any character is a record of one empty field. */
    public @Nullable CsvRecord next() {
        if (atMark()) {
            readMark();
        }
        if (input.peek() == TextInput.END) {
            return null;
        }
        begin = input.line();
        length = 0;
        delimitersOnLine = 0;
        fewestDelimiters = Integer.MAX_VALUE;
        fault = null;
        List<String> fields = new ArrayList<>();
        do {
            fields.add(input.peek() == '"' ? quoted(fields.size() + 1) : plain());
        } while (tookDelimiter());
        long last = input.line();
        int fewest = Math.min(fewestDelimiters, delimitersOnLine);
        boolean ended = input.atLineEnd();
        if (ended) {
            input.readLineEnd();
        }
        return new CsvRecord(begin, last, fields, fewest, ended, fault);
    }

    /** The record that was read last as it stands in the file, quotes and delimiters included, without its line end. */
    public String rawText() {
        return new String(raw, 0, length);
    }

    /** How many bytes of the file have been read; a little ahead of the record given last. */
    public long position() {
        return input.position();
    }

    /** Whether the file ended with the closing mark of list files; known after the last record. */
    public boolean hasClosingMark() {
        return closed;
    }

    @Override
    public void close() {
        input.close();
    }

    private String plain() {
        int from = length;
        while (!atFieldEnd()) {
            take();
        }
        return new String(raw, from, length - from);
    }

    /** Reads from the opening quote to the end of the field; two quotes inside stand for one. */
    private String quoted(int number) {
        long opened = input.line();
        take();
        int from = length;
        boolean doubled = false;
        while (true) {
            checkQuote(opened);
            char c = take();
            if (c == '"') {
                if (input.peek() != '"') {
                    break;
                }
                take();
                doubled = true;
            } else if (c == '\n' || (c == '\r' && input.peek() != '\n')) {
                fewestDelimiters = Math.min(fewestDelimiters, delimitersOnLine);
                delimitersOnLine = 0;
            }
        }
        String field = new String(raw, from, length - 1 - from);
        while (input.peek() == ' ') {
            take();
        }
        if (!atFieldEnd()) {
            if (input.line() > opened) {
                throw tornQuote(opened, "and ends on line " + input.line() + " in the middle of a value");
            }
            fault = "has text behind the closing quote of its field " + number;
            skipLine();
        }
        return doubled ? field.replace("\"\"", "\"") : field;
    }

    /** Whether the quote that opened on this line can still be closed. */
    private void checkQuote(long opened) {
        boolean swallowsLines = input.line() > opened;
        if (input.peek() == TextInput.END || atMark()) {
            if (swallowsLines) {
                throw tornQuote(opened, "and is not closed by the end of the file");
            }
            throw new SourceException(
                    Code.FILE_TRUNCATED,
                    input.file(),
                    "line " + opened,
                    "the file ends inside a quoted value that opens here",
                    input.kind().fetchAgain());
        }
        if (swallowsLines && length >= limit) {
            throw tornQuote(opened, "and is not closed within " + limit + " characters");
        }
    }

    private boolean tookDelimiter() {
        boolean found = input.peek() == delimiter;
        if (found) {
            take();
        }
        return found;
    }

    private void skipLine() {
        while (!input.atLineEnd() && input.peek() != TextInput.END) {
            take();
        }
    }

    private boolean atFieldEnd() {
        int c = input.peek();
        return c == delimiter || c == '\n' || c == '\r' || c == TextInput.END || atMark();
    }

    private boolean atMark() {
        return markCloses && input.peek() == CLOSING_MARK;
    }

    private void readMark() {
        long line = input.line();
        input.read();
        while (input.atLineEnd()) {
            input.readLineEnd();
        }
        if (input.peek() != TextInput.END) {
            throw new SourceException(
                    Code.FILE_MALFORMED,
                    input.file(),
                    "line " + line,
                    "more follows after the closing mark 0x1A",
                    input.kind().fetchAgain());
        }
        closed = true;
    }

    /** Takes the next character of the record. */
    @CanIgnoreReturnValue
    private char take() {
        int c = input.read();
        delimitersOnLine += c == delimiter ? 1 : 0;
        if (c == 0) {
            fault = "holds a zero byte";
        }
        if (length == limit) {
            throw new SourceException(
                    Code.LINE_TOO_LONG,
                    input.file(),
                    "line " + begin,
                    "the record is longer than " + limit + " characters",
                    input.kind().lengthRemedy());
        }
        if (length == raw.length) {
            raw = Arrays.copyOf(raw, Math.min(limit, 2 * length));
        }
        raw[length++] = (char) c;
        return (char) c;
    }

    private SourceException tornQuote(long opened, String how) {
        return new SourceException(
                Code.FILE_MALFORMED,
                input.file(),
                "line " + opened,
                "a quoted value opens here " + how + ", so the lines behind it cannot be told apart",
                input.kind().quoteRemedy());
    }
}
