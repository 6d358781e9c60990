package org.tamiz.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tamiz.cli.internal.ChosenLists;
import org.tamiz.cli.internal.Console;
import org.tamiz.cli.internal.LedgerUse;
import org.tamiz.cli.internal.ListLoader;
import org.tamiz.cli.internal.Replay;
import org.tamiz.cli.internal.Replay.Taken;
import org.tamiz.cli.internal.Replay.Unavailable;
import org.tamiz.ledger.Fact;
import org.tamiz.ledger.Ledger;
import org.tamiz.ledger.TimeFrame;
import org.tamiz.model.State;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tamiz replay}: makes stored decisions again. */
@Command(
        name = "replay",
        header = "Makes stored decisions again and reports any byte that differs.",
        description = {
            "FILE is what tamiz screen --format jsonl wrote. The lists come from the ledger as it stood then; for decisions"
                    + " that were made against files, name the same files with --lists.",
            "Nothing of the decisions but line numbers and places is printed."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Exit codes: 0 every byte is the same, 1 failure, 2 wrong usage, 3 a decision differs,",
            "4 a decision needs another engine, ledger or list."
        })
final class ReplayCommand implements Callable<Integer> {

    private static final int MOST_TOLD = 20;

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The stored decisions, JSON lines.")
    private Path file = Path.of("");

    @Option(
            names = "--lists",
            paramLabel = "FILE-or-FOLDER",
            description = "The list files of decisions that were not made against the ledger. May be repeated.")
    private List<Path> lists = new ArrayList<>();

    @Option(
            names = "--list-id",
            paramLabel = "NAME",
            description = "What the list of your own among --lists was called, as with tamiz screen.")
    private @Nullable String listId;

    @Mixin
    private LedgerOptions ledgerOptions = new LedgerOptions();

    ReplayCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Replay replay = new Replay(this::lists);
        long same = 0;
        long different = 0;
        long lines = 0;
        Map<String, Long> notReplayed = new LinkedHashMap<>();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines++;
                switch (replay.replay(line)) {
                    case Replay.Same ignored -> same++;
                    case Replay.Different found -> {
                        different++;
                        if (different <= MOST_TOLD) {
                            console.out()
                                    .println("line " + lines + ": differs from byte " + found.offset() + " on, in \""
                                            + found.field() + "\"");
                        }
                    }
                    case Replay.NotReplayed found -> {
                        if (notReplayed.merge(found.reason(), 1L, Long::sum) == 1) {
                            console.out().println("line " + lines + ": " + found.reason());
                        }
                    }
                }
            }
        } catch (NoSuchFileException e) {
            throw new ParameterException(spec.commandLine(), file + ": there is no such file. Check the path.");
        } catch (CharacterCodingException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    file + ", line " + (lines + 1) + ": this is not UTF-8. Check that it is the right file.");
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
        }
        if (lines == 0) {
            throw new ParameterException(spec.commandLine(), file + ": the file holds no decision. Check the path.");
        }
        long others = notReplayed.values().stream().mapToLong(count -> count).sum();
        console.out()
                .println(lines + (lines == 1 ? " decision: " : " decisions: ") + same + " the same, " + different
                        + " different, " + others + " not replayed");
        if (different > 0) {
            return Tamiz.HIT;
        }
        return others > 0 ? Tamiz.INCOMPLETE : Tamiz.CLEAR;
    }

    private ChosenLists lists(@Nullable Taken taken) throws Unavailable {
        if (taken == null) {
            return ListLoader.load(lists, listId);
        }
        Path folder = ledgerOptions.folder(console);
        if (!Ledger.exists(folder)) {
            throw new Unavailable("needs the ledger that it was made against; " + folder + " holds none");
        }
        try (Ledger ledger = ledgerOptions.open(console)) {
            Fact head = ledger.fact(taken.fact());
            if (head == null || !head.hash().equals(taken.hash())) {
                throw new Unavailable("needs a ledger whose fact " + taken.fact() + " has the hash " + taken.hash()
                        + "; this is another");
            }
            TimeFrame frame = taken.frame();
            State state = ledger.state(
                    new TimeFrame(frame.asOf(), frame.publishedBy(), head.recorded()),
                    list -> taken.only().isEmpty() || taken.only().contains(list));
            return new ChosenLists(state, List.of(), new LedgerUse(frame, head, taken.only()));
        }
    }
}
