package org.tamiz.screening;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.matcher.Match;
import org.tamiz.matcher.MatchableParty;
import org.tamiz.matcher.ScoreScale;

/**
 * What comparing two parties came to.
 *
 * @param left the left party as it was compared; {@code null} when it has no name
 * @param right the right party, likewise
 * @param match why; {@code null} when one of the two has no name, so that nothing was compared
 * @param threshold the policy's points from which a pair is a match
 * @param leftCaveats what could not be compared of the left party
 * @param rightCaveats what could not be compared of the right party
 */
public record Comparison(
        @Nullable MatchableParty left,
        @Nullable MatchableParty right,
        @Nullable Match match,
        int threshold,
        List<Caveat> leftCaveats,
        List<Caveat> rightCaveats) {

    public Comparison {
        leftCaveats = List.copyOf(leftCaveats);
        rightCaveats = List.copyOf(rightCaveats);
    }

    /** The points, which are the sum of the match's parts; 0 when nothing was compared. */
    public int points() {
        return match == null ? 0 : match.points();
    }

    /** The 0–1 score in thousandths; 0 when nothing was compared. */
    public int scoreThousandths() {
        return match == null ? 0 : ScoreScale.thousandths(match.points());
    }

    /** Whether the pair reaches the threshold, so that it would be a hit. */
    public boolean isMatch() {
        return points() >= threshold;
    }
}
