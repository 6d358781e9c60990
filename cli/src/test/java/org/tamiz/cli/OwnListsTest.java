package org.tamiz.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamiz.cli.Run.tamiz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.testkit.WorkbookBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lists that users keep, from file to hit. */
class OwnListsTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<List<String>> TABLE = List.of(
            List.of("id", "name", "aliases", "country", "reason", "programme"),
            List.of("7", "Eustaquio Quesadillo Inventado", "El Quesadillo Mayor", "MX", "open claim", "front desk"));

    @TempDir
    private Path folder;

    private Path csv(String name) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                String.join(
                                "\n",
                                TABLE.stream().map(row -> String.join(",", row)).toList()) + "\n");
    }

    private static JsonNode answer(Run run) {
        return JSON.readTree(run.out());
    }

    @Test
    void aHitSaysThatItIsOnAnOwnListAndNeverDesignated() throws IOException {
        Run run = tamiz(
                "screen", "--name", "Eustaquio Quesadillo Inventado", "--lists", csv("mine.csv"), "--format", "jsonl");
        assertThat(run.code()).isEqualTo(Tamiz.HIT);
        JsonNode hit = answer(run).get("hits").get(0);
        assertThat(hit.get("id").asString()).isEqualTo("own-mine:7");
        assertThat(hit.get("kinds")).hasToString("[\"own-list\"]");
        assertThat(hit.get("designated").asBoolean()).isFalse();
        assertThat(hit.get("programs")).hasToString("[\"front desk\"]");
        Run table = tamiz("screen", "--name", "Eustaquio Quesadillo Inventado", "--lists", csv("mine.csv"));
        assertThat(table.out()).contains("own list");
        assertThat(tamiz("screen", "--name", "Nadie Parecido", "--lists", csv("mine.csv"))
                        .code())
                .isEqualTo(Tamiz.CLEAR);
    }

    @Test
    void takesTheNameOfTheListFromTheUser() throws IOException {
        Path book = new WorkbookBuilder().table("Lista", TABLE).write(folder.resolve("a.xlsx"));
        Run run = tamiz(
                "screen",
                "--name",
                "El Quesadillo Mayor",
                "--lists",
                book,
                "--list-id",
                "no-deal",
                "--format",
                "jsonl");
        assertThat(answer(run).get("hits").get(0).get("id").asString()).isEqualTo("own-no-deal:7");
        Run without = tamiz("screen", "--name", "x y", "--list-id", "no-deal");
        assertThat(without.code()).isEqualTo(Tamiz.USAGE);
        assertThat(without.err()).contains("Give --lists FILE too");
        Path other = Files.writeString(
                folder.resolve("l.jsonl"),
                "{\"id\":\"a-1\",\"schema\":\"Person\",\"properties\":{\"name\":[\"A B\"],\"topics\":[\"sanction\"]}}\n");
        Run none = tamiz("screen", "--name", "x y", "--lists", other, "--list-id", "no-deal");
        assertThat(none.code()).isEqualTo(Tamiz.USAGE);
        assertThat(none.err()).contains("none of the files is one");
    }

    @Test
    void aDecisionAgainstANamedListIsReplayed() throws IOException {
        Path list = csv("a.csv");
        Path answers = folder.resolve("answers.jsonl");
        assertThat(tamiz(
                                "screen",
                                "--name",
                                "El Quesadillo Mayor",
                                "--lists",
                                list,
                                "--list-id",
                                "x",
                                "--format",
                                "jsonl",
                                "--out",
                                answers)
                        .code())
                .isEqualTo(Tamiz.HIT);
        assertThat(tamiz("replay", answers, "--lists", list, "--list-id", "x").out())
                .contains("1 the same");
    }

    @Test
    void theLedgerKeepsItsHistory() throws IOException {
        TestLedger ledger = new TestLedger(folder);
        Run undated = ledger.run("lists", "import", csv("mine.csv"));
        assertThat(undated.code()).isEqualTo(Tamiz.USAGE);
        assertThat(undated.err()).contains("--edition-date");
        assertThat(ledger.run("lists", "import", csv("mine-2026-01-31.csv")).out())
                .contains("own-mine of 2026-01-31 (own list CSV)");
        Path later = Files.writeString(
                folder.resolve("mine-2026-02-28.csv"),
                "id,name,aliases,country,reason,programme\n7,Eustaquio Quesadillo Inventado,,MX,claim paid,front desk\n");
        assertThat(ledger.run("lists", "import", later).out()).contains("1 amended");
        assertThat(ledger.run("lists", "show", "own-mine:7").out())
                .contains("not designated: own list", "reason: claim paid");
        assertThat(ledger.run("lists", "show", "own-mine:7", "--as-of", "2026-02-01")
                        .out())
                .contains("reason: open claim");
        Run renamed = ledger.run("lists", "import", csv("z.csv"), "--list-id", "Otra", "--edition-date", "2026-01-01");
        assertThat(renamed.out()).contains("own-otra of 2026-01-01");
        assertThat(ledger.run("screen", "--name", "El Quesadillo Mayor", "--only", "own-otra", "--format", "csv")
                        .code())
                .isEqualTo(Tamiz.HIT);
    }

    @Test
    void theTemplateWorksAsItIs() {
        Path template = Checkout.root().resolve("samples/own-list-template.csv");
        Run run = tamiz("screen", "--name", "Ficticia del Norte", "--lists", template, "--format", "jsonl");
        assertThat(answer(run).get("hits").get(0).get("id").asString()).isEqualTo("own-list-template:W-002");
        assertThat(run.err()).doesNotContain("warnings");
    }
}
