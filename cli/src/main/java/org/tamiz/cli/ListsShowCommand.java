package org.tamiz.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.tamiz.cli.internal.Console;
import org.tamiz.cli.internal.EntrySheet;
import org.tamiz.ledger.Event;
import org.tamiz.ledger.Ledger;
import org.tamiz.ledger.LedgerException;
import org.tamiz.ledger.ListStatus;
import org.tamiz.ledger.TimeFrame;
import org.tamiz.model.Edition;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tamiz lists show}: one entry, with all that is known of it. */
@Command(
        name = "show",
        header = "Shows all that is known of an entry: what its list says, what is old, what it never said.",
        description =
                "Where it is not certain which of two versions stood there at the date asked for, both are shown.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  tamiz lists show ofac-sdn:11438",
            "  tamiz lists show ofac-sdn:11438 --as-of 2021-12-15 --format json",
            "",
            "Exit codes: 0 shown, 1 failure, 2 wrong usage, or it does not stand on its list at that time."
        })
final class ListsShowCommand implements Callable<Integer> {

    enum Format {
        TABLE,
        JSON
    }

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
    private CommandSpec spec;

    @Parameters(paramLabel = "ENTRY", description = "The entry as hits name it, such as ofac-sdn:11438.")
    private EntryId id = new EntryId("none", "none");

    @Option(names = "--format", paramLabel = "table|json", description = "Form of the answer (default: table).")
    private Format format = Format.TABLE;

    @Mixin
    private TimeOptions times = new TimeOptions();

    @Mixin
    private LedgerOptions ledgerOptions = new LedgerOptions();

    ListsShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        TimeFrame frame = times.frame();
        try (Ledger ledger = ledgerOptions.open(console)) {
            List<Edition> editions =
                    ledger.state(frame, list -> list.equals(id.list())).editions();
            if (editions.isEmpty()) {
                throw unknownList(ledger, frame);
            }
            Edition edition = editions.getFirst();
            List<Entry> entries = edition.entries().stream()
                    .filter(entry -> entry.id().equals(id))
                    .toList();
            if (entries.isEmpty()) {
                throw notThere(ledger);
            }
            EntrySheet sheet = new EntrySheet(id, edition, entries);
            console.out().print(format == Format.JSON ? sheet.json() : sheet.table());
            return Tamiz.CLEAR;
        }
    }

    private ParameterException unknownList(Ledger ledger, TimeFrame frame) {
        List<String> known = ledger.status(null).stream().map(ListStatus::list).toList();
        if (frame.knownAt() != null && known.contains(id.list())) {
            return usage("The ledger had recorded no edition of " + id.list() + " by the time given with --known-at.");
        }
        return usage("The ledger has no list " + id.list()
                + (known.isEmpty()
                        ? " and no other. Import one: tamiz lists import FILE"
                        : ". It has " + String.join(", ", known) + "."));
    }

    /** The entry may be known at other times; whoever asks must not take it for one that never was. */
    private ParameterException notThere(Ledger ledger) {
        List<Event> events;
        try {
            events = ledger.history(id, TimeFrame.LATEST);
        } catch (LedgerException e) {
            if (e.code() == LedgerException.Code.ENTRY_UNKNOWN) {
                return usage("No edition in the ledger has the entry " + id + ". Entries are named as hits name them,"
                        + " such as ofac-sdn:11438.");
            }
            throw e;
        }
        StringBuilder stays = new StringBuilder();
        for (Event event : events) {
            if (event.what() instanceof Event.Listed || event.what() instanceof Event.Removed) {
                stays.append(stays.isEmpty() ? "" : "; ")
                        .append(event.word())
                        .append(' ')
                        .append(
                                event.effective() == null
                                        ? event.between().toString()
                                        : "on " + event.effective().date());
            }
        }
        return usage(id + " does not stand on its list " + (times.isGiven() ? "at the time asked for" : "now")
                + ", but the ledger knows it: " + stays + ". See tamiz lists history " + id + ".");
    }

    private ParameterException usage(String text) {
        return new ParameterException(spec.commandLine(), text);
    }
}
