package org.tamiz.bench.learn;

import java.util.Locale;

/**
 * How often pairs are told right.
 *
 * @param truePositives matches found
 * @param falsePositives others found
 * @param falseNegatives matches not found
 * @param trueNegatives others not found
 */
record Metrics(int truePositives, int falsePositives, int falseNegatives, int trueNegatives) {

    static final Metrics NONE = new Metrics(0, 0, 0, 0);

    Metrics with(boolean match, boolean found) {
        return new Metrics(
                truePositives + (match && found ? 1 : 0),
                falsePositives + (!match && found ? 1 : 0),
                falseNegatives + (match && !found ? 1 : 0),
                trueNegatives + (!match && !found ? 1 : 0));
    }

    Metrics with(Metrics other) {
        return new Metrics(
                truePositives + other.truePositives,
                falsePositives + other.falsePositives,
                falseNegatives + other.falseNegatives,
                trueNegatives + other.trueNegatives);
    }

    int pairs() {
        return truePositives + falsePositives + falseNegatives + trueNegatives;
    }

    double precision() {
        return ratio(truePositives, truePositives + falsePositives);
    }

    double recall() {
        return ratio(truePositives, truePositives + falseNegatives);
    }

    double specificity() {
        return ratio(trueNegatives, trueNegatives + falsePositives);
    }

    double f1() {
        return ratio(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives);
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : part / (double) whole;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d pairs: precision %.3f, recall %.3f, specificity %.3f, F1 %.3f",
                pairs(),
                precision(),
                recall(),
                specificity(),
                f1());
    }
}
