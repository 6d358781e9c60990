package org.tamiz.sources.own;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.tamiz.model.RawEdition;
import org.tamiz.model.RecordReader;
import org.tamiz.sources.internal.CsvDelimiter;
import org.tamiz.sources.internal.CsvRecord;
import org.tamiz.sources.internal.ListFormat;
import org.tamiz.sources.internal.ListHead;

/** Lists that users keep. Nothing but their header tells them, so every other format is asked before. */
public enum OwnFormat implements ListFormat {
    XLSX("a list of your own as a workbook (xlsx)", OwnRecordReader.XLSX_FORMAT),
    CSV("a list of your own as CSV, with the columns of docs/sources/own-lists.md", OwnRecordReader.CSV_FORMAT);

    private static final int SHOWN = 10;

    private final String description;
    private final String editionFormat;

    OwnFormat(String description, String editionFormat) {
        this.description = description;
        this.editionFormat = editionFormat;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public boolean matches(ListHead head) {
        return OwnListReader.matches(header(head), head.isNamed());
    }

    @Override
    public String whyNot(ListHead head) {
        List<String> header = header(head);
        if (OwnListReader.matches(header, true)) {
            return "to take it for a list of your own, name the file itself, or give it a column \"reason\"";
        }
        List<String> unknown = OwnListReader.unknownColumns(header);
        return unknown.isEmpty()
                ? ""
                : "it has a column of names, but an own list has no columns "
                        + unknown.stream()
                                .limit(SHOWN)
                                .map(label -> "\"" + label + "\"")
                                .collect(Collectors.joining(", "))
                        + " (see docs/sources/own-lists.md; a column to be kept only is called \"note \" and its name)";
    }

    private List<String> header(ListHead head) {
        return switch (this) {
            case XLSX -> head.sheetRows().stream().findFirst().orElse(List.of());
            case CSV ->
                head.records().stream()
                        .map(CsvRecord::fields)
                        .filter(fields -> !CsvDelimiter.isHint(fields.getFirst()))
                        .findFirst()
                        .orElse(List.of());
        };
    }

    @Override
    public List<RawEdition> open(Path file) {
        return List.of(
                switch (this) {
                    case XLSX -> OwnListReader.openXlsx(file);
                    case CSV -> OwnListReader.openCsv(file);
                });
    }

    @Override
    public List<String> editionFormats() {
        return List.of(editionFormat);
    }

    @Override
    public RecordReader reader(String list) {
        return new OwnRecordReader(list);
    }
}
