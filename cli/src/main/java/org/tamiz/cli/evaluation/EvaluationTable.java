package org.tamiz.cli.evaluation;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import java.util.Locale;
import org.tamiz.cli.internal.TerminalText;
import org.tamiz.cli.internal.Words;

/** An evaluation for people. */
public final class EvaluationTable {

    private EvaluationTable() {}

    /** The text, which ends with a line end. */
    public static String of(Evaluation evaluation) {
        StringBuilder text = new StringBuilder();
        groups(text, evaluation);
        calibration(text, evaluation.calibration());
        worst(text, evaluation);
        Rivalry rivalry = evaluation.rivalry();
        if (rivalry != null) {
            rivalry(text, rivalry);
        }
        return text.toString();
    }

    private static void groups(StringBuilder text, Evaluation evaluation) {
        line(
                text,
                "%-26s %6s %6s %5s %5s  %-18s %-18s %-18s %s",
                "group",
                "pairs",
                "one",
                "wrong",
                "miss",
                "precision",
                "recall",
                "F1",
                "MCC");
        String column = "";
        for (GroupResult group : evaluation.groups()) {
            if (!group.column().equals(column)) {
                column = group.column();
                text.append("by ").append(TerminalText.harmless(column)).append('\n');
            }
            line(
                    text,
                    "%-26s %6d %6d %5d %5d  %-18s %-18s %-18s %s",
                    label(group),
                    group.counts().pairs(),
                    group.counts().ones(),
                    group.counts().falsePositive(),
                    group.counts().falseNegative(),
                    measure(group.precision()),
                    measure(group.recall()),
                    measure(group.f1()),
                    measure(group.mcc()));
        }
        evaluation
                .smallGroups()
                .forEach((small, count) -> text.append("not shown: ")
                        .append(Words.count(count, "small group", "small groups"))
                        .append(" by ")
                        .append(TerminalText.harmless(small))
                        .append('\n'));
        text.append("in brackets 95 % intervals of ")
                .append(evaluation.bootstrap().resamples())
                .append(" resamples by row, seed ")
                .append(evaluation.bootstrap().seed())
                .append('\n');
    }

    private static String label(GroupResult group) {
        if (group.column().isEmpty()) {
            return "all";
        }
        String value = TerminalText.harmless(group.value());
        return "  " + (value.isEmpty() ? "(none)" : value);
    }

    private static void calibration(StringBuilder text, Calibration calibration) {
        text.append("\ncalibration\n");
        line(text, "%-14s %6s  %10s  %12s", "score", "pairs", "mean score", "share one");
        for (Calibration.Band band : calibration.bands()) {
            line(
                    text,
                    "%-14s %6d  %10s  %12s",
                    number(band.from() / 1000.0, 1) + " to " + number(band.to() / 1000.0, 1),
                    band.pairs(),
                    number(band.meanScore(), 3),
                    number(band.shareOne(), 3));
        }
        line(
                text,
                "slope %s, intercept %s of the labels' logistic regression on the logit of the score (calibrated: 1 and 0)",
                number(calibration.slope(), 3),
                number(calibration.intercept(), 3));
        line(
                text,
                "log loss %s; refitted by that regression %s; of a constant %s",
                number(calibration.logLoss(), 4),
                number(calibration.refittedLogLoss(), 4),
                number(calibration.constantLogLoss(), 4));
    }

    private static void worst(StringBuilder text, Evaluation evaluation) {
        text.append("\nworst errors, ")
                .append(evaluation.worst().size())
                .append(" of ")
                .append(evaluation.errors())
                .append('\n');
        for (ScoredPair pair : evaluation.worst()) {
            line(
                    text,
                    "%s %5d  %s  line %d: %s | %s",
                    pair.isMatch() ? "wrong" : "miss ",
                    pair.points(),
                    number(pair.scoreThousandths() / 1000.0, 3),
                    pair.line(),
                    TerminalText.harmless(pair.left()),
                    TerminalText.harmless(pair.right()));
        }
    }

    private static void rivalry(StringBuilder text, Rivalry rivalry) {
        text.append("\nagainst the other system's scores, a match from ")
                .append(rivalry.threshold())
                .append('\n');
        line(
                text,
                "%d pairs in both; %d labelled pairs without a score there, %d scores of other pairs",
                rivalry.counts().pairs(),
                rivalry.onlyHere(),
                rivalry.onlyThere());
        line(
                text,
                "F1 here %s, there %s, gain %s; no gain in %s %% of the resamples",
                number(rivalry.f1(), 3),
                number(rivalry.theirF1(), 3),
                measure(rivalry.gain()),
                number(100 * rivalry.withoutGain(), 1));
    }

    @FormatMethod
    private static void line(StringBuilder text, @FormatString String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
    }

    private static String measure(Measure measure) {
        return Double.isNaN(measure.low())
                ? number(measure.value(), 3)
                : number(measure.value(), 3) + " (" + number(measure.low(), 3) + " " + number(measure.high(), 3) + ")";
    }

    private static String number(double value, int decimals) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
