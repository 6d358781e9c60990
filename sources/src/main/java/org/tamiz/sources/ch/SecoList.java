package org.tamiz.sources.ch;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.Coverage;
import org.tamiz.model.EditionInfo;
import org.tamiz.model.EditionInfo.Wholeness;
import org.tamiz.model.EntryField;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.PublicationTime;
import org.tamiz.model.RawEdition;
import org.tamiz.model.SourcePosition;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.sources.internal.FileKind;
import org.tamiz.sources.internal.HeldEdition;
import org.tamiz.sources.internal.NoticeLog;
import org.tamiz.sources.internal.PublicationTimes;
import org.tamiz.sources.internal.RecordParts;
import org.tamiz.sources.internal.SettledFile;
import org.tamiz.sources.internal.SourceFile;
import org.tamiz.sources.internal.XmlElement;
import org.tamiz.sources.internal.XmlList;
import org.tamiz.sources.internal.XmlText;

/**
 * Splits the list into its records. A record is the element {@code target} with the programmes and places that it refers to
 * ({@link SecoReferences}); {@link SecoRecordReader} makes the entry of it. The places stand behind the targets, so the file
 * is read twice. Targets that the list has struck off are left out and counted. docs/sources/ch-seco.md says where each
 * element goes.
 */
public final class SecoList {

    static final String ID = "ch-seco";

    private static final String TITLE = "SECO Sanctions List (Switzerland)";
    private static final String RECORD = "target";
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
            EntryField.LINK,
            EntryField.REMARK));

    private final Path file;
    private final NoticeLog notices = new NoticeLog();
    private final RecordParts parts = new RecordParts();
    private final SecoReferences references = new SecoReferences();
    private final Map<String, SourcePosition> positionByKey = new HashMap<>();
    private String day = "";
    private boolean targets;
    private @Nullable PublicationTime published;

    private SecoList(Path file) {
        this.file = file;
    }

    /** Splits the file. */
    public static RawEdition open(Path file) {
        try {
            return new SecoList(file).open();
        } catch (SourceException e) {
            throw e.of(ID);
        }
    }

    private RawEdition open() {
        SettledFile settled = SettledFile.of(file);
        MessageDigest digest = SourceFile.sha256();
        XmlList.read(file, digest, this::readRoot, (element, position) -> references.add(element));
        XmlList.read(
                file,
                SourceFile.sha256(),
                root -> {
                    // Read the first time.
                },
                this::add);
        settled.check();
        if (!targets) {
            throw XmlList.empty(file, RECORD);
        }
        EditionInfo info = new EditionInfo(
                ID,
                TITLE,
                SecoRecordReader.FORMAT,
                published,
                SourceFile.hex(digest),
                List.of(SourceFile.name(file)),
                Wholeness.PROVEN,
                false);
        return HeldEdition.of(
                info, COVERAGE, parts.records(), positions -> new SecoRecordReader(ID, positions), notices);
    }

    private void readRoot(XmlElement root) {
        String type = root.childText("@list-type");
        // A list of changes or of what somebody searched for would pass for one from which nearly all were removed.
        if (!type.isEmpty() && !type.equals("whole-list") && !type.equals("consolidated-list")) {
            throw new SourceException(
                    Code.FILE_MALFORMED,
                    file,
                    null,
                    "this is a list of the type \"" + type + "\" and not the whole list",
                    FileKind.LIST.fetchAgain());
        }
        SourcePosition position = new SourcePosition(SourceFile.name(file), 1);
        day = root.childText("@date");
        published = PublicationTimes.of(day, position, "date", notices);
    }

    private void add(XmlElement element, SourcePosition position) {
        switch (element.name()) {
            case SecoReferences.PROGRAM, SecoReferences.PLACE -> {
                // Taken note of already.
            }
            case RECORD -> addTarget(element, position);
            default -> {
                notices.count(
                        NoticeCode.LABEL_UNKNOWN,
                        position,
                        element.name(),
                        element.name(),
                        "an element beside the targets that is not known here; it is taken as a target.");
                addTarget(element, position);
            }
        }
    }

    private void addTarget(XmlElement element, SourcePosition position) {
        targets = true;
        if (SecoHistory.of(element, day).isDelisted()) {
            notices.count(
                    NoticeCode.DELISTED_LEFT_OUT,
                    position,
                    "modification",
                    "de-listed",
                    "the list keeps them although it has struck them off; they are left out.");
            return;
        }
        XmlElement target = references.resolved(element);
        String text = XmlText.of(target);
        String stated = element.childText("@ssid");
        String key = stated.isEmpty() ? XmlText.key(text) : stated;
        SourcePosition other = positionByKey.putIfAbsent(key, position);
        if (other != null) {
            notices.add(
                    NoticeCode.DUPLICATE_KEY,
                    position,
                    key,
                    "ssid",
                    "The key already stands at " + other + "; both are kept.");
        }
        parts.add(key, text, position);
    }
}
