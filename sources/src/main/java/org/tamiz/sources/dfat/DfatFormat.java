package org.tamiz.sources.dfat;

import java.nio.file.Path;
import java.util.List;
import org.tamiz.model.RawEdition;
import org.tamiz.model.RecordReader;
import org.tamiz.sources.internal.CsvRecord;
import org.tamiz.sources.internal.ListFormat;
import org.tamiz.sources.internal.ListHead;

/** Australia's Consolidated List, as the workbook that DFAT publishes or its sheet as CSV. */
public enum DfatFormat implements ListFormat {
    XLSX("Australia DFAT Consolidated List workbook", DfatRecordReader.XLSX_FORMAT),
    CSV("the sheet of Australia's Consolidated List as CSV", DfatRecordReader.CSV_FORMAT);

    private final String description;
    private final String editionFormat;

    DfatFormat(String description, String editionFormat) {
        this.description = description;
        this.editionFormat = editionFormat;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public boolean matches(ListHead head) {
        return DfatListReader.matches(
                switch (this) {
                    case XLSX -> head.sheetRows();
                    case CSV -> head.records().stream().map(CsvRecord::fields).toList();
                });
    }

    @Override
    public List<RawEdition> open(Path file) {
        return List.of(
                switch (this) {
                    case XLSX -> DfatListReader.openXlsx(file);
                    case CSV -> DfatListReader.openCsv(file);
                });
    }

    @Override
    public List<String> editionFormats() {
        return List.of(editionFormat);
    }

    @Override
    public RecordReader reader(String list) {
        return new DfatRecordReader(list);
    }

    /** No real file was at hand. */
    @Override
    public boolean isVerified() {
        return false;
    }
}
