package org.tamiz.bench.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tamiz.bench.scripts.HeldPart;
import org.tamiz.matcher.MatchModel;
import org.tamiz.screening.Engine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures names and matching at the default policy: what is found, and who is bothered for nothing. */
@Command(
        name = "quality",
        description = {
            "Measure, at the default policy, what is found and who is bothered for nothing.",
            "With --write the page of all targets, and the figures for the gate beside it."
        },
        mixinStandardHelpOptions = true)
public final class QualityCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
    private CommandSpec spec;

    @Option(names = "--data", required = true, description = "The folder with benchmarks/, lists/ and names/.")
    private Path data = Path.of("");

    @Option(names = "--write", description = "The page to write, a name that ends with .md; everything is measured.")
    private @Nullable Path write;

    @Option(
            names = "--parts",
            description =
                    "With --write: a folder for finished parts, so that an interrupted run of the same program goes on.")
    private @Nullable Path parts;

    @Option(names = "--only", description = "One part alone: ${COMPLETION-CANDIDATES}.")
    private @Nullable Measurement only;

    @Option(names = "--sample", description = "Measure what the gate measures.")
    private boolean sample;

    @Option(names = "--every", description = "Take every so manieth innocent.")
    private @Nullable Integer every;

    @Option(
            names = "--part",
            description =
                    "With --only scripts: the pairs of one part alone, such as 0/10, for a table learned without it.")
    private @Nullable String part;

    @Option(names = "--misses", description = "Print so many wrong answers of each kind, with their names.")
    private int misses;

    @Override
    public Integer call() throws IOException {
        System.out.println("model " + MatchModel.shipped().hash() + ", engine " + Engine.VERSION);
        if (write == null) {
            show(extent());
        } else {
            if (only != null || sample || every != null || part != null) {
                throw new ParameterException(spec.commandLine(), "--write measures everything.");
            }
            writePage(write);
        }
        return 0;
    }

    private Extent extent() {
        Extent extent = sample ? Extent.SAMPLE : Extent.FULL;
        return every == null
                ? extent
                : new Extent("some", extent.scriptPairs(), every, extent.seeds(), extent.heldOut());
    }

    private void show(Extent extent) throws IOException {
        Measured measured = new Measured(System.out::println, misses);
        if (part != null) {
            if (only != Measurement.SCRIPTS) {
                throw new ParameterException(spec.commandLine(), "--part goes with --only scripts.");
            }
            new ScriptFigures(data, measured).measure(HeldPart.parse(part), extent.withoutHeldOut());
        } else if (only == null) {
            Measurement.runAll(data, extent, measured);
        } else {
            only.run(data, extent, measured);
        }
        Map<String, Figure> figures = measured.figures();
        for (Target target : Target.all()) {
            Figure figure = figures.get(target.code());
            if (figure != null) {
                System.out.printf(
                        Locale.ROOT,
                        "%-8s %s, %s: %s (%s to %s), asked %s%n",
                        !target.isAsked() ? "" : target.isMet(figure) ? "met" : "NOT MET",
                        target.set(),
                        target.metric(),
                        target.text(figure.value()),
                        target.text(figure.low()),
                        target.text(figure.high()),
                        target.asked());
            }
        }
    }

    private void run(Extent extent, Measured measured) throws IOException {
        Path folder = parts;
        if (folder == null) {
            Measurement.runAll(data, extent, measured);
            return;
        }
        Parts kept = Parts.in(folder);
        for (Measurement part : Measurement.values()) {
            kept.run(part, data, extent, measured);
        }
    }

    private void writePage(Path page) throws IOException {
        String name = String.valueOf(page.getFileName());
        if (!name.endsWith(".md")) {
            throw new ParameterException(
                    spec.commandLine(), "--write takes a name that ends with .md, not " + page + ".");
        }
        Measured full = new Measured(System.out::println, misses);
        run(Extent.FULL, full);
        Measured again = new Measured(line -> {}, 0);
        run(Extent.SAMPLE, again);
        QualityFile file = new QualityFile(
                MatchModel.shipped().hash(),
                Engine.VERSION,
                Map.of(Extent.FULL.code(), full.figures(), Extent.SAMPLE.code(), again.figures()));
        String text = QualityPage.of(file, full);
        Files.writeString(page, text);
        Files.writeString(page.resolveSibling(name.substring(0, name.length() - 3) + ".tsv"), file.text());
    }
}
