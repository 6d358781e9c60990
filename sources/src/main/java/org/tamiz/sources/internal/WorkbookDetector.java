package org.tamiz.sources.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.sources.dfat.DfatListReader;
import org.tamiz.sources.own.OwnListReader;
import org.tamiz.sources.xlsx.SheetTable;

/** Tells which list a workbook is by the header of its sheet. */
final class WorkbookDetector {

    /** Titles may stand above a header. */
    private static final int MOST_ROWS = 20;

    private WorkbookDetector() {}

    static ListFormat detect(Path file, boolean named) {
        List<List<String>> first = firstRows(file);
        if (DfatListReader.matches(first)) {
            return ListFormat.AU_DFAT_XLSX;
        }
        List<String> header = first.isEmpty() ? List.of() : first.getFirst();
        if (OwnListReader.matches(header, named)) {
            return ListFormat.OWN_XLSX;
        }
        List<String> unknown = OwnListReader.unknownColumns(header);
        throw new SourceException(
                Code.FORMAT_UNKNOWN,
                file,
                null,
                unknown.isEmpty()
                        ? "the sheet of this workbook begins with \"" + FormatDetector.shown(String.join(", ", header))
                                + "\""
                        : FormatDetector.almostOwnList(unknown),
                FormatDetector.understood());
    }

    private static List<List<String>> firstRows(Path file) {
        List<List<String>> rows = new ArrayList<>();
        try (SheetTable table = SheetTable.open(file, FileKind.LIST)) {
            TableRecord row = table.next();
            while (row != null && rows.size() < MOST_ROWS) {
                rows.add(row.fields());
                row = table.next();
            }
        }
        return rows;
    }
}
