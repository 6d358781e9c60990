package org.tamiz.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tamiz.cli.internal.Batch;
import org.tamiz.cli.internal.Console;
import org.tamiz.cli.internal.CsvDecisionWriter;
import org.tamiz.cli.internal.DecisionWriter;
import org.tamiz.cli.internal.JsonLinesWriter;
import org.tamiz.cli.internal.ListLoader;
import org.tamiz.cli.internal.Progress;
import org.tamiz.cli.internal.TableWriter;
import org.tamiz.cli.internal.Tally;
import org.tamiz.matcher.ScoreScale;
import org.tamiz.matcher.WeakAliases;
import org.tamiz.model.State;
import org.tamiz.screening.Policy;
import org.tamiz.screening.Screener;
import org.tamiz.screening.Snapshot;
import org.tamiz.sources.ReadEdition;
import org.tamiz.sources.customers.CustomerFile;
import org.tamiz.sources.customers.CustomerRow;
import org.tamiz.sources.customers.DateOrder;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tamiz screen}: a customer file, or one party from the command line. */
@Command(
        name = "screen",
        header = "Says who of a customer file, or whether one party, is on a list, and why.",
        description = {
            "FILE is CSV with a header, in English or Spanish, or FollowTheMoney JSON lines. Without FILE, give --name.",
            "Without --lists the bundled DEMO list is used, which never clears anybody."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  tamiz screen customers.csv --lists ofac/ --lists un.xml",
            "  tamiz screen --name \"Joaquín Guzmán\" --country MX --lists ofac/",
            "  tamiz screen clientes.csv --map name=\"Razón social\" --format jsonl --out answers.jsonl",
            "Exit codes: 0 all clear, 1 failure, 2 wrong usage or bad input, 3 hits, 4 anything incomplete."
        })
final class ScreenCommand implements Callable<Integer> {

    enum Format {
        TABLE,
        CSV,
        JSONL
    }

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The customer file.")
    private @Nullable Path file;

    @ArgGroup(heading = "%nOne party instead of a file:%n", exclusive = false, multiplicity = "0..1")
    private @Nullable PartyOptions party;

    @Option(
            names = "--lists",
            paramLabel = "FILE-or-FOLDER",
            description = "A list file, or a folder of list files. May be repeated. Formats are told by content:"
                    + " OFAC CSV, UN XML, FollowTheMoney JSON lines.")
    private List<Path> lists = new ArrayList<>();

    @Option(
            names = "--threshold",
            paramLabel = "SCORE",
            description = "From where a pair is a hit: a score such as 0.8, or evidence points such as 650."
                    + " Default: 0.7, which is 500 points.")
    private @Nullable String threshold;

    @Option(
            names = "--weak-aliases",
            paramLabel = "support|full",
            description =
                    "What aliases that a list calls weak may do: support other evidence (default), or count fully.")
    private WeakAliases weakAliases = WeakAliases.SUPPORT;

    @Option(
            names = "--max-list-age",
            paramLabel = "DAYS",
            description =
                    "Answers without a hit are incomplete against a list published longer ago, or on an unknown day.")
    private @Nullable Integer maxListAge;

    @Option(
            names = "--accept-gaps",
            description = "Clear although a list file lacks its closing mark or its aliases."
                    + " Without it such answers are incomplete.")
    private boolean acceptGaps;

    @Option(
            names = "--map",
            paramLabel = "FIELD=COLUMN",
            description = "Which column holds a field, where the header does not tell. May be repeated."
                    + " Fields: docs/sources/customer-files.md.")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(
            names = "--encoding",
            paramLabel = "CHARSET",
            description = "Encoding of FILE when it is not Unicode, such as windows-1252.")
    private @Nullable Charset encoding;

    @Option(
            names = "--date-order",
            paramLabel = "dmy|mdy",
            description = "How 03/04/1970 is meant. Without it a date with two readings is not used.")
    private DateOrder dateOrder = DateOrder.ISO;

    @Option(names = "--format", paramLabel = "table|csv|jsonl", description = "Form of the answers (default: table).")
    private Format format = Format.TABLE;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the answers there; the file appears when all are in it.")
    private @Nullable Path out;

    @Option(names = "--all", description = "In the table, list also who has no hit.")
    private boolean all;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads to use (default: one for each processor). The answers are the same at any number.")
    private int threads = Runtime.getRuntime().availableProcessors();

    ScreenCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (threads < 1) {
            throw usage("--threads must be at least 1, not " + threads + ".");
        }
        Policy policy = policy();
        if (file != null && party != null) {
            throw usage("Give either a customer file or --name, not both.");
        }
        if (party != null) {
            return screen(policy, List.of(party.row(spec)).iterator(), null);
        }
        if (file == null) {
            throw usage("Name a customer file, or one party with --name.");
        }
        CustomerFile.Options options = new CustomerFile.Options(columns, dateOrder, encoding);
        try (CustomerFile customers = CustomerFile.open(file, options)) {
            return screen(policy, customers, customers);
        }
    }

    /** Loads the lists, screens the rows, writes the answers. */
    private int screen(Policy policy, Iterator<CustomerRow> rows, @Nullable CustomerFile customers) throws IOException {
        List<ReadEdition> editions = ListLoader.load(lists);
        ListLoader.announce(editions, console);
        Snapshot snapshot =
                Snapshot.of(State.of(editions.stream().map(ReadEdition::edition).toList()));
        LocalDate today = LocalDate.ofInstant(console.clock().instant(), ZoneOffset.UTC);
        Screener screener = new Screener(snapshot, policy, today);
        Tally tally = out == null
                ? write(screener, rows, customers, standardOut(), console.colour())
                : writeFile(screener, rows, customers, out);
        if (tally.total() == 0) {
            console.complain(file + ": the file has no rows, so nobody was screened. Check that it is the right file.");
            return Tamiz.USAGE;
        }
        if (tally.incomplete() > 0) {
            return Tamiz.INCOMPLETE;
        }
        return tally.hit() > 0 ? Tamiz.HIT : Tamiz.CLEAR;
    }

    private Tally write(
            Screener screener,
            Iterator<CustomerRow> rows,
            @Nullable CustomerFile customers,
            Writer writer,
            boolean colour)
            throws IOException {
        DecisionWriter answers = switch (format) {
            case TABLE -> new TableWriter(writer, colour, all || customers == null);
            case CSV -> new CsvDecisionWriter(writer);
            case JSONL -> new JsonLinesWriter(writer);
        };
        answers.begin();
        Progress progress = new Progress(console);
        Tally tally;
        try {
            tally = new Batch(screener, customers == null ? 1 : threads)
                    .run(rows, answers, answered -> progress.at(answered, customers == null ? 1 : share(customers)));
        } finally {
            writer.flush();
        }
        answers.end(tally);
        writer.flush();
        if (customers != null) {
            progress.end(tally.total());
        }
        return tally;
    }

    /** Writes beside the target and moves it there when everything is in, so that no half answer bears its name. */
    private Tally writeFile(
            Screener screener, Iterator<CustomerRow> rows, @Nullable CustomerFile customers, Path target) {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            Tally tally;
            try (Writer writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                tally = write(screener, rows, customers, writer, false);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(part);
                throw e;
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            return tally;
        } catch (IOException e) {
            throw new UncheckedIOException(target + " cannot be written: " + e + ". Check the folder and its space", e);
        }
    }

    private static double share(CustomerFile customers) {
        return customers.size() == 0 ? 1 : Math.min(1, customers.position() / (double) customers.size());
    }

    private Writer standardOut() {
        return new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
    }

    private Policy policy() {
        if (maxListAge != null && maxListAge < 0) {
            throw usage("--max-list-age must be 0 or more days, not " + maxListAge + ".");
        }
        return new Policy(
                threshold == null ? Policy.DEFAULT.threshold() : thresholdPoints(threshold),
                weakAliases,
                maxListAge,
                acceptGaps);
    }

    /** A number with a decimal point, or 0 or 1, is a score; any other whole number is points. */
    private int thresholdPoints(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            int points = number.compareTo(BigDecimal.ONE) <= 0
                    ? ScoreScale.pointsFor(number.movePointRight(3).intValueExact())
                    : number.intValueExact();
            if (points >= 1) {
                return points;
            }
        } catch (ArithmeticException | IllegalArgumentException e) {
            // Told below, with what is expected.
        }
        throw usage("--threshold takes a score above 0 and up to 1 with three decimals at most, such as 0.75, or points"
                + " such as 650; not " + text + ".");
    }

    private ParameterException usage(String text) {
        return new ParameterException(spec.commandLine(), text);
    }
}
