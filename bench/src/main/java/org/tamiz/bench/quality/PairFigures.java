package org.tamiz.bench.quality;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.tamiz.cli.evaluation.Bootstrap;
import org.tamiz.cli.evaluation.Calibration;
import org.tamiz.cli.evaluation.Counts;
import org.tamiz.cli.evaluation.Evaluation;
import org.tamiz.cli.evaluation.Measure;
import org.tamiz.cli.evaluation.Rivalry;
import org.tamiz.cli.evaluation.ScoredPair;
import org.tamiz.model.Party;
import org.tamiz.screening.Comparer;
import org.tamiz.screening.Comparison;
import org.tamiz.screening.Policy;
import org.tamiz.sources.pairs.Pair;
import org.tamiz.sources.pairs.PairField;
import org.tamiz.sources.pairs.PairFile;

/** Measures on the labelled pairs: names alone, and whole entities. */
final class PairFigures {

    static final String NAMES = "Name pairs";
    static final String ENTITIES = "Entity pairs";

    /** From where logic-v2 calls a pair one, by its own documentation and by its published answers. */
    private static final double LOGIC_V2_THRESHOLD = 0.7;

    private static final String QUALITY = "quality";

    private final Path folder;
    private final Measured measured;

    PairFigures(Path data, Measured measured) {
        this.folder = data.resolve("benchmarks/dev");
        this.measured = measured;
    }

    void names() {
        List<ScoredPair> pairs = scored(folder.resolve("name_pairs.csv"));
        Evaluation evaluation = Evaluation.of(pairs, request(), new Evaluation.Rival(logicV2(), LOGIC_V2_THRESHOLD));
        Rivalry rivalry = evaluation.rivalry();
        if (rivalry == null || rivalry.counts().pairs() == 0) {
            throw new IllegalStateException("no pair stands among the answers of logic-v2");
        }
        long both = rivalry.counts().pairs();
        Measure all = evaluation.groups().getFirst().f1();
        // The interval of the rows that both have is that of all rows, drawn as wide: the two differ by a few rows.
        measured.put(
                "pairs.f1",
                Figure.between(
                        rivalry.f1(),
                        rivalry.f1() - (all.value() - all.low()),
                        rivalry.f1() + (all.high() - all.value()),
                        both));
        Measure gain = rivalry.gain();
        measured.put("pairs.gain", Figure.between(gain.value(), gain.low(), gain.high(), both));
        measured.put("pairs.f1-all", Figure.between(all.value(), all.low(), all.high(), pairs.size()));
        List<ScoredPair> strong = pairs.stream()
                .filter(pair -> "STRONG".equals(pair.groups().get(QUALITY)))
                .toList();
        List<ScoredPair> strongWrong =
                strong.stream().filter(pair -> pair.isOne() != pair.isMatch()).toList();
        measured.put("pairs.strong-wrong", Figure.exact(strongWrong.size(), strong.size()));
        line(
                NAMES,
                "all " + pairs.size() + " rows",
                evaluation.groups().getFirst().counts(),
                all.value());
        line(NAMES, "the " + both + " rows that logic-v2 answered", rivalry.counts(), rivalry.f1());
        line(NAMES, "logic-v2 on the same rows", rivalry.theirs(), rivalry.theirF1());
        calibration(pairs);
        wrong(pairs);
    }

    private void calibration(List<ScoredPair> pairs) {
        Calibration calibration = Calibration.of(pairs);
        Bootstrap bootstrap = Bootstrap.DEFAULT;
        double[] slopes = new double[Bootstrap.FEWEST];
        double[] losses = new double[Bootstrap.FEWEST];
        Random random = new Random(bootstrap.seed());
        for (int i = 0; i < slopes.length; i++) {
            List<ScoredPair> drawn = new ArrayList<>(pairs.size());
            for (int k = 0; k < pairs.size(); k++) {
                drawn.add(pairs.get(random.nextInt(pairs.size())));
            }
            Calibration resampled = Calibration.of(drawn);
            slopes[i] = resampled.slope();
            losses[i] = resampled.logLoss() / resampled.constantLogLoss();
        }
        measured.put("calibration.slope", interval(calibration.slope(), slopes, pairs.size()));
        measured.put(
                "calibration.loss",
                interval(calibration.logLoss() / calibration.constantLogLoss(), losses, pairs.size()));
        measured.detail(
                NAMES,
                String.format(
                        Locale.ROOT,
                        "- calibration: slope %.3f, intercept %.3f, log-loss %.4f; of a constant %.4f",
                        calibration.slope(),
                        calibration.intercept(),
                        calibration.logLoss(),
                        calibration.constantLogLoss()));
    }

