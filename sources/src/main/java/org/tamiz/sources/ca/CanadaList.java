package org.tamiz.sources.ca;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tamiz.model.Coverage;
import org.tamiz.model.Coverage.Extent;
import org.tamiz.model.EditionInfo;
import org.tamiz.model.EditionInfo.Wholeness;
import org.tamiz.model.EntryField;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.RawEdition;
import org.tamiz.model.SourcePosition;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.internal.HeldEdition;
import org.tamiz.sources.internal.NoticeLog;
import org.tamiz.sources.internal.RecordParts;
import org.tamiz.sources.internal.SourceFile;
import org.tamiz.sources.internal.XmlElement;
import org.tamiz.sources.internal.XmlList;
import org.tamiz.sources.internal.XmlText;

/**
 * Splits the list into its records. A record is the element {@code record} on its own; {@link CanadaRecordReader} makes the
 * entry of it. The file states no day. docs/sources/ca-sema.md says where each element goes.
 */
public final class CanadaList {

    static final String ID = "ca-sema";

    private static final String TITLE = "Consolidated Canadian Autonomous Sanctions List";
    private static final String RECORD = "record";

    private final Path file;
    private final NoticeLog notices = new NoticeLog();
    private final RecordParts parts = new RecordParts();
    private final Map<String, SourcePosition> positionByKey = new HashMap<>();
    private boolean listedOn;
    private boolean numbers;

    private CanadaList(Path file) {
        this.file = file;
    }

    /** Splits the file. */
    public static RawEdition open(Path file) {
        try {
            return new CanadaList(file).open();
        } catch (SourceException e) {
            throw e.of(ID);
        }
    }

    private RawEdition open() {
        MessageDigest digest = SourceFile.sha256();
        XmlList.read(
                file,
                digest,
                root -> {
                    // It says nothing.
                },
                this::add);
        if (parts.keys().isEmpty()) {
            throw XmlList.empty(file, RECORD);
        }
        EditionInfo info = new EditionInfo(
                ID,
                TITLE,
                CanadaRecordReader.FORMAT,
                null,
                SourceFile.hex(digest),
                List.of(SourceFile.name(file)),
                Wholeness.PROVEN,
                false);
        return HeldEdition.of(
                info, coverage(), parts.records(), positions -> new CanadaRecordReader(ID, positions), notices);
    }

    /** Older editions have no element for the date of listing and for the numbers of ships. */
    private Coverage coverage() {
        Coverage coverage = Coverage.fullOf(List.of(
                EntryField.PRIMARY_NAME,
                EntryField.STRONG_ALIAS,
                EntryField.PARTY_TYPE,
                EntryField.PROGRAM,
                EntryField.BIRTH_DATE,
                EntryField.REMARK));
        Coverage dated = listedOn ? coverage.with(EntryField.LISTED_ON, Extent.FULL) : coverage;
        return numbers ? dated.with(EntryField.IDENTIFIER, Extent.FULL) : dated;
    }

    private void add(XmlElement element, SourcePosition position) {
        if (!element.name().equals(RECORD)) {
            notices.count(
                    NoticeCode.LABEL_UNKNOWN,
                    position,
                    element.name(),
                    element.name(),
                    "an element beside the records that is not known here; it is taken as a record.");
        }
        listedOn |= !CanadaElements.LISTED_ON.text(element).isEmpty();
        numbers |= !CanadaElements.IMO.text(element).isEmpty();
        String text = XmlText.of(element);
        String key = CanadaKeys.name(element).isEmpty() ? XmlText.key(text) : CanadaKeys.key(element);
        SourcePosition other = positionByKey.putIfAbsent(key, position);
        if (other != null) {
            notices.count(
                    NoticeCode.DUPLICATE_KEY,
                    position,
                    "name",
                    "a name that its regime has on the list already",
                    "the list gives no keys, so the records share one; each is an entry of its own.");
        }
        parts.add(key, text, position);
    }
}
