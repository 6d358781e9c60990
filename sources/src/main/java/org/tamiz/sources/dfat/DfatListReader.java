package org.tamiz.sources.dfat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.Coverage;
import org.tamiz.model.Coverage.Extent;
import org.tamiz.model.EditionInfo;
import org.tamiz.model.EditionInfo.Wholeness;
import org.tamiz.model.EntryField;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.RawEdition;
import org.tamiz.model.SourcePosition;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.sources.internal.Blanks;
import org.tamiz.sources.internal.DerivedKey;
import org.tamiz.sources.internal.FileKind;
import org.tamiz.sources.internal.HeldEdition;
import org.tamiz.sources.internal.NoticeLog;
import org.tamiz.sources.internal.RecordParts;
import org.tamiz.sources.internal.RowText;
import org.tamiz.sources.internal.SourceFile;
import org.tamiz.sources.internal.TableRecord;
import org.tamiz.sources.internal.TableRecords;
import org.tamiz.sources.internal.TextTable;
import org.tamiz.sources.xlsx.SheetTable;

/** Splits the list into its rows. Rows 123, 123a and 123b are names of one party, whose key is 123. */
public final class DfatListReader {

    /** The list's id. */
    public static final String LIST = "au-dfat";

    private static final String TITLE = "Australia DFAT Consolidated List";

    /** Titles that may stand above the header. */
    private static final int MOST_ROWS_BEFORE = 20;

    private static final Pattern REFERENCE = Pattern.compile("([0-9]+)(?:\\.0+)?\\s*([A-Za-z]*)");

    private final TableRecords table;
    private final String fileName;
    private final NoticeLog notices = new NoticeLog();
    private final Map<String, List<Row>> rowsByKey = new LinkedHashMap<>();

    private record Row(String suffix, String text, SourcePosition position) {}

    private DfatListReader(TableRecords table) {
        this.table = table;
        this.fileName = SourceFile.name(table.file());
    }

    /** Whether the first rows of a table show that it is this list. */
    public static boolean matches(List<List<String>> first) {
        return first.stream().limit(MOST_ROWS_BEFORE).anyMatch(DfatColumns::isHeader);
    }

    /** Splits the workbook. */
    public static RawEdition openXlsx(Path file) {
        MessageDigest digest = SourceFile.sha256(file);
        try (SheetTable table = SheetTable.open(file, FileKind.LIST)) {
            return new DfatListReader(table).edition(DfatRecordReader.XLSX_FORMAT, digest);
        } catch (SourceException e) {
            throw e.of(LIST);
        }
    }

    /** Splits the sheet saved as CSV. */
    public static RawEdition openCsv(Path file) {
        MessageDigest digest = SourceFile.sha256();
        try (TextTable table = TextTable.open(file, FileKind.LIST, StandardCharsets.UTF_8, digest)) {
            return new DfatListReader(table).edition(DfatRecordReader.CSV_FORMAT, digest);
        } catch (SourceException e) {
            throw e.of(LIST);
        }
    }

    private RawEdition edition(String format, MessageDigest digest) {
        List<String> labels = header();
        table.headerRead();
        for (TableRecord record = table.next(); record != null; record = table.next()) {
            add(labels, record);
        }
        if (rowsByKey.isEmpty()) {
            throw new SourceException(
                    Code.FILE_EMPTY,
                    table.file(),
                    null,
                    "there is no row below the header",
                    FileKind.LIST.fetchAgain());
        }
        RecordParts parts = new RecordParts();
        // 123, 123a, … 123z, 123aa, however the file sorts them.
        rowsByKey.forEach((key, rows) -> rows.stream()
                .sorted(Comparator.comparingInt((Row row) -> row.suffix.length())
                        .thenComparing(Row::suffix)
                        .thenComparing(Row::text))
                .forEach(row -> parts.add(key, row.text, row.position)));
        EditionInfo info = new EditionInfo(
                LIST,
                TITLE,
                format,
                table.published(),
                SourceFile.hex(digest),
                List.of(fileName),
                table.isProvenWhole() ? Wholeness.PROVEN : Wholeness.UNMARKED,
                false);
        return HeldEdition.of(
                info, coverage(labels), parts.records(), positions -> new DfatRecordReader(LIST, positions), notices);
    }

