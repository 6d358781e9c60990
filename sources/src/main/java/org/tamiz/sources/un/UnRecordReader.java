package org.tamiz.sources.un;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryId;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.PartyType;
import org.tamiz.model.RawRecord;
import org.tamiz.model.ReadRecord;
import org.tamiz.model.RecordReader;
import org.tamiz.model.SourcePosition;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.internal.Blanks;
import org.tamiz.sources.internal.NoticeLog;
import org.tamiz.sources.internal.PartPositions;
import org.tamiz.sources.internal.XmlFile;

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
        List<UnElement> elements = elements(rawRecord);
        for (int i = 0; i < elements.size(); i++) {
            UnElement element = elements.get(i);
            SourcePosition position = positions.of(rawRecord, i);
            PartyType type = type(element.name(), position, notices);
            Entry entry = new UnRecord(new EntryId(list, rawRecord.key()), element, type, position, notices).entry();
            if (entry != null) {
                entries.add(entry);
            }
        }
        return new ReadRecord(entries, List.of(), notices.notices());
    }

    private static List<UnElement> elements(RawRecord rawRecord) {
        List<UnElement> elements = new ArrayList<>();
        // The element around them lets several stand beside each other; a text that tries to close it is malformed.
        try (XmlFile xml = XmlFile.ofText("<RECORDS>" + rawRecord.text() + "</RECORDS>")) {
            StringBuilder between = new StringBuilder();
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT && !xml.name().equals("RECORDS")) {
                    elements.add(UnElements.readRecord(xml));
                } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    xml.appendText(between);
                }
            }
            if (elements.isEmpty() || !Blanks.isBlank(between.toString())) {
                throw damaged(rawRecord);
            }
        } catch (SourceException e) {
            throw new IllegalArgumentException("the raw record " + rawRecord.key() + " is no XML", e);
        }
        return elements;
    }

    private static IllegalArgumentException damaged(RawRecord rawRecord) {
        return new IllegalArgumentException("the raw record " + rawRecord.key() + " is no element of the list");
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
