package org.tamiz.matcher;

import java.util.List;

/**
 * The table that turns evidence points into the 0–1 score which people and files see: how often a careful reviewer calls
 * such a pair worth an alert. Monotone, in thousandths; straight between its rows, level outside them.
 *
 * @param rows two at least; points rise from row to row, thousandths never fall and lie between 0 and 1000
 */
public record ScoreScale(List<Row> rows) {

    /**
     * One row.
     *
     * @param points evidence points
     * @param thousandths the score, 0 to 1000
     */
    public record Row(int points, int thousandths) {}

    /** Set by hand so that the default threshold of 500 points reads 0.700. */
    static final ScoreScale PRIOR = new ScoreScale(List.of(
            new Row(-1500, 0),
            new Row(0, 0),
            new Row(300, 300),
            new Row(500, 700),
            new Row(700, 880),
            new Row(1000, 970),
            new Row(1400, 1000)));

    public ScoreScale {
        rows = List.copyOf(rows);
        if (rows.size() < 2) {
            throw new IllegalArgumentException("a scale has two rows at least");
        }
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.thousandths() < 0 || row.thousandths() > 1000) {
                throw new IllegalArgumentException("a score lies between 0 and 1000 thousandths, not "
                        + row.thousandths() + " at " + row.points() + " points");
            }
            if (i > 0
                    && (row.points() <= rows.get(i - 1).points()
                            || row.thousandths() < rows.get(i - 1).thousandths())) {
                throw new IllegalArgumentException("the scale falls at " + row.points() + " points");
            }
        }
    }

    /** The score of so many points, in thousandths, 0 to 1000. */
    public int thousandthsOf(int points) {
        Row before = rows.getFirst();
        if (points <= before.points()) {
            return before.thousandths();
        }
        for (Row row : rows) {
            if (points <= row.points()) {
                int span = Math.max(1, row.points() - before.points());
                return before.thousandths()
                        + (points - before.points()) * (row.thousandths() - before.thousandths()) / span;
            }
            before = row;
        }
        return before.thousandths();
    }

    /** The score that the shipped model gives so many points, in thousandths, 0 to 1000. */
    public static int thousandths(int points) {
        return MatchModel.shipped().scale().thousandthsOf(points);
    }

    /**
     * The least points from 0 on that reach a score on the shipped model's scale; those of the last row where none does.
     *
     * @param thousandths the score, 0 to 1000
     * @throws IllegalArgumentException when there is no such score
     */
    public static int pointsFor(int thousandths) {
        if (thousandths < 0 || thousandths > 1000) {
            throw new IllegalArgumentException("a score lies between 0 and 1000 thousandths, not " + thousandths);
        }
        ScoreScale scale = MatchModel.shipped().scale();
        int last = scale.rows().getLast().points();
        int points = 0;
        while (points < last && scale.thousandthsOf(points) < thousandths) {
            points++;
        }
        return points;
    }
}
