package org.tamiz.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tamiz.cli.internal.ChosenLists;
import org.tamiz.cli.internal.Console;
import org.tamiz.cli.internal.LedgerUse;
import org.tamiz.cli.internal.ListLoader;
import org.tamiz.ledger.Fact;
import org.tamiz.ledger.Ledger;
import org.tamiz.ledger.TimeFrame;
import org.tamiz.model.State;
import org.tamiz.sources.own.OwnListReader;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which lists a command works on: files, or the ledger at some time, or the demo list where there is neither. */
final class ListOptions {

    @Option(
            names = "--lists",
            paramLabel = "FILE-or-FOLDER",
            description =
                    "A list file, or a folder of list files, instead of the ledger. May be repeated. Formats are told"
                            + " by content; see docs/sources.")
    private List<Path> lists = new ArrayList<>();

    @Option(
            names = "--only",
            paramLabel = "LIST",
            description = "Of the ledger, only this list, such as ofac-sdn. May be repeated.")
    private List<String> only = new ArrayList<>();

    @Option(
            names = "--list-id",
            paramLabel = "NAME",
            description =
                    "What to call the list of your own among --lists (default: by its file's name). Its id begins with"
                            + " own-.")
    private @Nullable String listId;

    @Mixin
    private LedgerOptions ledgerOptions = new LedgerOptions();

    @Mixin
    private TimeOptions times = new TimeOptions();

    /** The files and folders named, which an answer must not be written over. */
    List<Path> files() {
        return List.copyOf(lists);
    }

    TimeFrame frame() {
        return times.frame();
    }

    ChosenLists choose(Console console, CommandSpec spec) {
        requirePast(console, spec);
        if (listId != null && lists.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "--list-id names a list among --lists. Give --lists FILE too.");
        }
        Path folder = ledgerOptions.folder(console);
        boolean ledger = lists.isEmpty() && Ledger.exists(folder);
        if (!ledger && (times.isGiven() || !only.isEmpty())) {
            throw new ParameterException(
                    spec.commandLine(),
                    lists.isEmpty()
                            ? folder + " holds no ledger, so there is nothing to look back on."
                                    + " Import lists first: tamiz lists import FILE"
                            : "--as-of, --published-by, --known-at and --only ask the ledger; with --lists there is none."
                                    + " Import the files first: tamiz lists import FILE");
        }
        if (ledger) {
            try (Ledger open = ledgerOptions.open(console)) {
                if (!open.isEmpty()) {
                    return fromLedger(open, console, spec);
                }
            }
        }
        if (times.isGiven() || !only.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The ledger in " + folder + " has no list yet. Import one: tamiz lists import FILE");
        }
        ChosenLists loaded = ListLoader.load(lists, listId);
        requireNamed(loaded, spec);
        return loaded;
    }

    /** A name that no list got was meant for one that is not there. */
    private void requireNamed(ChosenLists loaded, CommandSpec spec) {
        if (listId != null
                && loaded.state().editions().stream()
                        .noneMatch(edition -> edition.info().list().equals(OwnListReader.id(listId)))) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--list-id " + listId + " names a list of your own, and none of the files is one."
                            + " See docs/sources/own-lists.md.");
        }
    }

    /** Nobody can be clear of what is yet to come; tomorrow has begun already somewhere. */
    private void requirePast(Console console, CommandSpec spec) {
        Instant end = LocalDate.ofInstant(console.clock().instant(), ZoneOffset.UTC)
                .plusDays(2)
                .atStartOfDay()
                .toInstant(ZoneOffset.UTC);
        TimeFrame frame = times.frame();
        for (Instant asked : Arrays.asList(frame.asOf(), frame.publishedBy(), frame.knownAt())) {
            if (asked != null && !asked.isBefore(end)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "The date asked for lies in the future, of which no list tells. Give a day up to today.");
            }
        }
    }

    private ChosenLists fromLedger(Ledger ledger, Console console, CommandSpec spec) {
        TimeFrame frame = times.frame();
        Instant knownAt = frame.knownAt();
        // A list that was asked for and was not known then would be missing from the answer without a word.
        List<String> known =
                ledger.status(knownAt).stream().map(status -> status.list()).toList();
        for (String list : only) {
            if (!known.contains(list)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--only " + list + ": the ledger has no such list"
                                + (knownAt == null ? ". It has " : " at the time given with --known-at. It had ")
                                + (known.isEmpty() ? "none" : String.join(", ", known)) + ".");
            }
        }
        Fact head = ledger.head(knownAt);
        if (head == null) {
            throw new ParameterException(
                    spec.commandLine(), "The ledger had recorded nothing by the time given with --known-at.");
        }
        Predicate<String> chosen = list -> only.isEmpty() || only.contains(list);
        State state = ledger.state(new TimeFrame(frame.asOf(), frame.publishedBy(), head.recorded()), chosen);
        ListLoader.warnOfHeld(ledger, console);
        return new ChosenLists(
                state,
                List.of(),
                new LedgerUse(frame, head, only.stream().sorted().distinct().toList()));
    }
}
