package org.tamiz.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamiz.cli.Run.tamiz;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.ledger.EntryDifference;
import org.tamiz.ledger.Event;
import org.tamiz.ledger.Ledger;
import org.tamiz.ledger.TimeFrame;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryField;
import org.tamiz.model.EntryId;
import org.tamiz.model.State;
import org.tamiz.sources.ListSources;
import org.tamiz.testkit.SharedData;

/** The ledger on real lists, with what is known of them; runs where the real data lies beside the checkout. */
class RealLedgerTest {

    @TempDir
    private Path folder;

    @CanIgnoreReturnValue
    private Run imported(String data, String... paths) {
        List<Object> arguments = new ArrayList<>(List.of("lists", "import", "--data", folder.resolve(data)));
        for (String path : paths) {
            arguments.add(SharedData.require("lists/" + path));
        }
        Run run = tamiz(arguments.toArray());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(Tamiz.CLEAR);
        return run;
    }

    private Ledger ledger(String data) {
        return Ledger.open(folder.resolve(data), ListSources::reader);
    }

    private static TimeFrame asOf(String day) {
        return new TimeFrame(
                LocalDate.parse(day)
                        .plusDays(1)
                        .atStartOfDay()
                        .toInstant(ZoneOffset.UTC)
                        .minusNanos(1),
                null,
                null);
    }

