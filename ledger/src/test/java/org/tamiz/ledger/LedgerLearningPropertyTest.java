package org.tamiz.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.model.EditionInfo.Wholeness;
import org.tamiz.model.EntryId;
import org.tamiz.model.PublicationTime;
import org.tamiz.model.PublicationTime.Origin;

/**
 * Several lists, of which editions are lost in part, dated by the month or the day, held and approved, while people cite days:
 * what is known in the end decides, not the way there, and what was answered once is answered again.
 */
class LedgerLearningPropertyTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final LocalDate FIRST = LocalDate.parse("2024-01-20");
    private static final int DAYS = 50;
    private static final List<String> LISTS = List.of("x", "y");

    @TempDir
    private Path folder;

    private record Citation(EntryId entry, String event, LocalDate day) {}

    private static List<ListFake> editions(Random random) {
        List<ListFake> editions = new ArrayList<>();
        for (String list : LISTS) {
            TreeMap<Integer, String> entries = new TreeMap<>();
            for (int key = 1; key <= 10; key++) {
                entries.put(key, line(key, random));
            }
            Set<String> taken = new HashSet<>();
            LocalDate day = FIRST;
            for (int i = 0; i < 9; i++) {
                int key = 1 + random.nextInt(12);
                entries.put(key, line(key, random));
                entries.remove(1 + random.nextInt(12));
                List<String> lines = new ArrayList<>(entries.values());
                if (random.nextInt(4) == 0) {
                    // Cut off somewhere.
                    lines = lines.subList(0, random.nextInt(lines.size()));
                }
                day = day.plusDays(random.nextInt(9));
                String format = List.of("full", "bare", "mixed").get(random.nextInt(3));
                PublicationTime published = random.nextInt(4) == 0
                        ? PublicationTime.in(YearMonth.from(day), Origin.NAME)
                        : PublicationTime.on(day, Origin.GIVEN);
                if (taken.add(published + format)) {
                    editions.add(ListFake.of(list, format, published, Wholeness.PROVEN, lines.toArray(String[]::new)));
                }
            }
        }
        return editions;
    }

    private static String line(int key, Random random) {
        return key + ": NAME " + (char) ('A' + random.nextInt(2))
                + "; programs P" + random.nextInt(2)
                + (random.nextBoolean() ? "; born " + (1950 + random.nextInt(2)) : "")
                + (random.nextBoolean() ? "; alias OTHER " + random.nextInt(2) : "")
                + (random.nextInt(3) == 0 ? "; listed " + FIRST.plusDays(random.nextInt(DAYS)) : "")
                + (random.nextInt(5) == 0 ? "; again" : "");
    }

    private static List<Citation> citations(Random random) {
        List<String> events = List.of(
                "listed", "removed", "amended:primary-name", "amended:strong-alias", "designated:P0", "revoked:P1");
        List<Citation> citations = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            EntryId entry =
                    new EntryId(LISTS.get(random.nextInt(LISTS.size())), Integer.toString(1 + random.nextInt(12)));
            String event = events.get(random.nextInt(events.size()));
            // Of two days that are cited for one event the later citation counts, so that their order would matter.
            if (citations.stream()
                    .noneMatch(other ->
                            other.entry().equals(entry) && other.event().equals(event))) {
                citations.add(new Citation(entry, event, FIRST.plusDays(random.nextInt(DAYS))));
            }
        }
        return citations;
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void whatIsKnownInTheEndDecides(long seed) {
        Random random = new Random(seed);
        List<ListFake> editions = editions(random);
        List<Citation> citations = citations(random);
        Set<String> toApprove = new HashSet<>();
        editions.stream()
                .filter(edition -> random.nextInt(3) == 0)
                .forEach(edition -> toApprove.add(edition.info().toString()));
        List<String> expected = null;
        for (int run = 0; run < 4; run++) {
            List<ListFake> shuffled = new ArrayList<>(editions);
            if (run > 0) {
                Collections.shuffle(shuffled, random);
            }
            try (Ledger ledger = Ledger.create(folder.resolve("run" + run), ListFake.READERS)) {
                Map<Instant, List<String>> told = new TreeMap<>();
                for (ListFake edition : shuffled) {
                    ledger.add(edition, 2_000, NOW);
                    if (random.nextInt(3) == 0) {
                        approve(ledger, toApprove);
                        cite(ledger, citations);
                    }
                    if (random.nextInt(3) == 0) {
                        ledger.refuse("x", List.of("a.fake"), "cut off", NOW);
                    }
                    if (random.nextInt(4) == 0) {
                        Instant now = last(ledger);
                        told.put(now, answers(ledger, now));
                    }
                }
                approve(ledger, toApprove);
                cite(ledger, citations);
                List<String> answers = answers(ledger, null);
                if (expected == null) {
                    expected = answers;
                }
                assertThat(answers).as("seed " + seed + ", run " + run).isEqualTo(expected);
                told.forEach((then, before) -> assertThat(answers(ledger, then))
                        .as("seed " + seed + ", as it was known at " + then)
                        .isEqualTo(before));
                assertThat(ledger.verify().damage()).isEmpty();
            }
        }
    }

    private static Instant last(Ledger ledger) {
        Fact head = ledger.head(null);
        return head == null ? Instant.MIN : head.recorded();
    }

    /** Approves what is held, as long as something of it is to be approved. */
    private static void approve(Ledger ledger, Set<String> toApprove) {
        for (EditionRecord edition : ledger.editions(null)) {
            if (toApprove.contains(edition.info().toString())) {
                try {
                    ledger.approve(edition, "tester", "", NOW);
                } catch (LedgerException e) {
                    assertThat(e.code()).isEqualTo(LedgerException.Code.NOT_HELD);
                }
            }
        }
    }

    /** Cites what the editions do not contradict. */
    private static void cite(Ledger ledger, List<Citation> citations) {
        for (Citation citation : citations) {
            try {
                ledger.cite(citation.entry(), citation.event(), citation.day(), "a notice", "tester", NOW);
            } catch (LedgerException e) {
                assertThat(e.code())
                        .isIn(
                                LedgerException.Code.ENTRY_UNKNOWN,
                                LedgerException.Code.EVENT_UNKNOWN,
                                LedgerException.Code.DATE_CONTRADICTED);
            }
        }
    }

    private static List<String> answers(Ledger ledger, @Nullable Instant knownAt) {
        List<String> answers = new ArrayList<>();
        for (int day = -25; day < DAYS + 15; day += 3) {
            Instant instant =
                    FIRST.plusDays(day).atStartOfDay().toInstant(ZoneOffset.UTC).plusSeconds(43_200L * (day & 1));
            for (TimeFrame frame : Arrays.asList(
                    new TimeFrame(instant, null, knownAt),
                    new TimeFrame(null, instant, knownAt),
                    new TimeFrame(instant, instant.plusSeconds(864_000), knownAt))) {
                answers.add(day + " " + ledger.state(frame, list -> true).id());
            }
        }
        answers.add(
                ledger.state(new TimeFrame(null, null, knownAt), list -> true).id());
        for (String list : LISTS) {
            for (int key = 1; key <= 12; key++) {
                try {
                    ledger.history(new EntryId(list, Integer.toString(key)), new TimeFrame(null, null, knownAt))
                            .forEach(event -> answers.add(event.toString()));
                } catch (LedgerException e) {
                    answers.add("no " + list + key);
                }
            }
        }
        ledger.status(knownAt)
                .forEach(status -> answers.add(status.list() + " "
                        + (status.serving() == null
                                ? "none"
                                : status.serving().ref().toString())
                        + status.held().stream()
                                .map(held -> held.edition().ref() + held.reason())
                                .toList()));
        return answers;
    }
}
