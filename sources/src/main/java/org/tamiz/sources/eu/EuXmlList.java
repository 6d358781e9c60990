package org.tamiz.sources.eu;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.EditionInfo.Wholeness;
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
 * Splits the XML form (version 1.1 of its schema) into its records. A record is the element {@code sanctionEntity} on its
 * own; {@link EuRecordReader} makes the entry of it. docs/sources/eu-fsf.md says where each element goes.
 */
public final class EuXmlList {

    private static final String RECORD = "sanctionEntity";

    private final Path file;
    private final NoticeLog notices = new NoticeLog();
    private final RecordParts parts = new RecordParts();
    private final Map<String, SourcePosition> positionByKey = new HashMap<>();
    private @Nullable PublicationTime published;

    private EuXmlList(Path file) {
        this.file = file;
    }

    /** Splits the file. */
    public static RawEdition open(Path file) {
        try {
            return new EuXmlList(file).open();
        } catch (SourceException e) {
            throw e.of(EuList.ID);
        }
    }

    private RawEdition open() {
        MessageDigest digest = SourceFile.sha256();
        String name = SourceFile.name(file);
        XmlList.read(
                file,
                digest,
                root -> published = PublicationTimes.of(
                        root.childText("@generationDate"), new SourcePosition(name, 1), "generationDate", notices),
                this::add);
        if (parts.keys().isEmpty()) {
            throw XmlList.empty(file, RECORD);
        }
        return HeldEdition.of(
                EuList.info(EuRecordReader.XML_FORMAT, published, SourceFile.hex(digest), name, Wholeness.PROVEN),
                EuList.coverage(true),
                parts.records(),
                EuRecordReader::ofXml,
                notices);
    }

    private void add(XmlElement element, SourcePosition position) {
        String text = XmlText.of(element);
        if (!element.name().equals(RECORD)) {
            notices.count(
                    NoticeCode.LABEL_UNKNOWN,
                    position,
                    element.name(),
                    element.name(),
                    "an element beside the records that is not known here; it is taken as a record.");
        }
        String stated = EuList.key(element.childText("@euReferenceNumber"), element.childText("@logicalId"));
        String key = stated.isEmpty() ? XmlText.key(text) : stated;
        SourcePosition other = positionByKey.putIfAbsent(key, position);
        if (other != null) {
            notices.add(
                    NoticeCode.DUPLICATE_KEY,
                    position,
                    key,
                    "euReferenceNumber",
                    "The key already stands at " + other + "; both are kept.");
        }
        parts.add(key, text, position);
    }
}
