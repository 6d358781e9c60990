package org.tamiz.bench.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tamiz.matcher.ScoreScale;

/**
 * Makes a scale of labelled pairs: the share of matches among pairs of about so many points, made monotone by pooling
 * adjacent violators (Ayer et al. 1955), and smoothed so that no score claims more than the pairs show.
 */
final class Calibration {

    /** A pair with its points. */
    record Scored(int points, boolean match) {}

    /** Nobody is surer than so many imagined pairs of the other kind in each pool allow. */
    private static final double IMAGINED = 1.0;

    /** Pools smaller than this are joined with their neighbours. */
    private static final int SMALLEST_POOL = 12;

    private Calibration() {}

    /** The scale: rows at the mean points of each pool, and the ends. */
    static ScoreScale scale(List<Scored> pairs) {
        List<Scored> sorted = new ArrayList<>(pairs);
        sorted.sort(Comparator.comparingInt(Scored::points).thenComparing(Scored::match));
        List<double[]> pools = new ArrayList<>();
        int from = 0;
        while (from < sorted.size()) {
            int to = Math.min(sorted.size(), from + SMALLEST_POOL);
            while (to < sorted.size()
                    && sorted.get(to).points() == sorted.get(to - 1).points()) {
                to++;
            }
            double points = 0;
            double matches = 0;
            for (Scored pair : sorted.subList(from, to)) {
                points += pair.points();
                matches += pair.match() ? 1 : 0;
            }
            pools.add(new double[] {points, matches, to - from});
            while (pools.size() > 1 && share(pools.get(pools.size() - 2)) >= share(pools.getLast())) {
                double[] last = pools.removeLast();
                double[] before = pools.getLast();
                for (int i = 0; i < 3; i++) {
                    before[i] += last[i];
                }
            }
            from = to;
        }
        List<ScoreScale.Row> rows = new ArrayList<>();
        rows.add(new ScoreScale.Row(-1500, 0));
        for (double[] pool : pools) {
            int points = (int) Math.round(pool[0] / pool[2]);
            int score = (int) Math.round(1000 * (pool[1] + IMAGINED / 2) / (pool[2] + IMAGINED));
            ScoreScale.Row before = rows.getLast();
            if (points > before.points() && score >= before.thousandths()) {
                rows.add(new ScoreScale.Row(points, score));
            }
        }
        int end = Math.max(1500, rows.getLast().points() + 1);
        rows.add(new ScoreScale.Row(end, 1000));
        return new ScoreScale(rows);
    }

    private static double share(double[] pool) {
        return pool[1] / pool[2];
    }
}
