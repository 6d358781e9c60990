package org.tamiz.sources.un;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.Coverage;
import org.tamiz.model.Edition;
import org.tamiz.model.EditionInfo;
import org.tamiz.model.EditionInfo.Wholeness;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryField;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.PartyType;
import org.tamiz.model.PublicationTime;
import org.tamiz.model.PublicationTime.Origin;
import org.tamiz.model.SourcePosition;
import org.tamiz.sources.ReadEdition;
import org.tamiz.sources.internal.NoticeLog;
import org.tamiz.sources.internal.SourceFile;
import org.tamiz.sources.internal.XmlFile;

/**
 * Reads the consolidated list of the UN Security Council, one record after the other.
 *
 * <p>A record is taken into a small tree ({@link UnElement}) and handed to {@link UnRecord}, which makes the entry. The
 * closing tag of the list proves that the file is whole. docs/sources/un-sc.md says where each element goes.
 */
public final class UnListReader {

    static final String LIST = "un-sc";

    private static final String TITLE = "UN Security Council Consolidated List";
    private static final String FORMAT = "UN XML";
    /** No record of the list has come near; they keep a hostile file from filling the memory. */
    private static final int MAX_RECORD_ELEMENTS = 100_000;

    private static final int MAX_RECORD_CHARS = 8 << 20;

    private static final Coverage COVERAGE = Coverage.fullOf(List.of(
            EntryField.PRIMARY_NAME,
            EntryField.STRONG_ALIAS,
            EntryField.FORMER_NAME,
            EntryField.WEAK_ALIAS,
            EntryField.PARTY_TYPE,
            EntryField.PROGRAM,
            EntryField.LISTED_ON,
            EntryField.BIRTH_DATE,
            EntryField.BIRTH_PLACE,
            EntryField.NATIONALITY,
            EntryField.GENDER,
            EntryField.IDENTIFIER,
            EntryField.ADDRESS,
            EntryField.REMARK));

    private final String fileName;
    private final XmlFile xml;
    private final NoticeLog notices = new NoticeLog();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, SourcePosition> positionByKey = new HashMap<>();
    private int recordElements;
    private long recordChars;

    private UnListReader(String fileName, XmlFile xml) {
        this.fileName = fileName;
        this.xml = xml;
    }

    /** Reads the file. */
    public static ReadEdition read(Path file) {
        MessageDigest digest = SourceFile.sha256();
        try (XmlFile xml = XmlFile.open(file, digest)) {
            return new UnListReader(SourceFile.name(file), xml).read(digest);
        }
    }

    private ReadEdition read(MessageDigest digest) {
        int depth = 0;
        PublicationTime published = null;
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (depth) {
                    case 0 -> {
                        published = published(xml.attribute("dateGenerated"));
                        depth++;
                    }
                    case 1 -> depth++;
                    default -> addRecord();
                }
            }
        }
        EditionInfo info = new EditionInfo(
                LIST, TITLE, FORMAT, published, SourceFile.hex(digest), List.of(fileName), Wholeness.PROVEN, false);
        return new ReadEdition(new Edition(info, COVERAGE, entries), notices.notices());
    }

    /** The instant with the publisher's own offset; UTC where a form without an offset appears. */
    private @Nullable PublicationTime published(String text) {
        if (!text.isBlank()) {
            try {
                return PublicationTime.at(OffsetDateTime.parse(text.strip()), Origin.FILE);
            } catch (DateTimeException noOffset) {
                try {
                    return PublicationTime.at(LocalDateTime.parse(text.strip()).atOffset(ZoneOffset.UTC), Origin.FILE);
                } catch (DateTimeException unread) {
                    notices.add(
                            NoticeCode.DATE_UNREAD,
                            new SourcePosition(fileName, xml.line()),
                            null,
                            "dateGenerated",
                            "\"" + text + "\" cannot be read as the time of publication, so that is not known.");
                }
            }
        }
        return null;
    }

    private void addRecord() {
        SourcePosition position = new SourcePosition(fileName, xml.line());
        recordElements = 0;
        recordChars = 0;
        UnElement element = readElement();
        PartyType type = type(element.name(), position);
        Entry entry = new UnRecord(element, type, position, notices).entry();
        if (entry == null) {
            return;
        }
        SourcePosition other = positionByKey.putIfAbsent(entry.id().key(), position);
        if (other != null) {
            notices.add(
                    NoticeCode.DUPLICATE_KEY,
                    position,
                    entry.id().key(),
                    "REFERENCE_NUMBER",
                    "The key already stands at " + other + "; both entries are kept.");
        }
        entries.add(entry);
    }

    private PartyType type(String recordName, SourcePosition position) {
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

    /** The element that has just begun, up to its end. */
    private UnElement readElement() {
        if (++recordElements > MAX_RECORD_ELEMENTS) {
            throw xml.malformed(
                    "one record holds more than " + MAX_RECORD_ELEMENTS + " elements",
                    "Take the file from its publisher again");
        }
        String name = xml.name();
        List<UnElement> children = new ArrayList<>();
        for (String attribute : xml.attributes()) {
            children.add(UnElement.of("@" + attribute, xml.attribute(attribute), List.of()));
            countChars(xml.attribute(attribute).length());
        }
        StringBuilder text = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> children.add(readElement());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    xml.appendText(text);
                default -> {
                    // Comments and processing instructions say nothing about the party.
                }
            }
        }
        countChars(text.length());
        return UnElement.of(name, text.toString(), children);
    }

    private void countChars(int count) {
        recordChars += count;
        if (recordChars > MAX_RECORD_CHARS) {
            throw xml.malformed(
                    "one record holds more than " + MAX_RECORD_CHARS + " characters",
                    "Take the file from its publisher again");
        }
    }
}
