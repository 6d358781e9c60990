package org.tamiz.bench.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is measured, what others reach, and what is asked of it.
 *
 * @param code by which the figure is stored
 * @param set on what it is measured
 * @param metric what is measured
 * @param reference what others reach; empty where nothing is known
 * @param sense which way is better
 * @param bound what is asked for; without a meaning where nothing is
 * @param form how the number is written
 */
record Target(String code, String set, String metric, String reference, Sense sense, double bound, Form form) {

    /** Which numbers are good. */
    enum Sense {
        /** At least the bound. */
        AT_LEAST,
        /** The lower end of the interval more than the bound. */
        SURELY_ABOVE,
        /** At most the bound. */
        AT_MOST,
        /** No farther from 1 than the bound. */
        NEAR_ONE,
        /** Nothing is asked; it stands beside, and must not fall. */
        MORE_IS_BETTER,
        /** The same where less is better. */
        LESS_IS_BETTER
    }

    /** How a number is written. */
    enum Form {
        DECIMAL,
        PERCENT,
        COUNT
    }

    private static final String NAME_PAIRS = "name pairs";
    private static final String ENTITIES = "OpenSanctions Pairs, whole entities";

    /** The scripts of the cross-script data with their codes. */
    static final List<String> SCRIPTS = List.of("arabic", "han", "hangul", "hebrew", "cyrillic");

    /** All of them, in the order of the page. */
    static List<Target> all() {
        List<Target> targets = new ArrayList<>();
        targets.add(new Target(
                "pairs.f1",
                NAME_PAIRS + ", the rows that logic-v2 answered",
                "F1",
                "logic-v2 0.79",
                Sense.AT_LEAST,
                0.90,
                Form.DECIMAL));
        targets.add(new Target(
                "pairs.gain",
                "the same rows",
                "gain of F1 over logic-v2, paired bootstrap",
                "",
                Sense.SURELY_ABOVE,
                0.05,
                Form.DECIMAL));
        targets.add(
                new Target("pairs.f1-all", NAME_PAIRS + ", all rows", "F1", "", Sense.MORE_IS_BETTER, 0, Form.DECIMAL));
        targets.add(
                new Target("pairs.strong-wrong", "rows marked STRONG", "told wrong", "", Sense.AT_MOST, 0, Form.COUNT));
        for (String script : SCRIPTS) {
            String set = "cross-script, " + title(script) + " and Latin";
            targets.add(
                    new Target("scripts." + script + ".recall", set, "recall", "", Sense.AT_LEAST, 0.95, Form.DECIMAL));
            targets.add(new Target(
                    "scripts." + script + ".specificity",
                    set,
                    "specificity, nearest of 100 others",
                    "",
                    Sense.AT_LEAST,
                    0.95,
                    Form.DECIMAL));
        }
        targets.add(new Target(
                "scripts.all.recall",
                "cross-script, all",
                "recall",
                "Watchman 0.50, with embeddings 0.91",
                Sense.AT_LEAST,
                0.97,
                Form.DECIMAL));
        targets.add(new Target(
                "scripts.all.specificity",
                "cross-script, all",
                "specificity, nearest of 100 others",
                "",
                Sense.AT_LEAST,
                0.97,
                Form.DECIMAL));
        targets.add(
                new Target("entities.mcc", ENTITIES, "Matthews' correlation", "", Sense.AT_LEAST, 0.80, Form.DECIMAL));
        targets.add(new Target(
                "entities.f1",
                ENTITIES,
                "F1",
                "all called one 0.92; regression-v1 0.913; GPT-4o 0.989",
                Sense.AT_LEAST,
                0.975,
                Form.DECIMAL));
        targets.add(new Target(
                "people.once",
                "UN people, damaged once",
                "found at the threshold",
                "yente 0.96",
                Sense.AT_LEAST,
                0.995,
                Form.DECIMAL));
        targets.add(new Target(
                "people.once-hits",
                "UN people, damaged once",
                "mean hits a query",
                "",
                Sense.AT_MOST,
                3,
                Form.DECIMAL));
        targets.add(new Target(
                "people.twice",
                "UN people, damaged twice",
                "found at the threshold",
                "",
                Sense.AT_LEAST,
                0.97,
                Form.DECIMAL));
        targets.add(new Target(
                "people.twice-hits",
                "UN people, damaged twice",
                "mean hits a query",
                "",
                Sense.AT_MOST,
                3,
                Form.DECIMAL));
        for (String set : List.of("us", "global")) {
            String people = "innocents, " + (set.equals("us") ? "US" : "global");
            targets.add(new Target(
                    "innocents." + set + ".full",
                    people + ", birth date and country given; OFAC 2021-07 + UN 2026",
                    "flagged",
                    set.equals("us") ? "logic-v2 10 of 100" : "",
                    Sense.AT_MOST,
                    0.003,
                    Form.PERCENT));
            targets.add(new Target(
                    "innocents." + set + ".full-culture",
                    "the same people",
                    "flagged in the most flagged name culture, times the mean",
                    "",
                    Sense.AT_MOST,
                    3,
                    Form.DECIMAL));
            targets.add(new Target(
                    "innocents." + set + ".name",
                    people + ", name only; CSL 2026-07-31 + UN 2026",
                    "flagged",
                    "",
                    Sense.AT_MOST,
                    0.02,
                    Form.PERCENT));
        }
        targets.add(new Target(
                "innocents.us.ofac-name",
                "innocents, US, name only; OFAC 2021-07 alone",
                "flagged",
                "watchman-java 4.5 %",
                Sense.LESS_IS_BETTER,
                0,
                Form.PERCENT));
        targets.add(new Target(
                "calibration.slope", NAME_PAIRS + ", the score", "slope", "", Sense.NEAR_ONE, 0.1, Form.DECIMAL));
        targets.add(new Target(
                "calibration.loss",
                NAME_PAIRS + ", the score",
                "log-loss, of a constant's",
                "",
                Sense.AT_MOST,
                0.5,
                Form.DECIMAL));
        return List.copyOf(targets);
    }

