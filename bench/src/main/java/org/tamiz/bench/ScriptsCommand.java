package org.tamiz.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.tamiz.bench.scripts.ScriptFolds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how well names of other scripts are told by learned renderings, on folds that were held out. */
@Command(
        name = "scripts",
        description = "Recall and specificity across scripts, each fold measured by what the others taught.",
        mixinStandardHelpOptions = true)
final class ScriptsCommand implements Callable<Integer> {

    @Option(names = "--data", required = true, description = "The folder with the wd_*.tsv files.")
    private Path data = Path.of("");

    @Option(names = "--folds", description = "Into how many parts the data are cut (default ${DEFAULT-VALUE}).")
    private int folds = 5;

    @Option(names = "--run", description = "How many of them are measured (default: all).")
    private int run = Integer.MAX_VALUE;

    @Option(names = "--script", description = "Measure these scripts alone, for example HEBREW.")
    private List<String> scripts = List.of();

    @Option(names = "--sample", description = "Pairs tried in each fold (default ${DEFAULT-VALUE}).")
    private int sample = 1_500;

    @Option(names = "--met", description = "Try words that were met so often (default ${DEFAULT-VALUE}).")
    private int met = 2;

    @Option(names = "--errors", description = "Print so many of what is wrong in each fold.")
    private int errors;

    @Override
    public Integer call() throws IOException {
        ScriptFolds measured = new ScriptFolds(folds, Math.min(run, folds), sample, met, errors);
        measured.measure(
                data,
                scripts.stream().map(name -> name.toUpperCase(Locale.ROOT)).toList(),
                System.out::println);
        return 0;
    }
}
