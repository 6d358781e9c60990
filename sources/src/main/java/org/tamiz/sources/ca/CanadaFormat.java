package org.tamiz.sources.ca;

import java.nio.file.Path;
import java.util.List;
import org.tamiz.model.RawEdition;
import org.tamiz.model.RecordReader;
import org.tamiz.sources.internal.ListFormat;
import org.tamiz.sources.internal.ListHead;

/** Canada's consolidated list of autonomous sanctions in XML. */
public final class CanadaFormat implements ListFormat {

    @Override
    public String description() {
        return "Canada autonomous sanctions XML (sema-lmes.xml)";
    }

    @Override
    public boolean matches(ListHead head) {
        return head.isXml("data-set");
    }

    @Override
    public List<RawEdition> open(Path file) {
        return List.of(CanadaList.open(file));
    }

    @Override
    public List<String> editionFormats() {
        return List.of(CanadaRecordReader.FORMAT);
    }

    @Override
    public RecordReader reader(String list) {
        return new CanadaRecordReader(list);
    }
}
