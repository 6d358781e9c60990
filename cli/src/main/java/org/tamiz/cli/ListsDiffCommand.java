package org.tamiz.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tamiz.cli.internal.Console;
import org.tamiz.cli.internal.DifferenceFilter;
import org.tamiz.cli.internal.DifferenceJson;
import org.tamiz.cli.internal.DifferencePage;
import org.tamiz.cli.internal.DifferenceReport;
import org.tamiz.cli.internal.DifferenceTable;
import org.tamiz.cli.internal.ListDifference;
import org.tamiz.ledger.ComparedEditions;
import org.tamiz.ledger.EditionRecord;
import org.tamiz.ledger.Event;
import org.tamiz.ledger.Ledger;
import org.tamiz.ledger.ListStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code tamiz lists diff}: what changed from one edition or day to another. */
@Command(
        name = "diff",
        header = "Says who came onto a list, who went, and what changed, from A to B.",
        description = {
            "A and B are two editions of one list, as tamiz lists status --editions names them, or two days: then every"
                    + " list that had an edition by both is compared.",
            "Only what both sides can state is compared; what could not be is told."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  tamiz lists diff ofac-sdn@2022-01 ofac-sdn@2022-04-01",
            "  tamiz lists diff 2024-02-01 2024-05-02 --format html --out changes.html",
            "  tamiz lists diff 4 5 --only amended --class identity --class legal-effect",
            "",
            "Exit codes: 0 compared, whether or not anything changed, 1 failure, 2 wrong usage."
        })
final class ListsDiffCommand implements Callable<Integer> {

    enum Format {
        TABLE,
        JSONL,
        HTML
    }

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "A",
            description = "From: an edition such as ofac-sdn@2024-05-02, the number of its fact, or a day.")
    private String from = "";

    @Parameters(index = "1", paramLabel = "B", description = "To: likewise. It may be the earlier one.")
    private String to = "";

    @Option(
            names = "--only",
            paramLabel = "listed|removed|amended",
            description =
                    "Show only entries that came, went or changed. May be repeated. The counts stay those of all.")
    private List<DifferenceFilter.Change> only = new ArrayList<>();

    @Option(
            names = "--class",
            paramLabel = "identity|legal-effect|text",
            description = "Show only changes of this class; coming and going are of legal effect. May be repeated.")
    private List<Event.Weight> classes = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "table|jsonl|html",
            description = "Form of the answer (default: table). html is one page that needs nothing else.")
    private Format format = Format.TABLE;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(names = "--known-at", paramLabel = "DATE", description = "As the ledger stood then.")
    private TimeOptions.@Nullable Moment knownAt;

    @Mixin
    private LedgerOptions ledgerOptions = new LedgerOptions();

    ListsDiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Instant known = knownAt == null ? null : knownAt.last();
        DifferenceFilter filter = new DifferenceFilter(
                only.isEmpty() ? EnumSet.allOf(DifferenceFilter.Change.class) : EnumSet.copyOf(only),
                classes.isEmpty() ? EnumSet.allOf(Event.Weight.class) : EnumSet.copyOf(classes));
        try (Ledger ledger = ledgerOptions.open(console)) {
            TimeOptions.Moment first = moment(from);
            TimeOptions.Moment second = moment(to);
            if ((first == null) != (second == null)) {
                throw usage("Give two editions or two days; " + from + " and " + to + " are one of each.");
            }
            DifferenceReport report = first == null || second == null
                    ? editions(ledger, filter, known)
                    : days(ledger, first.last(), second.last(), filter, known);
            output.write(console, spec, List.of(ledgerOptions.file(console)), writer -> {
                switch (format) {
                    case TABLE -> writer.write(DifferenceTable.of(report));
                    case JSONL -> DifferenceJson.write(writer, report);
                    case HTML -> writer.write(DifferencePage.of(report));
                }
            });
            return Tamiz.CLEAR;
        }
    }

    private DifferenceReport editions(Ledger ledger, DifferenceFilter filter, @Nullable Instant known) {
        EditionRecord before = ledger.edition(from, known);
        EditionRecord after = ledger.edition(to, known);
        if (!before.list().equals(after.list())) {
            throw usage(before.ref() + " and " + after.ref() + " are editions of different lists, which share no"
                    + " entries. Name two editions of one list.");
        }
        ListDifference difference = ListDifference.of(ledger, ComparedEditions.of(before, after), filter);
        return new DifferenceReport(null, List.of(difference), Map.of(), filter);
    }

    private DifferenceReport days(
            Ledger ledger, Instant before, Instant after, DifferenceFilter filter, @Nullable Instant known) {
        Map<String, ComparedEditions> compared = ledger.compared(before, after, known);
        Map<String, String> left = new TreeMap<>();
        Set<String> thenKnown = ledger.compared(before, before, known).keySet();
        Set<String> laterKnown = ledger.compared(after, after, known).keySet();
        for (ListStatus status : ledger.status(known)) {
            String list = status.list();
            if (!compared.containsKey(list)) {
                List<String> days = new ArrayList<>();
                if (!thenKnown.contains(list)) {
                    days.add(from);
                }
                if (!laterKnown.contains(list) && !to.equals(from)) {
                    days.add(to);
                }
                left.put(list, "no edition that serves was published by " + String.join(", nor by ", days));
            }
        }
        if (compared.isEmpty()) {
            throw usage("No list had an edition by both days. See tamiz lists status --editions for those there are.");
        }
        List<ListDifference> differences = compared.values().stream()
                .map(editions -> ListDifference.of(ledger, editions, filter))
                .toList();
        return new DifferenceReport(from + " to " + to, differences, left, filter);
    }

    /** The day or instant that the text names; {@code null} when it names an edition. */
    private TimeOptions.@Nullable Moment moment(String text) {
        if (text.indexOf('@') > 0 || text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        try {
            return TimeOptions.Moment.parse(text);
        } catch (TypeConversionException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "\"" + text + "\" is neither an edition, such as ofac-sdn@2024-05-02 or the number of its fact,"
                            + " nor a day such as 2024-05-02. See tamiz lists status --editions for the editions.",
                    e);
        }
    }

    private ParameterException usage(String text) {
        return new ParameterException(spec.commandLine(), text);
    }
}
