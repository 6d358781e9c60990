package org.tamiz.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tamiz.bench.scripts.HeldPart;
import org.tamiz.bench.scripts.RenderingCorpus;
import org.tamiz.bench.scripts.RenderingTable;
import org.tamiz.names.Script;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the frozen table of {@link org.tamiz.names.Renderings} from pairs of words and names. */
@Command(
        name = "renderings",
        description = "Learn how scripts are rendered in Latin letters, from Wikidata labels (CC0).",
        mixinStandardHelpOptions = true)
final class RenderingsCommand implements Callable<Integer> {

    @Option(names = "--data", required = true, description = "The folder with the wd_*.tsv files.")
    private Path data = Path.of("");

    @Option(names = "--out", required = true, description = "The table to write.")
    private Path out = Path.of("");

    @Option(
            names = "--without",
            description = "Leave this part of the pairs out, such as 0/10, for measuring on it; without it nothing is.")
    private @Nullable String without;

    @Override
    public Integer call() throws IOException {
        RenderingCorpus whole = RenderingCorpus.read(data);
        RenderingCorpus corpus = without == null ? whole : whole.without(HeldPart.parse(without));
        StringBuilder table = new StringBuilder();
        table.append(
                "# script, signs, letters=cost in eighths of a bit. Written by ./tamiz bench renderings; do not edit.\n");
        table.append(
                "# From labels of people in Wikidata (CC0-1.0), as the NETransliteration set of 2018 holds them:\n");
        for (RenderingCorpus.DataFile file : corpus.files()) {
            table.append("# ")
                    .append(file.name())
                    .append(" sha256 ")
                    .append(file.sha256())
                    .append('\n');
        }
        for (Script script : Script.values()) {
            if (!corpus.words(script).isEmpty()) {
                List<String> rows = RenderingTable.rows(script, corpus.words(script), corpus.names(script));
                rows.forEach(row -> table.append(row).append('\n'));
                System.err.println(script + ": " + rows.size() + " rows");
            }
        }
        Files.writeString(out, table);
        return 0;
    }
}
