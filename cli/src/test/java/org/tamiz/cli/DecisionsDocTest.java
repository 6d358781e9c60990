package org.tamiz.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamiz.cli.Run.tamiz;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.screening.Caveat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** docs/api/decisions.md says what the writers write: every field, its type, and when it is there. */
class DecisionsDocTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<String, Predicate<JsonNode>> TYPES = Map.of(
            "object", JsonNode::isObject,
            "array", JsonNode::isArray,
            "string", JsonNode::isString,
            "integer", JsonNode::isIntegralNumber,
            "number", JsonNode::isNumber,
            "boolean", JsonNode::isBoolean);

    @TempDir
    private Path folder;

    /** A row of a table of the page, by its first cell. */
    private static Map<String, List<String>> table(String heading) throws IOException {
        String page = Files.readString(Run.root().resolve("docs/api/decisions.md"));
        String section = Arrays.stream(page.split("(?m)^## ", -1))
                .filter(each -> each.startsWith(heading + "\n"))
                .findFirst()
                .orElseThrow();
        Map<String, List<String>> rows = new LinkedHashMap<>();
        section.lines().filter(line -> line.startsWith("| `")).forEach(line -> {
            List<String> cells = Stream.of(line.substring(1).split("\\|", -1))
                    .map(String::strip)
                    .toList();
            rows.put(cells.getFirst().replace("`", ""), cells.subList(1, cells.size()));
        });
        return rows;
    }

    /** Answers of every kind: hits of all sorts, a broken row, a stranger, a single query. */
    private List<String> arguments(String format) throws IOException {
        Path list = folder.resolve("list.txt");
        Files.writeString(list, """
                {"id":"a-1","schema":"Vessel","datasets":["one"],"properties":{"name":["ARTAVIL"],"imoNumber":["9187629"],"topics":["sanction"]}}
                """);
        Path twin = folder.resolve("twin.txt");
        Files.writeString(twin, """
                {"id":"b-1","schema":"Vessel","datasets":["two"],"properties":{"name":["ARTA"],"imoNumber":["9187629"],"topics":["poi"]}}
                """);
        Path customers = folder.resolve("customers.csv");
        Files.writeString(
                customers, "id,name,alias,imo\n1,Happy Star,Artavil,9187629\n2,,,\n3,Nadie Inventado,,\n4,N/A,,\n");
        return List.of(
                "screen",
                customers.toString(),
                "--lists",
                list.toString(),
                "--lists",
                twin.toString(),
                "--format",
                format);
    }

    private List<JsonNode> answers() throws IOException {
        List<JsonNode> answers = new ArrayList<>();
        tamiz(arguments("jsonl").toArray()).lines().forEach(line -> answers.add(JSON.readTree(line)));
        tamiz("screen", Run.samples().resolve("customers.csv"), "--format", "jsonl")
                .lines()
                .forEach(line -> answers.add(JSON.readTree(line)));
        tamiz("screen", "--name", "Nadie Inventado", "--format", "jsonl")
                .lines()
                .forEach(line -> answers.add(JSON.readTree(line)));
        return answers;
    }

    @Test
    void everyJsonFieldIsDescribedAndOfItsType() throws IOException {
        Map<String, List<String>> described = table("JSON lines");
        Set<String> seen = new TreeSet<>();
        for (JsonNode answer : answers()) {
            walk(answer, "", described, seen);
        }
        assertThat(described.keySet()).containsExactlyInAnyOrderElementsOf(seen);
    }

    private static void walk(JsonNode object, String prefix, Map<String, List<String>> described, Set<String> seen) {
        described.forEach((path, cells) -> {
            String name = path.substring(Math.min(path.length(), prefix.length()));
            boolean child = path.startsWith(prefix) && !name.isEmpty() && !name.contains(".");
            if (child && cells.get(1).equals("always")) {
                assertThat(object.has(name)).as(path + " in " + object).isTrue();
            }
        });
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            String path = prefix + property.getKey();
            JsonNode value = property.getValue();
            assertThat(described).containsKey(path);
            String type =
                    described.getOrDefault(path, List.of("none")).getFirst().split("[ ,]", -1)[0];
            assertThat(TYPES.getOrDefault(type, other -> false).test(value))
                    .as(path + " is " + type)
                    .isTrue();
            seen.add(path);
            if (value.isObject()) {
                walk(value, path + ".", described, seen);
            }
            for (JsonNode element : value.isArray() ? value : JSON.createArrayNode()) {
                if (element.isObject()) {
                    walk(element, path + "[].", described, seen);
                }
            }
        }
    }

    @Test
    void everyAnswerKeepsItsPromises() throws IOException {
        Set<String> statuses = new TreeSet<>();
        for (JsonNode answer : answers()) {
            String status = answer.get("status").asString();
            statuses.add(status);
            assertThat(answer.get("hits").isEmpty()).isEqualTo(!status.equals("hit"));
            if (status.equals("incomplete")) {
                assertThat(answer.get("because").isEmpty()).isFalse();
            }
            int before = Integer.MAX_VALUE;
            for (JsonNode hit : answer.get("hits")) {
                int sum = 0;
                for (JsonNode part : hit.get("explanation")) {
                    sum += part.get("points").asInt();
                }
                assertThat(hit.get("points").asInt()).isEqualTo(sum).isLessThanOrEqualTo(before);
                before = sum;
            }
        }
        assertThat(statuses).containsExactly("clear", "hit", "incomplete");
    }

    @Test
    void csvColumnsAreDescribedInTheirOrderAndHoldTheJsonFields() throws IOException {
        Map<String, List<String>> described = table("CSV");
        List<JsonNode> answers = tamiz(arguments("jsonl").toArray()).lines().stream()
                .map(JSON::readTree)
                .toList();
        Run csv = tamiz(arguments("csv").toArray());
        assertThat(csv.lines().getFirst()).isEqualTo(String.join(",", described.keySet()));
        List<NamedCsvRecord> rows;
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv.out())) {
            rows = reader.stream().toList();
        }
        int row = 0;
        for (JsonNode answer : answers) {
            for (int hit = 0; hit < Math.max(1, answer.get("hits").size()); hit++) {
                for (Map.Entry<String, List<String>> column : described.entrySet()) {
                    String path = column.getValue().get(1).replaceAll("`|, .*| with .*", "");
                    agree(column.getKey(), rows.get(row).getField(column.getKey()), texts(answer, path, hit));
                }
                row++;
            }
        }
        assertThat(rows).hasSize(row);
    }

    /** Every text of a list value stands in the cell; a single value is the cell. */
    private static void agree(String column, String cell, List<String> texts) {
        if (texts.size() == 1 && !cell.contains(" +")) {
            assertThat(cell).as(column).isEqualTo(texts.getFirst());
        } else if (texts.isEmpty()) {
            assertThat(cell).as(column).isEmpty();
        } else {
            assertThat(cell).as(column).contains(texts);
        }
    }

    private static List<String> texts(JsonNode answer, String path, int hit) {
        List<JsonNode> nodes = List.of(answer);
        for (String step : path.split("\\.", -1)) {
            List<JsonNode> next = new ArrayList<>();
            String name = step.replace("[]", "");
            for (JsonNode node : nodes) {
                JsonNode value = node.get(name);
                if (value == null) {
                    continue;
                }
                if (name.equals("hits")) {
                    if (hit < value.size()) {
                        next.add(value.get(hit));
                    }
                } else if (value.isArray()) {
                    value.forEach(next::add);
                } else {
                    next.add(value);
                }
            }
            nodes = next;
        }
        return nodes.stream()
                .map(node -> node.isNumber() && path.endsWith("score")
                        ? node.decimalValue().setScale(3).toPlainString()
                        : node.asString())
                .toList();
    }

    @Test
    void everyReasonIsDescribed() throws IOException {
        Map<String, String> about = new LinkedHashMap<>();
        table("Reasons").forEach((code, cells) -> about.put(code, cells.getFirst()));
        for (Caveat.Code code : Caveat.Code.values()) {
            assertThat(about).containsEntry(code.code(), code.isOfTheQuery() ? "query" : "lists");
        }
        assertThat(about).hasSize(Caveat.Code.values().length);
    }
}
