package org.tamiz.sources.ftm;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.tamiz.model.RawEdition;
import org.tamiz.model.RecordReader;
import org.tamiz.sources.internal.Blanks;
import org.tamiz.sources.internal.CsvRecord;
import org.tamiz.sources.internal.ListFormat;
import org.tamiz.sources.internal.ListHead;

/** The history of a list in statements of OpenSanctions. */
public final class StatementsFormat implements ListFormat {

    /** The columns without which statements cannot be read. */
    private static final Set<String> COLUMNS =
            Set.of("canonical_id", "entity_id", "prop", "schema", "value", "dataset", "first_seen", "last_seen");

    @Override
    public String description() {
        return "OpenSanctions statements (statements.csv)";
    }

    /** By a header that names most of the columns that are needed; the reader names those that are missing. */
    @Override
    public boolean matches(ListHead head) {
        List<CsvRecord> records = head.records(',');
        return !records.isEmpty()
                && records.getFirst().fields().stream()
                                .map(Blanks::strip)
                                .filter(COLUMNS::contains)
                                .distinct()
                                .count()
                        > COLUMNS.size() / 2;
    }

    @Override
    public List<RawEdition> open(Path file) {
        return StatementHistory.open(file);
    }

    @Override
    public List<String> editionFormats() {
        return List.of(StatementHistory.FORMAT);
    }

    @Override
    public RecordReader reader(String list) {
        return new FtmRecordReader(list);
    }
}
