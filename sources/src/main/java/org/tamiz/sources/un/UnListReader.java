package org.tamiz.sources.un;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.Coverage;
import org.tamiz.model.EditionInfo;
import org.tamiz.model.EditionInfo.Wholeness;
import org.tamiz.model.EntryField;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.PublicationTime;
import org.tamiz.model.PublicationTime.Origin;
import org.tamiz.model.RawEdition;
import org.tamiz.model.SourcePosition;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.internal.HeldEdition;
import org.tamiz.sources.internal.NoticeLog;
import org.tamiz.sources.internal.RecordParts;
import org.tamiz.sources.internal.SourceFile;
import org.tamiz.sources.internal.XmlElement;
import org.tamiz.sources.internal.XmlElements;
import org.tamiz.sources.internal.XmlFile;
import org.tamiz.sources.internal.XmlText;

/**
 * Splits the consolidated list of the UN Security Council into its records.
 *
 * <p>A record is taken into a small tree ({@link XmlElement}) and written out again on its own; {@link UnRecordReader} makes
 * the entry of it. The closing tag of the list proves that the file is whole. docs/sources/un-sc.md says where each element
 * goes.
 */
public final class UnListReader {

    private static final String LIST = "un-sc";

    private static final String TITLE = "UN Security Council Consolidated List";
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
    private final RecordParts parts = new RecordParts();
    private final Map<String, SourcePosition> positionByKey = new HashMap<>();

    private UnListReader(String fileName, XmlFile xml) {
        this.fileName = fileName;
        this.xml = xml;
    }

    /** Splits the file. */
    public static RawEdition open(Path file) {
        MessageDigest digest = SourceFile.sha256();
        try (XmlFile xml = XmlFile.open(file, digest)) {
            return new UnListReader(SourceFile.name(file), xml).open(digest);
        } catch (SourceException e) {
            throw e.of(LIST);
        }
    }

    private RawEdition open(MessageDigest digest) {
        xml.requireVersion10();
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
                LIST,
                TITLE,
                UnRecordReader.FORMAT,
                published,
                SourceFile.hex(digest),
                List.of(fileName),
                Wholeness.PROVEN,
                false);
        return HeldEdition.of(
                info, COVERAGE, parts.records(), positions -> new UnRecordReader(LIST, positions), notices);
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

    /** The reference number; else the number of the record in the data behind the list; else made of its content. */
    private static String key(XmlElement record, String text) {
        String number = record.childText("REFERENCE_NUMBER");
        String key = number.isEmpty() ? record.childText("DATAID") : number;
        return key.isEmpty() ? XmlText.key(text) : key;
    }

    private void addRecord() {
        SourcePosition position = new SourcePosition(fileName, xml.line());
        XmlElement element = XmlElements.readRecord(xml);
        String text = XmlText.of(element);
        String key = key(element, text);
        SourcePosition other = positionByKey.putIfAbsent(key, position);
        if (other != null) {
            notices.add(
                    NoticeCode.DUPLICATE_KEY,
                    position,
                    key,
                    "REFERENCE_NUMBER",
                    "The key already stands at " + other + "; both are kept.");
        }
        parts.add(key, text, position);
    }
}
