package org.tamiz.sources.un;

import java.util.ArrayList;
import java.util.List;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryId;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.PartyType;
import org.tamiz.model.RawRecord;
import org.tamiz.model.ReadRecord;
import org.tamiz.model.RecordReader;
import org.tamiz.model.SourcePosition;
import org.tamiz.sources.internal.NoticeLog;
import org.tamiz.sources.internal.PartPositions;
import org.tamiz.sources.internal.XmlElement;
import org.tamiz.sources.internal.XmlElements;

/**
 * Reads the raw records of the consolidated list, in the form that {@link UnListReader} gives them: the record's element,
 * or all of them where the list repeats a key. {@link UnRecord} makes the entries.
 */
public final class UnRecordReader implements RecordReader {

    /** The format's name in the information on an edition. */
    public static final String FORMAT = "UN XML";

    private final String list;
    private final PartPositions positions;

    /** The reader of records of a list of which it knows no more than their texts. */
    public UnRecordReader(String list) {
        this(list, PartPositions.NONE);
    }

    UnRecordReader(String list, PartPositions positions) {
        this.list = list;
        this.positions = positions;
    }

    @Override
    public ReadRecord read(RawRecord rawRecord) {
        NoticeLog notices = new NoticeLog();
        List<Entry> entries = new ArrayList<>();
        List<XmlElement> elements = XmlElements.of(rawRecord);
        for (int i = 0; i < elements.size(); i++) {
            XmlElement element = elements.get(i);
            SourcePosition position = positions.of(rawRecord, i);
            PartyType type = type(element.name(), position, notices);
            Entry entry = new UnRecord(new EntryId(list, rawRecord.key()), element, type, position, notices).entry();
            if (entry != null) {
                entries.add(entry);
            }
        }
        return new ReadRecord(entries, List.of(), notices.notices());
    }

    private static PartyType type(String recordName, SourcePosition position, NoticeLog notices) {
        return switch (recordName) {
            case "INDIVIDUAL" -> PartyType.PERSON;
            case "ENTITY" -> PartyType.ORGANIZATION;
            default -> {
                notices.add(
                        NoticeCode.LABEL_UNKNOWN,
                        position,
                        null,
                        recordName,
                        "Records of the kind " + recordName + " are not known here; the type of the party is unknown.");
                yield PartyType.UNKNOWN;
            }
        };
    }
}
