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
        double[] losses = losses(best, pairs, IntStream.range(0, pairs.size()).toArray());
        double bestLoss = sum(losses) + pull * distance(best);
        for (int round = 0; round < rounds; round++) {
            double before = bestLoss;
            for (NameWeight weight : NameWeight.values()) {
                // Most weights matter to few pairs: those that no bound of the weight moves are left out of its steps.
                int[] moved = moved(best, weight, pairs, losses);
                int span = weight.most() - weight.least();
                for (int step : List.of(Math.max(1, span / 8), Math.max(1, span / 24), Math.max(1, span / 80))) {
                    for (int sign : List.of(1, -1)) {
                        while (true) {
                            MatchModel tried = best.with(weight, best.weight(weight) + sign * step);
                            if (tried.weight(weight) == best.weight(weight)) {
                                break;
                            }
                            double[] triedLosses = losses.clone();
                            double[] some = losses(tried, pairs, moved);
                            for (int i = 0; i < moved.length; i++) {
                                triedLosses[moved[i]] = some[i];
                            }
                            double loss = sum(triedLosses) + pull * distance(tried);
                            if (loss >= bestLoss - 1e-6) {
                                break;
                            }
                            best = tried;
                            losses = triedLosses;
                            bestLoss = loss;
                        }
                    }
                }
            }
            losses = losses(best, pairs, IntStream.range(0, pairs.size()).toArray());
            bestLoss = sum(losses) + pull * distance(best);
            System.err.printf("round %d: loss %.3f%n", round + 1, bestLoss);
            if (before - bestLoss < 0.02) {
                break;
            }
        }
        return best;
    }

    private int[] moved(MatchModel model, NameWeight weight, List<LabelledPair> pairs, double[] losses) {
        int[] all = IntStream.range(0, pairs.size()).toArray();
        double[] least = losses(model.with(weight, weight.least()), pairs, all);
        double[] most = losses(model.with(weight, weight.most()), pairs, all);
        return IntStream.of(all)
                .filter(i -> least[i] != losses[i] || most[i] != losses[i])
                .toArray();
    }

    /** The weighed losses of some of the pairs, each in a place of its own: the same on any number of processors. */
    private double[] losses(MatchModel model, List<LabelledPair> pairs, int[] some) {
        PartyMatcher matcher = new PartyMatcher(WeakAliases.SUPPORT, model);
        double[] losses = new double[some.length];
        IntStream.range(0, some.length).parallel().forEach(i -> {
            LabelledPair pair = pairs.get(some[i]);
            losses[i] = pair.weight() / 1000.0 * loss(matcher.points(pair.query(), pair.entry()), pair.match());
        });
        return losses;
    }

    private static double sum(double[] losses) {
        double sum = 0;
        for (double loss : losses) {
            sum += loss;
        }
        return sum;
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
