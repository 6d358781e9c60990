package org.tamiz.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamiz.cli.Run.tamiz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.testkit.SharedData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code tamiz evaluate} on labelled pairs whose verdicts no change of weights would turn. */
class EvaluateCommandTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SAME = "Maria Inventada Lopez,Maria Inventada Lopez";
    private static final String OTHER = "Maria Inventada Lopez,Pedro Zutano";

    @TempDir
    private Path folder;

    /** Three right matches, one wrong, one miss, two right differences, two without a label. */
    private Path labels() throws IOException {
        return Files.writeString(folder.resolve("labels.csv"), """
                group,schema,name1,name2,is_match
                a,Person,%1$s,true
                a,Person,%1$s,yes
                a,Person,%1$s,false
                b,Person,%1$s,1
                b,Person,%2$s,TRUE
                b,Person,%2$s,no
                b,Company,%2$s,negative
                b,Company,%2$s,
                b,Company,%2$s,unsure
                """.formatted(SAME, OTHER));
    }

    private static JsonNode json(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("evaluate", "--format", "json"));
        all.addAll(List.of(arguments));
        Run run = tamiz(all.toArray());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.lines()).hasSize(1);
        return JSON.readTree(run.out());
    }

    @Test
    void figuresAreThoseOfTheCounts() throws IOException {
        JsonNode all = json("--labels", labels(), "--smallest-group", "3");
        JsonNode groups = all.get("groups");
        assertThat(counts(groups.get(0))).containsExactly(7, 3, 1, 1, 2);
        assertThat(groups.get(0).get("precision").get("value").asDouble()).isEqualTo(0.75);
        assertThat(groups.get(0).get("recall").get("value").asDouble()).isEqualTo(0.75);
        assertThat(groups.get(0).get("f1").get("value").asDouble()).isEqualTo(0.75);
        // (3·2 − 1·1) / √(4·4·3·3)
        assertThat(groups.get(0).get("mcc").get("value").asDouble()).isEqualTo(0.416667);
        assertThat(groups.get(1).get("column").asString()).isEqualTo("schema");
        assertThat(groups.get(1).get("value").asString()).isEqualTo("Person");
        assertThat(counts(groups.get(1))).containsExactly(6, 3, 1, 1, 1);
        assertThat(counts(groups.get(2))).containsExactly(3, 2, 1, 0, 0);
        assertThat(counts(groups.get(3))).containsExactly(4, 1, 0, 1, 2);
        // All of group a match, so label and verdict have no correlation that could be reckoned.
        assertThat(groups.get(2).get("mcc").has("value")).isFalse();
        assertThat(groups).hasSize(4);
        assertThat(all.get("smallGroups").get("schema").asInt()).isEqualTo(1);
        assertThat(all.get("errors").asInt()).isEqualTo(2);
        assertThat(all.get("worst")).hasSize(2);
        // Which of the two is surer depends on the weights; that each is told as what it is does not.
        for (JsonNode wrong : all.get("worst")) {
            assertThat(wrong.get("line").asInt()).isEqualTo(wrong.get("isOne").asBoolean() ? 6 : 4);
            assertThat(wrong.get("verdict").asString())
                    .isEqualTo(wrong.get("isOne").asBoolean() ? "no_match" : "match");
        }
        assertThat(all.get("worst").get(0).get("isOne"))
                .isNotEqualTo(all.get("worst").get(1).get("isOne"));
    }

    private static List<Integer> counts(JsonNode group) {
        return List.of("pairs", "truePositive", "falsePositive", "falseNegative", "trueNegative").stream()
                .map(name -> group.get(name).asInt())
                .toList();
    }

    @Test
    void intervalsDependOnTheSeedAlone() throws IOException {
        Path labels = labels();
        JsonNode first = json("--labels", labels);
        assertThat(json("--labels", labels)).isEqualTo(first);
        JsonNode precision = first.get("groups").get(0).get("precision");
        assertThat(precision.get("low").asDouble()).isBetween(0.0, 0.74);
        assertThat(precision.get("high").asDouble()).isEqualTo(1.0);
        JsonNode other = json("--labels", labels, "--seed", "1", "--resamples", "1000");
        assertThat(other.get("seed").asInt()).isEqualTo(1);
        assertThat(other.get("groups").get(0).get("precision").get("value")).isEqualTo(precision.get("value"));
    }

    @Test
    void theTableTellsTheSame() throws IOException {
        Run run = tamiz("evaluate", "--labels", labels(), "--worst", "2");
        assertThat(run.out())
                .startsWith("labels.csv, policy threshold=500;")
                .contains("all                             7      4     1     1  0.750 (")
                .contains(
                        "calibration\n",
                        "worst errors, 2 of 2\n",
                        "line 4: Maria Inventada Lopez | Maria",
                        "line 6: Maria Inventada Lopez | Pedro")
                .contains("not shown: 2 small groups by schema\n", "2000 resamples by row, seed 20261124\n");
        assertThat(run.err())
                .contains("2 pairs have no label and were left out.")
                .doesNotContain("Maria");
        Path out = folder.resolve("report.txt");
        assertThat(tamiz("evaluate", "--labels", labels(), "--worst", "2", "--out", out)
                        .code())
                .isZero();
        assertThat(Files.readString(out)).isEqualTo(run.out());
    }

    @Test
    void entitiesAreReadAndGroupedByTheirSchemas() throws IOException {
        Path labels = Files.writeString(folder.resolve("labels.jsonl"), """
                {"left":{"id":"a","schema":"Person","properties":{"name":["Maria Inventada"]}},"right":{"id":"b","schema":"LegalEntity","properties":{"name":["Maria Inventada"]}},"judgement":"positive"}
                {"left":{"id":"c","schema":"LegalEntity","properties":{"name":["Maria Inventada"]}},"right":{"id":"d","schema":"Person","properties":{"name":["Pedro Zutano"]}},"judgement":"negative"}
                {"left":{"id":"e","schema":"Person","properties":{}},"right":{"id":"f","schema":"Person","properties":{"name":["Pedro Zutano"]}},"judgement":"positive"}
                """);
        Path scores = Files.writeString(folder.resolve("scores.csv"), """
                left_id,right_id,score
                c,d,0.9
                a,b,0.8
                x,y,0.1
                """);
        JsonNode all = json("--labels", labels, "--smallest-group", "1", "--against", scores, "--threshold", "0.7");
        assertThat(counts(all.get("groups").get(0))).containsExactly(3, 1, 0, 1, 1);
        assertThat(all.get("groups").get(1).get("value").asString()).isEqualTo("LegalEntity ~ Person");
        assertThat(counts(all.get("groups").get(1))).containsExactly(2, 1, 0, 0, 1);
        assertThat(all.get("worst").get(0).get("left").asString()).isEqualTo("e ");
        JsonNode against = all.get("against");
        assertThat(against.get("onlyHere").asInt()).isEqualTo(1);
        assertThat(against.get("onlyThere").asInt()).isEqualTo(1);
        assertThat(counts(against.get("here"))).containsExactly(2, 1, 0, 0, 1);
        assertThat(counts(against.get("there"))).containsExactly(2, 1, 1, 0, 0);
        assertThat(against.get("gain").get("value").asDouble()).isEqualTo(0.333333);
    }

    @Test
    void badInputIsToldWithItsPlace() throws IOException {
        refused("name1,name2\nx,y\n", "line 1: no column of this header states the label. Add a column is_match");
        refused("name1,name2,label\nx,y,true\nx,y,perhaps\n", "line 3: the field label holds a word that is no label");
        refused("name1,name2,label\nx,y,\n", "there is no labelled pair in the file");
        refused("name1,name2,label\nx,y,true\n", "--group z: ", "--group", "z");
        refused("name1,name2,label\nx,y,true\n", "--resamples must be at least 1000", "--resamples", "10");
        refused("name1,name2,label\nx,y,true\n", "Give --against and --threshold together", "--threshold", "1");
        Path scores = Files.writeString(folder.resolve("s.csv"), "name1,name2,score\nx,y,high\n");
        refused(
                "name1,name2,label\nx,y,true\n",
                "line 2: the field score holds no number",
                "--against",
                scores,
                "--threshold",
                "0.7");
        refused(
                "name1,name2,label\nx,y,true\n",
                "--threshold takes a number",
                "--against",
                scores,
                "--threshold",
                "much");
        assertThat(tamiz("evaluate").err()).contains("--labels");
    }

    private void refused(String text, String says, Object... options) throws IOException {
        Path labels = Files.writeString(folder.resolve("l.csv"), text);
        List<Object> all = new ArrayList<>(List.of("evaluate", "--labels", labels));
        all.addAll(List.of(options));
        Run run = tamiz(all.toArray());
        assertThat(run.code()).isEqualTo(Tamiz.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(says);
    }

    @Test
    void wordsOfItsOwnForUnsureAreNamed() throws IOException {
        Path labels = Files.writeString(folder.resolve("l.csv"), "name1,name2,label\nx,y,jc\n" + SAME + ",tp\n");
        assertThat(counts(
                        json("--labels", labels, "--unsure", "jc").get("groups").get(0)))
                .containsExactly(1, 1, 0, 0, 0);
    }

    /** What does not depend on our weights: how many pairs of which label, and the other system's figures. */
    @Test
    void realNamePairs() {
        Path labels = SharedData.require("benchmarks/dev/name_pairs.csv");
        Path scores = SharedData.require("benchmarks/dev/name_pairs_logic_v2_scores.csv");
        JsonNode all = json("--labels", labels, "--against", scores, "--threshold", "0.7");
        List<Integer> counts = counts(all.get("groups").get(0));
        assertThat(counts.getFirst()).isEqualTo(425);
        assertThat(counts.get(1) + counts.get(3)).isEqualTo(215);
        assertThat(all.get("against").get("onlyHere").asInt()).isEqualTo(7);
        assertThat(all.get("against").get("there").get("pairs").asInt()).isEqualTo(418);
        assertThat(all.get("against").get("there").get("f1").asDouble()).isEqualTo(0.788155);
    }

    @Test
    void realEntityPairsAreAllAnswered() {
        Path labels = SharedData.require("benchmarks/dev/entity_pairs.jsonl");
        List<Integer> counts = counts(json("--labels", labels).get("groups").get(0));
        assertThat(counts.getFirst()).isEqualTo(449);
        assertThat(counts.get(1) + counts.get(3)).isEqualTo(379);
    }
}
