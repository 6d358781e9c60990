package org.tamiz.sources.uk;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.Coverage;
import org.tamiz.model.EditionInfo.Wholeness;
import org.tamiz.model.EntryField;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.PublicationTime;
import org.tamiz.model.RawEdition;
import org.tamiz.model.SourcePosition;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.internal.HeldEdition;
import org.tamiz.sources.internal.NoticeLog;
import org.tamiz.sources.internal.PublicationTimes;
import org.tamiz.sources.internal.RecordParts;
import org.tamiz.sources.internal.SourceFile;
import org.tamiz.sources.internal.XmlElement;
import org.tamiz.sources.internal.XmlList;
import org.tamiz.sources.internal.XmlText;

/**
 * Splits the XML form of the UK Sanctions List into its records. A record is the element {@code Designation} on its own;
 * {@link UkRecordReader} makes the entry of it. docs/sources/uk-sl.md says where each element goes.
 */
public final class UkXmlList {

    private static final String RECORD = "Designation";
    private static final String GENERATED = "DateGenerated";

    private final Path file;
    private final NoticeLog notices = new NoticeLog();
    private final RecordParts parts = new RecordParts();
    private final Map<String, SourcePosition> positionByKey = new HashMap<>();
    private @Nullable PublicationTime published;

    private UkXmlList(Path file) {
        this.file = file;
    }

    /** Splits the file. */
    public static RawEdition open(Path file) {
        try {
            return new UkXmlList(file).open();
        } catch (SourceException e) {
            throw e.of(UkPublication.SANCTIONS_LIST.id());
        }
    }

    private RawEdition open() {
        MessageDigest digest = SourceFile.sha256();
        XmlList.read(
                file,
                digest,
                root -> {
                    // Its attributes are of XML alone.
                },
                this::add);
        if (parts.keys().isEmpty()) {
            throw XmlList.empty(file, RECORD);
        }
        UkPublication list = UkPublication.SANCTIONS_LIST;
        return HeldEdition.of(
                list.info(
                        UkRecordReader.XML_FORMAT,
                        published,
                        SourceFile.hex(digest),
                        SourceFile.name(file),
                        Wholeness.PROVEN),
                coverage(List.of(EntryField.WALLET)),
                parts.records(),
                positions -> UkRecordReader.of(UkRecordReader.XML_FORMAT, list.id(), positions),
                notices);
    }

    /** What an edition of the list covers; the list does not mark former names. */
    static Coverage coverage(List<EntryField> more) {
        Coverage coverage = Coverage.fullOf(List.of(
                EntryField.PRIMARY_NAME,
                EntryField.STRONG_ALIAS,
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
                EntryField.LINK,
                EntryField.REMARK));
        for (EntryField field : more) {
            coverage = coverage.with(field, Coverage.Extent.FULL);
        }
        return coverage;
    }

    private void add(XmlElement element, SourcePosition position) {
        if (element.name().equals(GENERATED)) {
            published = PublicationTimes.of(element.text(), position, GENERATED, notices);
            return;
        }
        if (!element.name().equals(RECORD)) {
            notices.count(
                    NoticeCode.LABEL_UNKNOWN,
                    position,
                    element.name(),
                    element.name(),
                    "an element beside the records that is not known here; it is taken as a record.");
        }
        String text = XmlText.of(element);
        String stated = element.childText(UkPublication.SANCTIONS_LIST.keyElement());
        String key = stated.isEmpty() ? XmlText.key(text) : stated;
        SourcePosition other = positionByKey.putIfAbsent(key, position);
        if (other != null) {
            notices.add(
                    NoticeCode.DUPLICATE_KEY,
                    position,
                    key,
                    UkPublication.SANCTIONS_LIST.keyElement(),
                    "The key already stands at " + other + "; both are kept.");
        }
        parts.add(key, text, position);
    }
}
