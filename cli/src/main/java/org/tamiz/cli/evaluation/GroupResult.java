package org.tamiz.cli.evaluation;

import java.util.List;

/**
 * The figures of some of the pairs.
 *
 * @param column the column by which they were chosen; empty for all pairs
 * @param value its value; empty where the cell was
 * @param counts how many of which
 * @param precision the share of matches that are labelled as one
 * @param recall the share of those labelled as one that are a match
 * @param f1 their harmonic mean
 * @param mcc Matthews' correlation
 */
public record GroupResult(
        String column, String value, Counts counts, Measure precision, Measure recall, Measure f1, Measure mcc) {

    /** The figures of these pairs, one at least, with intervals of a bootstrap of their own. */
    static GroupResult of(String column, String value, List<ScoredPair> pairs, Bootstrap bootstrap) {
        int[] outcomes = pairs.stream().mapToInt(ScoredPair::outcome).toArray();
        long[] counted = new long[4];
        for (int outcome : outcomes) {
            counted[outcome]++;
        }
        Counts counts = Counts.of(counted);
        double[][] resampled = new double[4][bootstrap.resamples()];
        bootstrap.draw(outcomes, 4, (number, drawn) -> {
            Counts sample = Counts.of(drawn);
            resampled[0][number] = sample.precision();
            resampled[1][number] = sample.recall();
            resampled[2][number] = sample.f1();
            resampled[3][number] = sample.mcc();
        });
        return new GroupResult(
                column,
                value,
                counts,
                Measure.of(counts.precision(), resampled[0]),
                Measure.of(counts.recall(), resampled[1]),
                Measure.of(counts.f1(), resampled[2]),
                Measure.of(counts.mcc(), resampled[3]));
    }
}
