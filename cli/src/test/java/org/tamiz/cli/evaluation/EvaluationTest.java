package org.tamiz.cli.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The figures against values reckoned by hand. */
class EvaluationTest {

    private static final double EXACT = 1e-9;

    private final List<ScoredPair> pairs = new ArrayList<>();

    private void add(int count, boolean isOne, int thousandths) {
        for (int i = 0; i < count; i++) {
            pairs.add(new ScoredPair(
                    pairs.size() + 1,
                    "l",
                    "r",
                    "key" + pairs.size(),
                    isOne,
                    thousandths >= 700,
                    thousandths,
                    thousandths,
                    Map.of()));
        }
    }

    @Test
    void aScoreThatIsAProbabilityHasSlopeOneAndInterceptZero() {
        add(20, true, 200);
        add(80, false, 200);
        add(80, true, 800);
        add(20, false, 800);
        Calibration calibration = Calibration.of(pairs);
        assertThat(calibration.slope()).isCloseTo(1, within(EXACT));
        assertThat(calibration.intercept()).isCloseTo(0, within(EXACT));
        double loss = -0.8 * Math.log(0.8) - 0.2 * Math.log(0.2);
        assertThat(calibration.logLoss()).isCloseTo(loss, within(EXACT));
        assertThat(calibration.refittedLogLoss()).isCloseTo(loss, within(EXACT));
        assertThat(calibration.constantLogLoss()).isCloseTo(Math.log(2), within(EXACT));
        assertThat(calibration.bands().get(2)).isEqualTo(new Calibration.Band(200, 300, 100, 0.2, 0.2));
        assertThat(calibration.bands().get(8).shareOne()).isEqualTo(0.8);
        assertThat(calibration.bands().get(5).pairs()).isZero();
        assertThat(calibration.bands().get(5).meanScore()).isNaN();
    }

    @Test
    void aScoreTooSureOfItselfHasASlopeBelowOne() {
        // Says 0.9 where 0.75 are one, and the mirror of it: the slope is ln 3 / ln 9.
        add(25, true, 100);
        add(75, false, 100);
        add(75, true, 900);
        add(25, false, 900);
        Calibration calibration = Calibration.of(pairs);
        assertThat(calibration.slope()).isCloseTo(0.5, within(EXACT));
        assertThat(calibration.refittedLogLoss()).isLessThan(calibration.logLoss());
    }

    @Test
    void labelsThatTheScorePartsFixNoSlope() {
        add(10, true, 900);
        add(10, false, 100);
        Calibration calibration = Calibration.of(pairs);
        assertThat(calibration.slope()).isNaN();
        assertThat(calibration.refittedLogLoss()).isNaN();
        assertThat(calibration.logLoss()).isCloseTo(-Math.log(0.9), within(EXACT));
    }

    @Test
    void scoresOfZeroAndOneAreNotCertain() {
        add(1, false, 1000);
        add(1, true, 0);
        assertThat(Calibration.of(pairs).logLoss()).isCloseTo(-Math.log(0.0005), within(EXACT));
    }

    @Test
    void figuresThatAreNotDefinedAreNone() {
        add(5, false, 100);
        GroupResult result = GroupResult.of("", "", pairs, Bootstrap.DEFAULT);
        assertThat(result.precision().value()).isNaN();
        assertThat(result.precision().low()).isNaN();
        assertThat(result.recall().value()).isNaN();
        assertThat(result.f1().value()).isNaN();
        assertThat(result.mcc().value()).isNaN();
        assertThat(Calibration.of(pairs).constantLogLoss()).isZero();
    }

    /** The share of matches that are one is a share of a binomial: its interval is near the normal one. */
    @Test
    void anIntervalIsAsWideAsItsSampleAllows() {
        add(160, true, 900);
        add(40, false, 900);
        Measure precision = GroupResult.of("", "", pairs, Bootstrap.DEFAULT).precision();
        double half = 1.96 * Math.sqrt(0.8 * 0.2 / 200);
        assertThat(precision.value()).isEqualTo(0.8);
        assertThat(precision.low()).isCloseTo(0.8 - half, within(0.01));
        assertThat(precision.high()).isCloseTo(0.8 + half, within(0.01));
    }

