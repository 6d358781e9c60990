package org.tamiz.bench.learn;

import java.util.List;
import java.util.stream.IntStream;
import org.tamiz.matcher.MatchModel;
import org.tamiz.matcher.NameWeight;
import org.tamiz.matcher.PartyMatcher;
import org.tamiz.matcher.WeakAliases;

/**
 * Learns the weights by coordinate descent on whole numbers: each in turn is moved by steps that shrink as long as the loss
 * falls. The loss of a pair is how far it is on the wrong side of the threshold, softly, so that it stands in for
 * what is counted in the end; each weight is pulled a little to its prior. Deterministic.
 */
final class Learner {

    /** Points by which the odds of being right grow e-fold. */
    private static final double SPREAD = 60;

    /** How much of the loss is logarithmic, which looks at the sure and wrong. */
    private static final double LOGARITHMIC = 0.1;

    private final int threshold;
    private final double pull;
    private final int rounds;

    Learner(int threshold, double pull, int rounds) {
        this.threshold = threshold;
        this.pull = pull;
        this.rounds = rounds;
    }

    MatchModel learn(MatchModel start, List<LabelledPair> pairs) {
        MatchModel best = start;
        double bestLoss = loss(best, pairs);
        for (int round = 0; round < rounds; round++) {
            double before = bestLoss;
            for (NameWeight weight : NameWeight.values()) {
                int span = weight.most() - weight.least();
                for (int step : List.of(Math.max(1, span / 8), Math.max(1, span / 24), Math.max(1, span / 80))) {
                    for (int sign : List.of(1, -1)) {
                        while (true) {
                            MatchModel tried = best.with(weight, best.weight(weight) + sign * step);
                            if (tried.weight(weight) == best.weight(weight)) {
                                break;
                            }
                            double loss = loss(tried, pairs);
                            if (loss >= bestLoss - 1e-6) {
                                break;
                            }
                            best = tried;
                            bestLoss = loss;
                        }
                    }
                }
            }
            System.err.printf("round %d: loss %.3f%n", round + 1, bestLoss);
            if (before - bestLoss < 0.02) {
                break;
            }
        }
        return best;
    }

    private double loss(MatchModel model, List<LabelledPair> pairs) {
        PartyMatcher matcher = new PartyMatcher(WeakAliases.SUPPORT, model);
        // Each pair's loss in a place of its own and added in order: the same sum on any number of processors.
        double[] losses = new double[pairs.size()];
        IntStream.range(0, losses.length).parallel().forEach(i -> {
            LabelledPair pair = pairs.get(i);
            losses[i] = pair.weight() / 1000.0 * loss(matcher.points(pair.query(), pair.entry()), pair.match());
        });
        double sum = 0;
        for (double loss : losses) {
            sum += loss;
        }
        return sum + pull * distance(model);
    }

    private double loss(int points, boolean match) {
        double for_ = (points - threshold) / SPREAD * (match ? 1 : -1);
        double right = 1 / (1 + StrictMath.exp(-for_));
        return 1 - right + LOGARITHMIC * -StrictMath.log(Math.max(1e-6, right));
    }

    private static double distance(MatchModel model) {
        double sum = 0;
        for (NameWeight weight : NameWeight.values()) {
            double moved =
                    (model.weight(weight) - weight.prior()) / (double) Math.max(1, weight.most() - weight.least());
            sum += moved * moved;
        }
        return sum;
    }
}
