package org.tamiz.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tamiz.cli.internal.Console;
import org.tamiz.cli.internal.EventList;
import org.tamiz.ledger.Event;
import org.tamiz.ledger.Fact;
import org.tamiz.ledger.Ledger;
import org.tamiz.ledger.TimeFrame;
import org.tamiz.model.EntryId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tamiz ledger date}: records the day on which an event took effect. */
@Command(
        name = "date",
        header = "Records the day on which an event took effect, with the source that says so.",
        description = {
            "Editions only show between which of them something happened. A cited day narrows that to the day; it must"
                    + " lie between the two editions.",
            "Of several citations of one event the last counts, and all stay on record."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  tamiz ledger date ofac-sdn:11438 designated:ILLICIT-DRUGS-EO --date 2021-12-15 --cite \"EO 14059\"",
            "",
            "Exit codes: 0 recorded, 1 failure, 2 wrong usage, no such event, or an edition contradicts the day."
        })
final class LedgerDateCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ENTRY", description = "The entry as hits name it, such as ofac-sdn:11438.")
    private EntryId entry = new EntryId("none", "none");

    @Parameters(
            index = "1",
            paramLabel = "EVENT",
            description = "The event in the word of tamiz lists history: listed, removed, designated:SDGT,"
                    + " amended:birth-date.")
    private String event = "";

    @Option(names = "--date", required = true, paramLabel = "DATE", description = "The day, such as 2021-12-15.")
    private LocalDate date = LocalDate.MIN;

    @Option(
            names = "--cite",
            required = true,
            paramLabel = "TEXT",
            description = "The source that says so, such as the Federal Register's page.")
    private String citation = "";

    @Option(names = "--by", paramLabel = "NAME", description = "Who says so (default: the user at work).")
    private @Nullable String by;

    @Mixin
    private LedgerOptions ledgerOptions = new LedgerOptions();

    LedgerDateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String who = by == null ? console.user() : by;
        if (citation.isBlank()) {
            throw usage("--cite is empty. A day without its source proves nothing; name the source.");
        }
        if (who.isBlank()) {
            throw usage("--by is empty. Name who says so, or leave it out.");
        }
        try (Ledger ledger = ledgerOptions.open(console)) {
            Event dated = ledger.cite(
                    entry, event, date, citation, who, console.clock().instant());
            console.out().print(EventList.of(List.of(dated), TimeFrame.LATEST).table());
            Fact fact = ledger.head(null);
            if (fact != null) {
                console.out().println("Recorded by " + who + ", fact " + fact.number() + ".");
            }
            return Tamiz.CLEAR;
        }
    }

    private ParameterException usage(String text) {
        return new ParameterException(spec.commandLine(), text);
    }
}
