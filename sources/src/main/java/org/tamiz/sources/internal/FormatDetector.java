package org.tamiz.sources.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.sources.internal.CsvRecords.CsvRecord;

/** Tells the format of a list file by its first bytes, whatever its name. */
public final class FormatDetector {

    private static final int HEAD_BYTES = 1 << 16;
    private static final int SHOWN_CHARS = 60;

    private final Path file;
    private final byte[] head;
    private final boolean wholeFile;

    private FormatDetector(Path file, byte[] head) {
        this.file = file;
        this.head = head;
        this.wholeFile = head.length < HEAD_BYTES;
    }

    /**
     * The file's format.
     *
     * @throws SourceException when the file is missing, empty or of no format that is known here
     */
    public static ListFormat detect(Path file) {
        try (InputStream stream = SourceFile.open(file)) {
            return new FormatDetector(file, stream.readNBytes(HEAD_BYTES)).detect();
        } catch (IOException e) {
            throw SourceFile.failure(file, e);
        }
    }

    private ListFormat detect() {
        refusePackedFile();
        String text = new String(head, charset());
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        String start = text.strip();
        if (start.isEmpty() || start.equals("\u001A")) {
            throw new SourceException(
                    Code.FILE_EMPTY,
                    file,
                    null,
                    wholeFile ? "the file is empty" : "the file begins with nothing but blanks",
                    "Take the file from its publisher again");
        }
        return switch (start.charAt(0)) {
            case '{' -> ListFormat.FTM_JSON_LINES;
            case '<' -> xml(start);
            default -> csv(start);
        };
    }

    private void refusePackedFile() {
        if (startsWith(0x1F, 0x8B)) {
            throw unknown("this is a gzip archive", "Unpack it first, for instance with gunzip");
        }
        if (startsWith('P', 'K', 3, 4)) {
            throw unknown("this is a zip archive", "Unpack it first");
        }
    }

    private Charset charset() {
        if (startsWith(0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return startsWith(0xFF, 0xFE) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    private boolean startsWith(int... mark) {
        return head.length >= mark.length
                && Arrays.equals(
                        mark,
                        Stream.iterate(0, i -> i + 1)
                                .limit(mark.length)
                                .mapToInt(i -> head[i] & 0xFF)
                                .toArray());
    }

    /** Goes by the name of the root element, stepping over declaration, comments and processing instructions. */
    private ListFormat xml(String text) {
        int at = 0;
        while (at >= 0 && at < text.length()) {
            String rest = text.substring(at);
            if (rest.startsWith("<!--")) {
                at = after(text, at, "-->");
            } else if (rest.startsWith("<?")) {
                at = after(text, at, "?>");
            } else if (rest.startsWith("<")) {
                return root(rest);
            } else {
                at++;
            }
        }
        throw unknown("this is XML without a root element at its beginning", understood());
    }

    private ListFormat root(String rest) {
        String tag = rest.substring(0, Math.min(rest.length(), 200));
        if (tag.regionMatches(true, 0, "<html", 0, 5) || tag.regionMatches(true, 0, "<!doctype html", 0, 14)) {
            throw unknown(
                    "this is a web page, not a list; perhaps the server answered with an error page",
                    "Open the file in a browser to see what the server said, and take the list again");
        }
        if (tag.startsWith("<!DOCTYPE")) {
            throw new SourceException(
                    Code.XML_FORBIDDEN,
                    file,
                    null,
                    "the XML declares a document type, which no list does and through which a file can do harm",
                    "Take the file from its publisher again");
        }
        String name = tag.substring(1).split("[\\s/>]", 2)[0];
        if (name.equals("CONSOLIDATED_LIST")) {
            return ListFormat.UN_XML;
        }
        throw unknown("this is XML of another kind, with the root element <" + shown(name) + ">", understood());
    }

    private static int after(String text, int from, String end) {
        int at = text.indexOf(end, from);
        return at < 0 ? -1 : at + end.length();
    }

    /** The format that most of the first records look like; a broken record must not hide what the file is. */
    private ListFormat csv(String start) {
        Map<ListFormat, Integer> votes = new EnumMap<>(ListFormat.class);
        int count = 0;
        for (CsvRecord record : firstRecords(start)) {
            count++;
            List<String> fields = record.fields();
            boolean numbered = isNumber(fields.getFirst());
            boolean twoNumbers = numbered && fields.size() > 1 && isNumber(fields.get(1));
            if (numbered && fields.size() == 12) {
                votes.merge(ListFormat.OFAC_SDN, 1, Integer::sum);
            } else if (twoNumbers && fields.size() == 5 && isAliasKind(fields.get(2))) {
                votes.merge(ListFormat.OFAC_ALT, 1, Integer::sum);
            } else if (twoNumbers && fields.size() == 6) {
                votes.merge(ListFormat.OFAC_ADD, 1, Integer::sum);
            } else if (numbered && fields.size() == 2) {
                votes.merge(ListFormat.OFAC_COMMENTS, 1, Integer::sum);
            }
        }
        int needed = (count + 1) / 2;
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue() >= needed)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseThrow(() -> unknown("the file begins with \"" + shown(start) + "\"", understood()));
    }

    /**
     * The whole records of the head, as far as they can be read. Bytes of a wrong encoding do not matter here; the
     * format's reader will name them.
     */
    private List<CsvRecord> firstRecords(String text) {
        List<CsvRecord> records = new ArrayList<>();
        InputStream bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        TextInput input = TextInput.of(file, bytes, SourceFile.sha256());
        try (CsvRecords csv = new CsvRecords(input)) {
            for (CsvRecord record = csv.next(); record != null; record = csv.next()) {
                if (record.ended() || wholeFile) {
                    records.add(record);
                }
            }
        } catch (SourceException e) {
            // The head cuts the last record, or a later one is broken: the records before it tell the format, and the
            // format's reader will say where and what is broken.
            return records;
        }
        return records;
    }

    /** One short word as "aka"; five columns alone could be the beginning of an address record too. */
    private static boolean isAliasKind(String field) {
        String text = field.strip();
        return !text.isEmpty() && text.length() <= 6 && text.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private static boolean isNumber(String field) {
        String text = field.strip();
        return !text.isEmpty() && text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The beginning of the text with everything that is not visible ASCII or a letter replaced. */
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(SHOWN_CHARS).forEach(c -> shown.appendCodePoint(c < ' ' || c == 0x7F ? '·' : c));
        return shown.toString();
    }

    private static String understood() {
        return "Formats understood: "
                + Arrays.stream(ListFormat.values())
                        .map(ListFormat::description)
                        .collect(Collectors.joining("; "));
    }

    private SourceException unknown(String problem, String remedy) {
        return new SourceException(Code.FORMAT_UNKNOWN, file, null, problem, remedy);
    }
}
