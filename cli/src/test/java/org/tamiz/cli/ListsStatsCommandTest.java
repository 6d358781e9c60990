package org.tamiz.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamiz.cli.Run.tamiz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.cli.internal.TerminalText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ListsStatsCommandTest {

    @TempDir
    private Path folder;

    @Test
    void theTableSaysWhatTheListHolds() {
        Run run = tamiz("lists", "stats");
        assertThat(run.code()).isEqualTo(Tamiz.CLEAR);
        assertThat(run.out())
                .startsWith("tamiz_demo  DEMO  ")
                .contains("entries          8 with ")
                .contains("types            organization 8\n")
                .contains("FTO 8, SDGT 8")
                .containsPattern("\nstate sha256:[0-9a-f]{64}\n");
    }

    @Test
    void theJsonSaysTheSame() {
        JsonNode stats = JsonMapper.shared()
                .readTree(tamiz("lists", "stats", "--format", "json").out());
        assertThat(stats.get("state").asString()).startsWith("sha256:");
        assertThat(stats.get("lists").size()).isEqualTo(1);
        JsonNode demo = stats.get("lists").get(0);
        assertThat(demo.get("demo").asBoolean()).isTrue();
        assertThat(demo.get("entries").asInt()).isEqualTo(8);
        assertThat(demo.get("types").get("organization").asInt()).isEqualTo(8);
        assertThat(demo.get("programs").get("FTO").asInt()).isEqualTo(8);
        assertThat(demo.get("edition").get("published").isNull()).isTrue();
        assertThat(demo.get("edition").get("files").get(0).asString()).isEqualTo("demo-list.ftm.jsonl");
        assertThat(demo.get("coverage").has("full")).isTrue();
    }

    @Test
    void longRowsWrapAndANoticeKeepsItsLine() throws IOException {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            list.append("{\"id\":\"a-").append(i).append("\",\"schema\":\"Person\",\"properties\":{\"name\":[\"P ");
            list.append(i)
                    .append("\"],\"topics\":[\"sanction\"],\"programId\":[\"PROGRAMME-")
                    .append(i);
            list.append("\"],\"birthDate\":[\"soon\"]}}\n");
        }
        Path file = Files.writeString(folder.resolve("list"), list);
        Run run = tamiz("lists", "stats", "--lists", file);
        assertThat(run.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(TerminalText.WIDTH));
        assertThat(run.out())
                .contains("PROGRAMME-0 1")
                .contains("PROGRAMME-59 1")
                .contains("date-unread 60");
        Run told = tamiz("lists", "stats", "--notices", "--lists", file);
        assertThat(told.lines().stream().filter(line -> line.startsWith("    date-unread  list:")))
                .hasSize(60);
        assertThat(told.lines().stream()
                        .filter(line -> line.startsWith("    date-unread: info. A date could not be read")))
                .as("what the code means, once")
                .hasSize(1);
    }

    @Test
    void aListThatCannotBeReadIsAnErrorAndNothingIsPrinted() throws IOException {
        Path odd = Files.writeString(folder.resolve("odd.csv"), "what,is,this\n");
        Run run = tamiz("lists", "stats", "--lists", odd);
        assertThat(run.code()).isEqualTo(Tamiz.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("odd.csv");
        assertThat(tamiz("lists", "stats", "--format", "xml").err()).contains("\"xml\" is not table or json");
        assertThat(tamiz("lists").code()).isEqualTo(Tamiz.USAGE);
    }
}
