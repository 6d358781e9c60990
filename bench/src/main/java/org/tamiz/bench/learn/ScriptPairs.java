package org.tamiz.bench.learn;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tamiz.bench.scripts.HeldPart;
import org.tamiz.matcher.MatchableParty;
import org.tamiz.matcher.PartyMatcher;
import org.tamiz.matcher.WeakAliases;
import org.tamiz.model.PartyType;
import org.tamiz.names.NameFolder;
import org.tamiz.screening.Policy;

/**
 * Names and words of another script beside their Latin forms, decided as in screening: each with its own, and with whichever
 * of {@value #OTHERS} others of the file earns most, so that one of those is enough to be wrong.
 */
final class ScriptPairs {

    private static final int OTHERS = 200;

    /** Shorter words are mostly parts of names. */
    private static final int SHORTEST = 4;

    private final List<Pair> pairs;

    private record Pair(String source, String latin, MatchableParty entry) {}

    private record Decided(boolean found, boolean apart, String nearest) {}

    private ScriptPairs(List<Pair> pairs) {
        this.pairs = pairs;
    }

    /**
     * Reads a file of names or words, in an order of chance that is always the same.
     *
     * @param held the part that alone is taken, or null for all
     * @throws IOException when the file cannot be read
     */
    static ScriptPairs read(Path file, @Nullable HeldPart held) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            boolean word = cells.length == 3;
            String source = word ? cells[1].replace(" ", "") : cells[1];
            String latin = cells[0];
            // Of words the corpus that is learned from knows the folded form alone.
            String known = word ? NameFolder.fold(latin).getFirst().text() : latin;
            if ((word ? latin.length() >= SHORTEST : latin.contains(" "))
                    && (held == null || held.holds(known, source))) {
                pairs.add(new Pair(source, latin, MatchableParty.of(TrainingData.party(PartyType.PERSON, latin))));
            }
        }
        Collections.shuffle(pairs, new Random(5));
        return new ScriptPairs(pairs);
    }

    /** Decides so many pairs, and gives a line for each of the first that were wrong. */
    Metrics measure(int count, int misses, Consumer<String> lines) {
        ThreadLocal<PartyMatcher> matchers = ThreadLocal.withInitial(() -> new PartyMatcher(WeakAliases.SUPPORT));
        List<Decided> decided = IntStream.range(0, Math.min(count, pairs.size()))
                .parallel()
                .mapToObj(i -> decide(i, matchers.get()))
                .toList();
        Metrics metrics = Metrics.NONE;
        int missed = 0;
        int wrong = 0;
        for (int i = 0; i < decided.size(); i++) {
            Decided each = decided.get(i);
            metrics = metrics.with(true, each.found).with(false, !each.apart);
            if (!each.found && missed++ < misses) {
                lines.accept("  missed: " + pairs.get(i).source + " | " + pairs.get(i).latin);
            }
            if (!each.apart && wrong++ < misses) {
                lines.accept("  wrong: " + pairs.get(i).source + " | " + each.nearest);
            }
        }
        return metrics;
    }

    private Decided decide(int at, PartyMatcher matcher) {
        Pair pair = pairs.get(at);
        MatchableParty query = MatchableParty.of(TrainingData.party(PartyType.PERSON, pair.source));
        boolean found = matcher.points(query, pair.entry) >= Policy.DEFAULT.threshold();
        Random random = new Random(at);
        int most = Integer.MIN_VALUE;
        String nearest = "";
        for (int k = 0; k < OTHERS; k++) {
            Pair other = pairs.get(random.nextInt(pairs.size()));
            if (!other.latin.equals(pair.latin) && !other.source.equals(pair.source)) {
                int points = matcher.points(query, other.entry);
                if (points > most) {
                    most = points;
                    nearest = other.latin;
                }
            }
        }
        return new Decided(found, most < Policy.DEFAULT.threshold(), nearest);
    }
}
