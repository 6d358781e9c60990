package org.tamiz.sources.ftm;

import java.nio.file.Path;
import java.util.List;
import org.tamiz.model.RawEdition;
import org.tamiz.model.RecordReader;
import org.tamiz.sources.internal.ListFormat;
import org.tamiz.sources.internal.ListHead;

/** Lists of FollowTheMoney entities, one JSON object a line. */
public final class FtmFormat implements ListFormat {

    @Override
    public String description() {
        return "FollowTheMoney JSON lines";
    }

    /** Whatever else begins as a JSON object has to be asked before. */
    @Override
    public boolean matches(ListHead head) {
        return head.isJsonObject();
    }

    @Override
    public List<RawEdition> open(Path file) {
        return List.of(FtmRawEdition.open(file));
    }

    @Override
    public List<String> editionFormats() {
        return List.of(FtmRawEdition.FORMAT);
    }

    @Override
    public RecordReader reader(String list) {
        return new FtmRecordReader(list);
    }
}
