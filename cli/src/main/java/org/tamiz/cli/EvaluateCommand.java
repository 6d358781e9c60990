package org.tamiz.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tamiz.cli.evaluation.Bootstrap;
import org.tamiz.cli.evaluation.Evaluation;
import org.tamiz.cli.evaluation.EvaluationJson;
import org.tamiz.cli.evaluation.EvaluationTable;
import org.tamiz.cli.evaluation.Rivalry;
import org.tamiz.cli.evaluation.ScoredPair;
import org.tamiz.cli.internal.Console;
import org.tamiz.cli.internal.PairRemarks;
import org.tamiz.cli.internal.Words;
import org.tamiz.model.Party;
import org.tamiz.screening.Comparer;
import org.tamiz.screening.Comparison;
import org.tamiz.screening.Engine;
import org.tamiz.screening.Policy;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.pairs.Pair;
import org.tamiz.sources.pairs.PairField;
import org.tamiz.sources.pairs.PairFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tamiz evaluate}: measures the verdicts on labelled pairs. */
@Command(
        name = "evaluate",
        header = "Measures the verdicts of tamiz compare on labelled pairs.",
        description = {
            "Precision, recall, F1 and Matthews' correlation with 95 %% bootstrap intervals, of all pairs and by group; how far"
                    + " the score can be taken for a probability; the worst errors.",
            "The pairs are those of tamiz compare, CSV or JSON lines, with a label: docs/api/evaluate.md."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  tamiz evaluate --labels pairs.csv",
            "  tamiz evaluate --labels pairs.jsonl --worst 30 --format json",
            "  tamiz evaluate --labels pairs.csv --against other-scores.csv --threshold 0.7",
            "",
            "Exit codes: 0 measured, 1 failure, 2 wrong usage or a file that cannot be used."
        })
final class EvaluateCommand implements Callable<Integer> {

    enum Format {
        TABLE,
        JSON
    }

    /** By what to group where nothing is asked for and the file has such columns. */
    private static final List<String> USUAL_GROUPS = List.of("schema", "case_group", "group", "category", "quality");

    private static final String SCHEMA = "schema";

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
    private CommandSpec spec;

    @Option(
            names = "--labels",
            paramLabel = "FILE",
            required = true,
            description = "The labelled pairs: CSV with a column is_match, label or judgement; or JSON lines with"
                    + " judgement. Pairs without a label are left out.")
    private Path labels = Path.of("");

    @Mixin
    private PairOptions reading = new PairOptions();

    @Option(
            names = "--unsure",
            paramLabel = "WORD",
            description =
                    "A label by which the file says that nobody knows; such pairs are left out too. May be repeated.")
    private List<String> unsure = new ArrayList<>();

    @Option(
            names = "--group",
            paramLabel = "COLUMN",
            description =
                    "Also measure by the values of this column. May be repeated. Default: schema, case_group, group,"
                            + " category and quality, where the file has them.")
    private List<String> groups = new ArrayList<>();

    @Option(
            names = "--smallest-group",
            paramLabel = "N",
            description = "Leave out groups of fewer pairs (default: ${DEFAULT-VALUE}).")
    private int smallest = 10;

    @Option(
            names = "--worst",
            paramLabel = "N",
            description = "How many of the worst errors to show (default: ${DEFAULT-VALUE}).")
    private int worst = 10;

    @Option(
            names = "--resamples",
            paramLabel = "N",
            description = "Resamples of the bootstrap, 1000 or more (default: ${DEFAULT-VALUE}).")
    private int resamples = Bootstrap.DEFAULT.resamples();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Seed of the bootstrap; the same seed gives the same intervals (default: ${DEFAULT-VALUE}).")
    private int seed = (int) Bootstrap.DEFAULT.seed();

    @Option(
            names = "--against",
            paramLabel = "FILE",
            description =
                    "Another system's scores of the same pairs: CSV with name1, name2 (and schema), or left_id and"
                            + " right_id, and a column score. Adds the gain of F1 with its interval.")
    private @Nullable Path against;

    @Option(
            names = "--threshold",
            paramLabel = "SCORE",
            description = "With --against: the score from which the other system calls a pair a match.")
    private @Nullable String threshold;

    @Option(names = "--format", paramLabel = "table|json", description = "Form of the answer (default: table).")
    private Format format = Format.TABLE;