    @Test
    void anIntervalCoversTheTruthAboutAsOftenAsItSays() {
        Random random = new Random(7);
        int covered = 0;
        for (int trial = 0; trial < 100; trial++) {
            pairs.clear();
            for (int i = 0; i < 120; i++) {
                add(1, random.nextInt(100) < 70, 900);
            }
            Measure precision =
                    GroupResult.of("", "", pairs, new Bootstrap(1000, trial)).precision();
            covered += precision.low() <= 0.7 && 0.7 <= precision.high() ? 1 : 0;
        }
        assertThat(covered).isBetween(88, 100);
    }

    @Test
    void theSurestErrorsComeFirst() {
        add(1, true, 600);
        add(1, false, 950);
        add(1, true, 10);
        add(1, true, 990);
        add(1, false, 950);
        Evaluation evaluation = Evaluation.of(pairs, new Evaluation.Request(Bootstrap.DEFAULT, List.of(), 1, 3), null);
        assertThat(evaluation.errors()).isEqualTo(4);
        assertThat(evaluation.worst()).extracting(ScoredPair::line).containsExactly(3L, 2L, 5L);
    }

    @Test
    void aRivalOfTheSameVerdictsHasNoGain() {
        add(10, true, 900);
        add(3, false, 900);
        add(2, true, 100);
        List<Rivalry.Score> same = pairs.stream()
                .map(pair -> new Rivalry.Score(pair.key(), pair.scoreThousandths() / 1000.0))
                .toList();
        Rivalry rivalry = Rivalry.of(pairs, same, 0.7, Bootstrap.DEFAULT);
        assertThat(rivalry.counts()).isEqualTo(rivalry.theirs());
        assertThat(rivalry.gain()).isEqualTo(new Measure(0, 0, 0));
        assertThat(rivalry.withoutGain()).isEqualTo(1);
    }

    @Test
    void aRivalThatIsAlwaysWorseIsBeatenInEveryResample() {
        add(50, true, 900);
        add(50, false, 100);
        List<Rivalry.Score> wrong = pairs.stream()
                .map(pair -> new Rivalry.Score(pair.key(), pair.isOne() && pair.line() % 2 == 0 ? 1 : 0))
                .toList();
        Rivalry rivalry = Rivalry.of(pairs, wrong, 0.5, Bootstrap.DEFAULT);
        assertThat(rivalry.f1()).isEqualTo(1);
        assertThat(rivalry.theirF1()).isCloseTo(2.0 / 3, within(EXACT));
        assertThat(rivalry.withoutGain()).isZero();
        assertThat(rivalry.gain().low()).isPositive();
    }

    @Test
    void pairsThatRepeatAreMatchedInOrder() {
        List<ScoredPair> twice = new ArrayList<>();
        for (boolean isOne : new boolean[] {true, false, true}) {
            twice.add(new ScoredPair(twice.size() + 1, "l", "r", "same", isOne, true, 900, 900, Map.of()));
        }
        Rivalry rivalry = Rivalry.of(
                twice,
                List.of(new Rivalry.Score("same", 0.9), new Rivalry.Score("same", 0.1), new Rivalry.Score("x", 1)),
                0.7,
                Bootstrap.DEFAULT);
        assertThat(rivalry.theirs()).isEqualTo(new Counts(1, 0, 0, 1));
        assertThat(rivalry.onlyHere()).isEqualTo(1);
        assertThat(rivalry.onlyThere()).isEqualTo(1);
    }

    @Test
    void tooFewResamplesAreRefused() {
        assertThatThrownBy(() -> new Bootstrap(999, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
