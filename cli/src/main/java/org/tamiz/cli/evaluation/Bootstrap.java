package org.tamiz.cli.evaluation;

import java.util.Random;

/**
 * Draws resamples of rows with replacement. The same rows and seed give the same resamples everywhere: the generator is
 * the linear congruential one that the documentation of {@link Random} spells out.
 *
 * @param resamples how many, 1000 or more
 * @param seed where the generator starts
 */
public record Bootstrap(int resamples, long seed) {

    /** Fewer make the ends of an interval unsteady. */
    public static final int FEWEST = 1000;

    /** What every published figure is made with. */
    public static final Bootstrap DEFAULT = new Bootstrap(2000, 20_261_124L);

    public Bootstrap {
        if (resamples < FEWEST) {
            throw new IllegalArgumentException("a bootstrap has " + FEWEST + " resamples or more, not " + resamples);
        }
    }

    /** Takes in one resample. */
    interface Taker {
        /**
         * Takes it.
         *
         * @param resample its number from 0
         * @param counts how many rows of it had each outcome
         */
        void take(int resample, long[] counts);
    }

    /**
     * Draws all resamples.
     *
     * @param outcomes the outcome of each row, from 0 to below {@code kinds}
     */
    void draw(int[] outcomes, int kinds, Taker taker) {
        Random random = new Random(seed);
        for (int resample = 0; resample < resamples; resample++) {
            long[] counts = new long[kinds];
            for (int i = 0; i < outcomes.length; i++) {
                counts[outcomes[random.nextInt(outcomes.length)]]++;
            }
            taker.take(resample, counts);
        }
    }
}