    private static Entry entry(State state, String list, String key) {
        return state.entries().stream()
                .filter(entry -> entry.id().equals(new EntryId(list, key)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void threeMonthsOnOnlyWhatBothEditionsStateHasChanged() {
        String text =
                imported("a", "ofac/2022-01", "ofac/scrape/sdn_2022-04-01.csv").out();

        assertThat(text).contains("811 listed, 2 removed, 35 amended since ofac-sdn of 2022-01 (OFAC CSV)");
    }

    @Test
    void twoDaysInARowDifferByEightRemovals() {
        imported("b", "ofac/scrape/sdn_2024-05-02.csv", "ofac/scrape/sdn_2024-05-03.csv");
        try (Ledger ledger = ledger("b")) {
            List<EntryDifference> differences =
                    ledger.differences(ledger.edition("ofac-sdn@2024-05-02"), ledger.edition("ofac-sdn@2024-05-03"));

            assertThat(differences).hasSize(8).allMatch(EntryDifference::isRemoved);
        }
    }

    @Test
    void aListInAnotherFormatRemovesNothingThatItCannotState() {
        imported("c", "ofac/2022-01", "ofac/2024-07-02", "us_csl");
        try (Ledger ledger = ledger("c")) {
            List<EntryDifference> differences =
                    ledger.differences(ledger.edition("ofac-sdn@2024-07-02"), ledger.edition("ofac-sdn@2026-07-31"));
            State state = ledger.state(TimeFrame.LATEST, list -> true);
            Entry oseguera = entry(state, "ofac-sdn", "17674");
            Entry zetas = entry(state, "ofac-sdn", "11438");
            long common = 15_443
                    - differences.stream().filter(EntryDifference::isRemoved).count();

            assertThat(common).isEqualTo(14_485);
            assertThat(differences.stream().filter(EntryDifference::isListed)).hasSize(19_181 - 14_485);
            // Names in another order and unmarked weak aliases are no changes; the rest was counted by hand.
            assertThat(differences.stream()
                            .filter(each -> !each.isListed() && !each.isRemoved())
                            .flatMap(each -> each.what().stream())
                            .filter(what -> what instanceof Event.FieldAmended)
                            .map(what -> ((Event.FieldAmended) what).field())
                            .distinct())
                    .containsExactly(EntryField.PRIMARY_NAME);
            assertThat(oseguera.party().profile().birthDates()).isNotEmpty();
            assertThat(oseguera.standing().carried())
                    .containsEntry(EntryField.BIRTH_DATE, LocalDate.parse("2024-07-02"))
                    .containsEntry(EntryField.REMARK, LocalDate.parse("2024-07-02"));
            assertThat(zetas.caption()).isEqualTo("CARTEL DEL NORESTE");
            assertThat(ledger.history(zetas.id(), TimeFrame.LATEST).stream().map(Event::word))
                    .contains("listed", "amended:primary-name", "designated:FTO");
            assertThat(state.editions().stream().map(edition -> edition.info().list()))
                    .containsExactly(
                            "bis-denied-persons",
                            "bis-entity-list",
                            "bis-military-end-user",
                            "bis-unverified",
                            "ofac-consolidated",
                            "ofac-sdn",
                            "state-aeca-debarred",
                            "state-nonproliferation");
        }
    }

    @Test
    void listingsThatSnappedBackAreNotTakenForOldOnes() {
        imported("d", "un");
        try (Ledger ledger = ledger("d")) {
            State between = ledger.state(asOf("2025-06-20"), list -> true);
            List<Entry> doubtful = between.entries().stream()
                    .filter(entry -> !entry.standing().isCertain())
                    .toList();

            assertThat(doubtful.stream().filter(entry -> entry.id().key().startsWith("IR")))
                    .hasSize(121)
                    .allMatch(entry ->
                            String.valueOf(entry.standing().presence()).startsWith("between un-sc of 2024-09-26"));
            // Listed on 2025-06-16, which no edition contradicts; listed on 2025-07-08 is later than the date asked
            // for.
            assertThat(entry(between, "un-sc", "QDi.436").standing().isCertain())
                    .isTrue();
            assertThat(between.entries()).noneMatch(entry -> entry.id().key().equals("HTe.001"));
            assertThat(doubtful)
                    .filteredOn(entry -> !entry.id().key().startsWith("IR"))
                    .hasSize(6);
        }
        Run iran = tamiz(
                "screen", "--name", "Ahmad Vahid Dastjerdi", "--data", folder.resolve("d"), "--as-of", "2025-06-20");
        assertThat(iran.code()).isEqualTo(Tamiz.INCOMPLETE);
        assertThat(iran.out().replaceAll("\\s+", " "))
                .contains("INCOMPLETE")
                .contains("between un-sc of 2024-09-26T00:00:07.514Z (UN XML) and un-sc of 2026-02-27T00:00:09.554Z");
        Run today = tamiz("screen", "--name", "Ahmad Vahid Dastjerdi", "--data", folder.resolve("d"));
        assertThat(today.code()).isEqualTo(Tamiz.HIT);
        Run before = tamiz(
                "screen", "--name", "Ahmad Vahid Dastjerdi", "--data", folder.resolve("d"), "--as-of", "2024-09-26");
        assertThat(before.code()).isEqualTo(Tamiz.CLEAR);
    }

    @Test
    void anEveningInNewYorkIsTheNextDayInUtc() {
        imported("e", "un/un_2017-07-03.xml");
        try (Ledger ledger = ledger("e")) {
            assertThat(ledger.edition("un-sc@2017-07-04").published().toString())
                    .isEqualTo("2017-07-03T20:27:45.483-04:00");
            assertThat(ledger.state(asOf("2017-07-03"), list -> true)
                            .editions()
                            .getFirst()
                            .between())
                    .isNotNull();
            assertThat(ledger.state(asOf("2017-07-04"), list -> true)
                            .editions()
                            .getFirst()
                            .between())
                    .isNull();
        }
    }

    @Test
    void companionsWithoutTheirMainFileAreRefused() {
        for (String set : List.of("ofac/2025-01", "ofac/2025-12", "ofac/2026-02")) {
            Run run = tamiz("lists", "import", SharedData.require("lists/" + set), "--data", folder.resolve("f"));

            assertThat(run.code()).isEqualTo(Tamiz.USAGE);
            assertThat(run.err()).contains("says nothing without its main file").doesNotContain("arriving");
        }
        try (Ledger ledger = ledger("f")) {
            assertThat(ledger.isEmpty()).isTrue();
        }
    }

    @Test
    void theOrderOfImportDoesNotMatter() {
        List<String> editions = new ArrayList<>(List.of(
                "ofac/2021-07",
                "ofac/2022-01",
                "ofac/scrape/sdn_2022-04-01.csv",
                "ofac/2024-07-02",
                "un/un_2017-07-03.xml",
                "un/un_2024-09-26.xml",
                "un/un_2026-02-27.xml"));
        List<String> expected = states("in-order", editions);
        Collections.reverse(editions);
        assertThat(states("reversed", editions)).isEqualTo(expected);
        Collections.shuffle(editions, new Random(20261124));
        assertThat(states("shuffled", editions)).isEqualTo(expected);
    }

    private List<String> states(String data, List<String> editions) {
        editions.forEach(edition -> assertThat(imported(data, edition).code()).isZero());
        List<String> states = new ArrayList<>();
        try (Ledger ledger = ledger(data)) {
            states.add(ledger.state(TimeFrame.LATEST, list -> true).id());
            for (String day : List.of("2021-12-31", "2022-02-15", "2022-04-01", "2023-06-01", "2025-06-01")) {
                states.add(ledger.state(asOf(day), list -> true).id());
            }
            Instant by = asOf("2022-03-01").asOf();
            states.add(ledger.state(new TimeFrame(null, by, null), list -> true).id());
            assertThat(ledger.verify().isSound()).isTrue();
        }
        return states;
    }
}
