package org.tamiz.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tamiz.cli.internal.AnswerFile;
import org.tamiz.cli.internal.AnswerStream;
import org.tamiz.cli.internal.Batch;
import org.tamiz.cli.internal.ChosenLists;
import org.tamiz.cli.internal.Console;
import org.tamiz.cli.internal.CsvDecisionWriter;
import org.tamiz.cli.internal.DecisionWriter;
import org.tamiz.cli.internal.JsonLinesWriter;
import org.tamiz.cli.internal.LedgerUse;
import org.tamiz.cli.internal.ListLoader;
import org.tamiz.cli.internal.Progress;
import org.tamiz.cli.internal.RunContext;
import org.tamiz.cli.internal.TableWriter;
import org.tamiz.cli.internal.Tally;
import org.tamiz.ledger.TimeFrame;
import org.tamiz.matcher.ScoreScale;
import org.tamiz.matcher.WeakAliases;
import org.tamiz.model.Party;
import org.tamiz.names.NameFolder;
import org.tamiz.screening.Policy;
import org.tamiz.screening.Screener;
import org.tamiz.screening.Snapshot;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.customers.CustomerFile;
import org.tamiz.sources.customers.CustomerRow;
import org.tamiz.sources.customers.DateOrder;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
            "FILE is CSV or a workbook (xlsx) with a header, in English or Spanish, or FollowTheMoney JSON lines. Without FILE,"
                    + " give --name.",
            "Screens against the ledger (see: tamiz lists import); with --lists, against files. Where there is neither, the"
                    + " bundled DEMO list is used, which never clears anybody."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  tamiz screen customers.csv",
            "  tamiz screen clientes.xlsx --sheet Activos",
            "  tamiz screen customers.csv --as-of 2024-05-02 --format jsonl --out answers.jsonl",
            "  tamiz screen customers.csv --lists ofac/ --lists un.xml",
            "  tamiz screen --name \"Joaquín Guzmán\" --country MX --lists ofac/",
            "  tamiz screen clientes.csv --map name=\"Razón social\" --format csv --out answers.csv",
            "",
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

    @Mixin
    private ListOptions lists = new ListOptions();

    @Option(
            names = "--threshold",
            paramLabel = "SCORE",
            description = "From where a pair is a hit: a score such as 0.8, or evidence points such as 650."
                    + " Default: 500 points.")
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
    private List<String> columns = new ArrayList<>();

    @Option(
            names = "--encoding",
            paramLabel = "CHARSET",
            description = "Encoding of FILE when it is not Unicode, such as windows-1252.")
    private @Nullable Charset encoding;

    @Option(
            names = "--sheet",
            paramLabel = "NAME",
            description = "Sheet of a workbook to screen, where more than one has data.")
    private @Nullable String sheet;

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
    public Integer call() {
        if (threads < 1) {
            throw usage("--threads must be at least 1, not " + threads + ".");
        }
        Policy policy = policy();
        if (file != null && party != null) {
            throw usage("Give either a customer file or --name, not both.");
        }
        if (party != null) {
            Party one = party.party(spec);
            loadTablesMeanwhile();
            try (AnswerFile target = target()) {
                ChosenLists chosen = lists();
                PartyOptions.requireKnownSchemes(one, chosen.state(), spec);
                return screen(policy, chosen, List.of(PartyOptions.row(one)).iterator(), null, target);
            } catch (IOException e) {
                throw unwritten(e);
            }
        }
        if (file == null) {
            throw usage("Name a customer file, or one party with --name.");
        }
        requireRegular(file);
        CustomerFile.Options options = new CustomerFile.Options(columns(), dateOrder, encoding, sheet);
        try (CustomerFile customers = CustomerFile.open(file, options)) {
            customers.remarks().forEach(console::note);
            if (!customers.hasNext()) {
                console.complain(
                        file + ": the file has no rows, so nobody was screened. Check that it is the right file.");
                return Tamiz.USAGE;
            }
            try (AnswerFile target = target()) {
                return screen(policy, lists(), customers, customers, target);
            } catch (IOException e) {
                throw unwritten(e);
            }
        }
    }

    /** Begins to load the tables of names, which takes as long as reading a list, while lists are read. */
    private static void loadTablesMeanwhile() {
        Thread loading = new Thread(() -> NameFolder.fold("Ана").forEach(reading -> {}), "tables");
        loading.setDaemon(true);
        loading.start();
    }

    private ChosenLists lists() {
        ChosenLists chosen = lists.choose(console, spec);
        ListLoader.announce(chosen, day(chosen), console);
        return chosen;
    }

    /** Screens the rows and writes the answers. */
    private int screen(
            Policy policy,
            ChosenLists chosen,
            Iterator<CustomerRow> rows,
            @Nullable CustomerFile customers,
            @Nullable AnswerFile target)
            throws IOException {
        LocalDate today = day(chosen);
        Snapshot snapshot = customers == null ? Snapshot.forOneQuery(chosen.state()) : Snapshot.of(chosen.state());
        Screener screener = new Screener(snapshot, policy, today);
        RunContext run =
                new RunContext(chosen.state(), chosen.ledger(), policy.maxListAgeDays() == null ? null : today);
        Progress progress = new Progress(console);
        OutputStream stream = target == null ? new AnswerStream(console.out(), progress::clear) : target.stream();
        Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        DecisionWriter answers = writer(writer, run, target == null && console.colour(), customers == null);
        answers.begin();
        Tally tally = new Tally();
        try {
            new Batch(screener, customers == null ? 1 : threads).run(rows, answers, tally, () -> {
                if (target == null) {
                    // Whoever watches sees a hit when it is found.
                    writer.flush();
                }
                progress.at(tally.total(), customers == null ? 1 : share(customers));
            });
        } catch (SourceException e) {
            writer.flush();
            progress.clear();
            if (target == null && tally.total() > 0) {
                console.note(
                        tally.total() + " rows before the error are answered above; nothing behind it was screened.");
            }
            throw e;
        } catch (UncheckedIOException e) {
            // The CSV writer wraps what goes wrong below it.
            throw e.getCause();
        }
        answers.end(tally);
        writer.flush();
        if (target != null) {
            target.finish();
        }
        if (customers != null || target != null) {
            progress.end(tally, format != Format.TABLE || target != null, out);
        }
        if (tally.incomplete() > 0) {
            return Tamiz.INCOMPLETE;
        }
        return tally.hit() > 0 ? Tamiz.HIT : Tamiz.CLEAR;
    }

    /**
     * The day from which the age of lists is reckoned: that as of which the question is asked; or else the earliest of the
     * other times that it is asked for, or today.
     */
    private LocalDate day(ChosenLists chosen) {
        Instant day = console.clock().instant();
        LedgerUse ledger = chosen.ledger();
        if (ledger != null) {
            TimeFrame frame = ledger.frame();
            if (frame.asOf() != null) {
                return LocalDate.ofInstant(frame.asOf(), ZoneOffset.UTC);
            }
            for (Instant asked : Arrays.asList(frame.publishedBy(), frame.knownAt())) {
                day = asked != null && asked.isBefore(day) ? asked : day;
            }
        }
        return LocalDate.ofInstant(day, ZoneOffset.UTC);
    }

    private DecisionWriter writer(Writer writer, RunContext run, boolean colour, boolean single) {
        return switch (format) {
            case TABLE -> new TableWriter(writer, colour, all || single);
            case CSV -> new CsvDecisionWriter(writer);
            case JSONL -> new JsonLinesWriter(writer, run);
        };
    }

    /** Opens the file for the answers before the work begins, so that a wrong path is told at once. */
    private @Nullable AnswerFile target() throws IOException {
        if (out == null) {
            return null;
        }
        List<Path> inputs = new ArrayList<>(lists.files());
        if (file != null) {
            inputs.add(file);
        }
        try {
            return AnswerFile.open(out, inputs);
        } catch (IllegalArgumentException e) {
            throw usage("--out " + e.getMessage());
        }
    }

    private UncheckedIOException unwritten(IOException e) {
        String where = out == null ? "standard output" : out.toString();
        String why = e instanceof AccessDeniedException
                ? "you may not write there"
                : Objects.requireNonNullElse(e.getMessage(), e.toString());
        String rest = out == null ? "Not all answers were written" : "No answers were written";
        return new UncheckedIOException(where + " cannot be written: " + why + ". " + rest + ".", e);
    }

    private void requireRegular(Path customers) {
        if (Files.isDirectory(customers)) {
            throw usage(customers + " is a folder. Name a customer file; lists are named with --lists.");
        }
        if (Files.notExists(customers)) {
            throw usage(customers + ": there is no such file. Check the path; a name is screened with --name.");
        }
        if (Files.exists(customers) && !Files.isRegularFile(customers)) {
            throw usage(customers + " is a pipe or a device, and a customer file is read more than once."
                    + " Save it as a file first.");
        }
    }

    private Map<String, String> columns() {
        Map<String, String> byField = new LinkedHashMap<>();
        for (String column : columns) {
            int equals = column.indexOf('=');
            if (equals < 1 || equals == column.length() - 1) {
                throw usage("--map takes FIELD=COLUMN, such as name=\"Razón social\"; not \"" + column + "\".");
            }
            String field = column.substring(0, equals);
            if (byField.put(field, column.substring(equals + 1)) != null) {
                throw usage("--map names the field " + field + " twice. One column can state it.");
            }
        }
        return byField;
    }

    private static double share(CustomerFile customers) {
        return customers.size() == 0 ? 1 : Math.min(1, customers.position() / (double) customers.size());
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

    /** A number up to 1 is a score; any other whole number is points. */
    private int thresholdPoints(String text) {
        int most = ScoreScale.pointsFor(1000);
        try {
            BigDecimal number = new BigDecimal(text);
            int points = number.compareTo(BigDecimal.ONE) <= 0
                    ? ScoreScale.pointsFor(number.movePointRight(3).intValueExact())
                    : number.intValueExact();
            if (points > most) {
                throw usage("--threshold " + text + " is above the top of the scale, " + most
                        + " points, so that next to nothing could ever be a hit.");
            }
            if (points >= 1) {
                return points;
            }
        } catch (ArithmeticException | IllegalArgumentException e) {
            // Told below, with what is expected.
        }
        throw usage("--threshold takes a score above 0 and up to 1 with three decimals at most, such as 0.75, or points"
                + " up to " + most + ", such as 650; not \"" + text + "\".");
    }

    private ParameterException usage(String text) {
        return new ParameterException(spec.commandLine(), text);
    }
}
