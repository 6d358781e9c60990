package org.tamiz.matcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ScoreScaleTest {

    @Test
    void risesFromZeroToOne() {
        int before = 0;
        for (int points = -500; points < 3000; points++) {
            int score = ScoreScale.thousandths(points);
            assertThat(score).isBetween(before, 1000);
            before = score;
        }
        assertThat(ScoreScale.thousandths(-1500)).isZero();
        assertThat(before).isEqualTo(1000);
    }

    @Test
    void pointsForAScoreAreTheLeastThatReachIt() {
        for (int score = 1; score <= 1000; score++) {
            int points = ScoreScale.pointsFor(score);
            assertThat(ScoreScale.thousandths(points)).isGreaterThanOrEqualTo(score);
            if (points > 0) {
                assertThat(ScoreScale.thousandths(points - 1)).isLessThan(score);
            }
        }
        assertThatThrownBy(() -> ScoreScale.pointsFor(1001)).isInstanceOf(IllegalArgumentException.class);
    }
}
