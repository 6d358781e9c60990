package org.tamiz.sources.uk;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.Coverage;
import org.tamiz.model.Coverage.Extent;
import org.tamiz.model.EditionInfo.Wholeness;
import org.tamiz.model.EntryField;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.PublicationTime;
import org.tamiz.model.RawEdition;
import org.tamiz.model.SourcePosition;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.internal.Blanks;
import org.tamiz.sources.internal.CsvRecord;
import org.tamiz.sources.internal.FileKind;
import org.tamiz.sources.internal.HeldEdition;
import org.tamiz.sources.internal.NamedRow;
import org.tamiz.sources.internal.NamedRows;
import org.tamiz.sources.internal.NoticeLog;
import org.tamiz.sources.internal.PublicationTimes;
import org.tamiz.sources.internal.RecordParts;
import org.tamiz.sources.internal.SourceFile;
import org.tamiz.sources.internal.TextInput;
import org.tamiz.sources.internal.WesternText;
import org.tamiz.sources.internal.XmlList;
import org.tamiz.sources.internal.XmlText;

/**
 * Splits the CSV forms of the UK's lists into their records. Several rows make one entry; a record is its rows, one a line.
 * {@link UkRecordReader} makes the entry of it. A line before the header states the day of the edition.
 */
public final class UkCsvList {

    /** The columns by which the UK Sanctions List is known. */
    public static final List<String> SANCTIONS_LIST_COLUMNS =
            List.of("Unique ID", "Name 6", "Name type", "Regime Name");
    /** The columns by which the consolidated list of OFSI is known. */
    public static final List<String> OFSI_COLUMNS = List.of("Group ID", "Name 6", "Alias Type", "Group Type", "Regime");

    private final UkPublication list;
    private final String format;
    private final Path file;
    private final NoticeLog notices = new NoticeLog();
    private final RecordParts parts = new RecordParts();
    private @Nullable PublicationTime published;

    private UkCsvList(UkPublication list, String format, Path file) {
        this.list = list;
        this.format = format;
        this.file = file;
    }

    /** Splits a file of the UK Sanctions List. */
    public static RawEdition open(Path file) {
        return open(UkPublication.SANCTIONS_LIST, UkRecordReader.CSV_FORMAT, file);
    }

    /** Splits a file of the consolidated list of OFSI. */
    public static RawEdition openOfsi(Path file) {
        return open(UkPublication.CONSOLIDATED_LIST, UkRecordReader.OFSI_FORMAT, file);
    }

    private static RawEdition open(UkPublication list, String format, Path file) {
        try {
            return new UkCsvList(list, format, file).open();
        } catch (SourceException e) {
            throw e.of(list.id());
        }
    }

    private RawEdition open() {
        MessageDigest digest = SourceFile.sha256();
        TextInput input = TextInput.of(file, SourceFile.open(file, digest), FileKind.LIST, encoding());
        List<String> columns;
        try (NamedRows rows = NamedRows.open(file, input, ',', needed())) {
            columns = rows.columns();
            rows.preamble().forEach(this::publish);
            for (NamedRow row = rows.next(); row != null; row = rows.next()) {
                add(row);
            }
        }
        if (parts.keys().isEmpty()) {
            throw XmlList.empty(file, "row");
        }
        return HeldEdition.of(
                list.info(format, published, SourceFile.hex(digest), SourceFile.name(file), Wholeness.UNMARKED),
                coverage(columns),
                parts.records(),
                positions -> UkRecordReader.of(format, list.id(), positions),
                notices);
    }

    private List<String> needed() {
        return list == UkPublication.SANCTIONS_LIST ? SANCTIONS_LIST_COLUMNS : OFSI_COLUMNS;
    }

    /** OFSI published in windows-1252 before it went over to UTF-8. */
    private Charset encoding() {
        if (list == UkPublication.SANCTIONS_LIST || !WesternText.isWindows1252(file)) {
            return StandardCharsets.UTF_8;
        }
        notices.add(
                NoticeCode.VALUE_MENDED,
                new SourcePosition(SourceFile.name(file), 0),
                null,
                null,
                "The file is not in UTF-8; it is read as windows-1252, as OFSI's older editions are.");
        return Charset.forName("windows-1252");
    }

    private Coverage coverage(List<String> columns) {
        if (list == UkPublication.SANCTIONS_LIST) {
            return UkXmlList.coverage(List.of());
        }
        boolean newer = has(columns, "alias quality");
        Coverage coverage = Coverage.fullOf(List.of(
                EntryField.PRIMARY_NAME,
                EntryField.STRONG_ALIAS,
                EntryField.FORMER_NAME,
                EntryField.PARTY_TYPE,
                EntryField.PROGRAM,
                EntryField.LISTED_ON,
                EntryField.BIRTH_DATE,
                EntryField.BIRTH_PLACE,
                EntryField.NATIONALITY,
                EntryField.IDENTIFIER,
                EntryField.ADDRESS,
                EntryField.REMARK));
        // The older layout has no column for the quality of an alias, and no place for a gender.
        return newer
                ? coverage.with(EntryField.WEAK_ALIAS, Extent.FULL).with(EntryField.GENDER, Extent.FULL)
                : coverage;
    }

    private static boolean has(List<String> columns, String column) {
        return columns.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(column));
    }

    /** {@code Report Date: 13-Feb-2026}, {@code Last Updated,03/06/2026}. */
    private void publish(CsvRecord line) {
        String first = Blanks.strip(line.fields().getFirst());
        int colon = first.indexOf(':');
        String label = colon < 0 ? first : first.substring(0, colon);
        String behind = colon < 0 ? "" : Blanks.strip(first.substring(colon + 1));
        String date =
                behind.isEmpty() && line.fields().size() > 1 ? line.fields().get(1) : behind;
        SourcePosition position = new SourcePosition(SourceFile.name(file), line.line());
        switch (label.toLowerCase(Locale.ROOT)) {
            case "report date", "last updated" -> published = PublicationTimes.of(date, position, label, notices);
            default ->
                notices.add(
                        NoticeCode.LABEL_UNKNOWN,
                        position,
                        null,
                        null,
                        "The line before the header is not known here; nothing is read from it.");
        }
    }

    private void add(NamedRow row) {
        String column = list == UkPublication.SANCTIONS_LIST ? "Unique ID" : "Group ID";
        String stated = row.text(column);
        String text = row.textWithout();
        parts.add(stated == null ? XmlText.key(text) : stated, text, row.position());
    }
}