    private static Figure interval(double value, double[] resampled, long cases) {
        double[] sorted =
                Arrays.stream(resampled).filter(Double::isFinite).sorted().toArray();
        if (sorted.length == 0) {
            return Figure.exact(value, cases);
        }
        return Figure.between(value, sorted[sorted.length / 40], sorted[sorted.length - 1 - sorted.length / 40], cases);
    }

    void entities() {
        List<ScoredPair> pairs = scored(folder.resolve("entity_pairs.jsonl"));
        Evaluation evaluation = Evaluation.of(pairs, request(), null);
        Measure mcc = evaluation.groups().getFirst().mcc();
        Measure f1 = evaluation.groups().getFirst().f1();
        Counts counts = evaluation.groups().getFirst().counts();
        measured.put("entities.mcc", Figure.between(mcc.value(), mcc.low(), mcc.high(), pairs.size()));
        measured.put("entities.f1", Figure.between(f1.value(), f1.low(), f1.high(), pairs.size()));
        line(ENTITIES, "all " + pairs.size() + " pairs", counts, f1.value());
        measured.detail(
                ENTITIES,
                String.format(
                        Locale.ROOT,
                        "- if all were called one: F1 %.3f",
                        2.0 * counts.ones() / (counts.ones() + counts.pairs())));
        wrong(pairs);
    }

    private static Evaluation.Request request() {
        return new Evaluation.Request(Bootstrap.DEFAULT, List.of(), 1, 0);
    }

    private void line(String section, String what, Counts counts, double f1) {
        measured.detail(
                section,
                String.format(
                        Locale.ROOT,
                        "- %s: %d of %d found, %d of %d others taken for one, F1 %.3f",
                        what,
                        counts.truePositive(),
                        counts.ones(),
                        counts.falsePositive(),
                        counts.pairs() - counts.ones(),
                        f1));
    }

    private void wrong(List<ScoredPair> pairs) {
        int number = 0;
        for (ScoredPair pair : pairs) {
            if (pair.isOne() != pair.isMatch()) {
                measured.wrong(
                        ++number,
                        (pair.isOne() ? "missed " : "wrong ") + pair.groups().getOrDefault(QUALITY, "") + " "
                                + pair.points() + "  " + pair.left() + " | " + pair.right());
            }
        }
    }

    private List<ScoredPair> scored(Path file) {
        Comparer comparer = new Comparer(Policy.DEFAULT);
        List<ScoredPair> scored = new ArrayList<>();
        for (Read read : read(file)) {
            Boolean isOne = read.pair.isOne();
            if (isOne != null) {
                Comparison comparison = comparer.compare(
                        read.pair.left().party(), read.pair.right().party());
                scored.add(new ScoredPair(
                        read.pair.line(),
                        called(read.pair.left().party()),
                        called(read.pair.right().party()),
                        read.key,
                        isOne,
                        comparison.isMatch(),
                        comparison.points(),
                        comparison.scoreThousandths(),
                        read.quality == null ? Map.of() : Map.of(QUALITY, read.quality)));
            }
        }
        return scored;
    }

    private static String called(@Nullable Party party) {
        return party == null ? "" : party.names().getFirst().text();
    }

    private record Read(Pair pair, String key, @Nullable String quality) {}

    private static List<Read> read(Path path) {
        List<Read> read = new ArrayList<>();
        try (PairFile file = PairFile.open(path, new PairFile.Options(Map.of(), null, true, List.of()))) {
            int quality = file.header().indexOf(QUALITY);
            for (Pair pair = file.next(); pair != null; pair = file.next()) {
                read.add(new Read(
                        pair, key(file, pair), quality < 0 ? null : pair.cells().get(quality)));
            }
        }
        return read;
    }

    private List<Rivalry.Score> logicV2() {
        List<Rivalry.Score> scores = new ArrayList<>();
        Path path = folder.resolve("name_pairs_logic_v2_scores.csv");
        try (PairFile file = PairFile.open(path, new PairFile.Options(Map.of(), null, false, List.of()))) {
            int column = file.header().lastIndexOf("score");
            for (Pair pair = file.next(); pair != null; pair = file.next()) {
                scores.add(new Rivalry.Score(
                        key(file, pair), Double.parseDouble(pair.cells().get(column))));
            }
        }
        return scores;
    }

    /** What tells a pair from others of its file. */
    private static String key(PairFile file, Pair pair) {
        return file.value(PairField.NAME1, pair).strip() + "\u0000"
                + file.value(PairField.NAME2, pair).strip();
    }
}
