package org.tamiz.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamiz.cli.Run.tamiz;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.testkit.SharedData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A tax list, and those on it whom their authority has cleared: known, counted, and never a hit. */
class ClearedEntriesTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String LINES = "No,RFC,Nombre del Contribuyente,Situación del contribuyente,"
            + "Publicación página SAT presuntos,Publicación página SAT definitivos,Publicación página SAT desvirtuados\r\n"
            + "1,FIC190101AA1,\"COMERCIALIZADORA FICTICIA ZURBARÁN, S.A. DE C.V.\",%s,02/01/2019,%s,%s\r\n"
            + "2,FIC190101AA2,QUESADILLO INVENTADO EUSTAQUIO,Definitivo,02/01/2019,03/05/2019,\r\n";
    private static final String FOUND = LINES.formatted("Definitivo", "03/05/2019", "");
    private static final String REFUTED = LINES.formatted("Desvirtuado", "03/05/2019", "01/08/2019");

    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(Charset.forName("windows-1252")));
    }

    private static JsonNode screened(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("screen", "--format", "jsonl"));
        all.addAll(List.of(arguments));
        return JSON.readTree(tamiz(all.toArray()).out());
    }

    @Test
    void aHitSaysThatItIsATaxListAndHowTheTaxpayerStands() throws IOException {
        Path list = write("list.csv", FOUND);
        JsonNode answer = screened("--name", "Comercializadora Ficticia Zurbaran SA de CV", "--lists", list);
        assertThat(answer.get("status").asString()).isEqualTo("hit");
        JsonNode hit = answer.get("hits").get(0);
        assertThat(hit.get("kinds")).hasToString("[\"tax-list\"]");
        assertThat(hit.get("designated").asBoolean()).isFalse();
        assertThat(hit.get("programs")).hasToString("[\"Definitivo\"]");
        Run table = tamiz("screen", "--name", "Comercializadora Ficticia Zurbaran SA de CV", "--lists", list);
        assertThat(table.out()).contains("tax list", "Definitivo").doesNotContain("designated:");
        assertThat(table.out()).doesNotContainIgnoringCase("is designated");
    }

    @Test
    void aClearedEntryIsNeverAHitNeitherByNameNorByNumber() throws IOException {
        Path list = write("list.csv", REFUTED);
        for (Object[] query : new Object[][] {
            {"--name", "COMERCIALIZADORA FICTICIA ZURBARÁN, S.A. DE C.V.", "--lists", list},
            {
                "--name",
                "Comercializadora Ficticia Zurbarán",
                "--id",
                "mx-rfc=FIC190101AA1",
                "--lists",
                list,
                "--threshold",
                "1"
            }
        }) {
            JsonNode answer = screened(query);
            assertThat(answer.get("hits").valueStream().map(hit -> hit.get("id").asString()))
                    .doesNotContain("mx-sat-69b:FIC190101AA1");
        }
        Run run = tamiz("screen", "--name", "Comercializadora Ficticia Zurbarán", "--lists", list);
        assertThat(run.code()).isEqualTo(Tamiz.CLEAR);
        assertThat(run.err()).contains("2 entries, 1 of them cleared and never hits");
        // The other taxpayer of the same edition is a hit as ever.
        assertThat(screened("--name", "Eustaquio Quesadillo Inventado", "--lists", list)
                        .get("status")
                        .asString())
                .isEqualTo("hit");
    }

    @Test
    void theLedgerShowsAndCountsThem() throws IOException {
        TestLedger ledger = new TestLedger(folder);
        assertThat(ledger.run("lists", "import", write("69b-2019-06-01.csv", FOUND))
                        .code())
                .isEqualTo(Tamiz.CLEAR);
        assertThat(ledger.run("lists", "import", write("69b-2019-09-01.csv", REFUTED))
                        .out())
                .contains("entry-cleared 1", "1 amended");
        assertThat(ledger.run("lists", "status").out()).contains("cleared   1, by the authority or a court");
        JsonNode status =
                JSON.readTree(ledger.run("lists", "status", "--format", "json").out());
        assertThat(status.get("lists").get(0).get("serving").get("cleared").asInt())
                .isEqualTo(1);
        Run shown = ledger.run("lists", "show", "mx-sat-69b:FIC190101AA1");
        assertThat(shown.out()).contains("CLEARED", "never a hit", "Desvirtuado", "01/08/2019");
        Run before = ledger.run("lists", "show", "mx-sat-69b:FIC190101AA1", "--published-by", "2019-06-02");
        assertThat(before.out()).contains("not designated: tax list", "Definitivo");
        Run then = ledger.run(
                "screen",
                "--name",
                "Comercializadora Ficticia Zurbarán",
                "--published-by",
                "2019-06-02",
                "--format",
                "csv");
        assertThat(then.code()).isEqualTo(Tamiz.HIT);
        Run now = ledger.run("screen", "--name", "Comercializadora Ficticia Zurbarán", "--format", "csv");
        assertThat(now.code()).isEqualTo(Tamiz.CLEAR);
    }

    @Test
    void theRealListClearsAsManyAsItSays() {
        Path list = SharedData.require("lists/mx/sat_69b_2023-07.csv");
        Run run = tamiz("lists", "stats", "--format", "json", "--lists", list);
        JsonNode stats = JSON.readTree(run.out()).get("lists").get(0);
        assertThat(stats.get("kinds").get("cleared").asInt()).isEqualTo(1659);
        assertThat(stats.get("kinds").get("tax-list").asInt()).isEqualTo(12686 - 1659);
        assertThat(stats.get("notices").get("entry-cleared").asInt()).isEqualTo(1659);
    }
}
