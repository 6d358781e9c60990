package org.tamiz.cli.evaluation;

import java.util.Map;
import java.util.Objects;

/**
 * A labelled pair with what the engine made of it.
 *
 * @param line 1-based line on which it begins
 * @param left what the left side is called, for people; may be empty
 * @param right what the right side is called
 * @param key what tells the pair from others of its file, to find it in another system's scores
 * @param isOne its label: whether the two are one
 * @param isMatch the verdict
 * @param points the evidence points
 * @param scoreThousandths the score in thousandths, 0 to 1000
 * @param groups column to value: the groups that it is counted in
 */
public record ScoredPair(
        long line,
        String left,
        String right,
        String key,
        boolean isOne,
        boolean isMatch,
        int points,
        int scoreThousandths,
        Map<String, String> groups) {

    public ScoredPair {
        Objects.requireNonNull(left);
        Objects.requireNonNull(right);
        Objects.requireNonNull(key);
        groups = Map.copyOf(groups);
        if (scoreThousandths < 0 || scoreThousandths > 1000) {
            throw new IllegalArgumentException("a score lies between 0 and 1000 thousandths");
        }
    }

    boolean isWrong() {
        return isOne != isMatch;
    }

    /** How sure the engine was of its verdict, in thousandths. */
    int sureness() {
        return isMatch ? scoreThousandths : 1000 - scoreThousandths;
    }

    /** The place of the pair in a table of label and verdict: 0 to 3, as {@link Counts#of} adds up. */
    int outcome() {
        return (isOne ? 2 : 0) + (isMatch ? 1 : 0);
    }
}
