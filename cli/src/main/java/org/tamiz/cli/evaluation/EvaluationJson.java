package org.tamiz.cli.evaluation;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** An evaluation for programs, as docs/api/evaluate.md describes it. */
public final class EvaluationJson {

    private static final int DECIMALS = 6;

    private EvaluationJson() {}

    /**
     * The object on one line, which ends with a line end.
     *
     * @param file the name of the file of labels
     * @param policy the policy's id
     * @param engine the engine's version
     */
    public static String of(Evaluation evaluation, String file, String policy, String engine) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("labels", file);
            json.writeStringProperty("policy", policy);
            json.writeStringProperty("engine", engine);
            json.writeNumberProperty("resamples", evaluation.bootstrap().resamples());
            json.writeNumberProperty("seed", evaluation.bootstrap().seed());
            json.writeArrayPropertyStart("groups");
            evaluation.groups().forEach(group -> group(json, group));
            json.writeEndArray();
            json.writeObjectPropertyStart("smallGroups");
            evaluation.smallGroups().forEach(json::writeNumberProperty);
            json.writeEndObject();
            calibration(json, evaluation.calibration());
            json.writeNumberProperty("errors", evaluation.errors());
            json.writeArrayPropertyStart("worst");
            evaluation.worst().forEach(pair -> worst(json, pair));
            json.writeEndArray();
            Rivalry rivalry = evaluation.rivalry();
            if (rivalry != null) {
                rivalry(json, rivalry);
            }
            json.writeEndObject();
        }
        return text + "\n";
    }

    private static void group(JsonGenerator json, GroupResult group) {
        json.writeStartObject();
        json.writeStringProperty("column", group.column());
        json.writeStringProperty("value", group.value());
        counts(json, group.counts());
        measure(json, "precision", group.precision());
        measure(json, "recall", group.recall());
        measure(json, "f1", group.f1());
        measure(json, "mcc", group.mcc());
        json.writeEndObject();
    }

    private static void counts(JsonGenerator json, Counts counts) {
        json.writeNumberProperty("pairs", counts.pairs());
        json.writeNumberProperty("truePositive", counts.truePositive());
        json.writeNumberProperty("falsePositive", counts.falsePositive());
        json.writeNumberProperty("falseNegative", counts.falseNegative());
        json.writeNumberProperty("trueNegative", counts.trueNegative());
    }

    private static void calibration(JsonGenerator json, Calibration calibration) {
        json.writeObjectPropertyStart("calibration");
        json.writeArrayPropertyStart("bands");
        for (Calibration.Band band : calibration.bands()) {
            json.writeStartObject();
            number(json, "from", band.from() / 1000.0);
            number(json, "to", band.to() / 1000.0);
            json.writeNumberProperty("pairs", band.pairs());
            number(json, "meanScore", band.meanScore());
            number(json, "shareOne", band.shareOne());
            json.writeEndObject();
        }
        json.writeEndArray();
        number(json, "slope", calibration.slope());
        number(json, "intercept", calibration.intercept());
        number(json, "logLoss", calibration.logLoss());
        number(json, "refittedLogLoss", calibration.refittedLogLoss());
        number(json, "constantLogLoss", calibration.constantLogLoss());
        json.writeEndObject();
    }

    private static void worst(JsonGenerator json, ScoredPair pair) {
        json.writeStartObject();
        json.writeNumberProperty("line", pair.line());
        json.writeStringProperty("left", pair.left());
        json.writeStringProperty("right", pair.right());
        json.writeBooleanProperty("isOne", pair.isOne());
        json.writeStringProperty("verdict", pair.isMatch() ? "match" : "no_match");
        json.writeNumberProperty("points", pair.points());
        json.writeNumberProperty("score", BigDecimal.valueOf(pair.scoreThousandths(), 3));
        json.writeEndObject();
    }

    private static void rivalry(JsonGenerator json, Rivalry rivalry) {
        json.writeObjectPropertyStart("against");
        number(json, "threshold", rivalry.threshold());
        json.writeNumberProperty("onlyHere", rivalry.onlyHere());
        json.writeNumberProperty("onlyThere", rivalry.onlyThere());
        json.writeObjectPropertyStart("here");
        counts(json, rivalry.counts());
        number(json, "f1", rivalry.f1());
        json.writeEndObject();
        json.writeObjectPropertyStart("there");
        counts(json, rivalry.theirs());
        number(json, "f1", rivalry.theirF1());
        json.writeEndObject();
        measure(json, "gain", rivalry.gain());
        number(json, "withoutGain", rivalry.withoutGain());
        json.writeEndObject();
    }

    private static void measure(JsonGenerator json, String name, Measure measure) {
        json.writeObjectPropertyStart(name);
        number(json, "value", measure.value());
        number(json, "low", measure.low());
        number(json, "high", measure.high());
        json.writeEndObject();
    }

    /** What is not defined is left out. */
    private static void number(JsonGenerator json, String name, double value) {
        if (!Double.isNaN(value)) {
            json.writeNumberProperty(name, BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN));
        }
    }
}
