package org.tamiz.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.model.Edition;
import org.tamiz.model.EditionInfo.Wholeness;
import org.tamiz.model.PublicationTime;
import org.tamiz.model.PublicationTime.Origin;

/** What the ledger makes of editions that come from their publishers. */
class LedgerFetchTest {

    private static final Instant FIRST = Instant.parse("2026-11-20T08:00:00Z");
    private static final Instant NEXT = Instant.parse("2026-11-21T08:00:00Z");
    private static final Instant LAST = Instant.parse("2026-11-24T08:00:00Z");
    private static final String SOURCE = "https://lists.example/x";
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
    private ImportOutcome fetch(ListFake edition, Instant now) {
        return ledger.addFetched(edition, LOOSE, new Ledger.Arrival(SOURCE, "ana", true), now);
    }

    private Edition state(TimeFrame frame) {
        return ledger.state(frame, list -> true).editions().getFirst();
    }

    private @Nullable Instant checked(@Nullable String asOf, @Nullable String publishedBy, @Nullable String knownAt) {
        return state(new TimeFrame(instant(asOf), instant(publishedBy), instant(knownAt)))
                .checked();
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }

    private static ListFake at(String instant, String... lines) {
        return ListFake.of(
                "x", "full", PublicationTime.at(OffsetDateTime.parse(instant), Origin.HTTP), Wholeness.PROVEN, lines);
    }

    @Test
    void aNewEditionServesAndIsKnownToBeCurrent() {
        ImportOutcome outcome = fetch(ListFake.of("x", "full", "2026-11-19", "1: ONE"), FIRST);

        assertThat(outcome.heldBecause()).isNull();
        assertThat(ledger.status(null).getFirst().checked()).isEqualTo(FIRST.plusMillis(1));
        assertThat(state(TimeFrame.LATEST).checked()).isEqualTo(FIRST.plusMillis(1));
        assertThat(ledger.head(null)).extracting(Fact::body).isEqualTo(new Fact.Checked(1, SOURCE));
    }

    @Test
    void anEditionGivenByHandIsNotKnownToBeCurrent() {
        ledger.add(ListFake.of("x", "full", "2026-11-19", "1: ONE"), LOOSE, FIRST);

        assertThat(ledger.status(null).getFirst().checked()).isNull();
        assertThat(state(TimeFrame.LATEST).checked()).isNull();
    }

    @Test
    void whatComesFromSomebodyElseIsNotKnownToBeCurrentAndIsHeldWhenItIsOlder() {
        Ledger.Arrival folder = new Ledger.Arrival("the folder lists", "ana", false);
        ledger.addFetched(ListFake.of("x", "full", "2026-11-19", "1: ONE"), LOOSE, folder, FIRST);

        assertThat(ledger.status(null).getFirst().checked()).isNull();
        assertThat(ledger.addFetched(ListFake.of("x", "full", "2026-11-10", "1: ONE"), LOOSE, folder, NEXT)
                        .heldBecause())
                .contains("it came from the folder lists");
    }

    @Test
    void theSameAgainOnlySaysThatItIsStillCurrent() {
        fetch(ListFake.of("x", "full", "2026-11-19", "1: ONE"), FIRST);
        String before = state(TimeFrame.LATEST).info().contentHash();
        String id = ledger.state(TimeFrame.LATEST, list -> true).id();

        ImportOutcome outcome = fetch(ListFake.of("x", "full", "2026-11-19", "1: ONE"), NEXT);

        assertThat(outcome.isNew()).isFalse();
        assertThat(state(TimeFrame.LATEST).checked()).isEqualTo(NEXT);
        assertThat(state(TimeFrame.LATEST).info().contentHash()).isEqualTo(before);
        // What a list says does not depend on when somebody asked for it.
        assertThat(ledger.state(TimeFrame.LATEST, list -> true).id()).isEqualTo(id);
    }

    @Test
    void anOlderEditionIsHeldAndServesInItsPlaceOnceApproved() {
        fetch(ListFake.of("x", "full", "2026-11-19", "1: ONE"), FIRST);

        ImportOutcome outcome = fetch(ListFake.of("x", "full", "2026-11-10", "1: ONE", "2: TWO"), NEXT);

        assertThat(outcome.heldBecause())
                .isEqualTo(
                        "it came from " + SOURCE + " when x of 2026-11-19 (full), which is newer, was known already");
        assertThat(ledger.status(null).getFirst().serving())
                .extracting(edition -> edition.published().toString())
                .isEqualTo("2026-11-19");
        assertThat(state(TimeFrame.LATEST).checked()).isEqualTo(FIRST.plusMillis(1));
        assertThat(ledger.editionStatuses(null))
                .extracting(EditionStatus::heldBecause)
                .containsExactly(outcome.heldBecause(), null);

        ledger.approve(outcome.edition(), "ana", "it is real", LAST);
        assertThat(ledger.editionStatuses(null)).allMatch(status -> status.heldBecause() == null);
        assertThat(state(TimeFrame.LATEST).entries()).hasSize(1);
        assertThat(state(new TimeFrame(Instant.parse("2026-11-11T00:00:00Z"), null, null))
                        .entries())
                .hasSize(2);
        // Back then it was not known to serve.
        assertThat(ledger.editionStatuses(NEXT.plusSeconds(1)).getFirst().heldBecause())
                .isNotNull();
    }

