package org.tamiz.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.tamiz.cli.internal.Console;
import org.tamiz.cli.internal.EventList;
import org.tamiz.ledger.Event;
import org.tamiz.ledger.Ledger;
import org.tamiz.ledger.TimeFrame;
import org.tamiz.model.EntryId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tamiz lists history}: all that happened to an entry. */
@Command(
        name = "history",
        header = "Says all that happened to an entry, the oldest first, and between which editions.",
        description = {
            "An event lies between the last edition without it and the first with it; a day on which it took effect is"
                    + " told where the list states one that no edition contradicts, or somebody cited one (see: tamiz"
                    + " ledger date).",
            "With --as-of, events that can only have happened later are left out."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  tamiz lists history ofac-sdn:11438",
            "  tamiz lists history un-sc:QDi.430 --published-by 2024-12-31 --format jsonl",
            "",
            "Exit codes: 0 told, 1 failure, 2 wrong usage, or no edition has the entry."
        })
final class ListsHistoryCommand implements Callable<Integer> {

    enum Format {
        TABLE,
        JSONL
    }

    private final Console console;

    @Parameters(paramLabel = "ENTRY", description = "The entry as hits name it, such as ofac-sdn:11438.")
    private EntryId entry = new EntryId("none", "none");

    @Option(names = "--format", paramLabel = "table|jsonl", description = "Form of the answer (default: table).")
    private Format format = Format.TABLE;

    @Mixin
    private TimeOptions times = new TimeOptions();

    @Mixin
    private LedgerOptions ledgerOptions = new LedgerOptions();

    ListsHistoryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        TimeFrame frame = times.frame();
        try (Ledger ledger = ledgerOptions.open(console)) {
            List<Event> events = ledger.history(entry, frame);
            EventList list = EventList.of(events, frame);
            console.out().print(format == Format.JSONL ? list.jsonLines() : list.table());
            return Tamiz.CLEAR;
        }
    }
}
