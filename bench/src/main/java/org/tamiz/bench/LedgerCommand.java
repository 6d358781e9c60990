package org.tamiz.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tamiz.bench.generated.GeneratedList;
import org.tamiz.bench.ledger.DailyImports;
import org.tamiz.bench.ledger.ImportOrders;
import org.tamiz.bench.ledger.RealEditions;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures the ledger, on real editions in several orders or on a generated list's daily editions. */
@Command(
        name = "ledger",
        description = {
            "Import all real editions in date order, reversed and shuffled, and compare every answer of the ledgers; time"
                    + " imports, folds and unchanged imports. Exit code 1 when anything differs.",
            "With --generated: import a fictional list and its daily editions, and time what each costs beyond reading."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class LedgerCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
    private CommandSpec spec;

    @Option(names = "--lists", description = "The folder of the real lists (default ${DEFAULT-VALUE}).")
    private Path lists = Path.of("../shared/data/lists");

    @Option(names = "--shuffles", description = "How many shuffled orders (default ${DEFAULT-VALUE}).")
    private int shuffles = 3;

    @Option(names = "--histories", description = "Of how many entries to compare the histories (default 500).")
    private int histories = 500;

    @Option(names = "--dir", description = "A folder for the files and ledgers, kept (default: a temporary one).")
    private @Nullable Path dir;

    @ArgGroup(exclusive = false)
    private @Nullable Daily daily;

    static final class Daily {
        @Option(names = "--generated", required = true, description = "How many parties the fictional list has.")
        private long parties;

        @Option(names = "--change", description = "In how many a day differs (default ${DEFAULT-VALUE}).")
        private long change = 2_000;

        @Option(names = "--days", description = "How many days after the first (default ${DEFAULT-VALUE}).")
        private int days = 3;
    }

    @Override
    public Integer call() throws IOException {
        Daily generated = daily;
        if (generated != null
                && (generated.parties < 1
                        || generated.days < 0
                        || generated.change < 0
                        || generated.change > generated.parties)) {
            throw new ParameterException(
                    spec.commandLine(), "--generated is at least 1, and --change is at most that.");
        }
        if (generated == null && !Files.isDirectory(lists)) {
            throw new ParameterException(
                    spec.commandLine(), "There is no folder " + lists + "; name that of the real lists with --lists.");
        }
        Path folder = dir;
        if (folder != null) {
            Files.createDirectories(folder);
            return measure(folder, generated);
        }
        folder = Files.createTempDirectory("tamiz-bench-ledger");
        try {
            return measure(folder, generated);
        } finally {
            remove(folder);
        }
    }

    private int measure(Path folder, @Nullable Daily generated) throws IOException {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        if (generated != null) {
            GeneratedList list = new GeneratedList(1, generated.parties, generated.change);
            new DailyImports(list, folder, out).run(generated.days);
            return 0;
        }
        boolean equal = new ImportOrders(RealEditions.in(lists), folder, out)
                .run(shuffles, histories, list -> list.startsWith("ofac-") || list.startsWith("un-"));
        return equal ? 0 : 1;
    }

    private static void remove(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
