package org.tamiz.cli.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The comparison with another system's scores on the pairs that both have.
 *
 * @param threshold the score from which the other system calls a pair a match
 * @param counts the engine's counts on those pairs
 * @param theirs the other system's
 * @param f1 the engine's F1
 * @param theirF1 the other system's F1
 * @param gain the engine's F1 less the other's, resampled by pairs
 * @param withoutGain the share of resamples in which the gain is zero or less
 * @param onlyHere pairs that the other system has no score for
 * @param onlyThere scores of pairs that are not among the labels
 */
public record Rivalry(
        double threshold,
        Counts counts,
        Counts theirs,
        double f1,
        double theirF1,
        Measure gain,
        double withoutGain,
        long onlyHere,
        long onlyThere) {

    /**
     * A score of another system.
     *
     * @param key the pair's {@link ScoredPair#key}
     * @param score any number that rises with likeness
     */
    public record Score(String key, double score) {}

    /** Compares. A pair that stands more than once is matched with as many scores, in the order of the files. */
    static Rivalry of(List<ScoredPair> pairs, List<Score> scores, double threshold, Bootstrap bootstrap) {
        Map<String, Deque<Score>> byKey = new HashMap<>();
        scores.forEach(score ->
                byKey.computeIfAbsent(score.key, key -> new ArrayDeque<>()).add(score));
        List<Integer> outcomes = new ArrayList<>();
        for (ScoredPair pair : pairs) {
            Deque<Score> queue = byKey.getOrDefault(pair.key(), new ArrayDeque<>());
            if (!queue.isEmpty()) {
                boolean match = queue.remove().score >= threshold;
                outcomes.add(pair.outcome() + (match ? 4 : 0));
            }
        }
        int[] both = outcomes.stream().mapToInt(Integer::intValue).toArray();
        long[] counted = new long[8];
        for (int outcome : both) {
            counted[outcome]++;
        }
        double[] gains = new double[bootstrap.resamples()];
        if (both.length > 0) {
            bootstrap.draw(
                    both,
                    8,
                    (number, drawn) ->
                            gains[number] = ours(drawn).f1() - theirs(drawn).f1());
        }
        Counts ours = ours(counted);
        Counts theirs = theirs(counted);
        long without = 0;
        for (double gain : gains) {
            without += gain > 0 ? 0 : 1;
        }
        return new Rivalry(
                threshold,
                ours,
                theirs,
                ours.f1(),
                theirs.f1(),
                Measure.of(ours.f1() - theirs.f1(), gains),
                without / (double) gains.length,
                pairs.size() - both.length,
                scores.size() - both.length);
    }

    private static Counts ours(long[] byOutcome) {
        long[] counts = new long[4];
        for (int i = 0; i < 8; i++) {
            counts[i % 4] += byOutcome[i];
        }
        return Counts.of(counts);
    }

    /** The label stays, and the other system's verdict takes the place of the engine's. */
    private static Counts theirs(long[] byOutcome) {
        long[] counts = new long[4];
        for (int i = 0; i < 8; i++) {
            counts[(i & 2) + (i >= 4 ? 1 : 0)] += byOutcome[i];
        }
        return Counts.of(counts);
    }
}