    static String title(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    boolean isAsked() {
        return sense != Sense.MORE_IS_BETTER && sense != Sense.LESS_IS_BETTER;
    }

    /** Whether the figure is what is asked for. */
    boolean isMet(Figure figure) {
        return meets(sense == Sense.SURELY_ABOVE ? figure.low() : figure.value());
    }

    private boolean meets(double value) {
        return switch (sense) {
            case AT_LEAST -> value >= bound;
            case SURELY_ABOVE -> value > bound;
            case AT_MOST -> value <= bound;
            case NEAR_ONE -> Math.abs(value - 1) <= bound;
            case MORE_IS_BETTER, LESS_IS_BETTER -> true;
        };
    }

    /** Whether the second is worse than the first by more than the first's noise. */
    boolean hasFallen(Figure before, double now) {
        return switch (sense) {
            case AT_LEAST, SURELY_ABOVE, MORE_IS_BETTER -> now < before.value() - before.noise();
            case AT_MOST, LESS_IS_BETTER -> now > before.value() + before.noise();
            case NEAR_ONE -> Math.abs(now - 1) > Math.abs(before.value() - 1) + before.noise();
        };
    }

    /** What is asked for, for people. */
    String asked() {
        return switch (sense) {
            case AT_LEAST -> "≥ " + text(bound);
            case SURELY_ABOVE -> "lower end > " + text(bound);
            case AT_MOST -> bound == 0 ? "0" : "≤ " + text(bound);
            case NEAR_ONE -> text(1 - bound) + " to " + text(1 + bound);
            case MORE_IS_BETTER, LESS_IS_BETTER -> "–";
        };
    }

    /** A number of this kind, for people; four digits after the point where three would round a miss to the bound. */
    String text(double value) {
        return switch (form) {
            case COUNT -> String.format(Locale.ROOT, "%.0f", value);
            case PERCENT -> String.format(Locale.ROOT, "%.2f %%", 100 * value);
            case DECIMAL -> decimal(value);
        };
    }

    private String decimal(double value) {
        String three = String.format(Locale.ROOT, "%.3f", value);
        boolean misleads = meets(Double.parseDouble(three)) != meets(value);
        String shown = misleads ? String.format(Locale.ROOT, "%.5f", value) : three;
        return value == bound ? shown.replaceAll("0+$", "").replaceAll("\\.$", "") : shown;
    }
}
