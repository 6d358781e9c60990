package org.tamiz.sources.customers;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.sources.internal.BoundedLines;
import org.tamiz.sources.internal.CsvRecords;
import org.tamiz.sources.internal.FileHead;
import org.tamiz.sources.internal.FileKind;
import org.tamiz.sources.internal.SourceFile;
import org.tamiz.sources.internal.TextInput;
import org.tamiz.sources.xlsx.XlsxFile;

/**
 * A file of people and firms to be screened, read row by row: CSV or a sheet of a workbook, each with a header, or
 * FollowTheMoney JSON lines, told by the content.
 *
 * <p>Every record gives one row. What makes the whole file doubtful, such as a wrong encoding or a quote that is never
 * closed, is a {@link SourceException}, from {@link #open} or, where it shows later, from {@link #next}.
 */
public final class CustomerFile implements Iterator<CustomerRow>, AutoCloseable {

    /**
     * How a file is to be read.
     *
     * @param columns field key, such as {@code birth-date}, to the header of the column that states it; empty to have
     *     columns recognised by their headers
     * @param dateOrder how dates like 12/04/1957 are to be read
     * @param charset the encoding of a file that has no byte order mark; {@code null} for UTF-8
     * @param sheet the sheet of a workbook; {@code null} for the only one in which anything stands
     */
    public record Options(
            Map<String, String> columns,
            DateOrder dateOrder,
            @Nullable Charset charset,
            @Nullable String sheet) {

        public static final Options DEFAULT = new Options(Map.of(), DateOrder.ISO, null, null);

        public Options {
            columns = Map.copyOf(columns);
        }

        /** Options for a file that is no workbook, or one with a single sheet. */
        public Options(Map<String, String> columns, DateOrder dateOrder, @Nullable Charset charset) {
            this(columns, dateOrder, charset, null);
        }
    }

    /** Gives the rows of one format; {@code null} after the last. */
    interface Rows extends AutoCloseable {
        @Nullable
        CustomerRow next();

        /** How much of the file has been read, in the unit of its size. */
        long position();

        @Override
        void close();
    }

    private final long size;
    private final Rows rows;
    private final List<String> remarks;
    private @Nullable CustomerRow ahead;
    private @Nullable SourceException failure;
    private boolean ended;

    private CustomerFile(long size, Rows rows, List<String> remarks) {
        this.size = size;
        this.remarks = List.copyOf(remarks);
        this.rows = rows;
    }

    /**
     * Opens the file and reads its header.
     *
     * @throws SourceException when it cannot be used
     */
    public static CustomerFile open(Path file, Options options) {
        if (XlsxFile.isArchive(file)) {
            return openWorkbook(file, options);
        }
        if (options.sheet() != null) {
            throw new SourceException(
                    Code.SHEET_UNCLEAR,
                    file,
                    null,
                    "the file is no workbook, so it has no sheets",
                    "Leave --sheet out");
        }
        FileHead head = FileHead.read(file, FileKind.CUSTOMERS, options.charset());
        Charset unmarked = options.charset() == null ? StandardCharsets.UTF_8 : options.charset();
        TextInput input = TextInput.of(file, SourceFile.open(file), FileKind.CUSTOMERS, unmarked);
        try {
            return new CustomerFile(SourceFile.size(file), rows(head, input, options), List.of());
        } catch (SourceException e) {
            input.close();
            throw e;
        }
    }

    private static CustomerFile openWorkbook(Path file, Options options) {
        if (options.charset() != null) {
            throw new SourceException(
                    Code.ENCODING_WRONG, file, null, "a workbook has an encoding of its own", "Leave --encoding out");
        }
        XlsxFile workbook = XlsxFile.open(file, FileKind.CUSTOMERS);
        try {
            XlsxRows rows = XlsxRows.open(workbook, options);
            return new CustomerFile(rows.size(), rows, rows.remarks());
        } catch (SourceException e) {
            workbook.close();
            throw e;
        }
    }

    /** Tells the format by the first character. */
    private static Rows rows(FileHead head, TextInput input, Options options) {
        return switch (head.start().charAt(0)) {
            case '{' -> new FtmRows(new BoundedLines(input, CsvRecords.MAX_RECORD), head.file());
            case '[' ->
                throw head.unknown(
                        "the file is a JSON array",
                        "Write one FollowTheMoney entity a line, or a CSV file with a header");
            case '<' -> throw head.unknown("the file is XML", "Open it in a spreadsheet and save it as CSV (UTF-8)");
            default -> CsvRows.open(head, input, options);
        };
    }

    /** What of the file is not read, in sentences for its user. */
    public List<String> remarks() {
        return remarks;
    }

    /** The file's size, in bytes or rows. */
    public long size() {
        return size;
    }

    /** How much of it has been read, in the same unit; a little ahead of the row given last. */
    public long position() {
        return rows.position();
    }

    @Override
    public boolean hasNext() {
        if (ahead == null && failure == null && !ended) {
            try {
                ahead = rows.next();
                ended = ahead == null;
            } catch (SourceException e) {
                failure = e;
            }
        }
        return ahead != null || failure != null;
    }

    /**
     * The next row.
     *
     * @throws SourceException when the rest of the file cannot be used
     */
    @Override
    public CustomerRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more rows");
        }
        if (failure != null) {
            SourceException thrown = failure;
            failure = null;
            ended = true;
            throw thrown;
        }
        CustomerRow row = ahead;
        if (row == null) {
            throw new IllegalStateException("there is a row or a failure");
        }
        ahead = null;
        return row;
    }

    @Override
    public void close() {
        rows.close();
    }
}
