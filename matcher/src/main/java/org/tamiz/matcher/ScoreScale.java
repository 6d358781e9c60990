package org.tamiz.matcher;

/**
 * The one table that turns evidence points into the 0–1 score which people and files see. Monotone, fixed with the engine
 * version, in thousandths; straight between its rows.
 *
 * <p>Provisional: the rows are set by hand so that the default threshold of 500 points reads 0.700. They become a
 * calibrated probability when the parameters are learned.
 */
public final class ScoreScale {

    /** Points, then thousandths; both rise from row to row. */
    private static final int[][] ROWS = {{0, 0}, {300, 300}, {500, 700}, {700, 880}, {1000, 970}, {1400, 1000}};

    private ScoreScale() {}

    /** The score in thousandths, 0 to 1000. */
    public static int thousandths(int points) {
        if (points <= ROWS[0][0]) {
            return ROWS[0][1];
        }
        for (int i = 1; i < ROWS.length; i++) {
            if (points <= ROWS[i][0]) {
                int span = ROWS[i][0] - ROWS[i - 1][0];
                return ROWS[i - 1][1] + (points - ROWS[i - 1][0]) * (ROWS[i][1] - ROWS[i - 1][1]) / span;
            }
        }
        return ROWS[ROWS.length - 1][1];
    }

    /** The least points that reach a score, in thousandths from 0 to 1000. */
    public static int pointsFor(int thousandths) {
        if (thousandths < 0 || thousandths > 1000) {
            throw new IllegalArgumentException("a score lies between 0 and 1000 thousandths, not " + thousandths);
        }
        int points = 0;
        while (thousandths(points) < thousandths) {
            points++;
        }
        return points;
    }
}
