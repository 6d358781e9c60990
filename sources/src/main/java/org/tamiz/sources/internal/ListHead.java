package org.tamiz.sources.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
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

/**
 * The beginning of a list file, as formats look at it to tell whether the file is theirs: the root element of an XML, the
 * first records of a table, the first members of a JSON, or that it is a zip.
 */
public final class ListHead {

    private static final int SHOWN_CHARS = 60;

    private final Path file;
    /** {@code null} for a zip. */
    private final @Nullable FileHead head;

    private final String start;
    private final @Nullable XmlRoot xmlRoot;
    private final Map<Character, List<CsvRecord>> records = new HashMap<>();

    private ListHead(Path file, @Nullable FileHead head) {
        this.file = file;
        this.head = head;
        this.start = head == null ? "" : head.start();
        this.xmlRoot = start.startsWith("<") ? root(start) : null;
    }

    /**
     * Reads the beginning.
     *
     * @throws SourceException when the file is missing, empty, or what no list is: an archive of another kind than a zip,
     *     a web page, XML that declares a document type
     */
    public static ListHead read(Path file) {
        return new ListHead(file, beginsAsZip(file) ? null : FileHead.read(file, FileKind.LIST, null));
    }

    public Path file() {
        return file;
    }

    /** Whether it is a zip, which a workbook (xlsx) is too. Nothing else can be told of it here. */
    public boolean isZip() {
        return head == null;
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
     * @param remedy what would be read instead
     */
    public SourceException unknown(String remedy) {
        if (head == null) {
            try {
                // It names what a zip can be, and what to do about it.
                return FileHead.read(file, FileKind.LIST, null).unknown("this is a zip archive", remedy);
            } catch (SourceException e) {
                return e;
            }
        }
        if (xmlRoot != null) {
            return head.unknown(
                    "this is XML of another kind, with the root element <" + shown(xmlRoot.name()) + ">", remedy);
        }
        return head.unknown(
                start.startsWith("<")
                        ? "this is XML without a root element at its beginning"
                        : "the file begins with \"" + shown(start) + "\"",
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

    private static boolean beginsAsZip(Path file) {
        try (InputStream stream = SourceFile.open(file)) {
            byte[] first = stream.readNBytes(4);
            return first.length == 4 && first[0] == 'P' && first[1] == 'K' && first[2] == 3 && first[3] == 4;
        } catch (IOException e) {
            throw SourceFile.failure(file, e);
        }
    }

    /** The beginning of the text with everything that is not visible ASCII or a letter replaced. */
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(SHOWN_CHARS).forEach(c -> shown.appendCodePoint(c < ' ' || c == 0x7F ? '·' : c));
        return shown.toString();
    }
}
