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
        answers.addAll(fromLedger());
        return answers;
    }

    /** Answers from a ledger with two editions that differ, of which the later states less; one about all there is. */
    private List<JsonNode> fromLedger() throws IOException {
        Path data = folder.resolve("data");
        Path earlier = Files.createDirectories(folder.resolve("2024-01-10"));
        Path later = Files.createDirectories(folder.resolve("2024-02-10"));
        Files.writeString(
                earlier.resolve("sdn.csv"),
                OfacText.sdn("1|HOUSE OF EXAMPLE||SDGT||||||||Gender Male.", "2|INVENTED TRADING||SDGT||||||||"));
        Files.writeString(earlier.resolve("alt.csv"), OfacText.csv("1,7,\"aka\",\"EXAMPLE HOUSE\",-0-"));
        Files.writeString(earlier.resolve("add.csv"), OfacText.csv("1,7,\"Street 1\",\"Town\",\"Cuba\",-0-"));
        Files.writeString(
                later.resolve("sdn.csv"),
                OfacText.sdn("1|HOUSE OF EXAMPLES||SDGT||||||||Gender Male.", "3|FRESHLY LISTED||SDGT||||||||"));
        assertThat(tamiz("lists", "import", earlier, later, "--data", data, "--max-loss", "100")
                        .code())
                .isZero();
        Path customers = folder.resolve("all.ftm.jsonl");
        Files.writeString(customers, """
                {"id":"1","schema":"Person","properties":{"name":["House of Example"],"alias":["The House"],"firstName":["House"],"birthDate":["1957"],"nationality":["cu"],"citizenship":["cu"],"country":["mx"],"birthPlace":["Town"],"gender":["male"],"passportNumber":["A1"],"address":["Street 1"],"position":["Head"]}}
                {"id":"2","schema":"Company","properties":{"name":["Freshly Listed"],"incorporationDate":["1999-04-01"],"cryptoWallets":["x"]}}
                """);
        List<JsonNode> answers = new ArrayList<>();
        for (String asOf : List.of("2024-01-20", "2024-02-10")) {
            tamiz(
                            "screen",
                            customers,
                            "--data",
                            data,
                            "--as-of",
                            asOf,
                            "--published-by",
                            "2026-01-01",
                            "--known-at",
                            "2026-11-25",
                            "--only",
                            "ofac-sdn",
                            "--max-list-age",
                            "9999",
                            "--format",
                            "jsonl")
                    .lines()
                    .forEach(line -> answers.add(JSON.readTree(line)));
        }
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
            if (value.isObject() && !path.equals("query.party")) {
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
            boolean certain = false;
            for (JsonNode hit : answer.get("hits")) {
                certain |= !hit.has("listedOnlyAtOneOf");
            }
            assertThat(certain).isEqualTo(status.equals("hit"));
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
