package org.tamiz.sources.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.sources.xlsx.SheetTable;
import org.tamiz.sources.xlsx.XlsxFile;

/**
 * The beginning of a list file, as formats look at it to tell whether the file is theirs: the root element of an XML, the
 * first records of a table, the first members of a JSON, or that it is a zip.
 */
public final class ListHead {

    private static final int SHOWN_CHARS = 60;
    /** Titles may stand above a header. */
    private static final int MOST_ROWS = 20;

    private final Path file;
    /** {@code null} for a zip. */
    private final @Nullable FileHead head;

    private final String start;
    private final @Nullable XmlRoot xmlRoot;
    private final boolean named;
    private final Map<Character, List<CsvRecord>> records = new HashMap<>();
    private @Nullable List<List<String>> sheetRows;
    /** Why a zip has no rows; {@code null} when it has. */
    private @Nullable SourceException noSheet;

    private ListHead(Path file, @Nullable FileHead head, boolean named) {
        this.file = file;
        this.named = named;
        this.head = head;
        this.start = head == null ? "" : head.start();
        this.xmlRoot = start.startsWith("<") ? root(start) : null;
    }

    /** Reads the beginning of a file that the user named. */
    public static ListHead read(Path file) {
        return read(file, true);
    }

    /**
     * Reads the beginning.
     *
     * @param named whether the user named the file itself, and not the folder in which it lies
     * @throws SourceException when the file is missing, empty, or what no list is: an archive of another kind than a zip,
     *     a web page, XML that declares a document type
     */
    public static ListHead read(Path file, boolean named) {
        return new ListHead(file, XlsxFile.isArchive(file) ? null : FileHead.read(file, FileKind.LIST, null), named);
    }

    public Path file() {
        return file;
    }

    /** Whether the user named the file itself: of a table of names that says enough, and in a folder it does not. */
    public boolean isNamed() {
        return named;
    }

    /** Whether it is a zip, which a workbook (xlsx) is too. */
    public boolean isZip() {
        return head == null;
    }

    /**
     * The first rows of a workbook, of its only sheet in which anything stands; empty for any other file, and for a
     * workbook of which it is not clear what to read: then no format has it, and the error says why.
     */
    public List<List<String>> sheetRows() {
        if (sheetRows == null) {
            sheetRows = isZip() ? firstRows() : List.of();
        }
        return sheetRows;
    }

    private List<List<String>> firstRows() {
        List<List<String>> rows = new ArrayList<>();
        try (SheetTable table = SheetTable.open(file, FileKind.LIST)) {
            TableRecord row = table.next();
            while (row != null && rows.size() < MOST_ROWS) {
                rows.add(row.fields());
                row = table.next();
            }
        } catch (SourceException e) {
            noSheet = e;
        }
        return List.copyOf(rows);
    }

    /** The root element, where the file begins as XML; {@code null} where it does not. */
    public @Nullable XmlRoot xmlRoot() {
        return xmlRoot;
    }

    /** Whether it is XML with a root element of this name, whatever its namespace. */
    public boolean isXml(String rootName) {
        return xmlRoot != null && xmlRoot.name().equals(rootName);
    }

    /** Whether it begins as a JSON object. */
    public boolean isJsonObject() {
        return start.startsWith("{");
    }

    /** Whether it is JSON of the Consolidated Screening List, with or without the object around its rows. */
    public boolean isScreeningListJson() {
        return (isJsonObject() || start.startsWith("[")) && JsonHead.isScreeningList(start);
    }

    /**
     * The first records of a table in which this character stands between the fields, as far as they are whole and can
     * be read; empty for XML, a JSON object and a zip. Bytes of a wrong encoding do not matter here: the format's reader
     * will name them.
     */
    public List<CsvRecord> records(char delimiter) {
        return records.computeIfAbsent(delimiter, this::firstRecords);
    }

    /** The same for the character that the first line uses most. */
    public List<CsvRecord> records() {
        return records(head == null ? ',' : CsvDelimiter.of(head.firstLine()));
    }

    private List<CsvRecord> firstRecords(char delimiter) {
        if (head == null || start.startsWith("<") || isJsonObject()) {
            return List.of();
        }
        List<CsvRecord> first = new ArrayList<>();
        InputStream bytes = new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8));
        TextInput input = TextInput.of(file, bytes, FileKind.LIST, StandardCharsets.UTF_8);
        try (CsvRecords csv = new CsvRecords(input, delimiter)) {
            for (CsvRecord record = csv.next(); record != null; record = csv.next()) {
                if ((record.ended() || head.whole()) && !record.isBlank()) {
                    first.add(record);
                }
            }
        } catch (SourceException e) {
            // The head cuts the last record, or a later one is broken: the records before it tell the format, and the
            // format's reader will say where and what is broken.
            return first;
        }
        return first;
    }

    /**
     * The failure of a file of which no format says that it is its own.
     *
     * @param why what else there is to say of it; may be empty
     * @param remedy what would be read instead
     */
    public SourceException unknown(String why, String remedy) {
        String more = why.isEmpty() ? "" : "; " + why;
        if (head == null) {
            List<List<String>> rows = sheetRows();
            if (noSheet != null) {
                return noSheet;
            }
            String first = rows.isEmpty() ? "" : String.join(", ", rows.getFirst());
            return new SourceException(
                    Code.FORMAT_UNKNOWN,
                    file,
                    null,
                    "the sheet of this workbook begins with \"" + shown(first) + "\"" + more,
                    remedy);
        }
        if (xmlRoot != null) {
            return head.unknown(
                    "this is XML of another kind, with the root element <" + shown(xmlRoot.name()) + ">", remedy);
        }
        return head.unknown(
                start.startsWith("<")
                        ? "this is XML without a root element at its beginning"
                        : "the file begins with \"" + shown(start) + "\"" + more,
                remedy);
    }

    /** The root element, stepping over declaration, comments and processing instructions. */
    private @Nullable XmlRoot root(String text) {
        int at = 0;
        while (at >= 0 && at < text.length()) {
            if (text.startsWith("<!--", at)) {
                at = after(text, at, "-->");
            } else if (text.startsWith("<?", at)) {
                at = after(text, at, "?>");
            } else if (text.startsWith("<!DOCTYPE", at)) {
                throw new SourceException(
                        Code.XML_FORBIDDEN,
                        file,
                        null,
                        "the XML declares a document type, which no list does and through which a file can do harm",
                        FileKind.LIST.fetchAgain());
            } else if (text.startsWith("<", at)) {
                return XmlRoot.of(text.substring(at));
            } else {
                at++;
            }
        }
        return null;
    }

    private static int after(String text, int from, String end) {
        int at = text.indexOf(end, from);
        return at < 0 ? -1 : at + end.length();
    }

    /** The beginning of the text with everything that is not visible ASCII or a letter replaced. */
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(SHOWN_CHARS).forEach(c -> shown.appendCodePoint(c < ' ' || c == 0x7F ? '·' : c));
        return shown.toString();
    }
}
