package org.tamiz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/**
 * Lists that are published in XML and in CSV: whoever takes in one form after the other is told of no change that is none.
 * The two files of a list are fictional and state the same parties; one form states more of them than the other.
 */
class TwoFormsOfAListTest {

    /** A list in both forms. */
    enum Published {
        EU(
                "eu-fsf",
                "eu-fsf-fictional",
                "eu-fsf-csv-fictional",
                "2026-03-02",
                "02/03/2026",
                "03/03/2026",
                "EU.90002.22"),
        UK("uk-sl", "uk-sl-fictional", "uk-sl-csv-fictional", "2026-02-13", "13-Feb-2026", "14-Feb-2026", "SHP9003");

        private final String id;
        private final String xml;
        private final String csv;
        private final String day;
        private final String dayInCsv;
        private final String nextDayInCsv;
        private final String oneKey;

        Published(String id, String xml, String csv, String day, String dayInCsv, String nextDayInCsv, String oneKey) {
            this.id = id;
            this.xml = xml;
            this.csv = csv;
            this.day = day;
            this.dayInCsv = dayInCsv;
            this.nextDayInCsv = nextDayInCsv;
            this.oneKey = oneKey;
        }

        private static Path golden(String folder, String file) {
            return Run.root()
                    .resolve("sources/src/test/resources/golden")
                    .resolve(folder)
                    .resolve(file);
        }

        Path xml() {
            return golden(xml, "list.xml");
        }

        Path csv() {
            return golden(csv, "list.csv");
        }

        /** The same CSV, published a day later. */
        Path csvOfTheNextDay(Path folder) throws IOException {
            String text = Files.readString(csv());
            assertThat(text).contains(dayInCsv);
            return Files.writeString(folder.resolve("next.csv"), text.replace(dayInCsv, nextDayInCsv));
        }
    }

    @TempDir
    private Path folder;

    private void nothingChanged(TestLedger ledger) {
        for (List<String> way : List.of(List.of("1", "2"), List.of("2", "1"))) {
            List<JsonNode> lines = ledger.lines("lists", "diff", way.get(0), way.get(1), "--format", "jsonl");
            assertThat(lines).hasSize(1);
            JsonNode counts = lines.getFirst().get("diff").get("counts");
            assertThat(counts.get("listed").asInt()).isZero();
            assertThat(counts.get("removed").asInt()).isZero();
            assertThat(counts.get("amended").asInt()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theCsvOfTheSameDayAddsNoEvents(Published list) {
        TestLedger ledger = new TestLedger(folder);
        ledger.add(list.xml());
        ledger.add(list.csv());
        nothingChanged(ledger);
    }

    @ParameterizedTest
    @EnumSource
    void theXmlOfTheSameDayAddsNoEvents(Published list) {
        TestLedger ledger = new TestLedger(folder);
        ledger.add(list.csv());
        ledger.add(list.xml());
        nothingChanged(ledger);
    }

    @ParameterizedTest
    @EnumSource
    void theOtherFormOfAnotherDayAmendsNobody(Published list) throws IOException {
        TestLedger ledger = new TestLedger(folder);
        ledger.add(list.xml());
        ledger.add(list.csvOfTheNextDay(folder));
        nothingChanged(ledger);
    }

    /** So that the tests above could fail. */
    @ParameterizedTest
    @EnumSource
    void whoIsGoneFromTheOtherFormIsGone(Published list) throws IOException {
        TestLedger ledger = new TestLedger(folder);
        ledger.add(list.xml());
        Path next = list.csvOfTheNextDay(folder);
        List<String> rows = Files.readAllLines(next);
        List<String> others =
                rows.stream().filter(row -> !row.contains(list.oneKey)).toList();
        assertThat(others).hasSizeLessThan(rows.size());
        Files.write(next, others);
        ledger.add(next, "--max-loss", 100);
        List<JsonNode> lines = ledger.lines("lists", "diff", "1", "2", "--format", "jsonl");
        assertThat(lines).hasSize(2);
        assertThat(lines.getLast().get("id").asString()).isEqualTo(list.id + ":" + list.oneKey);
        assertThat(lines.getLast().get("change").asString()).isEqualTo("removed");
    }

    @ParameterizedTest
    @EnumSource
    void theStatusSaysWhichReaderIsUnverified(Published list) {
        TestLedger ledger = new TestLedger(folder);
        ledger.add(list.csv());
        assertThat(ledger.out("lists", "status")).contains(list.id, list.day, "reader unverified");
    }
}
