package org.tamiz.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamiz.cli.Run.tamiz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Against a whole list, where a stranger is clear: nothing that was not screened may be. */
class HostileNamesTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    private Path folder;

    private Path list = Path.of("");

    @BeforeEach
    void writeList() throws IOException {
        list = Files.writeString(folder.resolve("list.txt"), """
                {"id":"a-1","schema":"Organization","properties":{"name":["LOS ZETAS"],"topics":["sanction"]}}
                """);
    }

    private Run screenRow(String cells) throws IOException {
        Path customers = Files.writeString(folder.resolve("c.csv"), "id,name,alias\n7," + cells + "\n");
        return tamiz("screen", customers, "--lists", list, "--format", "jsonl");
    }

    private static String status(Run run) {
        assertThat(run.lines()).hasSize(1);
        return JSON.readTree(run.lines().getFirst()).get("status").asString();
    }

    @Test
    void aStrangerIsClear() throws IOException {
        assertThat(status(screenRow("Nadie Inventado,"))).isEqualTo("clear");
        assertThat(status(screenRow("Nadie Inventado,N/A"))).isEqualTo("clear");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "N/A,",
                "n.a.,",
                "unknown,",
                "NULL,",
                "Desconocido,",
                "N/A,none", // says that there is none
                ",",
                "  ,",
                "\u00a0,",
                "-,",
                ";|,",
                "\ud83d\ude00,",
                "\u200b\u200f,", // no letter
                "\u2d4e\u2d53\u2d43\u2d4e,",
                "\u13a3\u13cf\u13f2,",
                "\ud800\udf30\ud800\udf31,", // unread scripts
                "John \u2d4e\u2d53\u2d43\u2d4e,",
                "Nadie Inventado,\u2d4e\u2d53\u2d43\u2d4e", // in part
                "Nadie \ufffdnventado,",
                "Nadie Mu?oz,",
                "Jos\u00c3\u00a9 Nadie,",
                "Nadie\u0092s,", // letters lost on the way
                "\u00d0\u0098\u00d0\u00b2\u00d0\u00b0\u00d0\u00bd Nadie,", // Cyrillic read as Latin-1
                "Nadie,Inventado,more",
                "\"Nadie\" Inventado," // broken rows
            })
    void whatCannotBeScreenedIsIncomplete(String cells) throws IOException {
        Run run = screenRow(cells);
        assertThat(status(run)).isEqualTo("incomplete");
        assertThat(run.code()).isEqualTo(Tamiz.INCOMPLETE);
        JsonNode because = JSON.readTree(run.lines().getFirst()).get("because").get(0);
        assertThat(because.get("text").asString()).endsWith(".");
    }

    @Test
    void halfACharacterIsALostLetter() throws IOException {
        Path customers = Files.writeString(folder.resolve("c.txt"), """
                {"id":"1","schema":"Person","properties":{"name":["Nadie \\ud800 Inventado"]}}
                """);
        assertThat(status(tamiz("screen", customers, "--lists", list, "--format", "jsonl")))
                .isEqualTo("incomplete");
    }

    @Test
    void realLettersAreNotTakenForDamage() throws IOException {
        for (String name :
                new String[] {"Ñandú Nadie", "João Ninguém", "Đặng Inventado", "SÃO NADIE", "IÑÍGUEZ Nadie"}) {
            assertThat(status(screenRow(name + ","))).as(name).isEqualTo("clear");
        }
    }

    @Test
    void namesBeyondAllMeasureAreIncomplete() throws IOException {
        assertThat(status(screenRow("x".repeat(10_000) + ","))).isEqualTo("incomplete");
        assertThat(status(screenRow("word ".repeat(100) + ","))).isEqualTo("incomplete");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L\u200bos Z\u200betas,",
                "\u200fLos Zetas\u200f,",
                "\u202eLos Zetas,",
                "Los Zetas \ud83d\ude00,",
                "Los\u00a0Zetas,",
                "\u24c1\u24de\u24e2 \u24cf\u24d4\u24e3\u24d0\u24e2,",
                "L\u043es Zet\u0430s,",
                "Los Z\u0301etas,",
                ",Los Zetas",
                "N/A,Los Zetas",
                "\"Los\nZetas\","
            })
    void disguisesDoNotHelp(String cells) throws IOException {
        assertThat(status(screenRow(cells))).isEqualTo("hit");
    }

    @Test
    void aListWithoutEntriesClearsNobodyEvenBesideAnother() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), """
                {"id":"x","schema":"Address","datasets":["other"],"properties":{"full":["Somewhere 1"]}}
                """);
        Run run = tamiz("screen", "--name", "Nadie Inventado", "--lists", list, "--lists", empty);
        assertThat(run.code()).isEqualTo(Tamiz.INCOMPLETE);
        assertThat(run.out()).contains("other (empty.txt) has no entry to screen against");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pasport=A1234567",
                "imo=abc",
                "imo=",
                "=9187629",
                "imo 9187629",
                "passport=A1",
                "passport=\u0661\u0662"
            })
    void anIdentifierThatCannotBeComparedIsAnError(String identifier) {
        Run run = tamiz("screen", "--name", "Nadie Inventado", "--id", identifier, "--lists", list);
        assertThat(run.code()).isEqualTo(Tamiz.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("dentifier");
    }

    @Test
    void everyIdentifierGivenCounts() throws IOException {
        Path ships = Files.writeString(folder.resolve("ships.txt"), """
                {"id":"s-1","schema":"Vessel","properties":{"name":["ARTAVIL"],"imoNumber":["9187629"],"topics":["sanction"]}}
                """);
        for (String order : new String[] {"imo=9187629 imo=9187631", "imo=9187631 imo=9187629"}) {
            String[] each = order.split(" ", -1);
            Run run = tamiz("screen", "--name", "Happy Star", "--id", each[0], "--id", each[1], "--lists", ships);
            assertThat(run.code()).isEqualTo(Tamiz.HIT);
        }
    }

    @Test
    void aNameThatArrivedBrokenIsAnError() {
        Run run = tamiz("screen", "--name", "C\ufffdrtel", "--lists", list);
        assertThat(run.code()).isEqualTo(Tamiz.USAGE);
        assertThat(run.err()).contains("LC_ALL=C.UTF-8");
    }

    @Test
    void aThresholdThatNothingReachesIsAnError() {
        Run run = tamiz("screen", "--name", "Los Zetas", "--threshold", "5000", "--lists", list);
        assertThat(run.code()).isEqualTo(Tamiz.USAGE);
        assertThat(run.err()).contains("above the top of the scale");
    }

    @Test
    void aNameCannotTakeCommandOfTheTerminal() throws IOException {
        Path customers = Files.writeString(
                folder.resolve("c.csv"), "id,name\n\u001b[2J\u202e1,\u001b]0;x\u0007Los Zetas\u202e\n");
        Run run = tamiz("screen", customers, "--lists", list, "--all");
        assertThat(run.out()).contains("Los Zetas").doesNotContain("\u001b").doesNotContain("\u202e");
    }
}
