package org.tamiz.sources.sat;

import java.nio.file.Path;
import java.util.List;
import org.tamiz.model.RawEdition;
import org.tamiz.model.RecordReader;
import org.tamiz.sources.internal.ListFormat;
import org.tamiz.sources.internal.ListHead;

/** Mexico's list of article 69-B in CSV. */
public final class SatFormat implements ListFormat {

    @Override
    public String description() {
        return "Mexico SAT article 69-B CSV";
    }

    @Override
    public boolean matches(ListHead head) {
        return SatListReader.matches(head.records(','));
    }

    @Override
    public List<RawEdition> open(Path file) {
        return List.of(SatListReader.open(file));
    }

    @Override
    public List<String> editionFormats() {
        return List.of(SatRecordReader.FORMAT);
    }

    @Override
    public RecordReader reader(String list) {
        return new SatRecordReader(list);
    }
}
