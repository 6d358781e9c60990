package org.tamiz.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tamiz.bench.generated.GeneratedList;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes a fictional list as large as wanted, or its editions of several days. */
@Command(
        name = "generate-list",
        description = "Write a fictional FollowTheMoney list (nobody on it is real) for measuring large lists and their"
                + " daily changes. About 1 kB a party; the same options give the same bytes.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class GenerateListCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
    private CommandSpec spec;

    @Option(names = "--parties", required = true, description = "How many parties.")
    private long parties;

    @Option(names = "--seed", description = "Seed of all that is random (default ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--out", required = true, description = "The file to write.")
    private Path out = Path.of("");

    @ArgGroup(exclusive = false)
    private @Nullable Days several;

    static final class Days {
        @Option(
                names = "--days",
                required = true,
                description = "Write an edition a day, beside --out with its date in the name: big.ftm.jsonl gives"
                        + " big_2026-01-01.ftm.jsonl and so on.")
        private int days;

        @Option(
                names = "--change-per-day",
                required = true,
                description = "In how many parties a day differs from the day before: a third amended, a third new, a"
                        + " third removed.")
        private long changes;
    }

    @Override
    public Integer call() throws IOException {
        if (parties < 1
                || (several != null && (several.days < 1 || several.changes < 0 || several.changes > parties))) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--parties and --days are at least 1, and --change-per-day is at most --parties.");
        }
        Files.createDirectories(out.toAbsolutePath().resolveSibling("."));
        if (several == null) {
            write(new GeneratedList(seed, parties, 0), 0, out);
            return 0;
        }
        GeneratedList list = new GeneratedList(seed, parties, several.changes);
        for (int day = 0; day < several.days; day++) {
            write(list, day, fileOf(day));
        }
        return 0;
    }

    private Path fileOf(int day) {
        String name = String.valueOf(out.getFileName()).replaceFirst("(\\.ftm)?\\.jsonl?$", "");
        return out.resolveSibling(name + "_" + GeneratedList.date(day) + ".ftm.jsonl");
    }

    private void write(GeneratedList list, int day, Path file) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file)) {
            list.write(day, writer);
        }
        System.err.println(file + ": " + parties + " parties, " + Files.size(file) / 1_000_000 + " MB");
    }
}
