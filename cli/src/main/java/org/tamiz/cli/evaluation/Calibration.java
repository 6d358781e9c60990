package org.tamiz.cli.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether the score is what it says: of the pairs with a score of 0.8, are 80 % one?
 *
 * @param bands the pairs by their score
 * @param slope of the logistic regression of the label on the logit of the score: 1 for a calibrated score, less for one
 *     that is too sure of itself; NaN where the labels fix none, as when the score parts them without an error
 * @param intercept of the same regression: 0 for a calibrated score, less for one that is too high
 * @param logLoss the mean of −ln of the probability that the score gives to the label
 * @param refittedLogLoss the same of the regression's probabilities: what a calibrated score of the same order would reach
 * @param constantLogLoss the same of one probability for all, the share of pairs labelled as one
 */
public record Calibration(
        List<Band> bands,
        double slope,
        double intercept,
        double logLoss,
        double refittedLogLoss,
        double constantLogLoss) {

    /** No score is taken for more certain than this, or one error would outweigh everything. */
    private static final double SUREST = 0.0005;

    private static final int BANDS = 10;
    private static final int MOST_STEPS = 100;
    /** Beyond it the labels are parted by the score and the slope has no end. */
    private static final double STEEPEST = 1000;

    /**
     * Pairs of like score.
     *
     * @param from the lowest score in thousandths
     * @param to the score below which it ends in thousandths, or at which, for the last
     * @param pairs how many
     * @param meanScore their mean score; NaN without any
     * @param shareOne the share labelled as one; NaN without any
     */
    public record Band(int from, int to, long pairs, double meanScore, double shareOne) {}

    public Calibration {
        bands = List.copyOf(bands);
    }

    /** The calibration of these pairs, one at least. */
    public static Calibration of(List<ScoredPair> pairs) {
        double[] logits = pairs.stream()
                .mapToDouble(pair -> logit(clamped(pair.scoreThousandths())))
                .toArray();
        boolean[] ones = new boolean[logits.length];
        int count = 0;
        for (int i = 0; i < ones.length; i++) {
            ones[i] = pairs.get(i).isOne();
            count += ones[i] ? 1 : 0;
        }
        double share = count / (double) ones.length;
        double[] line = regression(logits, ones);
        boolean fitted = !Double.isNaN(line[1]);
        return new Calibration(
                bands(pairs),
                line[1],
                line[0],
                loss(logits, ones, 0, 1),
                fitted ? loss(logits, ones, line[0], line[1]) : Double.NaN,
                // With labels of one sort alone a constant is never wrong.
                share == 0 || share == 1 ? 0 : loss(logits, ones, logit(share), 0));
    }

    private static List<Band> bands(List<ScoredPair> pairs) {
        long[] counts = new long[BANDS];
        long[] sums = new long[BANDS];
        long[] ones = new long[BANDS];
        for (ScoredPair pair : pairs) {
            int band = Math.min(BANDS - 1, pair.scoreThousandths() * BANDS / 1000);
            counts[band]++;
            sums[band] += pair.scoreThousandths();
            ones[band] += pair.isOne() ? 1 : 0;
        }
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < BANDS; i++) {
            bands.add(new Band(
                    i * 1000 / BANDS,
                    (i + 1) * 1000 / BANDS,
                    counts[i],
                    sums[i] / (double) counts[i] / 1000,
                    ones[i] / (double) counts[i]));
        }
        return bands;
    }

    /** Intercept and slope of greatest likelihood by Newton's steps; NaN where they have no end. */
    private static double[] regression(double[] logits, boolean[] ones) {
        double intercept = 0;
        double slope = 0;
        for (int step = 0; step < MOST_STEPS; step++) {
            double g0 = 0;
            double g1 = 0;
            double h00 = 0;
            double h01 = 0;
            double h11 = 0;
            for (int i = 0; i < logits.length; i++) {
                double p = 1 / (1 + StrictMath.exp(-intercept - slope * logits[i]));
                double residual = (ones[i] ? 1 : 0) - p;
                double weight = p * (1 - p);
                g0 += residual;
                g1 += residual * logits[i];
                h00 += weight;
                h01 += weight * logits[i];
                h11 += weight * logits[i] * logits[i];
            }
            double determinant = h00 * h11 - h01 * h01;
            if (!(determinant > 1e-12)) {
                break;
            }
            double d0 = (h11 * g0 - h01 * g1) / determinant;
            double d1 = (h00 * g1 - h01 * g0) / determinant;
            // A whole step may overshoot far from the top.
            double size = Math.max(Math.abs(d0), Math.abs(d1));
            double share = size > 2 ? 2 / size : 1;
            intercept += share * d0;
            slope += share * d1;
            if (Math.abs(slope) > STEEPEST || Math.abs(intercept) > STEEPEST) {
                break;
            }
            if (size < 1e-10) {
                return new double[] {intercept, slope};
            }
        }
        return new double[] {Double.NaN, Double.NaN};
    }

    private static double loss(double[] logits, boolean[] ones, double intercept, double slope) {
        double sum = 0;
        for (int i = 0; i < logits.length; i++) {
            double z = intercept + slope * logits[i];
            // −ln p of the label, without loss of digits where p is next to 0.
            double towards = ones[i] ? z : -z;
            sum += Math.max(0, -towards) + StrictMath.log1p(StrictMath.exp(-Math.abs(towards)));
        }
        return sum / logits.length;
    }

    private static double clamped(int thousandths) {
        return Math.min(1 - SUREST, Math.max(SUREST, thousandths / 1000.0));
    }

    private static double logit(double probability) {
        return StrictMath.log(probability / (1 - probability));
    }
}
