package org.tamiz.sources.eu;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.EditionInfo.Wholeness;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.PublicationTime;
import org.tamiz.model.RawEdition;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.internal.HeldEdition;
import org.tamiz.sources.internal.NamedRow;
import org.tamiz.sources.internal.NamedRows;
import org.tamiz.sources.internal.NoticeLog;
import org.tamiz.sources.internal.PublicationTimes;
import org.tamiz.sources.internal.RecordParts;
import org.tamiz.sources.internal.SourceFile;
import org.tamiz.sources.internal.TextInput;
import org.tamiz.sources.internal.XmlList;
import org.tamiz.sources.internal.XmlText;

/**
 * Splits the CSV form (version 1.1) into its records. Several rows make one entry, each with a name, an address or another
 * statement; a record is its rows, one a line. {@link EuRecordReader} makes the entry of it.
 */
public final class EuCsvList {

    /** The columns by which the form is known. */
    static final List<String> TOLD_BY = List.of("fileGenerationDate", "Entity_LogicalId");

    /** Without one of these the rows would be other parties, or under other keys. */
    static final List<String> NEEDED =
            List.of("Entity_LogicalId", "Entity_EU_ReferenceNumber", "Entity_SubjectType", "NameAlias_WholeName");

    private static final String GENERATED = "fileGenerationDate";

    private final Path file;
    private final NoticeLog notices = new NoticeLog();
    private final RecordParts parts = new RecordParts();
    /** The numbers of the records in the data behind the list that stand under each key. */
    private final Map<String, Set<String>> logicalIdsByKey = new HashMap<>();

    private @Nullable PublicationTime published;
    private @Nullable String generated;

    private EuCsvList(Path file) {
        this.file = file;
    }

    /** Splits the file. */
    public static RawEdition open(Path file) {
        try {
            return new EuCsvList(file).open();
        } catch (SourceException e) {
            throw e.of(EuList.ID);
        }
    }

    private RawEdition open() {
        MessageDigest digest = SourceFile.sha256();
        boolean strength;
        try (NamedRows rows = NamedRows.open(file, TextInput.ofList(file, digest), ';', NEEDED)) {
            strength = rows.columns().contains(EuRows.STRENGTH);
            for (NamedRow row = rows.next(); row != null; row = rows.next()) {
                add(row);
            }
        }
        if (parts.keys().isEmpty()) {
            throw XmlList.empty(file, "row");
        }
        return HeldEdition.of(
                EuList.info(
                        EuRecordReader.CSV_FORMAT,
                        published,
                        SourceFile.hex(digest),
                        SourceFile.name(file),
                        Wholeness.UNMARKED),
                EuList.coverage(strength),
                parts.records(),
                EuRecordReader::ofCsv,
                notices);
    }

    private void add(NamedRow row) {
        publish(row);
        String logicalId = orEmpty(row.text("Entity_LogicalId"));
        String stated = EuList.key(orEmpty(row.text("Entity_EU_ReferenceNumber")), logicalId);
        String text = row.textWithout(GENERATED);
        String key = stated.isEmpty() ? XmlText.key(text) : stated;
        Set<String> logicalIds = logicalIdsByKey.computeIfAbsent(key, first -> new LinkedHashSet<>(2));
        if (logicalIds.add(logicalId) && logicalIds.size() > 1) {
            notices.add(
                    NoticeCode.DUPLICATE_KEY,
                    row.position(),
                    key,
                    "Entity_EU_ReferenceNumber",
                    "The key stands for the logical ids " + String.join(", ", logicalIds)
                            + "; each is kept as an entry.");
        }
        parts.add(key, text, row.position());
    }

    private void publish(NamedRow row) {
        String stated = row.text(GENERATED);
        if (stated != null && generated == null) {
            generated = stated;
            published = PublicationTimes.of(stated, row.position(), GENERATED, notices);
        } else if (stated != null && !stated.equals(generated)) {
            notices.count(
                    NoticeCode.VALUE_MENDED,
                    row.position(),
                    GENERATED,
                    "another day",
                    "the first row's day counts as the time of publication.");
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