    @Test
    void anOlderEditionThatIsKnownAlreadyChangesNothing() {
        fetch(ListFake.of("x", "full", "2026-11-10", "1: ONE", "2: TWO"), FIRST);
        fetch(ListFake.of("x", "full", "2026-11-19", "1: ONE"), NEXT);
        Fact head = ledger.head(null);

        ImportOutcome outcome = fetch(ListFake.of("x", "full", "2026-11-10", "1: ONE", "2: TWO"), LAST);

        assertThat(outcome.isNew()).isFalse();
        assertThat(ledger.head(null)).isEqualTo(head);
        assertThat(ledger.confirm(outcome.edition(), SOURCE, LAST)).isFalse();
    }

    @Test
    void ofOneDayTheHourDecides() {
        fetch(at("2026-11-19T14:00:00Z", "1: ONE"), FIRST);

        assertThat(fetch(at("2026-11-19T09:00:00Z", "1: UNO"), NEXT).heldBecause())
                .isNotNull();
        assertThat(fetch(at("2026-11-19T15:00:00Z", "1: EINS"), LAST).heldBecause())
                .isNull();
    }

    @Test
    void inAnotherFormatADayMoreOrLessIsNoStepBack() {
        fetch(at("2026-11-19T00:30:00Z", "1: ONE"), FIRST);

        assertThat(fetch(ListFake.of("x", "bare", "2026-11-18", "1: ONE"), NEXT).heldBecause())
                .isNull();
        assertThat(fetch(ListFake.of("x", "bare", "2026-11-17", "1: ONE"), LAST).heldBecause())
                .isNotNull();
    }

    @Test
    void onlyChecksOfTheTimeAskedForCount() {
        EditionRecord old =
                fetch(ListFake.of("x", "full", "2026-11-10", "1: ONE"), FIRST).edition();
        ledger.confirm(old, SOURCE, NEXT);
        fetch(ListFake.of("x", "full", "2026-11-22", "1: ONE", "2: TWO"), LAST);

        assertThat(checked(null, null, null)).isEqualTo(LAST.plusMillis(1));
        assertThat(checked("2026-11-20T12:00:00Z", null, null)).isEqualTo(FIRST.plusMillis(1));
        assertThat(checked("2026-11-21T12:00:00Z", null, null)).isEqualTo(NEXT);
        assertThat(checked("2026-11-15T12:00:00Z", null, null)).isNull();
        assertThat(checked(null, "2026-11-21T12:00:00Z", null)).isEqualTo(NEXT);
        assertThat(checked(null, null, "2026-11-20T12:00:00Z")).isEqualTo(FIRST.plusMillis(1));
        // Before the first edition nothing is known, and nobody asked.
        assertThat(checked("2026-11-09T12:00:00Z", null, null)).isNull();
    }

    @Test
    void aWithdrawnOrHeldEditionIsNotConfirmed() {
        EditionRecord edition = fetch(ListFake.of("x", "full", "2026-11-10", "1: ONE", "2: TWO"), FIRST)
                .edition();
        EditionRecord held = ledger.addFetched(
                        ListFake.of("x", "full", "2026-11-20", "3: THREE"),
                        1_000,
                        new Ledger.Arrival(SOURCE, "ana", true),
                        NEXT)
                .edition();

        assertThat(ledger.confirm(held, SOURCE, NEXT)).isFalse();
        assertThat(ledger.confirm(edition, SOURCE, NEXT)).isTrue();
        ledger.withdraw(edition, "ana", "wrong", LAST);
        assertThat(ledger.confirm(edition, SOURCE, LAST)).isFalse();
    }

    @Test
    void theFactsAreReadBackAndSound() {
        fetch(ListFake.of("x", "full", "2026-11-19", "1: ONE"), FIRST);
        fetch(ListFake.of("x", "full", "2026-11-10", "1: ONE", "2: TWO"), NEXT);
        ledger.close();
        ledger = Ledger.open(folder, ListFake.READERS);

        assertThat(ledger.verify().isSound()).isTrue();
        List<Fact.Body> bodies = List.of(
                Objects.requireNonNull(ledger.fact(2)).body(),
                Objects.requireNonNull(ledger.fact(4)).body());
        assertThat(bodies.getFirst()).isEqualTo(new Fact.Checked(1, SOURCE));
        assertThat(bodies.getLast()).isInstanceOf(Fact.Held.class);
    }
}
