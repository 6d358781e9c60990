package org.tamiz.sources.internal;

import java.nio.file.Path;
import java.util.List;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.sources.own.OwnListReader;
import org.tamiz.sources.xlsx.SheetTable;

/** Tells which list a workbook is by the header of its sheet. */
final class WorkbookDetector {

    private WorkbookDetector() {}

    static ListFormat detect(Path file, boolean named) {
        List<String> header = header(file);
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

    private static List<String> header(Path file) {
        try (SheetTable table = SheetTable.open(file, FileKind.LIST)) {
            TableRecord header = table.next();
            return header == null ? List.of() : header.fields();
        }
    }
}
