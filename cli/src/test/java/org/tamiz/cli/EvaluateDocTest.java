package org.tamiz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** docs/api/evaluate.md says what is written as JSON: every field and its type. */
class EvaluateDocTest {

    private static final Pattern LIKE = Pattern.compile("object like `([^`]+)`");
    private static final Map<String, Predicate<JsonNode>> TYPES = Map.of(
            "object", JsonNode::isObject,
            "map", JsonNode::isObject,
            "array", JsonNode::isArray,
            "string", JsonNode::isString,
            "integer", JsonNode::isIntegralNumber,
            "number", JsonNode::isNumber,
            "boolean", JsonNode::isBoolean);

    @TempDir
    private Path folder;

    private final Map<String, String> described = new LinkedHashMap<>();
    private final Set<String> always = new TreeSet<>();
    private final Set<String> seen = new TreeSet<>();

    private void read() throws IOException {
        String page = Files.readString(Run.root().resolve("docs/api/evaluate.md"));
        page.substring(page.indexOf("## JSON"))
                .lines()
                .filter(line -> line.startsWith("| `"))
                .forEach(line -> {
                    String[] cells = line.split("\\|", -1);
                    String path = cells[1].strip().replace("`", "");
                    described.put(path, cells[2].strip());
                    if (cells[3].strip().equals("always")) {
                        always.add(path);
                    }
                });
    }

    @Test
    void everyFieldIsDescribedAndOfItsType() throws IOException {
        read();
        Path labels = Files.writeString(folder.resolve("labels.csv"), """
                schema,name1,name2,is_match
                Person,Maria Inventada,Maria Inventada,true
                Person,Maria Inventada,Maria Inventada,false
                Person,Maria Inventada,Pedro Zutano,true
                Person,Maria Inventada,Pedro Zutano,false
                Company,Maria Inventada,Pedro Zutano,false
                """);
        Path scores = Files.writeString(folder.resolve("s.csv"), "name1,name2,score\nMaria Inventada,Pedro Zutano,1\n");
        Run run = Run.tamiz(
                "evaluate",
                "--labels",
                labels,
                "--against",
                scores,
                "--threshold",
                "0.5",
                "--smallest-group",
                "2",
                "--format",
                "json");
        assertThat(run.code()).as(run.err()).isZero();
        walk(JsonMapper.shared().readTree(run.out()), "", "");
        assertThat(seen).containsExactlyInAnyOrderElementsOf(described.keySet());
    }

    /**
     * Looks at an object.
     *
     * @param written the path at which it stands
     * @param like the path under which its fields are described
     */
    private void walk(JsonNode object, String written, String like) {
        for (String path : always) {
            String name = path.startsWith(like) ? path.substring(like.length()) : ".";
            if (!name.contains(".")) {
                assertThat(object.has(name)).as(path + " at " + written).isTrue();
            }
        }
        object.properties().forEach(property -> {
            String path = like + property.getKey();
            String type = described.getOrDefault(path, "none");
            assertThat(TYPES.getOrDefault(type.split("[ ,]", -1)[0], other -> false)
                            .test(property.getValue()))
                    .as(path + " is " + type)
                    .isTrue();
            seen.add(path);
            Matcher other = LIKE.matcher(type);
            String inner = other.matches() ? other.group(1) + "." : path + ".";
            if (property.getValue().isObject() && !type.equals("map")) {
                walk(property.getValue(), path, inner);
            }
            if (property.getValue().isArray()) {
                property.getValue().forEach(element -> walk(element, path, path + "[]."));
            }
        });
    }

    /** Each word of the table of labels means what its row says. */
    @Test
    void everyWordOfALabelMeansWhatIsSaid() throws IOException {
        String page = Files.readString(Run.root().resolve("docs/api/evaluate.md"));
        String section = page.substring(page.indexOf("## Labels"), page.indexOf("## Figures"));
        for (String row :
                section.lines().filter(line -> line.startsWith("| ")).skip(1).toList()) {
            String[] cells = row.split("\\|", -1);
            Stream<String> words = Pattern.compile("`([a-z0-9_]+)`")
                    .matcher(cells[2])
                    .results()
                    .map(word -> word.group(1));
            for (String word : words.toList()) {
                Path labels = Files.writeString(
                        folder.resolve("l.csv"), "name1,name2,label\nMaria Inventada,Maria Inventada," + word + "\n");
                Run run = Run.tamiz("evaluate", "--labels", labels, "--format", "json");
                switch (cells[1].strip()) {
                    case "the two are one" -> assertThat(run.out()).contains("\"truePositive\":1");
                    case "they are two" -> assertThat(run.out()).contains("\"falsePositive\":1");
                    default -> assertThat(run.err()).contains("1 pair has no label");
                }
            }
        }
    }
}
