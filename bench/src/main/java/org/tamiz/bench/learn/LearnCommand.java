package org.tamiz.bench.learn;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tamiz.matcher.EvidencePart;
import org.tamiz.matcher.Match;
import org.tamiz.matcher.MatchModel;
import org.tamiz.matcher.PartyMatcher;
import org.tamiz.matcher.WeakAliases;
import org.tamiz.model.Entry;
import org.tamiz.model.PartyType;
import org.tamiz.model.State;
import org.tamiz.screening.Policy;
import org.tamiz.sources.ListSources;
import org.tamiz.sources.ReadEdition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Learns the parameters of {@link MatchModel} and says how good they are on names that they were not learned from. */
@Command(
        name = "learn",
        description = {
            "Learn how names are weighed, cross-validate, calibrate the score, write the parameter file.",
            "Give it data that may be learned from alone: MIT, Apache, CC0 or public domain."
        },
        mixinStandardHelpOptions = true)
public final class LearnCommand implements Callable<Integer> {

    @Option(names = "--pairs", required = true, description = "Labelled name pairs (schema, name1, name2, is_match).")
    private Path pairs = Path.of("");

    @Option(names = "--lists", required = true, description = "List files or folders, for damaged names and near ones.")
    private List<Path> lists = new ArrayList<>();

    @Option(names = "--innocents", description = "People who are on no list (full_name).")
    private List<Path> innocents = new ArrayList<>();

    @Option(names = "--scripts", description = "Names in two scripts, a tab between.")
    private List<Path> scripts = new ArrayList<>();

    @Option(names = "--folds", description = "Parts of the name pairs for cross-validation (default ${DEFAULT-VALUE}).")
    private int folds = 5;

    @Option(names = "--rounds", description = "Rounds of descent at most (default ${DEFAULT-VALUE}).")
    private int rounds = 6;

    @Option(names = "--pull", description = "How strongly weights are pulled to the prior (default ${DEFAULT-VALUE}).")
    private double pull = 2;

    @Option(names = "--errors", description = "Print so many of the name pairs told wrong, with reasons.")
    private int errors;

    @Option(names = "--only-measure", description = "Learn nothing: measure the shipped model.")
    private boolean onlyMeasure;

    @Option(names = "--prior", description = "With --only-measure: the prior instead of the shipped model.")
    private boolean prior;

    @Option(names = "--out", description = "The parameter file to write.")
    private @Nullable Path out;

    private final int threshold = Policy.DEFAULT.threshold();

    @Override
    public Integer call() throws IOException {
        List<LabelledPair> labelled = TrainingData.namePairs(pairs);
        List<LabelledPair> others = others();
        System.out.println(labelled.size() + " name pairs, " + others.size() + " others");
        if (onlyMeasure) {
            MatchModel model = prior ? MatchModel.prior() : MatchModel.shipped();
            report(model, labelled, others);
            return 0;
        }
        Learner learner = new Learner(threshold, pull, rounds);
        List<Calibration.Scored> heldOut = new ArrayList<>();
        Metrics crossValidated = Metrics.NONE;
        for (int fold = 0; fold < folds; fold++) {
            List<LabelledPair> train = new ArrayList<>(others);
            List<LabelledPair> test = new ArrayList<>();
            for (LabelledPair pair : labelled) {
                (foldOf(pair) == fold ? test : train).add(pair);
            }
            MatchModel model = learner.learn(MatchModel.prior(), train);
            PartyMatcher matcher = new PartyMatcher(WeakAliases.SUPPORT, model);
            for (LabelledPair pair : test) {
                int points = matcher.points(pair.query(), pair.entry());
                heldOut.add(new Calibration.Scored(points, pair.match()));
                if (errors > 0 && pair.match() != points >= threshold) {
                    System.out.println((pair.match() ? "  missed " : "  wrong  ") + points + "  " + pair.text());
                }
            }
            Metrics measured = measure(model, test);
            crossValidated = crossValidated.with(measured);
            System.out.println("fold " + (fold + 1) + ": " + measured);
        }
        if (folds > 0) {
            System.out.println("cross-validated: " + crossValidated);
        }
        List<LabelledPair> all = new ArrayList<>(labelled);
        all.addAll(others);
        MatchModel model = learner.learn(MatchModel.prior(), all);
        if (folds > 0) {
            model = model.with(Calibration.scale(heldOut));
        }
        report(model, labelled, others);
        if (out != null) {
            Files.writeString(out, header(labelled, others, crossValidated, model) + model.body());
        }
        return 0;
    }

