package org.tamiz.sources.csl;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.tamiz.model.RawEdition;
import org.tamiz.model.RecordReader;
import org.tamiz.sources.internal.Blanks;
import org.tamiz.sources.internal.CsvRecord;
import org.tamiz.sources.internal.ListFormat;
import org.tamiz.sources.internal.ListHead;

/** The two forms of the US Consolidated Screening List. */
public enum CslFormat implements ListFormat {
    JSON("US Consolidated Screening List JSON (consolidated.json)", CslRecordReader.JSON_FORMAT) {
        @Override
        public boolean matches(ListHead head) {
            return head.isScreeningListJson();
        }

        @Override
        public List<RawEdition> open(Path file) {
            return CslFile.openJson(file);
        }
    },
    CSV("US Consolidated Screening List CSV (consolidated.csv)", CslRecordReader.CSV_FORMAT) {
        @Override
        public boolean matches(ListHead head) {
            List<CsvRecord> records = head.records(',');
            return !records.isEmpty() && isHeader(records.getFirst().fields());
        }

        @Override
        public List<RawEdition> open(Path file) {
            return CslFile.openCsv(file);
        }
    };

    /** Columns by which the list is known, though one or two of them were renamed. */
    private static final List<String> COLUMNS =
            List.of("source", "entity_number", "programs", "federal_register_notice", "source_list_url", "alt_names");

    private static final int FEWEST_COLUMNS = 4;

    private final String description;
    private final String editionFormat;

    CslFormat(String description, String editionFormat) {
        this.description = description;
        this.editionFormat = editionFormat;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public List<String> editionFormats() {
        return List.of(editionFormat);
    }

    @Override
    public RecordReader reader(String list) {
        return new CslRecordReader(list);
    }

    private static boolean isHeader(List<String> fields) {
        List<String> names = fields.stream()
                .map(field -> Blanks.strip(field).toLowerCase(Locale.ROOT))
                .toList();
        return COLUMNS.stream().filter(names::contains).count() >= FEWEST_COLUMNS;
    }
}
