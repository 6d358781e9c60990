package org.tamiz.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamiz.cli.Run.samples;
import static org.tamiz.cli.Run.tamiz;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScreenCommandTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String LIST = """
            {"id":"a-1","schema":"Person","properties":{"name":["GUZMAN LOERA, Joaquin"],"birthDate":["1957-04-04"],"topics":["sanction"],"programId":["SDNTK"]}}
            {"id":"a-2","schema":"Person","properties":{"name":["MUESTRA FICTICIA, Ana"],"topics":["role.pep"]}}
            {"id":"a-3","schema":"Vessel","properties":{"name":["ARTAVIL"],"imoNumber":["9187629"],"topics":["sanction"]}}
            """;

    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        return write(name, text, StandardCharsets.UTF_8);
    }

    private Path write(String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    private static List<JsonNode> jsonLines(Run run) {
        return run.lines().stream().map(JSON::readTree).toList();
    }

    @Test
    void theSamplesShowHitsAndNeverAClearance() {
        Run run = tamiz("screen", samples().resolve("customers.csv"), "--format", "jsonl");
        Map<String, String> statuses = new HashMap<>();
        for (JsonNode line : jsonLines(run)) {
            statuses.put(
                    line.get("query").get("id").asString(), line.get("status").asString());
        }
        assertThat(run.code()).isEqualTo(Tamiz.INCOMPLETE);
        assertThat(statuses).hasSize(32).doesNotContainValue("clear");
        assertThat(List.of(
                        "C001", "C002", "C003", "C004", "C005", "C006", "C007", "C008", "C009", "C010", "C012", "C013"))
                .allSatisfy(id -> assertThat(statuses).containsEntry(id, "hit"));
        assertThat(List.of(
                        "C016", "C018", "C019", "C020", "C022", "C023", "C025", "C026", "C027", "C028", "C029", "C030"))
                .allSatisfy(id -> assertThat(statuses).containsEntry(id, "incomplete"));
    }

    @Test
    void everyJsonLineIsWholeAndItsPartsSumToItsPoints() {
        for (JsonNode line : jsonLines(tamiz("screen", samples().resolve("customers.csv"), "--format", "jsonl"))) {
            assertThat(line.has("state") && line.has("policy") && line.has("engine"))
                    .isTrue();
            if (line.get("status").asString().equals("incomplete")) {
                assertThat(line.get("because").size()).isPositive();
                assertThat(line.get("because").get(0).get("code").asString()).isEqualTo("demo-list");
            }
            for (JsonNode hit : line.get("hits")) {
                int sum = 0;
                for (JsonNode part : hit.get("explanation")) {
                    sum += part.get("points").asInt();
                }
                assertThat(hit.get("points").asInt()).isEqualTo(sum).isGreaterThanOrEqualTo(500);
                assertThat(hit.get("score").asDouble()).isBetween(0.7, 1.0);
                assertThat(hit.get("demo").asBoolean()).isTrue();
                assertThat(hit.get("programs").size()).isPositive();
                assertThat(hit.get("id").asString()).startsWith(hit.get("list").asString() + ":");
                assertThat(hit.has("caption") && hit.has("linked")).isTrue();
            }
        }
    }

    @Test
    void theCsvSaysTheSameAsTheJsonLines() throws IOException {
        Run csv = tamiz("screen", samples().resolve("customers.csv"), "--format", "csv");
        Run json = tamiz("screen", samples().resolve("customers.csv"), "--format", "jsonl");
        Map<String, String> statuses = new HashMap<>();
        int hits = 0;
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv.out())) {
            for (NamedCsvRecord row : rows) {
                statuses.put(row.getField("query_id"), row.getField("status"));
                hits += row.getField("hit_id").isEmpty() ? 0 : 1;
            }
        }
        int expected = 0;
        for (JsonNode line : jsonLines(json)) {
            assertThat(statuses)
                    .containsEntry(
                            line.get("query").get("id").asString(),
                            line.get("status").asString());
            expected += line.get("hits").size();
        }
        assertThat(hits).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "csv", "jsonl"})
    void theAnswersAreTheSameBytesAtAnyNumberOfThreads(String format) {
        Path customers = samples().resolve("customers.csv");
        String one =
                tamiz("screen", customers, "--format", format, "--threads", 1).out();
        assertThat(tamiz("screen", customers, "--format", format, "--threads", 2)
                        .out())
                .isEqualTo(one);
        assertThat(tamiz("screen", customers, "--format", format, "--threads", 8)
                        .out())
                .isEqualTo(one);
        assertThat(one).contains(format.equals("table") ? "DEMO" : "tamiz_demo");
    }

    @Test
    void exitCodesTellClearFromHitFromIncomplete() throws IOException {
        Path list = write("list.txt", LIST);
        assertThat(tamiz("screen", "--name", "Nadie Inventado", "--lists", list).code())
                .isEqualTo(Tamiz.CLEAR);
        assertThat(tamiz("screen", "--name", "Joaquín Guzmán Loera", "--lists", list)
                        .code())
                .isEqualTo(Tamiz.HIT);
        assertThat(tamiz("screen", "--name", "😀", "--lists", list).code()).isEqualTo(Tamiz.INCOMPLETE);
        assertThat(tamiz("screen", "--name", "Nadie Inventado").code()).isEqualTo(Tamiz.INCOMPLETE);
        Path mixed = write("c.csv", "id,name\n1,Joaquin Guzman Loera\n2,\n3,Nadie Inventado\n");
        assertThat(tamiz("screen", mixed, "--lists", list).code()).isEqualTo(Tamiz.INCOMPLETE);
    }

    @Test
    void aBrokenRowIsIncompleteAndTheOthersAreAnswered() throws IOException {
        Path list = write("list.txt", LIST);
        Path customers = write("c.csv", "id,name\n1,Joaquin Guzman Loera\n2,too,many,fields\n3,Nadie Inventado\n");
        List<JsonNode> lines = jsonLines(tamiz("screen", customers, "--lists", list, "--format", "jsonl"));
        assertThat(lines)
                .extracting(line -> line.get("status").asString())
                .containsExactly("hit", "incomplete", "clear");
        assertThat(lines.get(1).get("because").get(0).get("code").asString()).isEqualTo("row-broken");
        assertThat(lines.get(1).get("because").get(0).get("text").asString()).contains("Line 3");
    }

    @Test
    void aListWithANamelessRecordClearsNobody() throws IOException {
        Path list = write(
                "list.txt",
                LIST + "{\"id\":\"a-4\",\"schema\":\"Person\",\"properties\":{\"topics\":[\"sanction\"]}}\n");
        Run run = tamiz("screen", "--name", "Nadie Inventado", "--lists", list, "--format", "jsonl");
        assertThat(run.code()).isEqualTo(Tamiz.INCOMPLETE);
        assertThat(run.out()).contains("list-names-partial");
    }

    @Test
    void aPoliticallyExposedPersonIsNotCalledDesignated() throws IOException {
        Path list = write("list.txt", LIST);
        JsonNode hit = jsonLines(
                        tamiz("screen", "--name", "Ana Muestra Ficticia", "--lists", list, "--format", "jsonl"))
                .getFirst()
                .get("hits")
                .get(0);
        assertThat(hit.get("designated").asBoolean()).isFalse();
        assertThat(hit.get("kinds").get(0).asString()).isEqualTo("politically-exposed");
    }

    @Test
    void anIdentifierFindsAShipOfAnotherName() throws IOException {
        Path list = write("list.txt", LIST);
        Run run = tamiz("screen", "--name", "Happy Star", "--type", "vessel", "--id", "imo=9187629", "--lists", list);
        assertThat(run.code()).isEqualTo(Tamiz.HIT);
        assertThat(run.out()).contains("ARTAVIL").contains("same identifier");
    }

    @Test
    void aThresholdIsAScoreOrPoints() throws IOException {
        Path list = write("list.txt", LIST);
        assertThat(tamiz("screen", "--name", "Joaquin Guzman", "--lists", list, "--threshold", "0.7")
                        .code())
                .isEqualTo(Tamiz.HIT);
        assertThat(tamiz("screen", "--name", "Joaquin Guzman", "--lists", list, "--threshold", "500")
                        .code())
                .isEqualTo(Tamiz.HIT);
        assertThat(tamiz("screen", "--name", "Joaquin Guzman", "--lists", list, "--threshold", "1")
                        .code())
                .isEqualTo(Tamiz.CLEAR);
    }

    @ParameterizedTest
    @CsvSource({
        "--threshold,abc",
        "--threshold,0",
        "--threshold,-5",
        "--threshold,0.70001",
        "--threads,0",
        "--format,xml",
        "--max-list-age,-1",
        "--type,robot",
        "--birth-date,soon",
        "--country,Atlantis",
        "--id,nonsense"
    })
    void wrongOptionsAreUsageErrorsInOneSentence(String option, String value) {
        Run run = tamiz("screen", "--name", "Nadie", option, value);
        assertThat(run.code()).isEqualTo(Tamiz.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("tamiz: error:")
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
    }

    @Test
    void filesThatCannotBeUsedSayWhichWhereAndWhatToDo() throws IOException {
        Path good = write("good.csv", "name\nNadie Inventado\n");
        Path bomb = write(
                "bomb.xml",
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;\">]>"
                        + "<CONSOLIDATED_LIST><INDIVIDUALS>&c;</INDIVIDUALS></CONSOLIDATED_LIST>");
        Path external = write(
                "external.xml",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><CONSOLIDATED_LIST>&x;</CONSOLIDATED_LIST>");
        refused(tamiz("screen", write("none.csv", ""), "--lists", write("l1", LIST)), "none.csv");
        refused(tamiz("screen", write("header.csv", "id,name\n")), "header.csv");
        refused(tamiz("screen", write("columns.csv", "a,b\n1,2\n")), "columns.csv");
        refused(tamiz("screen", write("torn.csv", "id,name\n1,\"Ana\n2,Eva\n")), "torn.csv, line 2");
        refused(tamiz("screen", write("latin.csv", "name\nMuñoz\n", Charset.forName("windows-1252"))), "latin.csv");
        refused(tamiz("screen", folder.resolve("missing.csv")), "missing.csv");
        refused(tamiz("screen", good, "--lists", write("page.csv", "<!DOCTYPE html><html></html>")), "page.csv");
        refused(tamiz("screen", good, "--lists", write("odd.csv", "what,is,this\n")), "odd.csv");
        refused(tamiz("screen", good, "--lists", bomb), "bomb.xml");
        refused(tamiz("screen", good, "--lists", external), "external.xml");
        refused(tamiz("screen", good, "--lists", write("cut.xml", "<CONSOLIDATED_LIST><INDIVIDUALS>")), "cut.xml");
        refused(tamiz("screen", good, "--lists", write("alt.csv", "36,12,\"aka\",\"X\",-0- \r\n\u001a")), "alt.csv");
        refused(tamiz("screen", good, "--lists", write("cut.jsonl", LIST.substring(0, 60))), "cut.jsonl");
    }

    private static void refused(Run run, String place) {
        assertThat(run.code()).as(run.err()).isEqualTo(Tamiz.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("tamiz: error:").contains(place).doesNotContain("\tat ");
    }

    @Test
    void encodingsThatArriveDailyAreRead() throws IOException {
        Path list = write("list.txt", LIST);
        String rows = "nombre;país\nJoaquín Guzmán Loera;México\n";
        Path latin = write("latin.csv", rows, Charset.forName("windows-1252"));
        Path wide = write("wide.csv", "\uFEFF" + rows, StandardCharsets.UTF_16LE);
        assertThat(tamiz("screen", latin, "--encoding", "windows-1252", "--lists", list)
                        .code())
                .isEqualTo(Tamiz.HIT);
        assertThat(tamiz("screen", wide, "--lists", list).code()).isEqualTo(Tamiz.HIT);
    }

    @Test
    void theAnswerFileAppearsWholeOrNotAtAll() throws IOException {
        Path list = write("list.txt", LIST);
        Path out = folder.resolve("answers.jsonl");
        Path good = write("good.csv", "name\nJoaquin Guzman Loera\n");
        assertThat(tamiz("screen", good, "--lists", list, "--format", "jsonl", "--out", out)
                        .code())
                .isEqualTo(Tamiz.HIT);
        assertThat(out).content().contains("\"status\":\"hit\"");
        Files.delete(out);
        Path torn = write("torn.csv", "name\nJoaquin Guzman Loera\n\"Ana\n");
        assertThat(tamiz("screen", torn, "--lists", list, "--format", "jsonl", "--out", out)
                        .code())
                .isEqualTo(Tamiz.USAGE);
        assertThat(out).doesNotExist();
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".part"));
        }
    }

    /** Standard error is often logged, and the message of a failure may hold what was being screened. */
    @Test
    void aBugIsToldByItsPlaceWithoutItsMessage() {
        Exception failure = new IllegalStateException("outer", new IllegalArgumentException("Ana Ejemplo"));
        assertThat(Tamiz.place(failure))
                .startsWith("IllegalArgumentException at ScreenCommandTest.java:")
                .doesNotContain("Ejemplo");
    }

    @Test
    void columnsCanBeMapped() throws IOException {
        Path list = write("list.txt", LIST);
        Path customers = write("c.csv", "wer,wann\nJoaquin Guzman Loera,1957-04-04\n");
        refused(tamiz("screen", customers, "--lists", list), "c.csv");
        Run run = tamiz("screen", customers, "--lists", list, "--map", "name=wer", "--map", "birth-date=wann");
        assertThat(run.code()).isEqualTo(Tamiz.HIT);
        assertThat(run.out()).contains("same birth date");
        refused(tamiz("screen", customers, "--lists", list, "--map", "name=who"), "c.csv");
    }
}
