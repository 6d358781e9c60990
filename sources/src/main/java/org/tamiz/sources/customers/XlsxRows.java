package org.tamiz.sources.customers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.sources.internal.FileKind;
import org.tamiz.sources.internal.TableRecord;
import org.tamiz.sources.xlsx.SheetChoice;
import org.tamiz.sources.xlsx.SheetRow;
import org.tamiz.sources.xlsx.SheetRows;
import org.tamiz.sources.xlsx.XlsxFile;

/** The rows of one sheet of a workbook, whose first row is the header. */
final class XlsxRows implements CustomerFile.Rows {

    private final XlsxFile workbook;
    private final SheetChoice choice;
    private final SheetRows rows;
    private final CustomerRowMaker maker;
    private final int columns;
    private long number;
    private long row;

    private XlsxRows(XlsxFile workbook, SheetChoice choice, SheetRows rows, CustomerRowMaker maker, int columns) {
        this.workbook = workbook;
        this.choice = choice;
        this.rows = rows;
        this.maker = maker;
        this.columns = columns;
    }

    /** Chooses the sheet and reads its header. */
    static XlsxRows open(XlsxFile workbook, CustomerFile.Options options) {
        SheetChoice choice = SheetChoice.of(workbook, options.sheet(), FileKind.CUSTOMERS);
        SheetRows rows = workbook.rows(choice.sheet());
        try {
            SheetRow header = rows.next();
            if (header == null) {
                throw new IllegalStateException("the sheet was chosen because it has a row");
            }
            if (header.fault() != null) {
                throw new SourceException(
                        Code.FILE_MALFORMED,
                        workbook.file(),
                        choice.place(header.number()),
                        "the header " + header.fault(),
                        "Mend the header");
            }
            ColumnPlan plan =
                    ColumnPlan.of(workbook.file(), choice.place(header.number()), header.cells(), options.columns());
            rows.carryMerged();
            return new XlsxRows(
                    workbook,
                    choice,
                    rows,
                    new CustomerRowMaker(plan, options.dateOrder()),
                    plan.columns().size());
        } catch (SourceException e) {
            rows.close();
            throw e;
        }
    }

    /** What of the workbook is not read, in sentences. */
    List<String> remarks() {
        return choice.remarks();
    }

    /** The number of the last row. */
    long size() {
        return rows.lastRow();
    }

    @Override
    public long position() {
        return row;
    }

    @Override
    public void close() {
        rows.close();
        workbook.close();
    }

    @Override
    public @Nullable CustomerRow next() {
        SheetRow next = rows.next();
        if (next == null) {
            return null;
        }
        number++;
        row = next.number();
        List<String> cells = new ArrayList<>(next.cells());
        while (cells.size() < columns) {
            cells.add("");
        }
        CustomerRow made = maker.row(new TableRecord(row, cells, next.fault()), number);
        return switch (made) {
            case CustomerRow.Screenable screenable -> screenable;
            case CustomerRow.Broken broken ->
                new CustomerRow.Broken(row, broken.id(), broken.reason(), capitalized(choice.place(next.number())));
        };
    }

    private static String capitalized(String place) {
        return "S" + place.substring(1);
    }
}
