package org.tamiz.cli.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How good the verdicts on labelled pairs are.
 *
 * @param bootstrap how the intervals were made
 * @param groups the figures: of all pairs first, then by column in the order asked for, each by value
 * @param smallGroups column to the number of its groups that were too small to be shown
 * @param calibration how far the score can be taken for a probability
 * @param errors how many verdicts are wrong
 * @param worst the wrong verdicts that the engine was surest of, the surest first
 * @param rivalry the comparison with another system; {@code null} where none was asked for
 */
public record Evaluation(
        Bootstrap bootstrap,
        List<GroupResult> groups,
        Map<String, Integer> smallGroups,
        Calibration calibration,
        long errors,
        List<ScoredPair> worst,
        @Nullable Rivalry rivalry) {

    private static final Comparator<ScoredPair> SUREST_FIRST = Comparator.comparingInt(ScoredPair::sureness)
            .thenComparingInt(pair -> pair.isMatch() ? pair.points() : -pair.points())
            .reversed()
            .thenComparingLong(ScoredPair::line);

    /**
     * What is asked for.
     *
     * @param bootstrap how to make intervals
     * @param columns the columns by whose values to group
     * @param smallest how many pairs a group has at least
     * @param worst how many wrong verdicts to keep, 0 or more
     */
    public record Request(Bootstrap bootstrap, List<String> columns, int smallest, int worst) {
        public Request {
            columns = List.copyOf(columns);
        }
    }

    /**
     * Another system's scores.
     *
     * @param scores the scores
     * @param threshold from which score it calls a pair a match
     */
    public record Rival(List<Rivalry.Score> scores, double threshold) {
        public Rival {
            scores = List.copyOf(scores);
        }
    }

    public Evaluation {
        groups = List.copyOf(groups);
        worst = List.copyOf(worst);
    }

    /**
     * Evaluates.
     *
     * @param pairs in the order of the file, one at least
     */
    public static Evaluation of(List<ScoredPair> pairs, Request request, @Nullable Rival rival) {
        if (pairs.isEmpty()) {
            throw new IllegalArgumentException("there is no pair to evaluate");
        }
        Bootstrap bootstrap = request.bootstrap();
        List<GroupResult> groups = new ArrayList<>();
        groups.add(GroupResult.of("", "", pairs, bootstrap));
        Map<String, Integer> small = new LinkedHashMap<>();
        for (String column : request.columns()) {
            Map<String, List<ScoredPair>> byValue = new TreeMap<>();
            for (ScoredPair pair : pairs) {
                byValue.computeIfAbsent(pair.groups().getOrDefault(column, ""), value -> new ArrayList<>())
                        .add(pair);
            }
            byValue.forEach((value, some) -> {
                if (some.size() < request.smallest()) {
                    small.merge(column, 1, Integer::sum);
                } else {
                    groups.add(GroupResult.of(column, value, some, bootstrap));
                }
            });
        }
        List<ScoredPair> wrong =
                pairs.stream().filter(ScoredPair::isWrong).sorted(SUREST_FIRST).toList();
        return new Evaluation(
                bootstrap,
                groups,
                small,
                Calibration.of(pairs),
                wrong.size(),
                wrong.subList(0, Math.min(wrong.size(), request.worst())),
                rival == null ? null : Rivalry.of(pairs, rival.scores(), rival.threshold(), bootstrap));
    }
}
