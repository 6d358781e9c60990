package org.tamiz.sources.sat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.Coverage;
import org.tamiz.model.EditionInfo;
import org.tamiz.model.EditionInfo.Wholeness;
import org.tamiz.model.EntryField;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.PublicationTime;
import org.tamiz.model.RawEdition;
import org.tamiz.model.RawRecord;
import org.tamiz.model.SourcePosition;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.sources.internal.CsvRecord;
import org.tamiz.sources.internal.CsvRecords;
import org.tamiz.sources.internal.FileHead;
import org.tamiz.sources.internal.FileKind;
import org.tamiz.sources.internal.HeldEdition;
import org.tamiz.sources.internal.NoticeLog;
import org.tamiz.sources.internal.RecordParts;
import org.tamiz.sources.internal.RowText;
import org.tamiz.sources.internal.SourceFile;
import org.tamiz.sources.internal.TextInput;

/**
 * Splits the CSV of the list into its rows. Lines before the header say what follows and of which day it is. The format has
 * no closing mark. Cleared taxpayers are counted by a notice each, so that an import says how many they are.
 */
public final class SatListReader {

    /** The list's id. */
    public static final String LIST = "mx-sat-69b";

    private static final String TITLE = "Mexico SAT list of article 69-B (simulated operations)";

    private static final Charset PUBLISHED_IN = Charset.forName("windows-1252");

    /** Lines before the header are two; a file without a header in its first lines is another list. */
    private static final int MOST_LINES_BEFORE = 20;

    /** What the list has no column for, it states of nobody: it knows no aliases and no addresses. */
    private static final Coverage COVERAGE = Coverage.fullOf(List.of(
            EntryField.PRIMARY_NAME,
            EntryField.STRONG_ALIAS,
            EntryField.PARTY_TYPE,
            EntryField.PROGRAM,
            EntryField.LISTED_ON,
            EntryField.IDENTIFIER,
            EntryField.REMARK));

    private final Path file;
    private final String fileName;
    private final CsvRecords records;
    private final NoticeLog notices = new NoticeLog();
    private final Map<String, List<Row>> rowsByKey = new LinkedHashMap<>();
    private @Nullable PublicationTime published;

    private record Row(String text, SourcePosition position) {}

    private SatListReader(Path file, CsvRecords records) {
        this.file = file;
        this.fileName = SourceFile.name(file);
        this.records = records;
    }

    /** Whether the first records of a file show that it is this list. */
    public static boolean matches(List<CsvRecord> first) {
        return first.stream().limit(MOST_LINES_BEFORE).anyMatch(record -> SatColumns.isHeader(record.fields()));
    }

    /** Splits the file. */
    public static RawEdition open(Path file) {
        MessageDigest digest = SourceFile.sha256();
        TextInput input = TextInput.of(file, SourceFile.open(file, digest), FileKind.LIST, encoding(file));
        try (CsvRecords records = new CsvRecords(input, ',')) {
            return new SatListReader(file, records).open(digest);
        } catch (SourceException e) {
            throw e.of(LIST);
        }
    }

    /** The administration writes windows-1252; a file saved again in UTF-8 shows it in its header, which has accents. */
    private static Charset encoding(Path file) {
        String head = FileHead.read(file, FileKind.LIST, null).text();
        return head.contains("Situaci\uFFFDn") || head.contains("SITUACI\uFFFDN")
                ? PUBLISHED_IN
                : StandardCharsets.UTF_8;
    }

    private RawEdition open(MessageDigest digest) {
        List<String> labels = header();
        long rows = 0;
        for (CsvRecord record = records.next(); record != null; record = records.next()) {
            if (!record.isBlank()) {
                add(labels, record);
                rows++;
            }
        }
        if (rows == 0) {
            throw new SourceException(
                    Code.FILE_EMPTY, file, null, "there is no row below the header", FileKind.LIST.fetchAgain());
        }
        EditionInfo info = new EditionInfo(
                LIST,
                TITLE,
                SatRecordReader.FORMAT,
                published,
                SourceFile.hex(digest),
                List.of(fileName),
                Wholeness.UNMARKED,
                false);
        return HeldEdition.of(info, COVERAGE, records(), positions -> new SatRecordReader(LIST, positions), notices);
    }

