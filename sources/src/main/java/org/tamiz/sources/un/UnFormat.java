package org.tamiz.sources.un;

import java.nio.file.Path;
import java.util.List;
import org.tamiz.model.RawEdition;
import org.tamiz.model.RecordReader;
import org.tamiz.sources.internal.ListFormat;
import org.tamiz.sources.internal.ListHead;

/** The consolidated list of the UN Security Council in XML. */
public final class UnFormat implements ListFormat {

    @Override
    public String description() {
        return "UN Security Council consolidated XML";
    }

    @Override
    public boolean matches(ListHead head) {
        return head.isXml("CONSOLIDATED_LIST");
    }

    @Override
    public List<RawEdition> open(Path file) {
        return List.of(UnListReader.open(file));
    }

    @Override
    public List<String> editionFormats() {
        return List.of(UnRecordReader.FORMAT);
    }

    @Override
    public RecordReader reader(String list) {
        return new UnRecordReader(list);
    }
}
