package org.tamiz.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tamiz.bench.party.PartyPairs;
import org.tamiz.bench.party.WeightTable;
import org.tamiz.model.Edition;
import org.tamiz.sources.ListSources;
import org.tamiz.sources.ReadEdition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the table of weights of {@code matcher} from pairs that public lists themselves give. */
@Command(
        name = "party-pairs",
        description =
                "Derive pairs of one party and of two from editions of lists, count what they show beyond names, and"
                        + " write the table of weights. Of lists in the public domain alone.",
        mixinStandardHelpOptions = true)
final class PartyPairsCommand implements Callable<Integer> {

    @Option(
            names = "--lists",
            required = true,
            description = "List files or folders, each an edition of its own; of one list the oldest first.")
    private List<Path> lists = new ArrayList<>();

    @Option(names = "--seed", description = "Seed of the random pairs (default ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--out", required = true, description = "The table to write.")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        List<Edition> editions = new ArrayList<>();
        for (Path path : lists) {
            ListSources.read(List.of(path)).stream().map(ReadEdition::edition).forEach(editions::add);
        }
        PartyPairs pairs = new PartyPairs(editions, seed);
        String table = WeightTable.of(editions, pairs);
        Files.writeString(out, table);
        System.out.print(table);
        pairs.checkDigits().forEach(System.out::println);
        return 0;
    }
}
