package org.tamiz.sources.ch;

import java.util.ArrayList;
import java.util.List;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryId;
import org.tamiz.model.RawRecord;
import org.tamiz.model.ReadRecord;
import org.tamiz.model.RecordReader;
import org.tamiz.sources.internal.NoticeLog;
import org.tamiz.sources.internal.PartPositions;
import org.tamiz.sources.internal.XmlElement;
import org.tamiz.sources.internal.XmlElements;

/** Reads the raw records of the list, in the form that {@link SecoList} gives them. */
public final class SecoRecordReader implements RecordReader {

    /** The format's name in the information on an edition. */
    public static final String FORMAT = "SECO XML";

    private final String list;
    private final PartPositions positions;

    /** The reader of records of a list of which it knows no more than their texts. */
    public SecoRecordReader(String list) {
        this(list, PartPositions.NONE);
    }

    SecoRecordReader(String list, PartPositions positions) {
        this.list = list;
        this.positions = positions;
    }

    @Override
    public ReadRecord read(RawRecord rawRecord) {
        NoticeLog notices = new NoticeLog();
        List<Entry> entries = new ArrayList<>();
        List<XmlElement> elements = XmlElements.of(rawRecord);
        for (int i = 0; i < elements.size(); i++) {
            EntryId id = new EntryId(list, rawRecord.key());
            Entry entry = new SecoTarget(id, elements.get(i), positions.of(rawRecord, i), notices).entry();
            if (entry != null) {
                entries.add(entry);
            }
        }
        return new ReadRecord(entries, List.of(), notices.notices());
    }
}
