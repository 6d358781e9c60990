package org.tamiz.sources.eu;

import java.nio.file.Path;
import java.util.List;
import org.tamiz.model.RawEdition;
import org.tamiz.model.RecordReader;
import org.tamiz.sources.internal.ListFormat;
import org.tamiz.sources.internal.ListHead;
import org.tamiz.sources.internal.NamedRows;
import org.tamiz.sources.internal.XmlRoot;

/** The EU's consolidated list of financial sanctions in its two forms. */
public enum EuFormat implements ListFormat {
    XML("EU financial sanctions XML (FSF 1.1)", EuRecordReader.XML_FORMAT) {
        @Override
        public boolean matches(ListHead head) {
            XmlRoot root = head.xmlRoot();
            return root != null
                    && root.name().equals("export")
                    && root.namespace().equals(NAMESPACE);
        }

        @Override
        public List<RawEdition> open(Path file) {
            return List.of(EuXmlList.open(file));
        }

        @Override
        public boolean isVerified() {
            return true;
        }
    },
    CSV("EU financial sanctions CSV (FSF 1.1)", EuRecordReader.CSV_FORMAT) {
        @Override
        public boolean matches(ListHead head) {
            return head.records(';').stream()
                    .limit(1)
                    .anyMatch(record -> NamedRows.isHeader(record, EuCsvList.TOLD_BY));
        }

        @Override
        public List<RawEdition> open(Path file) {
            return List.of(EuCsvList.open(file));
        }

        @Override
        public boolean isVerified() {
            return false;
        }
    };

    private static final String NAMESPACE = "http://eu.europa.ec/fpi/fsd/export";

    private final String description;
    private final String editionFormat;

    EuFormat(String description, String editionFormat) {
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
        return EuRecordReader.of(editionFormat, list);
    }
}
