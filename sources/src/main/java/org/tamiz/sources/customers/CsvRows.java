package org.tamiz.sources.customers;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.sources.internal.CsvDelimiter;
import org.tamiz.sources.internal.CsvRecord;
import org.tamiz.sources.internal.CsvRecords;
import org.tamiz.sources.internal.FileHead;
import org.tamiz.sources.internal.FileKind;
import org.tamiz.sources.internal.TextInput;

/** The rows of a CSV file with a header. */
final class CsvRows implements CustomerFile.Rows {

    private final Path file;
    private final CsvRecords records;
    private final CustomerRowMaker maker;
    private final int columns;
    private long number;
    /** Blank lines that were read and are rows only if another record follows. */
    private long blanks;

    private long firstBlank;
    private @Nullable CsvRecord behindBlanks;

    private CsvRows(Path file, CsvRecords records, CustomerRowMaker maker, int columns) {
        this.file = file;
        this.records = records;
        this.maker = maker;
        this.columns = columns;
    }

    /** Reads the header. */
    static CsvRows open(FileHead head, TextInput input, CustomerFile.Options options) {
        Path file = input.file();
        CsvRecords records = new CsvRecords(input, CsvDelimiter.of(head.firstLine()));
        CsvRecord header = records.next();
        while (header != null
                && (header.isBlank() || CsvDelimiter.isHint(header.fields().getFirst()))) {
            header = records.next();
        }
        if (header == null) {
            throw new SourceException(
                    Code.FILE_EMPTY,
                    file,
                    null,
                    "there is no header in the file",
                    "Export it again with a header line");
        }
        if (header.fault() != null) {
            throw new SourceException(
                    Code.FILE_MALFORMED,
                    file,
                    "line " + header.line(),
                    "the header " + header.fault(),
                    FileKind.CUSTOMERS.quoteRemedy());
        }
        ColumnPlan plan = ColumnPlan.of(file, "line " + header.line(), header.fields(), options.columns());
        return new CsvRows(
                file,
                records,
                new CustomerRowMaker(plan, options.dateOrder()),
                plan.columns().size());
    }

    @Override
    public void close() {
        records.close();
    }

    @Override
    public long position() {
        return records.position();
    }

    @Override
    public @Nullable CustomerRow next() {
        CsvRecord record = behindBlanks == null ? records.next() : behindBlanks;
        if (behindBlanks == null) {
            while (record != null && record.isBlank()) {
                firstBlank = blanks == 0 ? record.line() : firstBlank;
                blanks++;
                record = records.next();
            }
        }
        if (record == null) {
            return null;
        }
        number++;
        if (blanks > 0) {
            behindBlanks = record;
            blanks--;
            return new CustomerRow.Broken(firstBlank++, "row-" + number, "is blank");
        }
        behindBlanks = null;
        if (record.isOneLine()) {
            return maker.row(record.table(), number);
        }
        return severalLines(record);
    }

    /**
     * A record whose quoted values hold line ends. A quote torn in one record and another torn in a later one close each
     * other, and what lies between would pass for one value: a wrong number of fields shows it, and lines that all have
     * the delimiters of a whole record make it likely enough not to trust the record.
     */
    private CustomerRow severalLines(CsvRecord record) {
        if (record.fields().size() != columns) {
            throw new SourceException(
                    Code.FILE_MALFORMED,
                    file,
                    "line " + record.line(),
                    "the record that begins here runs on to line " + record.lastLine() + " inside quotes and has "
                            + record.fields().size() + " fields where the header has " + columns
                            + ", so its quotes seem to swallow other records",
                    FileKind.CUSTOMERS.quoteRemedy());
        }
        CustomerRow row = maker.row(record.table(), number);
        if (columns < 2 || record.fewestDelimiters() < columns - 1) {
            return row;
        }
        return new CustomerRow.Broken(
                record.line(),
                row.id(),
                "runs on to line " + record.lastLine()
                        + " inside quotes, and each of its lines looks like a record of its own: a torn quote may hide them");
    }
}
