package org.tamiz.sources.own;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.EditionInfo;
import org.tamiz.model.EditionInfo.Wholeness;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.RawEdition;
import org.tamiz.model.RawRecord;
import org.tamiz.model.SourcePosition;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.sources.customers.CustomerField;
import org.tamiz.sources.internal.DerivedKey;
import org.tamiz.sources.internal.FileKind;
import org.tamiz.sources.internal.HeldEdition;
import org.tamiz.sources.internal.NoticeLog;
import org.tamiz.sources.internal.RecordParts;
import org.tamiz.sources.internal.RowText;
import org.tamiz.sources.internal.Slug;
import org.tamiz.sources.internal.SourceFile;
import org.tamiz.sources.internal.TableRecord;
import org.tamiz.sources.internal.TableRecords;
import org.tamiz.sources.internal.TextTable;
import org.tamiz.sources.xlsx.SheetTable;

/**
 * Splits an own list into its rows. Its id is {@code own-} and the file's name without a date in it, so that it can never
 * be taken for an authority's list and its editions stay together.
 */
public final class OwnListReader {

    /** How the ids of own lists begin. */
    public static final String PREFIX = "own-";

    /** A date in the name of a file, which tells editions apart and not lists. */
    private static final Pattern DATE = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}([-_.]?[0-9]{2}){1,2}(?![0-9])");

    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z]{1,5}$");

    private final TableRecords table;
    private final OwnColumns columns;
    private final NoticeLog notices = new NoticeLog();
    private final Map<String, List<Row>> rowsByKey = new LinkedHashMap<>();

    private record Row(String text, SourcePosition position) {}

    private OwnListReader(TableRecords table, OwnColumns columns) {
        this.table = table;
        this.columns = columns;
    }

    /**
     * Whether a header is that of an own list: it has names, and all its columns are known.
     *
     * @param named whether the user named the file as a list; otherwise a column must be one that only lists have
     */
    public static boolean matches(List<String> header, boolean named) {
        boolean saysSo = header.stream()
                .flatMap(label -> OwnField.ofHeader(label).stream())
                .anyMatch(OwnField::isOfListsAlone);
        return OwnColumns.hasNames(header) && OwnColumns.unknown(header).isEmpty() && (named || saysSo);
    }

    /** Of a header with names that is none of an own list, the columns that are not known; else empty. */
    public static List<String> unknownColumns(List<String> header) {
        return OwnColumns.hasNames(header) ? OwnColumns.unknown(header) : List.of();
    }

    /** The id of the list that a user calls so. */
    public static String id(String name) {
        String slug = Slug.of(name);
        return slug.startsWith(PREFIX) ? slug : PREFIX + (slug.isEmpty() ? "list" : slug);
    }

    /** The edition under the name that the user gives it; one that is no own list as it is. */
    public static RawEdition named(RawEdition edition, String name) {
        if (!(edition.reader() instanceof OwnRecordReader reader)) {
            return edition;
        }
        String list = id(name);
        List<RawRecord> records = new ArrayList<>();
        edition.forEachRecord(records::add);
        return new HeldEdition(
                edition.info().ofList(list), edition.coverage(), records, reader.ofList(list), edition.notices());
    }

    /** Splits a CSV file. */
    public static RawEdition openCsv(Path file) {
        MessageDigest digest = SourceFile.sha256();
        try (TextTable table = TextTable.open(file, FileKind.OWN_LIST, StandardCharsets.UTF_8, digest)) {
            return open(table, OwnRecordReader.CSV_FORMAT, digest);
        }
    }

    /** The same for the sheet of a workbook. */
    public static RawEdition openXlsx(Path file) {
        MessageDigest digest = SourceFile.sha256(file);
        try (SheetTable table = SheetTable.open(file, FileKind.OWN_LIST)) {
            return open(table, OwnRecordReader.XLSX_FORMAT, digest);
        }
    }

    private static RawEdition open(TableRecords table, String format, MessageDigest digest) {
        TableRecord header = table.next();
        if (header == null) {
            throw empty(table.file());
        }
        requireWhole(table, header);
        OwnColumns columns = OwnColumns.of(table.file(), table.place(header.line()), header.fields());
        table.headerRead();
        return new OwnListReader(table, columns).edition(format, digest);
    }

    private RawEdition edition(String format, MessageDigest digest) {
        for (TableRecord record = table.next(); record != null; record = table.next()) {
            add(record);
        }
        if (rowsByKey.isEmpty()) {
            throw empty(table.file());
        }
        String name = SourceFile.name(table.file());
        String list = id(EXTENSION.matcher(DATE.matcher(name).replaceAll("")).replaceFirst(""));
        EditionInfo info = new EditionInfo(
                list,
                "own list " + name,
                format,
                table.published(),
                SourceFile.hex(digest),
                List.of(name),
                table.isProvenWhole() ? Wholeness.PROVEN : Wholeness.UNMARKED,
                false);
        RecordParts parts = new RecordParts();
        // Rows of one key in an order of their own, so that it does not matter how the file sorts them.
        rowsByKey.forEach((key, rows) -> rows.stream()
                .sorted(Comparator.comparing(Row::text))
                .forEach(row -> parts.add(key, row.text, row.position)));
        return HeldEdition.of(
                info, columns.coverage(), parts.records(), positions -> new OwnRecordReader(list, positions), notices);
    }

    private void add(TableRecord record) {
        requireWhole(table, record);
        List<String> cells = new ArrayList<>(record.fields());
        while (cells.size() > columns.labels().size() && cells.getLast().isBlank()) {
            cells.removeLast();
        }
        if (cells.size() > columns.labels().size()
                || (table.isText() && cells.size() < columns.labels().size())) {
            throw new SourceException(
                    Code.FILE_MALFORMED,
                    table.file(),
                    table.place(record.line()),
                    "the record has " + cells.size() + " fields where the header has "
                            + columns.labels().size(),
                    FileKind.OWN_LIST.quoteRemedy());
        }
        SourcePosition position = new SourcePosition(SourceFile.name(table.file()), record.line());
        String text = RowText.of(columns.labels(), cells);
        String key = key(RowText.parse(text));
        List<Row> sameKey = rowsByKey.computeIfAbsent(key, first -> new ArrayList<>(1));
        if (!sameKey.isEmpty()) {
            notices.add(
                    NoticeCode.DUPLICATE_KEY,
                    position,
                    key,
                    "id",
                    "The key already stands at " + sameKey.getFirst().position() + "; both are kept.");
        }
        sameKey.add(new Row(text, position));
    }

    /** The id, or a key made of the names, which stays when the rest is amended. */
    private static String key(Map<String, String> row) {
        String id = row.get(CustomerField.ID.key());
        if (id != null) {
            return id;
        }
        String name = Stream.of(
                        CustomerField.NAME,
                        CustomerField.GIVEN_NAME,
                        CustomerField.MIDDLE_NAME,
                        CustomerField.FAMILY_NAME,
                        CustomerField.SECOND_FAMILY_NAME,
                        CustomerField.ORGANIZATION_NAME)
                .map(field -> row.getOrDefault(field.key(), ""))
                .filter(text -> !text.isEmpty())
                .reduce("", (all, text) -> all.isEmpty() ? text : all + " " + text);
        return DerivedKey.ofName("own", name);
    }

    private static void requireWhole(TableRecords table, TableRecord record) {
        @Nullable String fault = record.fault();
        if (fault != null) {
            throw new SourceException(
                    Code.FILE_MALFORMED,
                    table.file(),
                    table.place(record.line()),
                    "the record " + fault,
                    table.isText() ? FileKind.OWN_LIST.quoteRemedy() : "Mend the cell");
        }
    }

    private static SourceException empty(Path file) {
        return new SourceException(
                Code.FILE_EMPTY,
                file,
                null,
                "there is no row below the header",
                "Take samples/own-list-template.csv as a pattern");
    }
}
