package org.tamiz.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.ledger.LedgerException.Code;
import org.tamiz.model.Coverage;
import org.tamiz.model.Edition;
import org.tamiz.model.EditionInfo.Wholeness;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryField;
import org.tamiz.model.EntryId;
import org.tamiz.model.PartyName;
import org.tamiz.model.PublicationTime;
import org.tamiz.model.PublicationTime.Origin;
import org.tamiz.model.State;

class LedgerTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final int LOOSE = 10_000;

    @TempDir
    private Path folder;

    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = Ledger.create(folder, ListFake.READERS);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @CanIgnoreReturnValue
    private ImportOutcome add(ListFake edition) {
        return ledger.add(edition, LOOSE, NOW);
    }

    private static Instant day(String day) {
        return LocalDate.parse(day)
                .plusDays(1)
                .atStartOfDay()
                .toInstant(java.time.ZoneOffset.UTC)
                .minusNanos(1);
    }

    private State asOf(String day) {
        return ledger.state(new TimeFrame(day(day), null, null), list -> true);
    }

    private State latest() {
        return ledger.state(TimeFrame.LATEST, list -> true);
    }

    private static List<String> texts(State state) {
        return state.entries().stream().map(LedgerTest::text).toList();
    }

    /** Key, primary name, and what is open about it. */
    private static String text(Entry entry) {
        return entry.id().key() + " " + entry.caption()
                + (entry.standing().presence() == null ? "" : " ?")
                + (entry.standing().version() == null ? "" : " ~");
    }

    private List<String> history(String key) {
        return ledger.history(new EntryId("x", key), TimeFrame.LATEST).stream()
                .map(event -> event.word() + " " + event.between().by().published()
                        + (event.effective() == null
                                ? ""
                                : " on " + event.effective().date()))
                .toList();
    }

    private List<String> changes(String before, String after) {
        return ledger.differences(ledger.edition("x@" + before), ledger.edition("x@" + after)).stream()
                .map(difference -> difference.id().key() + " "
                        + String.join(
                                " ",
                                difference.what().stream().map(Event.What::word).toList()))
                .toList();
    }

    @Test
    void twoEditionsGiveWhoCameWhoWentAndWhatChanged() {
        add(ListFake.of("x", "full", "2024-05-02", "1: ONE; programs A", "2: TWO; programs A; note old", "3: THREE"));
        ImportOutcome outcome = add(ListFake.of(
                "x", "full", "2024-05-03", "1: ONE; programs A,B", "2: ZWEI; programs A; note new", "4: FOUR"));

        assertThat(outcome.listed()).isEqualTo(1);
        assertThat(outcome.removed()).isEqualTo(1);
        assertThat(outcome.amended()).isEqualTo(2);
        assertThat(changes("2024-05-02", "2024-05-03"))
                .containsExactly("1 designated:B", "2 amended:primary-name amended:remark", "3 removed", "4 listed");
        assertThat(history("1")).containsExactly("listed 2024-05-02", "designated:B 2024-05-03");
    }

    @Test
    void whatAnEditionCannotStateIsCarriedForwardAndNeverRemoved() {
        add(ListFake.of("x", "full", "2022-01-31", "1: ONE; born 1957; alias UNO", "2: TWO; born 1960"));
        add(ListFake.of("x", "bare", "2024-07-02", "1: ONE", "2: TWO", "3: THREE"));

        State state = latest();
        Entry one = state.entries().getFirst();
        Entry three = state.entries().getLast();

        assertThat(changes("2022-01-31", "2024-07-02")).containsExactly("3 listed");
        assertThat(one.party().profile().birthDates()).hasSize(1);
        assertThat(one.party().names()).hasSize(2);
        assertThat(one.standing().carried())
                .containsEntry(EntryField.BIRTH_DATE, LocalDate.parse("2022-01-31"))
                .containsEntry(EntryField.STRONG_ALIAS, LocalDate.parse("2022-01-31"))
                .doesNotContainKey(EntryField.PRIMARY_NAME);
        assertThat(one.standing().unknown()).isEmpty();
        assertThat(three.standing().carried()).isEmpty();
        assertThat(three.standing().unknown()).contains(EntryField.BIRTH_DATE, EntryField.STRONG_ALIAS);
        assertThat(state.editions().getFirst().coverage().carriedFrom())
                .containsEntry(EntryField.BIRTH_DATE, LocalDate.parse("2022-01-31"));
    }

    @Test
    void aFieldIsComparedWithTheLastEditionThatStatedIt() {
        add(ListFake.of("x", "full", "2022-01-01", "1: ONE; born 1957"));
        add(ListFake.of("x", "bare", "2023-01-01", "1: ONE"));
        add(ListFake.of("x", "full", "2024-01-01", "1: ONE; born 1958"));

        Event event = ledger.history(new EntryId("x", "1"), TimeFrame.LATEST).getLast();

        assertThat(event.word()).isEqualTo("amended:birth-date");
        assertThat(event.between().toString()).isEqualTo("between x of 2022-01-01 (full) and x of 2024-01-01 (full)");
    }

    @Test
    void betweenTwoEditionsBothCount() {
        add(ListFake.of("x", "full", "2024-01-10", "1: ONE", "2: TWO", "3: THREE; note a", "4: FOUR"));
        add(ListFake.of("x", "full", "2024-01-20", "1: ONE", "3: THREE; note b", "4: VIER", "5: FIVE"));

        assertThat(texts(asOf("2024-01-10"))).containsExactly("1 ONE", "2 TWO", "3 THREE", "4 FOUR");
        assertThat(texts(asOf("2024-01-15")))
                .containsExactly("1 ONE", "2 TWO ?", "3 THREE", "4 FOUR ~", "4 VIER ~", "5 FIVE ?");
        assertThat(texts(asOf("2024-01-20"))).containsExactly("1 ONE", "3 THREE", "4 VIER", "5 FIVE");
        assertThat(texts(asOf("2025-01-01"))).containsExactly("1 ONE", "3 THREE", "4 VIER", "5 FIVE");
        Entry five = asOf("2024-01-15").entries().getLast();
        assertThat(String.valueOf(five.standing().presence()))
                .isEqualTo("between x of 2024-01-10 (full) and x of 2024-01-20 (full)");
    }

    @Test
    void beforeTheFirstEditionNobodyIsCertainUnlessTheListStatesTheDay() {
        add(ListFake.of(
                "x", "full", "2024-01-10", "1: ONE", "2: TWO; listed 2010-05-01", "3: THREE; listed 2023-01-01"));

        State state = asOf("2020-01-01");

        assertThat(texts(state)).containsExactly("1 ONE ?", "2 TWO");
        assertThat(state.editions().getFirst().between()).isNotNull();
        assertThat(String.valueOf(state.editions().getFirst().between()))
                .isEqualTo("at some time before x of 2024-01-10 (full)");
    }

    @Test
    void aStatedDayNarrowsOnlyWhereNoEditionContradicts() {
        add(ListFake.of("x", "full", "2024-09-26", "1: ONE"));
        add(ListFake.of(
                "x", "full", "2026-02-27", "1: ONE", "2: TWO; listed 2006-12-23", "3: THREE; listed 2025-10-01"));

        assertThat(texts(asOf("2025-09-30"))).containsExactly("1 ONE", "2 TWO ?");
        assertThat(texts(asOf("2025-10-01"))).containsExactly("1 ONE", "2 TWO ?", "3 THREE");
        assertThat(history("2")).containsExactly("listed 2026-02-27");
        assertThat(history("3")).containsExactly("listed 2026-02-27 on 2025-10-01");
    }

    @Test
    void aDesignationWithoutADayLeavesTheListingOpen() {
        add(ListFake.of("x", "full", "2024-01-01", "1: ONE"));
        add(ListFake.of(
                "x",
                "full",
                "2024-05-01",
                "1: ONE",
                "2: TWO; listed 2024-03-01; again",
                "3: THREE; listed 2012-03-01; again 2024-03-01",
                "4: FOUR; listed 2024-04-01; again 2024-03-01"));

        assertThat(texts(asOf("2024-02-01"))).containsExactly("1 ONE", "2 TWO ?", "3 THREE ?");
        assertThat(texts(asOf("2024-03-01"))).containsExactly("1 ONE", "2 TWO ?", "3 THREE ?", "4 FOUR");
    }

    @Test
    void aCitedDayNarrowsAnInterval() {
        add(ListFake.of("x", "full", "2024-01-10", "1: ONE; programs A", "2: TWO"));
        add(ListFake.of("x", "full", "2025-01-10", "1: ONE; programs A,FTO"));

        Event cited = ledger.cite(
                new EntryId("x", "1"), "designated:FTO", LocalDate.parse("2024-06-01"), "89 FR 1", "an analyst", NOW);
        Event removed = ledger.cite(
                new EntryId("x", "2"), "removed", LocalDate.parse("2024-03-01"), "89 FR 2", "an analyst", NOW);

        assertThat(cited.effective()).isNotNull();
        assertThat(removed.effective()).isNotNull();
        assertThat(texts(asOf("2024-02-01"))).containsExactly("1 ONE", "2 TWO");
        assertThat(texts(asOf("2024-03-01"))).containsExactly("1 ONE");
        assertThat(asOf("2024-05-31").entries().getFirst().programs()).containsExactly("A");
        assertThat(asOf("2024-06-01").entries().getFirst().programs()).containsExactly("A", "FTO");
        assertThat(history("1")).contains("designated:FTO 2025-01-10 on 2024-06-01");
    }

    @Test
    void aCitationThatAnEditionContradictsIsRefused() {
        add(ListFake.of("x", "full", "2024-01-10", "1: ONE"));
        add(ListFake.of("x", "full", "2024-02-10", "1: ONE", "2: TWO"));

        assertThatThrownBy(() ->
                        ledger.cite(new EntryId("x", "2"), "listed", LocalDate.parse("2023-12-31"), "FR", "me", NOW))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("between x of 2024-01-10 (full) and x of 2024-02-10 (full)")
                .extracting(e -> ((LedgerException) e).code())
                .isEqualTo(Code.DATE_CONTRADICTED);
        assertThatThrownBy(() ->
                        ledger.cite(new EntryId("x", "2"), "removed", LocalDate.parse("2024-02-01"), "FR", "me", NOW))
                .hasMessageContaining("has no event removed. Its events are: listed");
    }

    @Test
    void betweenTwoEditionsAFieldThatTheLaterDoesNotStateIsNotCertain() {
        add(ListFake.of("x", "full", "2024-01-10", "1: ONE"));
        add(ListFake.of("x", "bare", "2024-01-20", "1: ONE"));

        Coverage between = asOf("2024-01-15").editions().getFirst().coverage();

        assertThat(between.of(EntryField.PRIMARY_NAME)).isEqualTo(Coverage.Extent.FULL);
        assertThat(between.of(EntryField.BIRTH_DATE)).isEqualTo(Coverage.Extent.PARTIAL);
        assertThat(between.carriedFrom()).containsEntry(EntryField.BIRTH_DATE, LocalDate.parse("2024-01-10"));
    }

    @Test
    void editionsOfOneDayInTwoFormatsAreOneStatement() {
        add(ListFake.of("x", "full", "2024-01-10", "1: ONE; alias UNO; weak ODD; programs A"));
        add(ListFake.of("x", "full", "2024-01-11", "1: ONE; alias UNO; weak ODD; programs A", "2: TWO; programs A"));
        ImportOutcome second = add(ListFake.of(
                "x", "mixed", "2024-01-11", "1: One; alias Uno; alias Odd; programs A", "2: Two; programs A"));
        add(ListFake.of("x", "full", "2024-01-12", "1: ONE; alias UNO; weak ODD; programs A", "2: TWO; programs A"));

        assertThat(second.amended() + second.listed() + second.removed()).isZero();
        assertThat(history("1")).containsExactly("listed 2024-01-10");
        assertThat(history("2")).containsExactly("listed 2024-01-11");
        assertThat(texts(asOf("2024-01-11"))).containsExactly("1 ONE", "2 TWO");
        assertThat(asOf("2024-01-11").entries().getFirst().standing().carried()).isEmpty();
    }

    @Test
    void aFormatThatCannotTellWeakAliasesDoesNotMakeThemStrong() {
        add(ListFake.of("x", "full", "2024-01-10", "1: ONE, The; alias UNO; weak ODD"));
        add(ListFake.of("x", "mixed", "2024-02-10", "1: The One; alias Odd; alias Uno; alias New"));

        assertThat(history("1")).containsExactly("listed 2024-01-10", "amended:strong-alias 2024-02-10");
        assertThat(latest().entries().getFirst().party().names())
                .extracting(name -> name.kind() + " " + name.text())
                .containsExactly("PRIMARY The One", "STRONG_ALIAS Uno", "STRONG_ALIAS New", "WEAK_ALIAS ODD");
    }

    @Test
    void aCutRemarkIsNotARemoval() {
        add(ListFake.of("x", "full", "2024-01-10", "1: ONE; note first; note second"));
        add(ListFake.of("x", "full", "2024-02-10", "1: ONE; note first; cut"));
        add(ListFake.of("x", "full", "2024-03-10", "1: ONE; note other; cut"));

        assertThat(history("1")).containsExactly("listed 2024-01-10", "amended:remark 2024-03-10");
        assertThat(latest().entries().getFirst().standing().carried()).containsOnlyKeys(EntryField.REMARK);
    }

    @Test
    void aLaterParserYieldsNoEvent() {
        add(ListFake.of("x", "full", "2024-01-10", "1: ONE; note a"));
        add(ListFake.of("x", "full", "2024-01-11", "1: ONE; note a", "2: TWO"));
        ledger.close();
        ledger = Ledger.open(folder, ListFake.LATER_READERS);

        assertThat(history("1")).containsExactly("listed 2024-01-10");
        assertThat(latest().entries().getFirst().party().properties().getFirst().value())
                .isEqualTo("read anew: a");
    }

    @Test
    void relistingIsAnEventOfItsOwn() {
        add(ListFake.of("x", "full", "2024-01-10", "1: ONE; programs A", "2: TWO"));
        add(ListFake.of("x", "full", "2024-02-10", "2: TWO"));
        add(ListFake.of("x", "full", "2024-03-10", "1: ONE; programs B", "2: TWO"));

        assertThat(history("1")).containsExactly("listed 2024-01-10", "removed 2024-02-10", "listed 2024-03-10");
    }

    @Test
    void whatWasKnownStaysWhatWasKnown() {
        Instant monday = Instant.parse("2024-02-01T00:00:00Z");
        Instant tuesday = Instant.parse("2024-02-02T00:00:00Z");
        ledger.add(ListFake.of("x", "full", "2024-01-10", "1: ONE"), LOOSE, monday);
        ledger.add(ListFake.of("x", "full", "2024-01-20", "1: ONE", "2: TWO"), LOOSE, tuesday);

        State known = ledger.state(new TimeFrame(null, null, monday), list -> true);
        State published = ledger.state(new TimeFrame(null, day("2024-01-19"), null), list -> true);
        State nothing = ledger.state(new TimeFrame(null, null, Instant.parse("2024-01-31T00:00:00Z")), list -> true);

        assertThat(texts(known)).containsExactly("1 ONE");
        assertThat(texts(published)).containsExactly("1 ONE");
        assertThat(known.id()).isEqualTo(published.id());
        assertThat(nothing.editions()).isEmpty();
    }

    @Test
    void aListOfWhichNothingWasPublishedYetIsNotAnEmptyList() {
        add(ListFake.of("x", "full", "2024-01-10", "1: ONE"));

        State state = ledger.state(new TimeFrame(null, day("2023-12-31"), null), list -> true);

        assertThat(state.entries()).isEmpty();
        assertThat(state.editions().getFirst().between()).isNotNull();
    }

    @Test
    void aClockThatJumpsBackChangesNoOrder() {
        Fact first = ledger.refuse("x", List.of("a"), "broken", Instant.parse("2026-01-02T00:00:00Z"));
        Fact second = ledger.refuse("x", List.of("b"), "broken", Instant.parse("2020-01-01T00:00:00Z"));

        assertThat(second.recorded()).isAfter(first.recorded());
        assertThat(ledger.verify().isSound()).isTrue();
    }

    @Test
    void theSameEditionTwiceIsThereOnce() {
        ListFake edition = ListFake.of("x", "full", "2024-01-10", "1: ONE");

        assertThat(add(edition).isNew()).isTrue();
        assertThat(add(edition).isNew()).isFalse();
        assertThat(ledger.editions(null)).hasSize(1);
    }

    @Test
    void recordsAreStoredOnceHoweverManyEditionsShareThem() {
        add(ListFake.of("x", "full", "2024-01-10", "1: ONE", "2: TWO"));
        ImportOutcome again = add(ListFake.of("x", "full", "2024-01-11", "1: ONE", "2: TWO"));
        ImportOutcome changed = add(ListFake.of("x", "full", "2024-01-12", "1: ONE", "2: ZWEI"));
        ImportOutcome back = add(ListFake.of("x", "full", "2024-01-13", "1: ONE", "2: TWO"));

        assertThat(again.newRecords()).isZero();
        assertThat(changed.newRecords()).isEqualTo(1);
        assertThat(back.newRecords()).isZero();
        assertThat(ledger.verify().records()).isEqualTo(3);
    }

    @Test
    void otherContentOfTheSameDayAndFormatIsRefused() {
        add(ListFake.of("x", "full", "2024-01-10", "1: ONE"));

        assertThatThrownBy(() -> add(ListFake.of("x", "full", "2024-01-10", "1: EINS")))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("--edition-date with a time");
        assertThat(ledger.editions(null)).hasSize(1);
    }

    @Test
    void anEditionThatLostTooMuchIsHeldUntilApproved() {
        add(ListFake.of("x", "full", "2024-01-10", "1: ONE", "2: TWO", "3: THREE"));
        ImportOutcome held = ledger.add(ListFake.of("x", "full", "2024-01-11", "1: ONE"), 1_000, NOW);

        assertThat(held.heldBecause()).isEqualTo("it lacks 2 of the 3 entries of x of 2024-01-10 (full)");
        assertThat(latest().entries()).hasSize(3);
        assertThat(ledger.status(null).getFirst().held()).hasSize(1);

        Fact approval = ledger.approve(ledger.edition("x@2024-01-11"), "a person", "checked by hand", NOW);

        assertThat(latest().entries()).hasSize(1);
        assertThat(ledger.status(null).getFirst().held()).isEmpty();
        assertThat(ledger.state(new TimeFrame(null, null, approval.recorded().minusMillis(1)), list -> true)
                        .entries())
                .hasSize(3);
        assertThatThrownBy(() -> ledger.approve(ledger.edition("x@2024-01-11"), "a person", "", NOW))
                .hasMessageContaining("is not held");
    }

    @Test
    void aLossThatIsMuchInADayIsLittleInYears() {
        add(ListFake.of("x", "full", "2014-01-10", "1: ONE", "2: TWO", "3: THREE"));

        assertThat(ledger.add(ListFake.of("x", "full", "2024-01-11", "1: ONE", "2: TWO"), 1_000, NOW)
                        .heldBecause())
                .isNull();
        assertThat(ledger.add(ListFake.of("x", "full", "2025-12-11"), 1_000, NOW)
                        .heldBecause())
                .isNotNull();
    }

    @Test
    void moreThanHalfIsMuchAtAnyTime() {
        add(ListFake.of("x", "full", "2014-01-10", "1: ONE", "2: TWO", "3: THREE"));

        assertThat(ledger.add(ListFake.of("x", "full", "2024-01-11", "1: ONE"), 1_000, NOW)
                        .heldBecause())
                .isEqualTo("it lacks 2 of the 3 entries of x of 2014-01-10 (full)");
        assertThat(ledger.add(ListFake.of("x", "full", "2024-01-12", "1: ONE"), 7_000, NOW)
                        .heldBecause())
                .isNull();
    }

    @Test
    void manySmallLossesAreALargeOne() {
        String[] entries =
                IntStream.rangeClosed(1, 100).mapToObj(i -> i + ": NUMBER " + i).toArray(String[]::new);
        List<String> held = new ArrayList<>();
        for (int day = 0; day < 5; day++) {
            String[] left = Arrays.copyOf(entries, 100 - 4 * day);
            held.add(ledger.add(ListFake.of("x", "full", "2024-01-1" + day, left), 1_000, NOW)
                    .heldBecause());
        }

        assertThat(held.subList(0, 3)).containsOnlyNulls();
        assertThat(held.get(3)).isEqualTo("it has 12 entries fewer than the 100 of x of 2024-01-10 (full)");

        ledger.approve(ledger.edition("x@2024-01-13"), "a person", "checked", NOW);

        assertThat(ledger.status(null).getFirst().held())
                .as("an approval accepts the size, so that the next edition is compared with that")
                .isEmpty();
        assertThat(latest().entries()).hasSize(84);
    }

    @Test
    void manySmallLossesAreFoundInAnyOrderOfImport() {
        String[] entries =
                IntStream.rangeClosed(1, 100).mapToObj(i -> i + ": NUMBER " + i).toArray(String[]::new);
        for (int day : new int[] {3, 0, 2, 4, 1}) {
            String[] left = Arrays.copyOf(entries, 100 - 4 * day);
            ledger.add(ListFake.of("x", "full", "2024-01-1" + day, left), 1_000, NOW);
        }

        assertThat(ledger.editionStatuses(null))
                .extracting(EditionStatus::heldBecause)
                .containsExactly(
                        null,
                        null,
                        null,
                        "it has 12 entries fewer than the 100 of x of 2024-01-10 (full)",
                        "it has 16 entries fewer than the 100 of x of 2024-01-10 (full)");
    }

    @Test
    void smallLossesOfMoreThanAYearAreNoLargeOne() {
        String[] entries =
                IntStream.rangeClosed(1, 100).mapToObj(i -> i + ": NUMBER " + i).toArray(String[]::new);
        for (int year = 0; year < 5; year++) {
            String[] left = Arrays.copyOf(entries, 100 - 7 * year);
            assertThat(ledger.add(ListFake.of("x", "full", "202" + year + "-01-10", left), 1_000, NOW)
                            .heldBecause())
                    .as("202%d", year)
                    .isNull();
        }
    }

    @Test
    void aWithdrawnEditionCountsForNothingButIsStillKnownAsOfBefore() {
        add(ListFake.of("x", "full", "2024-01-10", "1: ONE"));
        add(ListFake.of("x", "full", "2042-01-11", "1: ONE", "2: TWO"));
        EditionRecord wrong = ledger.editions(null).getLast();
        Instant before = NOW.plusSeconds(30);

        Fact fact = ledger.withdraw(wrong, "a person", "2024, not 2042", NOW.plusSeconds(60));

        assertThat(ledger.editions(null)).hasSize(1);
        assertThat(ledger.editions(before)).hasSize(2);
        assertThat(ledger.editionStatuses(null))
                .extracting(EditionStatus::withdrawn)
                .containsExactly(null, (Fact.Withdrawn) fact.body());
        assertThat(add(ListFake.of("x", "full", "2024-01-11", "1: ONE", "2: TWO"))
                        .isNew())
                .as("its files can be imported again")
                .isTrue();
        assertThat(texts(latest())).containsExactly("1 ONE", "2 TWO");
        assertThat(ledger.verify().isSound()).isTrue();
        assertThatThrownBy(() -> ledger.withdraw(wrong, "a person", "", NOW)).hasMessageContaining("withdrawn already");
    }

    @Test
    void aListOfWhichEverythingIsWithdrawnIsGone() {
        add(ListFake.of("x", "full", "2024-01-10", "1: ONE"));
        ledger.withdraw(ledger.edition("x@2024-01-10"), "a person", "", NOW);

        assertThat(latest().editions()).isEmpty();
        assertThat(ledger.status(null)).isEmpty();
    }

    @Test
    void anEditionWithoutItsMarkAndItsNewestEntriesIsHeld() {
        add(ListFake.of("x", "full", "2024-01-10", "1: ONE", "2: TWO", "9: NINE"));
        PublicationTime next = PublicationTime.on(LocalDate.parse("2024-01-11"), Origin.GIVEN);
        PublicationTime third = PublicationTime.on(LocalDate.parse("2024-01-12"), Origin.GIVEN);

        assertThat(add(ListFake.of("x", "full", next, Wholeness.MARK_MISSING, "1: ONE", "2: TWO"))
                        .heldBecause())
                .contains("closing mark is missing");
        assertThat(add(ListFake.of("x", "full", third, Wholeness.MARK_MISSING, "1: ONE", "9: NINE"))
                        .heldBecause())
                .isNull();
    }

    @Test
    void anEditionFromTheFutureIsHeld() {
        assertThat(add(ListFake.of("x", "full", "2026-11-27", "1: ONE")).heldBecause())
                .contains("dated after the day");
    }

    @Test
    void anInstantCountsInUtc() {
        PublicationTime evening = PublicationTime.at(OffsetDateTime.parse("2017-07-03T20:27:00-04:00"), Origin.FILE);
        add(ListFake.of("x", "full", "2017-06-01", "1: ONE"));
        add(ListFake.of("x", "full", evening, Wholeness.PROVEN, "1: ONE", "2: TWO"));

        assertThat(texts(asOf("2017-07-03"))).containsExactly("1 ONE", "2 TWO ?");
        assertThat(texts(asOf("2017-07-04"))).containsExactly("1 ONE", "2 TWO");
        assertThat(ledger.edition("x@2017-07-04").published().toString()).isEqualTo("2017-07-03T20:27:00-04:00");
    }

    @Test
    void refusedFilesAreToldUntilALaterEditionMakesUpForThem() {
        ledger.refuse("x", List.of("x.fake"), "it is cut off", NOW);

        assertThat(ledger.openRefusals(null)).hasSize(1);
        add(ListFake.of("x", "full", "2024-01-10", "1: ONE"));
        assertThat(ledger.openRefusals(null)).isEmpty();
    }

    @Test
    void anEntryThatComesBackUnderAnotherKeyIsProposedAsARename() {
        add(ListFake.of("x", "full", "2024-01-10", "one-ab: ONE; alias UNO", "z-1: Z"));
        add(ListFake.of("x", "full", "2024-01-11", "uno-cd: UNO; alias EIN", "z-1: Z"));

        EntryDifference listed = ledger.differences(ledger.edition("x@2024-01-10"), ledger.edition("x@2024-01-11"))
                .getLast();

        assertThat(listed.isListed()).isTrue();
        assertThat(listed.renameOf()).isEqualTo(new EntryId("x", "one-ab"));
    }

    @Test
    void ofTwoChangesOneOfWhichIsInForceNeitherVersionIsLost() {
        add(ListFake.of("x", "full", "2024-01-10", "1: ONE; programs A"));
        add(ListFake.of("x", "full", "2024-05-10", "1: ONE; programs A,B; alias UNO"));
        EntryId one = new EntryId("x", "1");
        ledger.cite(one, "amended:strong-alias", LocalDate.parse("2024-02-01"), "a notice", "tester", NOW);
        ledger.cite(one, "designated:B", LocalDate.parse("2024-04-01"), "a notice", "tester", NOW);

        assertThat(texts(asOf("2024-01-31"))).containsExactly("1 ONE");
        assertThat(texts(asOf("2024-03-01"))).containsExactly("1 ONE ~", "1 ONE ~");
        assertThat(texts(asOf("2024-04-01"))).containsExactly("1 ONE");
        assertThat(asOf("2024-04-01").entries().getFirst().party().names()).hasSize(2);
    }

    @Test
    void whatWasCarriedIsComparedWithWhatTheNextEditionStates() {
        add(ListFake.of("x", "full", "2022-01-10", "1: ONE; born 1957; alias UNO", "2: TWO; alias DOS"));
        add(ListFake.of("x", "bare", "2023-01-10", "1: ONE", "2: TWO"));
        add(ListFake.of("x", "full", "2024-01-10", "1: ONE; born 1958; alias EIN", "2: TWO; alias DOS"));

        assertThat(texts(asOf("2023-06-01"))).containsExactly("1 ONE ~", "1 ONE ~", "2 TWO");
    }

    @Test
    void whatNoEditionStatedBeforeIsScreenedAsTheNextOneStatesIt() {
        add(ListFake.of("x", "bare", "2023-01-10", "1: ONE"));
        add(ListFake.of("x", "full", "2024-01-10", "1: ONE; alias EIN"));

        assertThat(asOf("2023-06-01").entries().stream()
                        .flatMap(entry -> entry.party().names().stream())
                        .map(name -> name.text()))
                .contains("EIN");
        assertThat(history("1")).containsExactly("listed 2023-01-10");
    }

    @Test
    void betweenTwoEditionsTheGapsOfBothCount() {
        add(ListFake.of("x", "full", "2023-01-10", "1: ONE"));
        add(ListFake.of("x", "bare", "2024-01-10", "1: ONE", "2: TWO"));

        assertThat(asOf("2023-06-01").editions().getFirst().coverage().of(EntryField.STRONG_ALIAS))
                .isEqualTo(Coverage.Extent.PARTIAL);
    }

    @Test
    void aMonthAndItsLastDayAreNotOneDay() {
        PublicationTime month = PublicationTime.in(YearMonth.parse("2024-05"), Origin.NAME);
        add(ListFake.of("x", "full", month, Wholeness.PROVEN, "1: ONE", "2: TWO"));
        add(ListFake.of("x", "bare", "2024-05-31", "1: ONE"));

        assertThat(texts(latest())).containsExactly("1 ONE");
        assertThat(history("2")).containsExactly("listed 2024-05", "removed 2024-05-31");
    }

    @Test
    void onOneDayTheEditionWithATimeIsTheLater() {
        PublicationTime afternoon = PublicationTime.at(OffsetDateTime.parse("2024-07-02T14:00:00-04:00"), Origin.GIVEN);
        PublicationTime evening = PublicationTime.at(OffsetDateTime.parse("2024-07-02T18:00:00-04:00"), Origin.GIVEN);
        add(ListFake.of("x", "full", evening, Wholeness.PROVEN, "1: ONE", "2: TWO", "3: THREE"));
        add(ListFake.of("x", "full", afternoon, Wholeness.PROVEN, "1: ONE", "2: TWO"));
        add(ListFake.of("x", "full", "2024-07-02", "1: ONE"));
        add(ListFake.of("x", "bare", "2024-07-02", "1: ONE"));

        assertThat(texts(latest())).containsExactly("1 ONE", "2 TWO", "3 THREE");
        assertThat(texts(asOf("2024-07-02"))).containsExactly("1 ONE", "2 TWO", "3 THREE");
        assertThat(history("3")).containsExactly("listed 2024-07-02T18:00:00-04:00");
        Instant noon = Instant.parse("2024-07-02T12:00:00Z");
        assertThat(ledger.state(new TimeFrame(noon, null, null), list -> true)
                        .editions()
                        .getFirst()
                        .between())
                .isNotNull();
    }

    @Test
    void anEditionOfNobodyIsHeldHoweverLongAgoTheLastOneWas() {
        add(ListFake.of("x", "full", "2004-01-10", "1: ONE", "2: TWO"));

        assertThat(ledger.add(ListFake.of("x", "full", "2024-01-11"), 1_000, NOW)
                        .heldBecause())
                .isEqualTo("it lacks 2 of the 2 entries of x of 2004-01-10 (full)");
    }

    @Test
    void anOlderEditionDoesNotMakeUpForFilesThatWereRefused() {
        add(ListFake.of("x", "full", "2024-01-10", "1: ONE"));
        ledger.refuse("x", List.of("x.fake"), "it is cut off", NOW);
        ledger.refuse(null, List.of("x-2019-01-10.fake"), "it is cut off", NOW);
        add(ListFake.of("x", "full", "2019-01-10", "1: ONE"));

        assertThat(ledger.openRefusals(null)).hasSize(2);
        add(ListFake.of("x", "full", "2024-01-11", "1: ONE"));
        assertThat(ledger.openRefusals(null)).isEmpty();
    }

    @Test
    void aHeldEditionDoesNotMakeUpForFilesThatWereRefused() {
        add(ListFake.of("x", "full", "2024-01-10", "1: ONE", "2: TWO", "3: THREE"));
        ledger.refuse("x", List.of("x.fake"), "it is cut off", NOW);
        assertThat(ledger.add(ListFake.of("x", "full", "2024-01-11", "1: ONE"), 1_000, NOW)
                        .heldBecause())
                .isNotNull();

        assertThat(ledger.status(null).getFirst().held()).hasSize(1);
        assertThat(ledger.openRefusals(null)).hasSize(1);
    }

    @Test
    void itIsToldWhatCannotBeCompared() {
        add(ListFake.of("x", "full", "2024-01-10", "1: ONE"));
        add(ListFake.of("x", "bare", "2024-01-11", "1: ONE"));
        add(ListFake.of("x", "mixed", "2024-01-12", "1: ONE"));
        EditionRecord full = ledger.edition("x@2024-01-10");
        EditionRecord bare = ledger.edition("x@2024-01-11");
        EditionRecord mixed = ledger.edition("x@2024-01-12");

        Map<EntryField, Comparability> same = Ledger.comparability(ComparedEditions.of(full, full));
        Map<EntryField, Comparability> fewer = Ledger.comparability(ComparedEditions.of(full, bare));
        Map<EntryField, Comparability> more = Ledger.comparability(ComparedEditions.of(bare, mixed));

        assertThat(same.values()).containsOnly(Comparability.FULL);
        assertThat(fewer)
                .containsEntry(EntryField.PRIMARY_NAME, Comparability.FULL)
                .containsEntry(EntryField.ADDRESS, Comparability.ONLY_BEFORE);
        assertThat(more)
                .containsEntry(EntryField.STRONG_ALIAS, Comparability.ONLY_AFTER)
                .containsEntry(EntryField.ADDRESS, Comparability.NEITHER);
        assertThat(Ledger.comparability(new ComparedEditions(List.of(full), List.of(bare, full))))
                .as("compared in the format that both days have")
                .isEqualTo(same);
    }

    @Test
    void anEditionThatWasNotKnownThenIsNotFound() {
        add(ListFake.of("x", "full", "2024-01-10", "1: ONE"));

        assertThat(ledger.edition("1", NOW).name()).isEqualTo("x@2024-01-10");
        assertThatThrownBy(() -> ledger.edition("1", NOW.minusSeconds(1)))
                .isInstanceOfSatisfying(
                        LedgerException.class, e -> assertThat(e.code()).isEqualTo(Code.EDITION_UNKNOWN));
    }

    @Test
    void ofTwoFormatsOfADayOneSpeaksForTheEntryEverywhere() {
        add(ListFake.of("x", "full", "2024-01-10", "2: TWO"));
        add(ListFake.of("x", "full", "2024-01-11", "1: ONE, The", "2: TWO"));
        add(ListFake.of("x", "bare", "2024-01-11", "1: The One", "2: Two"));

        assertThat(latest().entries().getFirst().caption()).isEqualTo("ONE, The");
        assertThat(ledger.history(new EntryId("x", "1"), TimeFrame.LATEST)
                        .getFirst()
                        .caption())
                .isEqualTo("ONE, The");
        assertThat(ledger.differences(day("2024-01-10"), day("2024-01-11"), null).getOrDefault("x", List.of()).stream()
                        .filter(EntryDifference::isListed)
                        .map(EntryDifference::caption))
                .containsExactly("ONE, The");
    }

    private Wholeness wholenessAsOf(String day) {
        return asOf(day).editions().getFirst().info().wholeness();
    }

    @Test
    void ofTheFormatsOfADayOneThatIsWholeProvesTheListWhole() {
        PublicationTime first = PublicationTime.on(LocalDate.parse("2024-01-10"), Origin.GIVEN);
        PublicationTime second = PublicationTime.on(LocalDate.parse("2024-01-20"), Origin.GIVEN);
        PublicationTime third = PublicationTime.on(LocalDate.parse("2024-01-30"), Origin.GIVEN);
        add(ListFake.of("x", "bare", first, Wholeness.PROVEN, "1: ONE"));
        add(ListFake.of("x", "full", first, Wholeness.MARK_MISSING, "1: ONE"));
        add(ListFake.of("x", "bare", second, Wholeness.MARK_MISSING, "1: ONE"));
        add(ListFake.of("x", "full", second, Wholeness.UNMARKED, "1: ONE"));
        add(ListFake.of("x", "full", third, Wholeness.PROVEN, "1: ONE"));

        assertThat(wholenessAsOf("2024-01-10")).isEqualTo(Wholeness.PROVEN);
        assertThat(wholenessAsOf("2024-01-20")).isEqualTo(Wholeness.MARK_MISSING);
        assertThat(wholenessAsOf("2024-01-30")).isEqualTo(Wholeness.PROVEN);
    }

    @Test
    void betweenTwoEditionsBothMustBeWhole() {
        PublicationTime first = PublicationTime.on(LocalDate.parse("2024-01-10"), Origin.GIVEN);
        PublicationTime second = PublicationTime.on(LocalDate.parse("2024-01-20"), Origin.GIVEN);
        add(ListFake.of("x", "full", first, Wholeness.PROVEN, "1: ONE"));
        add(ListFake.of("x", "full", second, Wholeness.MARK_MISSING, "1: ONE"));

        assertThat(wholenessAsOf("2024-01-10")).isEqualTo(Wholeness.PROVEN);
        assertThat(wholenessAsOf("2024-01-15")).isEqualTo(Wholeness.MARK_MISSING);
        assertThat(asOf("2024-01-15").editions().getFirst().info().files())
                .containsExactly("x-2024-01-10.fake", "x-2024-01-20.fake");
    }

    @Test
    void demonstrationDataInAnyFormatOfADayMakesTheDayDemonstrationData() {
        add(ListFake.of("x", "bare", "2024-01-10", "1: ONE").demo());
        add(ListFake.of("x", "full", "2024-01-10", "1: ONE"));

        assertThat(latest().editions().getFirst().info().demo()).isTrue();
    }

    private static List<String> names(Entry entry) {
        return entry.party().names().stream().map(PartyName::text).toList();
    }

    @Test
    void ofEntriesThatShareAKeyWhatCannotBeToldApartIsUnknownAndNamesAreKept() {
        add(ListFake.of(
                "x",
                "full",
                "2024-01-10",
                "1: ONE; alias UNO; born 1957",
                "2: TWO; alias DOS; born 1960 & ZWEI; alias DEUX"));
        add(ListFake.of("x", "bare", "2024-02-10", "1: ONE & OTHER", "2: TWO"));

        List<Entry> entries = latest().entries();

        assertThat(entries)
                .extracting(LedgerTest::names)
                .containsExactly(List.of("ONE", "UNO"), List.of("OTHER", "UNO"), List.of("TWO", "DOS", "DEUX"));
        for (Entry entry : entries) {
            assertThat(entry.party().profile().birthDates())
                    .as("a birth date of somebody else would speak against a hit")
                    .isEmpty();
            assertThat(entry.standing().unknown()).contains(EntryField.BIRTH_DATE, EntryField.WEAK_ALIAS);
            assertThat(entry.standing().carried()).containsOnlyKeys(EntryField.STRONG_ALIAS);
        }
        assertThat(latest().editions().getFirst().coverage().of(EntryField.STRONG_ALIAS))
                .isEqualTo(Coverage.Extent.PARTIAL);
    }

    @Test
    void ofTheFormatsOfADayTheOneThatNamesMostPartiesUnderAKeySpeaks() {
        add(ListFake.of("x", "full", "2024-01-10", "1: ONE; alias UNO; born 1957"));
        add(ListFake.of("x", "bare", "2024-01-10", "1: ONE & OTHER"));

        List<Entry> entries = latest().entries();

        assertThat(entries)
                .extracting(LedgerTest::names)
                .containsExactly(List.of("ONE", "UNO"), List.of("OTHER", "UNO"));
        assertThat(entries.getLast().standing().unknown())
                .contains(EntryField.BIRTH_DATE)
                .doesNotContain(EntryField.STRONG_ALIAS);
        assertThat(latest().editions().getFirst().coverage().of(EntryField.STRONG_ALIAS))
                .isEqualTo(Coverage.Extent.PARTIAL);
    }

    @Test
    void aCitationCountsInStatesThoughAnEditionBetweenDoesNotStateTheField() {
        add(ListFake.of("x", "full", "2022-01-10", "1: ONE; alias UNO"));
        add(ListFake.of("x", "bare", "2023-01-10", "1: ONE"));
        add(ListFake.of("x", "full", "2024-01-10", "1: ONE; alias EIN"));
        EntryId one = new EntryId("x", "1");

        ledger.cite(one, "amended:strong-alias", LocalDate.parse("2022-06-01"), "a notice", "tester", NOW);

        assertThat(history("1")).containsExactly("listed 2022-01-10", "amended:strong-alias 2024-01-10 on 2022-06-01");
        assertThat(asOf("2023-06-01").entries()).extracting(LedgerTest::names).containsExactly(List.of("ONE", "EIN"));
        assertThat(texts(asOf("2023-06-01"))).containsExactly("1 ONE");
    }

    private State publishedBy(String day) {
        return ledger.state(new TimeFrame(null, day(day), null), list -> true);
    }

    private static PublicationTime month(String month) {
        return PublicationTime.in(YearMonth.parse(month), Origin.NAME);
    }

    @Test
    void anEditionOfTheMonthAskedForMayHaveBeenPublishedByThen() {
        add(ListFake.of("x", "full", "2024-04-10", "1: ONE", "2: TWO", "3: THREE; note a", "4: FOUR"));
        add(ListFake.of(
                "x",
                "full",
                month("2024-05"),
                Wholeness.PROVEN,
                "1: ONE",
                "3: THREE; note b",
                "4: VIER",
                "5: FIVE; listed 2024-05-20"));

        assertThat(texts(publishedBy("2024-04-30"))).containsExactly("1 ONE", "2 TWO", "3 THREE", "4 FOUR");
        assertThat(texts(publishedBy("2024-05-15")))
                .containsExactly("1 ONE", "2 TWO ?", "3 THREE", "4 FOUR ~", "4 VIER ~", "5 FIVE ?");
        assertThat(publishedBy("2024-05-15").editions().getFirst().between())
                .hasToString("between x of 2024-04-10 (full) and x of 2024-05 (full)");
        assertThat(texts(publishedBy("2024-05-31"))).containsExactly("1 ONE", "3 THREE", "4 VIER", "5 FIVE");
        assertThat(ledger.history(new EntryId("x", "5"), new TimeFrame(null, day("2024-05-15"), null)))
                .as("what may be hit can be looked up")
                .hasSize(1);
    }

    @Test
    void ofSeveralEditionsThatMayHaveBeenPublishedEachCounts() {
        PublicationTime morning = PublicationTime.on(LocalDate.parse("2024-05-31"), Origin.GIVEN);
        Instant noon = Instant.parse("2024-05-31T12:00:00Z");
        add(ListFake.of("x", "full", "2024-04-10", "1: ONE", "2: TWO"));
        add(ListFake.of("x", "full", month("2024-05"), Wholeness.PROVEN, "1: ONE", "2: TWO", "3: THREE"));
        add(ListFake.of("x", "full", morning, Wholeness.PROVEN, "1: ONE", "2: ZWEI"));

        assertThat(texts(ledger.state(new TimeFrame(null, noon, null), list -> true)))
                .containsExactly("1 ONE", "2 TWO ~", "2 ZWEI ~", "3 THREE ?");
        assertThat(texts(ledger.state(new TimeFrame(day("2024-05-01"), noon, null), list -> true)))
                .containsExactly("1 ONE", "2 TWO ~", "2 ZWEI ~", "3 THREE ?");
        assertThat(texts(ledger.state(new TimeFrame(day("2024-04-10"), noon, null), list -> true)))
                .containsExactly("1 ONE", "2 TWO");
    }

    @Test
    void whereOnlyAnEditionOfTheMonthAskedForIsKnownNobodyIsCertain() {
        add(ListFake.of("x", "full", month("2024-05"), Wholeness.PROVEN, "1: ONE; listed 2020-01-01"));

        State state = publishedBy("2024-05-15");

        assertThat(texts(state)).containsExactly("1 ONE ?");
        assertThat(state.editions().getFirst().between()).hasToString("at some time before x of 2024-05 (full)");
        assertThat(texts(publishedBy("2024-04-30"))).isEmpty();
    }

    @Test
    void anEditionOfAMonthSaysNothingOnceALaterOneIsOut() {
        Instant evening = Instant.parse("2024-05-31T20:00:00Z");
        PublicationTime afternoon = PublicationTime.at(OffsetDateTime.parse("2024-05-31T14:00:00Z"), Origin.GIVEN);
        add(ListFake.of("x", "full", month("2024-05"), Wholeness.PROVEN, "1: ONE", "2: TWO"));
        add(ListFake.of("x", "full", afternoon, Wholeness.PROVEN, "1: ONE"));

        assertThat(texts(ledger.state(new TimeFrame(null, evening, null), list -> true)))
                .containsExactly("1 ONE");
    }

    @Test
    void aListOfWhichEveryFileWasRefusedIsThereAsOneOfWhichNothingIsKnown() {
        add(ListFake.of("x", "full", "2024-01-10", "1: ONE"));
        ledger.refuse("y", List.of("y.fake"), "it is cut off", NOW);
        Fact again = ledger.refuse("y", List.of("y.fake", "y-2.fake"), "it is cut off", NOW);
        ledger.refuse(null, List.of("z.fake"), "it is cut off", NOW);

        State state = latest();
        Edition unread = state.editions().getLast();

        assertThat(state.editions())
                .extracting(edition -> edition.info().list())
                .containsExactly("x", "y");
        assertThat(unread.info().wholeness()).isEqualTo(Wholeness.UNREAD);
        assertThat(unread.info().files()).containsExactly("y.fake", "y-2.fake");
        assertThat(asOf("2024-01-10").editions()).hasSize(2);
        assertThat(ledger.state(TimeFrame.LATEST, "x"::equals).editions()).hasSize(1);

        for (Fact refusal : ledger.openRefusals(null)) {
            ledger.dismiss(refusal, "a person", "", NOW);
        }
        assertThat(latest().editions()).hasSize(1);
        assertThat(ledger.state(new TimeFrame(null, null, again.recorded()), list -> true)
                        .editions())
                .as("what was not approved then")
                .hasSize(2);
    }

    @Test
    void anEditionMakesUpForTheFilesOfItsListThatWereRefused() {
        ledger.refuse("y", List.of("y.fake"), "it is cut off", NOW);
        add(ListFake.of("y", "full", "2024-01-10", "1: ONE"));

        assertThat(latest().editions())
                .extracting(edition -> edition.info().wholeness())
                .containsExactly(Wholeness.PROVEN);
    }
}
