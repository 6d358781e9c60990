package org.tamiz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.testkit.SharedData;
import tools.jackson.databind.JsonNode;

/** The ledger's commands on real editions; runs where the real data lies beside the checkout. */
class RealDifferencesTest {

    @TempDir
    private Path folder;

    /** Counted on the rows of the files too: of 9,041 UIDs in both, 35 have rows that differ. */
    @Test
    void whatChangedFromJanuaryToApril2022() {
        TestLedger ledger = new TestLedger(folder);
        ledger.add(
                SharedData.require("lists/ofac/2021-07"),
                SharedData.require("lists/ofac/2022-01"),
                SharedData.require("lists/ofac/scrape/sdn_2022-04-01.csv"));
        List<JsonNode> lines =
                ledger.lines("lists", "diff", "ofac-sdn@2022-01", "ofac-sdn@2022-04-01", "--format", "jsonl");
        JsonNode head = lines.getFirst().get("diff");
        JsonNode counts = head.get("counts");
        assertThat(counts.get("listed").asInt()).isEqualTo(811);
        assertThat(counts.get("removed").asInt()).isEqualTo(2);
        assertThat(counts.get("amended").asInt()).isEqualTo(35);
        assertThat(lines).hasSize(1 + 811 + 2 + 35);
        // A key that stands twice is one key.
        assertThat(head.get("before").get("entries").asInt()
                        - counts.get("removed").asInt())
                .isEqualTo(9041);
        assertThat(ledger.out("lists", "diff", "ofac-sdn@2022-01", "ofac-sdn@2022-04-01"))
                .contains("  not compared  strong alias, former name, address (only the edition before states it)\n");

        assertThat(ledger.out("lists", "history", "ofac-sdn:11438"))
                .contains("+ CARTEL DEL NORESTE", "designated:ILLICIT-DRUGS-EO\n");
        assertThat(ledger.out("lists", "show", "ofac-sdn:11438"))
                .contains("CARTEL DEL NORESTE *\n", "* old            strong alias of 2022-01-31");

        String page = ledger.out("lists", "diff", "ofac-sdn@2021-07", "ofac-sdn@2022-01", "--format", "html");
        assertThat(page).contains("<bdi>LOS ZETAS</bdi>", "<bdi>ILLICIT-DRUGS-EO</bdi>");
        assertThat(page.split("<tr data-entry", -1)).hasSize(1 + 457 + 390);
        assertThat(ledger.out("ledger", "verify")).startsWith("Sound: 3 facts, 3 editions, ");
    }
}
