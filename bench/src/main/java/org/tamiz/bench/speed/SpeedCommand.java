package org.tamiz.bench.speed;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.tamiz.matcher.PartyMatcher;
import org.tamiz.model.PartyType;
import org.tamiz.screening.Policy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how long two parties take to compare, and what is allocated. */
@Command(
        name = "speed",
        description = {
            "Measure by JMH how long two parties take to compare, and what is allocated.",
            "With --points instead the points of many pairs, to prove that a faster path gives the same."
        },
        mixinStandardHelpOptions = true)
public final class SpeedCommand implements Callable<Integer> {

    @Option(names = "--data", required = true, description = "The folder with lists/.")
    private Path data = Path.of("");

    @Option(names = "--points", description = "Print a hash of the points of 26 times so many pairs, and no time.")
    private int points;

    @Option(names = "--only", description = "A part of the name of a benchmark to run alone.")
    private String only = ".*";

    @Override
    public Integer call() throws RunnerException {
        if (points > 0) {
            printPoints();
        } else {
            measure();
        }
        return 0;
    }

    private void measure() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("org\\.tamiz\\.bench\\.speed.*" + only)
                        .addProfiler(GCProfiler.class)
                        .jvmArgsAppend("-D" + SpeedData.PROPERTY + "=" + data.toAbsolutePath(), "-Xmx1g")
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        for (RunResult result : results) {
            var primary = result.getPrimaryResult();
            var allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
            System.out.printf(
                    Locale.ROOT,
                    "%s %s: %.1f ± %.1f %s, %.0f bytes allocated%n",
                    primary.getLabel(),
                    parameters(result),
                    primary.getScore(),
                    primary.getScoreError(),
                    primary.getScoreUnit(),
                    allocated == null ? Double.NaN : allocated.getScore());
        }
    }

    private static String parameters(RunResult result) {
        List<String> parameters = new ArrayList<>();
        for (String key : result.getParams().getParamsKeys()) {
            parameters.add(result.getParams().getParam(key));
        }
        return String.join(" ", parameters);
    }

    /** Names nearest to one another and random ones, each in full and as bare names. */
    private void printPoints() {
        PartyMatcher matcher = new PartyMatcher(Policy.DEFAULT.weakAliases());
        MessageDigest digest = sha256();
        long sum = 0;
        long pairs = 0;
        for (PartyType type : List.of(PartyType.PERSON, PartyType.ORGANIZATION)) {
            SpeedData some = SpeedData.of(data, type);
            List<SpeedData.Two> all = new ArrayList<>(some.nearest(points));
            all.addAll(some.random(12 * points));
            for (SpeedData.Two pair : all) {
                int found = matcher.points(pair.query(), pair.entry());
                digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(found).array());
                sum += found;
                pairs++;
            }
        }
        System.out.println(pairs + " pairs, points in all " + sum + ", SHA-256 of all points "
                + HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
