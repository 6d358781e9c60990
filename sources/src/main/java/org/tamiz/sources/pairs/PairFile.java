package org.tamiz.sources.pairs;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.LabelledValue;
import org.tamiz.model.Party;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.sources.customers.CellParty;
import org.tamiz.sources.ftm.FtmPairs;
import org.tamiz.sources.ftm.FtmParties;
import org.tamiz.sources.internal.Blanks;
import org.tamiz.sources.internal.BoundedLines;
import org.tamiz.sources.internal.CsvDelimiter;
import org.tamiz.sources.internal.CsvRecord;
import org.tamiz.sources.internal.CsvRecords;
import org.tamiz.sources.internal.FileHead;
import org.tamiz.sources.internal.FileKind;
import org.tamiz.sources.internal.SourceFile;
import org.tamiz.sources.internal.TextInput;

/**
 * A file of pairs, read pair by pair: CSV with a header, or FollowTheMoney objects two a line, told by the content.
 *
 * <p>Every record gives one pair, in the order of the file; blank lines are none. A side that cannot be compared is told
 * in its remarks. A record that is damaged, or a label that is no label, makes the whole file unusable, for a file of
 * pairs is made by whoever compares them and an answer to half of it would mislead.
 */
public final class PairFile implements AutoCloseable {

    /** The forms of a file of pairs. */
    public enum Form {
        /** CSV with the columns of {@link PairField}. */
        NAMES,
        /** Objects with {@code left} and {@code right}, one a line. */
        ENTITIES
    }

    /**
     * How a file is to be read.
     *
     * @param columns field key, such as {@code name1}, to the header of the column that states it; empty to have columns
     *     recognised by their headers
     * @param charset the encoding of a file that has no byte order mark; {@code null} for UTF-8
     * @param labelled whether labels are read; where they are not, any text may stand in their place
     * @param unsure words of the file by which a label says that nobody knows, beside the usual ones
     */
    public record Options(
            Map<String, String> columns, @Nullable Charset charset, boolean labelled, List<String> unsure) {

        public Options {
            columns = Map.copyOf(columns);
            unsure = List.copyOf(unsure);
        }
    }

    /** Gives the pairs of one form; {@code null} after the last. */
    private interface Pairs {
        @Nullable
        Pair next();
    }

    private final TextInput input;
    private final Form form;
    private final char delimiter;
    private final Options options;
    private final @Nullable PairColumns columns;
    private final Pairs pairs;

    private PairFile(TextInput input, FileHead head, Options options) {
        this.input = input;
        this.options = options;
        if (head.start().charAt(0) == '{') {
            form = Form.ENTITIES;
            delimiter = ',';
            columns = null;
            BoundedLines lines = new BoundedLines(input, CsvRecords.MAX_RECORD);
            pairs = () -> entities(lines);
        } else {
            form = Form.NAMES;
            delimiter = CsvDelimiter.of(head.firstLine());
            CsvRecords records = new CsvRecords(input, delimiter);
            PairColumns named = header(records, options);
            columns = named;
            pairs = () -> names(records, named);
        }
    }

    /**
     * Opens the file and reads its header.
     *
     * @throws SourceException when it cannot be used
     */
    public static PairFile open(Path file, Options options) {
        FileHead head = FileHead.read(file, FileKind.PAIRS, options.charset());
        switch (head.start().charAt(0)) {
            case '[' -> throw head.unknown("the file is a JSON array", "Write one pair a line, or a CSV file");
            case '<' -> throw head.unknown("the file is XML", "Write the pairs as CSV (UTF-8)");
            default -> {
                // told apart by the constructor
            }
        }
        Charset unmarked = options.charset() == null ? StandardCharsets.UTF_8 : options.charset();
        TextInput input = TextInput.of(file, SourceFile.open(file), FileKind.PAIRS, unmarked);
        try {
            return new PairFile(input, head, options);
        } catch (SourceException e) {
            input.close();
            throw e;
        }
    }

    public Form form() {
        return form;
    }

    /** The headers of the columns as written; empty for a file without columns. */
    public List<String> header() {
        return columns == null ? List.of() : columns.header();
    }

    /** What separates its columns. */
    public char delimiter() {
        return delimiter;
    }

    /** Whether it can state a field; a file without columns can state a label and nothing else of these. */
    public boolean has(PairField field) {
        return columns == null ? field == PairField.LABEL : columns.has(field);
    }

    /** What stands in the column of a field; empty where the file has no such column. */
    public String value(PairField field, Pair pair) {
        return columns == null ? "" : columns.value(field, pair.cells());
    }

    /**
     * The next pair; {@code null} after the last.
     *
     * @throws SourceException when the rest of the file cannot be used
     */
    public @Nullable Pair next() {
        return pairs.next();
    }

    @Override
    public void close() {
        input.close();
    }

