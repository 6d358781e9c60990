package org.tamiz.sources.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.sources.sat.SatListReader;

/** Tells the format of a list file by its first bytes, whatever its name. */
public final class FormatDetector {

    private static final int SHOWN_CHARS = 60;

    /** The columns without which statements cannot be read. */
    private static final Set<String> STATEMENT_COLUMNS =
            Set.of("canonical_id", "entity_id", "prop", "schema", "value", "dataset", "first_seen", "last_seen");
    /** Columns by which the Consolidated Screening List is known, though one or two of them were renamed. */
    private static final List<String> SCREENING_LIST_COLUMNS =
            List.of("source", "entity_number", "programs", "federal_register_notice", "source_list_url", "alt_names");

    private static final int FEWEST_SCREENING_LIST_COLUMNS = 4;

    private final Path file;
    private final FileHead head;

    private FormatDetector(Path file, FileHead head) {
        this.file = file;
        this.head = head;
    }

    /**
     * The file's format.
     *
     * @throws SourceException when the file is missing, empty or of no format that is known here
     */
    public static ListFormat detect(Path file) {
        return new FormatDetector(file, FileHead.read(file, FileKind.LIST, null)).detect();
    }

    private ListFormat detect() {
        String start = head.start();
        return switch (start.charAt(0)) {
            case '{' -> JsonHead.isScreeningList(start) ? ListFormat.US_CSL_JSON : ListFormat.FTM_JSON_LINES;
            case '[' -> JsonHead.isScreeningList(start) ? ListFormat.US_CSL_JSON : csv(start);
            case '<' -> xml(start);
            default -> csv(start);
        };
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
        throw head.unknown("this is XML without a root element at its beginning", understood());
    }

    private ListFormat root(String rest) {
        String tag = rest.substring(0, Math.min(rest.length(), 200));
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
        throw head.unknown("this is XML of another kind, with the root element <" + shown(name) + ">", understood());
    }

    private static int after(String text, int from, String end) {
        int at = text.indexOf(end, from);
        return at < 0 ? -1 : at + end.length();
    }

    /** The format that most of the first records look like; a broken record must not hide what the file is. */
    private ListFormat csv(String start) {
        Map<ListFormat, Integer> votes = new EnumMap<>(ListFormat.class);
        int count = 0;
        List<CsvRecord> records = firstRecords(start);
        if (!records.isEmpty() && isHeaderOfStatements(records.getFirst())) {
            return ListFormat.STATEMENTS;
        }
        if (SatListReader.matches(records)) {
            return ListFormat.SAT_69B;
        }
        if (!records.isEmpty() && isScreeningListHeader(records.getFirst().fields())) {
            return ListFormat.US_CSL_CSV;
        }
        for (CsvRecord record : records) {
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
                .orElseThrow(() -> head.unknown("the file begins with \"" + shown(start) + "\"", understood()));
    }

    /**
     * The whole records of the head, as far as they can be read. Bytes of a wrong encoding do not matter here; the
     * format's reader will name them.
     */
    private List<CsvRecord> firstRecords(String text) {
        List<CsvRecord> records = new ArrayList<>();
        InputStream bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        TextInput input = TextInput.of(file, bytes, FileKind.LIST, StandardCharsets.UTF_8);
        try (CsvRecords csv = new CsvRecords(input, ',')) {
            for (CsvRecord record = csv.next(); record != null; record = csv.next()) {
                if ((record.ended() || head.whole()) && !record.isBlank()) {
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

    /** Whether it names most of the columns that statements need; their reader names those that are missing. */
    private static boolean isHeaderOfStatements(CsvRecord record) {
        long named = record.fields().stream()
                .map(Blanks::strip)
                .filter(STATEMENT_COLUMNS::contains)
                .distinct()
                .count();
        return named > STATEMENT_COLUMNS.size() / 2;
    }

    private static boolean isScreeningListHeader(List<String> fields) {
        List<String> names = fields.stream()
                .map(field -> Blanks.strip(field).toLowerCase(Locale.ROOT))
                .toList();
        return SCREENING_LIST_COLUMNS.stream().filter(names::contains).count() >= FEWEST_SCREENING_LIST_COLUMNS;
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
}
