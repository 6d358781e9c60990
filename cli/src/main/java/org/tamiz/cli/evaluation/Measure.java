package org.tamiz.cli.evaluation;

import java.util.Arrays;

/**
 * A figure with its 95 % interval by percentiles of resamples. NaN stands for what is not defined.
 *
 * @param value the figure on the pairs themselves
 * @param low the lower end
 * @param high the upper end
 */
public record Measure(double value, double low, double high) {

    /** The figure with the interval of its resamples; those that are not defined are left out, if they are few. */
    static Measure of(double value, double[] resampled) {
        double[] defined = Arrays.stream(resampled)
                .filter(each -> !Double.isNaN(each))
                .sorted()
                .toArray();
        if (Double.isNaN(value) || defined.length * 2 < resampled.length) {
            return new Measure(value, Double.NaN, Double.NaN);
        }
        return new Measure(value, defined[rank(defined.length, 25)], defined[rank(defined.length, 975)]);
    }

    /** The place of a percentile among sorted values: the nearest rank. */
    private static int rank(int count, int thousandths) {
        return Math.max(0, (int) Math.ceilDiv((long) count * thousandths, 1000L) - 1);
    }
}
