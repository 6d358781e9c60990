package org.tamiz.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamiz.cli.TestLedger.JSON;
import static org.tamiz.testkit.TestServer.ok;
import static org.tamiz.testkit.TestServer.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.fetch.FetchException;
import org.tamiz.fetch.FetchException.Code;
import org.tamiz.testkit.TestServer;
import org.tamiz.testkit.TestServer.Script;
import tools.jackson.databind.JsonNode;

/** docs/api/lists-update.md says what {@code tamiz lists update} writes, and how each failure is called. */
class ListsUpdateDocTest {

    /** What is wrong with the user's machine, folder or table, not with a server. */
    private static final Set<Code> NOT_OF_SERVERS = Set.of(
            Code.TABLE_MALFORMED,
            Code.FILE_MISSING,
            Code.STORE_FAILED,
            Code.INTERRUPTED,
            Code.HOST_UNKNOWN,
            Code.CONNECT_FAILED,
            Code.REDIRECT_WRONG,
            Code.PROTOCOL_WRONG);

    private static final Map<String, Predicate<JsonNode>> TYPES =
            Map.of("string", JsonNode::isString, "integer", JsonNode::isIntegralNumber, "boolean", JsonNode::isBoolean);

    @TempDir
    private Path folder;

    private static String page() throws IOException {
        return Files.readString(Run.root().resolve("docs/api/lists-update.md"));
    }

    private static Map<String, List<String>> fields() throws IOException {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        page().lines().filter(line -> line.startsWith("| `")).forEach(line -> {
            List<String> cells = Stream.of(line.substring(1).split("\\|", -1))
                    .map(String::strip)
                    .toList();
            rows.put(cells.getFirst().replace("`", ""), cells.subList(1, cells.size()));
        });
        return rows;
    }

    private List<JsonNode> answers() throws IOException {
        List<JsonNode> answers = new ArrayList<>();
        try (TestServer server = TestServer.plain()) {
            for (Script script : List.of(
                    ok(un("2026-11-20", "UNO")),
                    ok(un("2026-11-24", "DUE")),
                    ok(un("2026-11-24", "DUE")),
                    ok(un("2026-11-01", "UNO")),
                    status("404 Not Found"))) {
                server.on("/un-sc-xml/consolidated.xml", script);
                Run run = Run.tamiz(
                        "lists",
                        "update",
                        "un-sc",
                        "--from",
                        "http://" + TestFetchKit.HERE + ":" + server.port(),
                        "--allow-http",
                        TestFetchKit.HERE,
                        "--allow-private",
                        TestFetchKit.HERE,
                        "--max-loss",
                        "100",
                        "--format",
                        "jsonl",
                        "--data",
                        folder.resolve("data"));
                run.lines().forEach(line -> answers.add(JSON.readTree(line)));
            }
        }
        return answers;
    }

    private static String un(String day, String name) {
        return "<CONSOLIDATED_LIST dateGenerated=\"" + day + "T00:00:00Z\"><INDIVIDUALS>"
                + TestLedger.individual("CDi.001", name, "Comment.")
                + "</INDIVIDUALS><ENTITIES></ENTITIES></CONSOLIDATED_LIST>";
    }

    @Test
    void everyFieldIsDescribedAndOfItsType() throws IOException {
        Map<String, List<String>> described = fields();
        Set<String> seen = new TreeSet<>();
        List<JsonNode> answers = answers();
        assertThat(answers)
                .extracting(answer -> answer.required("outcome").asString())
                .containsExactly("new-edition", "new-edition", "unchanged", "held", "failed");
        for (JsonNode answer : answers) {
            described.forEach((field, cells) -> {
                if (cells.get(1).equals("always")) {
                    assertThat(answer.has(field)).as(field + " in " + answer).isTrue();
                }
                if (cells.get(1).equals("not `failed`")) {
                    assertThat(answer.has(field))
                            .as(field + " in " + answer)
                            .isEqualTo(!answer.required("outcome").asString().equals("failed"));
                }
            });
            answer.properties().forEach(property -> {
                assertThat(described).containsKey(property.getKey());
                String type = described
                        .getOrDefault(property.getKey(), List.of("none"))
                        .getFirst();
                assertThat(TYPES.getOrDefault(type, other -> false).test(property.getValue()))
                        .as(property.getKey() + " is " + type)
                        .isTrue();
                seen.add(property.getKey());
            });
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(described.keySet());
    }

    @Test
    void everyWayInWhichAServerFailsHasItsRow() throws IOException {
        String page = page();
        for (Code code : FetchException.Code.values()) {
            if (!NOT_OF_SERVERS.contains(code)) {
                assertThat(page).contains("`" + code.code() + "`");
            }
        }
    }
}