    @Mixin
    private OutputOptions output = new OutputOptions();

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (smallest < 1 || worst < 0) {
            throw usage("--smallest-group is at least 1 and --worst at least 0.");
        }
        if (resamples < Bootstrap.FEWEST) {
            throw usage("--resamples must be at least " + Bootstrap.FEWEST + ", not " + resamples + ".");
        }
        if ((against == null) != (threshold == null)) {
            throw usage("Give --against and --threshold together.");
        }
        double matchFrom = threshold == null ? 0 : number(threshold);
        CompareCommand.requireRegular(labels, spec);
        try (PairFile file = PairFile.open(labels, reading.read(spec, true, unsure))) {
            if (!file.has(PairField.LABEL)) {
                throw new SourceException(
                        SourceException.Code.COLUMN_MISSING,
                        labels,
                        "line 1",
                        "no column of this header states the label",
                        "Add a column is_match with true or false, or say which one it is with --map label=HEADER");
            }
            List<String> columns = columns(file);
            List<ScoredPair> pairs = scored(file, columns);
            Evaluation.Rival rival = against == null ? null : rival(against, file, matchFrom);
            Evaluation.Request request =
                    new Evaluation.Request(new Bootstrap(resamples, seed), columns, smallest, worst);
            Evaluation evaluation = Evaluation.of(pairs, request, rival);
            List<Path> inputs = against == null ? List.of(labels) : List.of(labels, against);
            output.write(console, spec, inputs, writer -> writer.write(text(evaluation)));
        }
        return Tamiz.CLEAR;
    }

    private String text(Evaluation evaluation) {
        String name = String.valueOf(labels.getFileName());
        return switch (format) {
            case TABLE ->
                name + ", policy " + Policy.DEFAULT.id() + ", engine " + Engine.VERSION + "\n\n"
                        + EvaluationTable.of(evaluation);
            case JSON -> EvaluationJson.of(evaluation, name, Policy.DEFAULT.id(), Engine.VERSION);
        };
    }

    /** The columns to group by, as the file writes them. */
    private List<String> columns(PairFile file) {
        boolean entities = file.form() == PairFile.Form.ENTITIES;
        List<String> known = entities ? List.of(SCHEMA) : file.header();
        if (groups.isEmpty()) {
            return USUAL_GROUPS.stream().filter(known::contains).toList();
        }
        for (String group : groups) {
            if (!known.contains(group)) {
                throw usage("--group " + group + ": " + labels + " has no such column. It has: "
                        + String.join(", ", known) + ".");
            }
        }
        return groups.stream().distinct().toList();
    }

    private List<ScoredPair> scored(PairFile file, List<String> columns) {
        Comparer comparer = new Comparer(Policy.DEFAULT);
        PairRemarks remarks = new PairRemarks(console, labels, file.form());
        List<ScoredPair> pairs = new ArrayList<>();
        long unlabelled = 0;
        for (Pair pair = file.next(); pair != null; pair = file.next()) {
            Boolean isOne = pair.isOne();
            if (isOne == null) {
                unlabelled++;
                continue;
            }
            Comparison comparison =
                    comparer.compare(pair.left().party(), pair.right().party());
            remarks.of(pair, comparison);
            pairs.add(new ScoredPair(
                    pair.line(),
                    called(pair.left()),
                    called(pair.right()),
                    key(file, pair),
                    isOne,
                    comparison.isMatch(),
                    comparison.points(),
                    comparison.scoreThousandths(),
                    groups(file, pair, columns)));
        }
        remarks.end();
        if (unlabelled > 0) {
            console.note(Words.count(unlabelled, "pair has", "pairs have") + " no label and "
                    + (unlabelled == 1 ? "was" : "were") + " left out.");
        }
        if (pairs.isEmpty()) {
            throw new SourceException(
                    SourceException.Code.FILE_EMPTY,
                    labels,
                    null,
                    "there is no labelled pair in the file",
                    "Check that it is the right file and that its labels are filled in");
        }
        return pairs;
    }

    private static Map<String, String> groups(PairFile file, Pair pair, List<String> columns) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String column : columns) {
            values.put(
                    column,
                    file.form() == PairFile.Form.ENTITIES
                            ? schemas(pair)
                            : pair.cells().get(file.header().indexOf(column)));
        }
        return values;
    }

    /** The schema that the sides state, or the two in alphabetical order: which of them stands left says nothing. */
    private static String schemas(Pair pair) {
        String left = pair.left().schema();
        String right = pair.right().schema();
        if (left.isEmpty() || right.isEmpty() || left.equals(right)) {
            return left.isEmpty() ? right : left;
        }
        return left.compareTo(right) < 0 ? left + " ~ " + right : right + " ~ " + left;
    }

    private static String called(Pair.Side side) {
        Party party = side.party();
        String name = party == null ? "" : party.names().getFirst().text();
        return side.id().isEmpty() ? name : side.id() + " " + name;
    }

    /** What tells a pair from others: its names, or the ids of its entities. */
    private static String key(PairFile file, Pair pair) {
        return file.form() == PairFile.Form.ENTITIES
                ? key(pair.left().id(), pair.right().id())
                : key(file.value(PairField.NAME1, pair), file.value(PairField.NAME2, pair));
    }

    private static String key(String left, String right) {
        return left.strip() + "\u0000" + right.strip();
    }

    /** The other system's scores. */
    private Evaluation.Rival rival(Path scores, PairFile labelled, double matchFrom) {
        CompareCommand.requireRegular(scores, spec);
        Map<String, String> columns =
                labelled.form() == PairFile.Form.ENTITIES ? Map.of("name1", "left_id", "name2", "right_id") : Map.of();
        try (PairFile file = PairFile.open(scores, new PairFile.Options(columns, null, false, List.of()))) {
            int column = file.header().lastIndexOf("score");
            if (column < 0) {
                throw new SourceException(
                        SourceException.Code.COLUMN_MISSING,
                        scores,
                        "line 1",
                        "there is no column score",
                        "Give a CSV file with the other system's scores in a column of that name");
            }
            List<Rivalry.Score> read = new ArrayList<>();
            for (Pair pair = file.next(); pair != null; pair = file.next()) {
                String key = key(file.value(PairField.NAME1, pair), file.value(PairField.NAME2, pair));
                read.add(new Rivalry.Score(key, score(scores, pair, column)));
            }
            return new Evaluation.Rival(read, matchFrom);
        }
    }

    private static double score(Path file, Pair pair, int column) {
        try {
            double score = Double.parseDouble(pair.cells().get(column));
            if (Double.isFinite(score)) {
                return score;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw new SourceException(
                SourceException.Code.FILE_MALFORMED,
                file,
                "line " + pair.line(),
                "the field score holds no number",
                "Write a number such as 0.85");
    }

    private double number(String text) {
        try {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw usage("--threshold takes a number such as 0.7, not \"" + text + "\".");
    }

    private ParameterException usage(String text) {
        return new ParameterException(spec.commandLine(), text);
    }
}
