package org.tamiz.sources.uk;

import java.util.ArrayList;
import java.util.List;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryId;
import org.tamiz.model.RawRecord;
import org.tamiz.model.ReadRecord;
import org.tamiz.model.RecordReader;
import org.tamiz.model.SourcePosition;
import org.tamiz.sources.internal.NamedRow;
import org.tamiz.sources.internal.NamedRows;
import org.tamiz.sources.internal.NoticeLog;
import org.tamiz.sources.internal.PartPositions;
import org.tamiz.sources.internal.XmlElement;
import org.tamiz.sources.internal.XmlElements;

/** Reads the raw records of the UK's lists: elements of the XML form, rows of the CSV forms. */
public final class UkRecordReader implements RecordReader {

    /** The name of the UK Sanctions List's XML in the information on an edition. */
    public static final String XML_FORMAT = "UK Sanctions List XML";
    /** The name of the UK Sanctions List's CSV. */
    public static final String CSV_FORMAT = "UK Sanctions List CSV";
    /** The name of the CSV of OFSI's consolidated list, whatever its layout. */
    public static final String OFSI_FORMAT = "OFSI ConList CSV";

    private final String list;
    private final String format;
    private final PartPositions positions;

    private UkRecordReader(String format, String list, PartPositions positions) {
        this.format = format;
        this.list = list;
        this.positions = positions;
    }

    /** The reader of records of a list of which it knows no more than their texts. */
    public static UkRecordReader of(String format, String list) {
        return of(format, list, PartPositions.NONE);
    }

    static UkRecordReader of(String format, String list, PartPositions positions) {
        return new UkRecordReader(format, list, positions);
    }

    @Override
    public ReadRecord read(RawRecord rawRecord) {
        NoticeLog notices = new NoticeLog();
        List<Entry> entries = new ArrayList<>();
        if (format.equals(XML_FORMAT)) {
            List<XmlElement> elements = XmlElements.of(rawRecord);
            for (int i = 0; i < elements.size(); i++) {
                add(entries, rawRecord.key(), elements.get(i), positions.of(rawRecord, i), notices);
            }
        } else {
            List<NamedRow> rows = NamedRows.of(rawRecord, positions);
            add(entries, rawRecord.key(), UkRows.element(rows), rows.getFirst().position(), notices);
        }
        return new ReadRecord(entries, List.of(), notices.notices());
    }

    private void add(List<Entry> entries, String key, XmlElement element, SourcePosition position, NoticeLog notices) {
        UkPublication publication =
                format.equals(OFSI_FORMAT) ? UkPublication.CONSOLIDATED_LIST : UkPublication.SANCTIONS_LIST;
        Entry entry = new UkDesignation(publication, new EntryId(list, key), element, position, notices).entry();
        if (entry != null) {
            entries.add(entry);
        }
    }
}