    private static Coverage coverage(List<String> labels) {
        Coverage coverage = Coverage.fullOf(List.of(
                        EntryField.PRIMARY_NAME,
                        EntryField.STRONG_ALIAS,
                        EntryField.PARTY_TYPE,
                        EntryField.PROGRAM,
                        EntryField.REMARK))
                // Most rows name the instrument and not the day; former names stand among the aliases.
                .with(EntryField.LISTED_ON, Extent.PARTIAL)
                .with(EntryField.FORMER_NAME, Extent.PARTIAL);
        Map<String, EntryField> columns = Map.of(
                DfatColumns.ALIAS_STRENGTH, EntryField.WEAK_ALIAS,
                DfatColumns.BIRTH_DATE, EntryField.BIRTH_DATE,
                DfatColumns.BIRTH_PLACE, EntryField.BIRTH_PLACE,
                DfatColumns.CITIZENSHIP, EntryField.NATIONALITY,
                DfatColumns.IMO, EntryField.IDENTIFIER,
                DfatColumns.ADDRESS, EntryField.ADDRESS);
        for (Map.Entry<String, EntryField> column : columns.entrySet()) {
            coverage = labels.contains(column.getKey()) ? coverage.with(column.getValue(), Extent.FULL) : coverage;
        }
        return coverage;
    }

    private List<String> header() {
        for (int rows = 0; rows < MOST_ROWS_BEFORE; rows++) {
            TableRecord record = table.next();
            if (record == null) {
                break;
            }
            if (DfatColumns.isHeader(record.fields())) {
                return labels(record);
            }
        }
        throw new SourceException(
                Code.COLUMN_MISSING,
                table.file(),
                null,
                "none of the first rows is the header of the list, with the columns \"" + DfatColumns.REFERENCE
                        + "\" and \"" + DfatColumns.NAME + "\"",
                FileKind.LIST.fetchAgain());
    }

    private List<String> labels(TableRecord header) {
        List<String> labels =
                RowText.labels(header.fields().stream().map(DfatColumns::known).toList());
        for (String needed : DfatColumns.NEEDED) {
            if (!labels.contains(needed)) {
                throw new SourceException(
                        Code.COLUMN_MISSING,
                        table.file(),
                        table.place(header.line()),
                        "the column \"" + needed + "\" of the list is not there",
                        FileKind.LIST.fetchAgain());
            }
        }
        for (String label : labels) {
            if (!DfatColumns.ALL.contains(label)) {
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

    private void add(List<String> labels, TableRecord record) {
        @Nullable String fault = record.fault();
        if (fault != null) {
            throw malformed(record, "the record " + fault);
        }
        List<String> cells = new ArrayList<>(record.fields());
        while (cells.size() > labels.size() && Blanks.isBlank(cells.getLast())) {
            cells.removeLast();
        }
        if (cells.size() > labels.size() || (table.isText() && cells.size() < labels.size())) {
            throw malformed(record, "the record has " + cells.size() + " fields where the header has " + labels.size());
        }
        SourcePosition position = new SourcePosition(fileName, record.line());
        String text = RowText.of(labels, cells);
        Map<String, String> row = RowText.parse(text);
        String stated = Blanks.collapse(row.getOrDefault(DfatColumns.REFERENCE, ""));
        Matcher reference = REFERENCE.matcher(stated);
        String key = stated;
        String suffix = "";
        if (reference.matches()) {
            key = reference.group(1);
            suffix = reference.group(2).toLowerCase(java.util.Locale.ROOT);
        } else if (stated.isEmpty()) {
            key = DerivedKey.ofName(LIST, row.getOrDefault(DfatColumns.NAME, ""));
            notices.add(
                    NoticeCode.VALUE_MENDED,
                    position,
                    key,
                    DfatColumns.REFERENCE,
                    "The row has no reference; the key is made of its name.");
        }
        rowsByKey.computeIfAbsent(key, first -> new ArrayList<>(2)).add(new Row(suffix, text, position));
    }

    private SourceException malformed(TableRecord record, String problem) {
        return new SourceException(
                Code.FILE_MALFORMED,
                table.file(),
                table.place(record.line()),
                problem,
                table.isText() ? FileKind.LIST.quoteRemedy() : FileKind.LIST.fetchAgain());
    }
}