    /** The rows by their keys; those of one key in an order of their own, so that it does not matter how the file sorts them. */
    private Map<RawRecord, List<SourcePosition>> records() {
        RecordParts parts = new RecordParts();
        rowsByKey.forEach((key, rows) -> rows.stream()
                .sorted(Comparator.comparing(Row::text))
                .forEach(row -> parts.add(key, row.text, row.position)));
        return parts.records();
    }

    /** The labels of the columns; the lines before them are looked through for the day. */
    private List<String> header() {
        for (int lines = 0; lines < MOST_LINES_BEFORE; lines++) {
            CsvRecord record = records.next();
            if (record == null) {
                break;
            }
            if (SatColumns.isHeader(record.fields())) {
                return labels(record);
            }
            for (String field : record.fields()) {
                Optional<LocalDate> day = SatDates.inWords(field);
                if (day.isPresent() && published == null) {
                    published = PublicationTime.on(day.get(), PublicationTime.Origin.FILE);
                }
            }
        }
        throw new SourceException(
                Code.COLUMN_MISSING,
                file,
                null,
                "none of the first lines is the header of the list, with the columns \"" + SatColumns.RFC + "\" and \""
                        + SatColumns.NAME + "\"",
                FileKind.LIST.fetchAgain());
    }

    private List<String> labels(CsvRecord header) {
        List<String> labels =
                RowText.labels(header.fields().stream().map(SatColumns::known).toList());
        if (!labels.contains(SatColumns.SITUATION)) {
            // Without it nobody can tell who was cleared.
            throw new SourceException(
                    Code.COLUMN_MISSING,
                    file,
                    "line " + header.line(),
                    "the column \"" + SatColumns.SITUATION + "\" is not there, which says who was cleared",
                    FileKind.LIST.fetchAgain());
        }
        for (String label : labels) {
            if (!SatColumns.ALL.contains(label)) {
                notices.count(
                        NoticeCode.LABEL_UNKNOWN,
                        new SourcePosition(fileName, header.line()),
                        label,
                        label,
                        "a column that this version does not know; kept under its own label");
            }
        }
        return labels;
    }

    private void add(List<String> labels, CsvRecord record) {
        String where = "line " + record.line();
        if (record.fault() != null) {
            throw malformed(where, "the record " + record.fault());
        }
        int count = record.fields().size();
        if (count != labels.size()) {
            if (count < labels.size() && records.next() == null) {
                throw new SourceException(
                        Code.FILE_TRUNCATED,
                        file,
                        where,
                        "the file breaks off inside its last record",
                        FileKind.LIST.fetchAgain());
            }
            throw malformed(where, "the record has " + count + " columns instead of " + labels.size());
        }
        SourcePosition position = new SourcePosition(fileName, record.line());
        // The running number changes with every edition and says nothing of the taxpayer.
        List<String> cells = new ArrayList<>(record.fields());
        int number = labels.indexOf(SatColumns.RUNNING_NUMBER);
        if (number >= 0) {
            cells.set(number, "");
        }
        String text = RowText.of(labels, cells);
        Map<String, String> row = RowText.parse(text);
        String key = SatKeys.key(LIST, row);
        List<Row> sameKey = rowsByKey.computeIfAbsent(key, first -> new ArrayList<>(1));
        if (!sameKey.isEmpty()) {
            notices.add(
                    NoticeCode.DUPLICATE_KEY,
                    position,
                    key,
                    SatColumns.RFC,
                    "A row with this key stands there already, as of a taxpayer with two proceedings; both are kept.");
        }
        if (SatRecordReader.isCleared(row)) {
            notices.add(
                    NoticeCode.ENTRY_CLEARED,
                    position,
                    key,
                    SatColumns.SITUATION,
                    "The taxpayer was cleared (" + row.get(SatColumns.SITUATION) + "); kept, and never a hit.");
        }
        sameKey.add(new Row(text, position));
    }

    private SourceException malformed(String where, String problem) {
        return new SourceException(Code.FILE_MALFORMED, file, where, problem, FileKind.LIST.quoteRemedy());
    }
}
