package org.tamiz.bench.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tamiz.matcher.MatchModel;
import org.tamiz.testkit.SharedData;

/**
 * The gate of docs/quality.md: the committed page is of the shipped model, and a sample of what it measures has not
 * fallen. Where it fails on purpose, because something else got better, write the page again and read its difference.
 */
class QualityGateTest {

    private static final String RENEW =
            "; if that is meant: ./tamiz bench quality --data ../shared/data --write docs/quality.md";

    @Test
    void thePageIsOfTheShippedModel() throws IOException {
        String shipped = MatchModel.shipped().hash();
        assertThat(QualityFile.read(docs().resolve("quality.tsv")).model())
                .as("docs/quality.tsv is of another model" + RENEW)
                .isEqualTo(shipped);
        assertThat(Files.readString(docs().resolve("quality.md")))
                .as("docs/quality.md is of another model" + RENEW)
                .contains(shipped);
    }

    @Test
    void theFileHoldsEveryFigureOfBothExtents() throws IOException {
        QualityFile file = QualityFile.read(docs().resolve("quality.tsv"));
        List<String> codes = Target.all().stream().map(Target::code).toList();
        assertThat(file.of(Extent.FULL)).containsOnlyKeys(codes);
        assertThat(file.of(Extent.SAMPLE)).containsOnlyKeys(codes);
    }

    @Test
    void noFigureOfTheSampleFell() throws IOException {
        Path data = data();
        Map<String, Figure> before =
                QualityFile.read(docs().resolve("quality.tsv")).of(Extent.SAMPLE);
        Measured now = new Measured(line -> {}, 0);
        Measurement.runAll(data, Extent.SAMPLE, now);
        assertThat(fallen(before, now.figures())).as("quality fell" + RENEW).isEmpty();
    }

    @Test
    void aFigureThatFellIsTold() {
        Target recall = target("people.once");
        Target flagged = target("innocents.us.full");
        Target slope = target("calibration.slope");
        Map<String, Figure> before = Map.of(
                recall.code(), new Figure(0.99, 0.98, 0.996, 683),
                flagged.code(), new Figure(0.002, 0.001, 0.004, 500),
                slope.code(), new Figure(1.1, 1.0, 1.2, 400));
        assertThat(fallen(before, Map.of(recall.code(), Figure.exact(0.983, 683))))
                .isEmpty();
        assertThat(fallen(before, Map.of(recall.code(), Figure.exact(0.98, 683))))
                .singleElement()
                .asString()
                .contains("people.once");
        assertThat(fallen(before, Map.of(flagged.code(), Figure.exact(0.0034, 500))))
                .isEmpty();
        assertThat(fallen(before, Map.of(flagged.code(), Figure.exact(0.004, 500))))
                .hasSize(1);
        assertThat(fallen(before, Map.of(slope.code(), Figure.exact(0.85, 400))))
                .isEmpty();
        assertThat(fallen(before, Map.of(slope.code(), Figure.exact(0.75, 400))))
                .hasSize(1);
    }

    private static List<String> fallen(Map<String, Figure> before, Map<String, Figure> now) {
        List<String> fallen = new ArrayList<>();
        for (Target target : Target.all()) {
            Figure then = before.get(target.code());
            Figure found = now.get(target.code());
            if (then != null && found != null && isGated(target) && target.hasFallen(then, found.value())) {
                fallen.add(target.code() + ": " + found.value() + ", before " + then.value() + " ± " + then.noise());
            }
        }
        return fallen;
    }

    /** Which culture is flagged most is decided by single people of a sample. */
    private static boolean isGated(Target target) {
        return !target.code().endsWith("-culture");
    }

    private static Target target(String code) {
        return Target.all().stream()
                .filter(target -> target.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The data; the test is skipped without. */
    private static Path data() {
        return SharedData.require("benchmarks/dev/name_pairs.csv")
                .resolveSibling("..")
                .resolve("..")
                .normalize();
    }

    private static Path docs() {
        String root = System.getProperty("tamiz.root");
        return (root == null ? Path.of("").toAbsolutePath().resolve("..") : Path.of(root)).resolve("docs");
    }
}