    private List<LabelledPair> others() throws IOException {
        List<Entry> entries = State.of(ListSources.read(lists).stream()
                        .map(ReadEdition::edition)
                        .toList())
                .entries();
        List<LabelledPair> others = new ArrayList<>();
        List<Entry> people = entries.stream()
                .filter(entry -> entry.party().type() == PartyType.PERSON)
                .toList();
        others.addAll(TrainingData.damaged(people, 1500, 800, 1));
        others.addAll(TrainingData.damaged(entries, 600, 100, 4));
        others.addAll(TrainingData.siblings(entries, 400, 40, 2));
        if (!innocents.isEmpty()) {
            others.addAll(TrainingData.innocents(entries, innocents, 5, 200));
        }
        others.addAll(TrainingData.scripts(scripts, 150, 100, 3));
        return others;
    }

    private int foldOf(LabelledPair pair) {
        return Math.floorMod(
                sha256(pair.group().getBytes(StandardCharsets.UTF_8)).hashCode(), folds);
    }

    private Metrics measure(MatchModel model, List<LabelledPair> some) {
        PartyMatcher matcher = new PartyMatcher(WeakAliases.SUPPORT, model);
        Metrics metrics = Metrics.NONE;
        for (LabelledPair pair : some) {
            metrics = metrics.with(pair.match(), matcher.points(pair.query(), pair.entry()) >= threshold);
        }
        return metrics;
    }

    private void report(MatchModel model, List<LabelledPair> labelled, List<LabelledPair> others) {
        System.out.println("on what it learned from:");
        System.out.println("  name pairs: " + measure(model, labelled));
        for (PairSource source : PairSource.values()) {
            List<LabelledPair> some =
                    others.stream().filter(pair -> pair.source() == source).toList();
            if (!some.isEmpty()) {
                System.out.println("  " + source + ": " + measure(model, some));
            }
        }
        System.out.println("model " + model.hash());
        PartyMatcher matcher = new PartyMatcher(WeakAliases.SUPPORT, model);
        List<LabelledPair> all = new ArrayList<>(labelled);
        all.addAll(others);
        int[] printed = new int[PairSource.values().length];
        for (LabelledPair pair : all) {
            Match match = matcher.match(pair.query(), pair.entry());
            if (pair.match() != match.points() >= threshold && printed[at(pair.source())]++ < errors) {
                System.out.println((pair.match() ? "MISSED " : "WRONG  ") + pair.source() + " " + match.points() + "  "
                        + pair.text());
                for (EvidencePart part : match.parts()) {
                    System.out.println("        " + part.points() + " "
                            + part.kind().code() + " " + part.query() + " ~ " + part.entry());
                }
            }
        }
    }

    @SuppressWarnings("EnumOrdinal") // an index into an array of this process
    private static int at(PairSource source) {
        return source.ordinal();
    }

    private String header(
            List<LabelledPair> labelled, List<LabelledPair> others, Metrics crossValidated, MatchModel model)
            throws IOException {
        StringBuilder text =
                new StringBuilder("# How names are weighed. Written by ./tamiz bench learn; do not edit.\n");
        text.append("# Learned from these, by name, size and SHA-256:\n");
        List<Path> files = new ArrayList<>(List.of(pairs));
        files.addAll(innocents);
        files.addAll(scripts);
        for (Path file : files) {
            byte[] content = Files.readAllBytes(file);
            text.append("#   ")
                    .append(file.getFileName())
                    .append(' ')
                    .append(content.length)
                    .append(' ')
                    .append(sha256(content))
                    .append('\n');
        }
        for (Path list : lists) {
            text.append("#   names of ").append(list.getFileName()).append('\n');
        }
        text.append("# Name pairs, cross-validated by entity in ")
                .append(folds)
                .append(" parts: ")
                .append(crossValidated)
                .append('\n');
        text.append("# Name pairs, themselves: ")
                .append(measure(model, labelled))
                .append('\n');
        text.append("# Other pairs: ").append(others.size()).append('\n');
        text.append("# Hash of the model: ").append(model.hash()).append('\n');
        return text.toString();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
