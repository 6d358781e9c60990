package org.tamiz.bench.quality;

import java.util.Arrays;

/**
 * One measured number with its 95 % interval.
 *
 * @param value the number
 * @param low the lower end; equal to the value where chance has no part
 * @param high the upper end
 * @param cases how many pairs, queries or people it was measured on
 */
record Figure(double value, double low, double high, long cases) {

    /** The two-sided 95 % point of the normal distribution. */
    private static final double Z = 1.959964;

    Figure {
        if (!(low <= value && value <= high)) {
            throw new IllegalArgumentException(value + " does not lie between " + low + " and " + high);
        }
    }

    /** A number that chance has no part in. */
    static Figure exact(double value, long cases) {
        return new Figure(value, value, value, cases);
    }

    /** A share with the interval of Wilson (1927), which has a width also where all or none were. */
    static Figure share(long some, long all) {
        if (all == 0) {
            throw new IllegalArgumentException("a share of nothing");
        }
        double n = all;
        double p = some / n;
        double center = (p + Z * Z / (2 * n)) / (1 + Z * Z / n);
        double half = Z / (1 + Z * Z / n) * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
        return new Figure(p, Math.clamp(center - half, 0, p), Math.clamp(center + half, p, 1), all);
    }

    /** The mean of these numbers. */
    static Figure mean(int[] numbers) {
        double mean = Arrays.stream(numbers).average().orElseThrow();
        double squares = Arrays.stream(numbers)
                .mapToDouble(number -> (number - mean) * (number - mean))
                .sum();
        double half = numbers.length < 2 ? 0 : Z * Math.sqrt(squares / (numbers.length - 1) / numbers.length);
        return new Figure(mean, mean - half, mean + half, numbers.length);
    }

    /** A number with the ends of a bootstrap; the ends are widened where the number itself lies outside. */
    static Figure between(double value, double low, double high, long cases) {
        return Double.isNaN(low) || Double.isNaN(high)
                ? exact(value, cases)
                : new Figure(value, Math.min(value, low), Math.max(value, high), cases);
    }

    /** Half the width of the interval. */
    double noise() {
        return (high - low) / 2;
    }
}