    private PairColumns header(CsvRecords records, Options options) {
        CsvRecord header = records.next();
        while (header != null
                && (header.isBlank() || CsvDelimiter.isHint(header.fields().getFirst()))) {
            header = records.next();
        }
        if (header == null) {
            throw new SourceException(
                    Code.FILE_EMPTY, input.file(), null, "there is no header in the file", "Add a header line");
        }
        if (header.fault() != null) {
            throw malformed(header.line(), "the header " + header.fault(), FileKind.PAIRS.quoteRemedy());
        }
        return PairColumns.of(input.file(), header.fields(), options);
    }

    private @Nullable Pair names(CsvRecords records, PairColumns plan) {
        CsvRecord record = records.next();
        while (record != null && record.isBlank()) {
            record = records.next();
        }
        if (record == null) {
            return null;
        }
        if (record.fault() != null) {
            throw malformed(record.line(), "the record " + record.fault(), FileKind.PAIRS.quoteRemedy());
        }
        int expected = plan.header().size();
        List<String> cells = record.fields();
        if (cells.size() != expected) {
            String until = record.isOneLine() ? "" : ", which runs on to line " + record.lastLine() + " inside quotes,";
            throw malformed(
                    record.line(),
                    "the record" + until + " has " + cells.size() + (cells.size() == 1 ? " field" : " fields")
                            + " where the header has " + expected,
                    "Quote values that hold the delimiter, and give every record all fields");
        }
        String label = plan.value(PairField.LABEL, cells);
        Boolean isOne = label(label, record.line(), plan.headerOf(PairField.LABEL));
        Pair.Side left = side(plan, cells, PairField.NAME1, PairField.BIRTH_DATE1, PairField.COUNTRY1);
        Pair.Side right = side(plan, cells, PairField.NAME2, PairField.BIRTH_DATE2, PairField.COUNTRY2);
        return new Pair(record.line(), left, right, isOne, cells);
    }

    private @Nullable Boolean label(String text, long line, String field) {
        boolean known = options.labelled() && !options.unsure().contains(Blanks.strip(text));
        return known ? PairLabels.read(text, input.file(), line, field) : null;
    }

    private static Pair.Side side(
            PairColumns plan, List<String> cells, PairField name, PairField birthDate, PairField country) {
        String schema = plan.value(PairField.SCHEMA, cells);
        CellParty read =
                CellParty.of(plan.value(name, cells), schema, plan.value(birthDate, cells), plan.value(country, cells));
        return new Pair.Side("", Blanks.strip(schema), read.party(), read.unread());
    }

    private @Nullable Pair entities(BoundedLines lines) {
        String line = lines.next();
        while (line != null && Blanks.isBlank(line)) {
            line = lines.next();
        }
        if (line == null) {
            return null;
        }
        return switch (FtmPairs.read(line)) {
            case FtmPairs.Reading.Malformed malformed -> throw notAPair(lines, malformed);
            case FtmPairs.Reading.Pair pair -> {
                String label = pair.judgement() == null ? "" : pair.judgement();
                Boolean isOne = label(label, lines.number(), "judgement");
                yield new Pair(lines.number(), side(pair.left()), side(pair.right()), isOne, List.of());
            }
        };
    }

    private static Pair.Side side(FtmParties.Reading reading) {
        return switch (reading) {
            case FtmParties.Reading.Unusable unusable ->
                new Pair.Side(text(unusable.id()), "", null, List.of(unusable.reason()));
            case FtmParties.Reading.Named named -> {
                String schema = schema(named.party());
                List<String> remarks = FtmParties.type(schema).isPresent()
                        ? List.of()
                        : List.of("is of a schema that is not known, so its type counts as unknown");
                yield new Pair.Side(text(named.id()), schema, named.party(), remarks);
            }
        };
    }

    private static String schema(Party party) {
        List<String> schemas = new ArrayList<>();
        for (LabelledValue property : party.properties()) {
            if (property.label().equals("schema")) {
                schemas.add(property.value());
            }
        }
        // The reader puts its own behind whatever the object has under that label.
        return schemas.isEmpty() ? "" : schemas.getLast();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private SourceException notAPair(BoundedLines lines, FtmPairs.Reading.Malformed malformed) {
        if (!lines.isComplete()) {
            return new SourceException(
                    Code.FILE_TRUNCATED,
                    input.file(),
                    "line " + lines.number(),
                    "the last line has no end and " + malformed.reason() + ", so the file was probably cut off",
                    FileKind.PAIRS.fetchAgain());
        }
        return malformed(
                lines.number(),
                "the line " + malformed.reason(),
                "Write one object a line, with left and right as FollowTheMoney entities");
    }

    private SourceException malformed(long line, String problem, String remedy) {
        return new SourceException(Code.FILE_MALFORMED, input.file(), "line " + line, problem, remedy);
    }
}
