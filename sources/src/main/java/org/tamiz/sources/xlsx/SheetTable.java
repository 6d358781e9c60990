package org.tamiz.sources.xlsx;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.PublicationTime;
import org.tamiz.model.PublicationTime.Origin;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.internal.FileKind;
import org.tamiz.sources.internal.TableRecord;
import org.tamiz.sources.internal.TableRecords;

/** The records of the only sheet of a workbook in which anything stands. */
public final class SheetTable implements TableRecords {

    private final XlsxFile workbook;
    private final XlsxSheet sheet;
    private final SheetRows rows;

    private SheetTable(XlsxFile workbook, XlsxSheet sheet, SheetRows rows) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.rows = rows;
    }

    /** Opens the workbook and chooses the sheet. */
    public static SheetTable open(Path file, FileKind kind) {
        XlsxFile workbook = XlsxFile.open(file, kind);
        try {
            XlsxSheet sheet = SheetChoice.of(workbook, null, kind).sheet();
            return new SheetTable(workbook, sheet, workbook.rows(sheet));
        } catch (SourceException e) {
            workbook.close();
            throw e;
        }
    }

    @Override
    public @Nullable TableRecord next() {
        SheetRow row = rows.next();
        return row == null ? null : new TableRecord(row.number(), row.cells(), row.fault());
    }

    @Override
    public void headerRead() {
        rows.carryMerged();
    }

    @Override
    public Path file() {
        return workbook.file();
    }

    @Override
    public boolean isText() {
        return false;
    }

    @Override
    public String place(long line) {
        return SheetChoice.place(sheet, line);
    }

    @Override
    public boolean isProvenWhole() {
        // A sheet without its closing tag, or an archive without its directory, is refused.
        return true;
    }

    @Override
    public @Nullable PublicationTime published() {
        OffsetDateTime saved = workbook.saved();
        return saved == null ? null : PublicationTime.at(saved, Origin.FILE);
    }

    @Override
    public void close() {
        rows.close();
        workbook.close();
    }
}
