package org.tamiz.sources.ch;

import java.nio.file.Path;
import java.util.List;
import org.tamiz.model.RawEdition;
import org.tamiz.model.RecordReader;
import org.tamiz.sources.internal.ListFormat;
import org.tamiz.sources.internal.ListHead;

/** The Swiss sanctions list in XML. */
public final class SecoFormat implements ListFormat {

    @Override
    public String description() {
        return "Swiss SECO sanctions list XML";
    }

    @Override
    public boolean matches(ListHead head) {
        return head.isXml("swiss-sanctions-list");
    }

    @Override
    public List<RawEdition> open(Path file) {
        return List.of(SecoList.open(file));
    }

    @Override
    public List<String> editionFormats() {
        return List.of(SecoRecordReader.FORMAT);
    }

    @Override
    public RecordReader reader(String list) {
        return new SecoRecordReader(list);
    }

    @Override
    public boolean isVerified() {
        return false;
    }
}
