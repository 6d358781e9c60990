package org.tamiz.sources.customers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.sources.internal.Blanks;
import org.tamiz.sources.internal.BoundedLines;
import org.tamiz.sources.internal.StrictReader;

/**
 * A file of people and firms to be screened, read row by row: CSV with a header, or FollowTheMoney JSON lines, told by
 * the content.
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
     */
    public record Options(
            Map<String, String> columns,
            DateOrder dateOrder,
            @Nullable Charset charset) {

        public static final Options DEFAULT = new Options(Map.of(), DateOrder.ISO, null);

        public Options {
            columns = Map.copyOf(columns);
        }
    }

    /** Gives the rows of one format; {@code null} after the last. */
    interface Rows {
        @Nullable
        CustomerRow next();
    }

    private static final String ENCODING_REMEDY =
            "Save the file as UTF-8 or name its encoding, such as --encoding windows-1252";

    private final long size;
    private final StrictReader reader;
    private final Rows rows;
    private @Nullable CustomerRow ahead;
    private @Nullable SourceException failure;
    private boolean ended;

    private CustomerFile(long size, StrictReader reader, Rows rows) {
        this.size = size;
        this.reader = reader;
        this.rows = rows;
    }

    /**
     * Opens the file and reads its header.
     *
     * @throws SourceException when it cannot be used
     */
    public static CustomerFile open(Path file, Options options) {
        CustomerFormat format = CustomerFormat.detect(file, options.charset());
        Charset charset = options.charset() == null ? StandardCharsets.UTF_8 : options.charset();
        StrictReader reader = reader(file, charset);
        try {
            Rows rows = switch (format) {
                case FTM_JSON_LINES -> new FtmRows(file, new BoundedLines(file, reader, CsvRecords.MAX_RECORD));
                case CSV -> CsvRows.open(file, delimiter(file, charset), reader, options);
            };
            return new CustomerFile(Files.size(file), reader, rows);
        } catch (SourceException e) {
            reader.close();
            throw e;
        } catch (IOException e) {
            reader.close();
            throw readFailed(file, e);
        }
    }

    /** The file's size in bytes. */
    public long size() {
        return size;
    }

    /** How many of its bytes have been read; a little ahead of the row given last. */
    public long position() {
        return reader.position();
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
        reader.close();
    }

    /** Opens the file a second time for a look at its first line, whose delimiter the parser has to know beforehand. */
    private static char delimiter(Path file, Charset charset) {
        try (StrictReader look = reader(file, charset)) {
            BoundedLines lines = new BoundedLines(file, look, CsvRecords.MAX_RECORD);
            String line = lines.next();
            while (line != null && Blanks.isBlank(line)) {
                line = lines.next();
            }
            return CsvRows.delimiter(line == null ? "" : line);
        }
    }

    private static StrictReader reader(Path file, Charset charset) {
        return new StrictReader(file, openBytes(file), charset, ENCODING_REMEDY);
    }

    static InputStream openBytes(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (NoSuchFileException e) {
            throw new SourceException(Code.FILE_NOT_FOUND, file, null, "there is no such file", "Check the path", e);
        } catch (IOException e) {
            throw readFailed(file, e);
        }
    }

    static SourceException readFailed(Path file, IOException e) {
        return new SourceException(
                Code.READ_FAILED,
                file,
                null,
                "the file cannot be read" + (e.getMessage() == null ? "" : " (" + e.getMessage() + ")"),
                "Check that it is a file and that you may read it",
                e);
    }
}
