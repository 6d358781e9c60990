package org.tamiz.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamiz.cli.Run.tamiz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.model.NameKind;
import org.tamiz.sources.ListSources;
import org.tamiz.testkit.SharedData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command on real lists; runs where the real data lies beside the checkout. */
class RealListsTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    private Path folder;

    @Test
    void aBookOfTheListsOwnNamesFindsEveryEntry() throws IOException {
        Path ofac = SharedData.require("lists/ofac/2021-07");
        Path un = SharedData.require("lists/un/un_2026-02-27.xml");
        List<String> rows = new ArrayList<>();
        ListSources.read(List.of(ofac, un))
                .forEach(read -> read.edition()
                        .entries()
                        .forEach(entry -> entry.party().names().stream()
                                .filter(name -> name.kind() != NameKind.WEAK_ALIAS)
                                .forEach(name -> rows.add(
                                        entry.id() + ",\"" + name.text().replace("\"", "\"\"") + "\""))));
        Collections.shuffle(rows, new Random(20261124));
        Path customers = folder.resolve("own.csv");
        Files.writeString(customers, "id,name\n" + String.join("\n", rows.subList(0, 3000)) + "\n");
        Run run = tamiz("screen", customers, "--lists", ofac, "--lists", un, "--format", "jsonl");
        assertThat(run.code()).isEqualTo(Tamiz.HIT);
        List<String> missed = new ArrayList<>();
        for (String line : run.lines()) {
            JsonNode answer = JSON.readTree(line);
            String wanted = answer.get("query").get("id").asString();
            Set<String> found = new HashSet<>();
            answer.get("hits").forEach(hit -> found.add(hit.get("id").asString()));
            if (!found.contains(wanted)) {
                missed.add(wanted);
            }
        }
        assertThat(run.lines()).hasSize(3000);
        assertThat(missed).isEmpty();
    }

    /** A sample of the innocents; the whole set is a command of BENCHMARKS.md. */
    @Test
    void innocentsAreLeftAlone() throws IOException {
        List<String> all = Files.readAllLines(SharedData.require("benchmarks/dev/innocents_us.csv"));
        Path customers = folder.resolve("innocents.csv");
        Files.write(customers, all.subList(0, 2001));
        Run run = tamiz(
                "screen",
                customers,
                "--lists",
                SharedData.require("lists/ofac/2021-07"),
                "--lists",
                SharedData.require("lists/un/un_2026-02-27.xml"),
                "--format",
                "jsonl");
        assertThat(run.lines()).hasSize(2000);
        assertThat(run.lines().stream().filter(line -> line.contains("\"status\":\"hit\"")))
                .hasSizeLessThanOrEqualTo(4);
        assertThat(run.err()).contains("2,000 customers screened");
    }

    @Test
    void anEditionThatIsNotProvenWholeClearsNobody() {
        Path unmarked = SharedData.require("lists/ofac/2022-01");
        assertThat(tamiz("screen", "--name", "Nadie Inventado", "--lists", unmarked)
                        .code())
                .isEqualTo(Tamiz.INCOMPLETE);
        assertThat(tamiz("screen", "--name", "Nadie Inventado", "--lists", unmarked, "--accept-gaps")
                        .code())
                .isEqualTo(Tamiz.CLEAR);
        assertThat(tamiz("screen", "--name", "Nadie", "--lists", SharedData.require("lists/ofac/2025-12"))
                        .code())
                .isEqualTo(Tamiz.USAGE);
    }

    @Test
    void statsCountWhatTheFilesHold() {
        Run run = tamiz("lists", "stats", "--format", "json", "--lists", SharedData.require("lists/ofac/2021-07"));
        JsonNode list = JSON.readTree(run.out()).get("lists").get(0);
        assertThat(run.code()).isEqualTo(Tamiz.CLEAR);
        assertThat(list.get("list").asString()).isEqualTo("ofac-sdn");
        assertThat(list.get("entries").asInt()).isEqualTo(8976);
        int types = 0;
        for (JsonNode count : list.get("types")) {
            types += count.asInt();
        }
        assertThat(types).isEqualTo(8976);
    }
}
