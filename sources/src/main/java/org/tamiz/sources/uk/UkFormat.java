package org.tamiz.sources.uk;

import java.nio.file.Path;
import java.util.List;
import org.tamiz.model.RawEdition;
import org.tamiz.model.RecordReader;
import org.tamiz.sources.internal.ListFormat;
import org.tamiz.sources.internal.ListHead;
import org.tamiz.sources.internal.NamedRows;

/** The lists of the United Kingdom in their forms. */
public enum UkFormat implements ListFormat {
    XML("UK Sanctions List XML", UkRecordReader.XML_FORMAT, false) {
        @Override
        public boolean matches(ListHead head) {
            return head.isXml("Designations");
        }

        @Override
        public List<RawEdition> open(Path file) {
            return List.of(UkXmlList.open(file));
        }
    },
    CSV("UK Sanctions List CSV", UkRecordReader.CSV_FORMAT, false) {
        @Override
        public boolean matches(ListHead head) {
            return hasHeader(head, UkCsvList.SANCTIONS_LIST_COLUMNS);
        }

        @Override
        public List<RawEdition> open(Path file) {
            return List.of(UkCsvList.open(file));
        }
    },
    OFSI("OFSI consolidated list CSV (ConList.csv)", UkRecordReader.OFSI_FORMAT, true) {
        @Override
        public boolean matches(ListHead head) {
            return hasHeader(head, UkCsvList.OFSI_COLUMNS);
        }

        @Override
        public List<RawEdition> open(Path file) {
            return List.of(UkCsvList.openOfsi(file));
        }
    };

    private final String description;
    private final String editionFormat;
    private final boolean verified;

    UkFormat(String description, String editionFormat, boolean verified) {
        this.description = description;
        this.editionFormat = editionFormat;
        this.verified = verified;
    }

    private static boolean hasHeader(ListHead head, List<String> columns) {
        return head.records(',').stream()
                .limit(NamedRows.MAX_PREAMBLE + 1)
                .anyMatch(record -> NamedRows.isHeader(record, columns));
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
        return UkRecordReader.of(editionFormat, list);
    }

    @Override
    public boolean isVerified() {
        return verified;
    }
}
