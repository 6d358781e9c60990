package org.tamiz.cli.evaluation;

/**
 * How many pairs had which label and which verdict.
 *
 * @param truePositive labelled as one, and a match
 * @param falsePositive labelled as two, yet a match
 * @param falseNegative labelled as one, yet no match
 * @param trueNegative labelled as two, and no match
 */
public record Counts(long truePositive, long falsePositive, long falseNegative, long trueNegative) {

    /** The counts by {@link ScoredPair#outcome}. */
    static Counts of(long[] byOutcome) {
        return new Counts(byOutcome[3], byOutcome[1], byOutcome[2], byOutcome[0]);
    }

    public long pairs() {
        return truePositive + falsePositive + falseNegative + trueNegative;
    }

    /** How many are labelled as one. */
    public long ones() {
        return truePositive + falseNegative;
    }

    /** The share of matches that are labelled as one; NaN without a match. */
    double precision() {
        return truePositive / (double) (truePositive + falsePositive);
    }

    /** The share of those labelled as one that are a match; NaN without any. */
    double recall() {
        return truePositive / (double) (truePositive + falseNegative);
    }

    /** The harmonic mean of precision and recall; NaN where nothing is labelled as one and nothing is a match. */
    double f1() {
        return 2 * truePositive / (double) (2 * truePositive + falsePositive + falseNegative);
    }

    /** Matthews' correlation of label and verdict, −1 to 1; NaN where all labels or all verdicts are alike. */
    double mcc() {
        double product = Math.sqrt((double) (truePositive + falsePositive))
                * Math.sqrt((double) (truePositive + falseNegative))
                * Math.sqrt((double) (trueNegative + falsePositive))
                * Math.sqrt((double) (trueNegative + falseNegative));
        return product == 0
                ? Double.NaN
                : ((double) truePositive * trueNegative - (double) falsePositive * falseNegative) / product;
    }
}
