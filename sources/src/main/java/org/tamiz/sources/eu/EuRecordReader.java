package org.tamiz.sources.eu;

import java.util.ArrayList;
import java.util.List;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryId;
import org.tamiz.model.RawRecord;
import org.tamiz.model.ReadRecord;
import org.tamiz.model.RecordReader;
import org.tamiz.sources.internal.NamedRows;
import org.tamiz.sources.internal.NoticeLog;
import org.tamiz.sources.internal.PartPositions;
import org.tamiz.sources.internal.XmlElement;
import org.tamiz.sources.internal.XmlElements;

/**
 * Reads the raw records of the list. Those of the XML form are elements; those of the CSV form are rows, which {@link EuRows}
 * puts together to the same elements, so that one class makes the entries of both.
 */
public final class EuRecordReader implements RecordReader {

    /** The name of the XML form in the information on an edition. */
    public static final String XML_FORMAT = "EU FSF XML";
    /** The name of the CSV form in the information on an edition. */
    public static final String CSV_FORMAT = "EU FSF CSV";

    private final String list;
    private final boolean rows;
    private final PartPositions positions;

    private EuRecordReader(String list, boolean rows, PartPositions positions) {
        this.list = list;
        this.rows = rows;
        this.positions = positions;
    }

    /** The reader of records of a list of which it knows no more than their texts. */
    public static EuRecordReader of(String format, String list) {
        return new EuRecordReader(list, format.equals(CSV_FORMAT), PartPositions.NONE);
    }

    static EuRecordReader ofXml(PartPositions positions) {
        return new EuRecordReader(EuList.ID, false, positions);
    }

    static EuRecordReader ofCsv(PartPositions positions) {
        return new EuRecordReader(EuList.ID, true, positions);
    }

    @Override
    public ReadRecord read(RawRecord rawRecord) {
        NoticeLog notices = new NoticeLog();
        EntryId id = new EntryId(list, rawRecord.key());
        List<Entry> entries = new ArrayList<>();
        if (rows) {
            for (EuRows entity : EuRows.entities(NamedRows.of(rawRecord, positions))) {
                XmlElement element = entity.element();
                Entry entry = new EuEntity(id, element, entity.position(), notices).entry();
                if (entry != null) {
                    entries.add(entry);
                }
            }
        } else {
            List<XmlElement> elements = XmlElements.of(rawRecord);
            for (int i = 0; i < elements.size(); i++) {
                Entry entry = new EuEntity(id, elements.get(i), positions.of(rawRecord, i), notices).entry();
                if (entry != null) {
                    entries.add(entry);
                }
            }
        }
        return new ReadRecord(entries, List.of(), notices.notices());
    }
}
