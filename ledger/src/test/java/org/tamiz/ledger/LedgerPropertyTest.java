package org.tamiz.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.ledger.Event.What;
import org.tamiz.model.Edition;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryId;
import org.tamiz.model.State;

/** What follows from a set of editions follows from it in whatever order they were learned. */
class LedgerPropertyTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final LocalDate FIRST = LocalDate.parse("2024-01-01");

    @TempDir
    private Path folder;

    /** Enough to be folded in many portions, and to have whole manifests read instead of single keys. */
    private static final int COPIES = 60;

    private static final int KEYS_OF_COPY = 100;

    /** Editions of a list that changes at random, in formats that state more or less of it, some on the same day. */
    private static List<ListFake> editions(Random random) {
        return editions(random, 1);
    }

    /** The same with every party as many times, each time under a key of its own. */
    private static List<ListFake> editions(Random random, int copies) {
        List<ListFake> editions = new ArrayList<>();
        TreeMap<Integer, String> list = new TreeMap<>();
        for (int key = 1; key <= 12; key++) {
            list.put(key, line(key, random));
        }
        Set<String> taken = new HashSet<>();
        LocalDate day = FIRST;
        for (int i = 0; i < 8; i++) {
            int key = 1 + random.nextInt(15);
            switch (random.nextInt(3)) {
                case 0 -> list.remove(key);
                default -> list.put(key, line(key, random));
            }
            day = day.plusDays(random.nextInt(3));
            String format = List.of("full", "bare", "mixed").get(random.nextInt(3));
            if (taken.add(day + format)) {
                List<String> lines = new ArrayList<>();
                for (int copy = 0; copy < copies; copy++) {
                    for (String line : list.values()) {
                        int colon = line.indexOf(':');
                        int number = Integer.parseInt(line.substring(0, colon)) + copy * KEYS_OF_COPY;
                        lines.add(number + line.substring(colon));
                    }
                }
                editions.add(ListFake.of("x", format, day.toString(), lines.toArray(String[]::new)));
            }
        }
        return editions;
    }

    private static String line(int key, Random random) {
        return key + ": NAME " + (char) ('A' + random.nextInt(3))
                + "; programs P" + random.nextInt(3)
                + (random.nextBoolean() ? "; born " + (1950 + random.nextInt(3)) : "")
                + (random.nextBoolean() ? "; alias OTHER " + random.nextInt(3) : "")
                + (random.nextBoolean() ? "; weak ODD" : "")
                + (random.nextInt(4) == 0 ? "; note first; cut" : "; note first; note " + random.nextInt(2))
                + (random.nextInt(3) == 0 ? "; listed 2024-01-0" + (1 + random.nextInt(9)) : "");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void theOrderOfImportDoesNotMatter(long seed) {
        Random random = new Random(seed);
        List<ListFake> editions = editions(random);
        List<String> expected = answers(editions, folder.resolve("in-order"));

        List<ListFake> reversed = new ArrayList<>(editions);
        Collections.reverse(reversed);
        assertThat(answers(reversed, folder.resolve("reversed")))
                .as("seed " + seed)
                .isEqualTo(expected);
        for (int i = 0; i < 3; i++) {
            List<ListFake> shuffled = new ArrayList<>(editions);
            Collections.shuffle(shuffled, random);
            assertThat(answers(shuffled, folder.resolve("shuffled" + i)))
                    .as("seed " + seed)
                    .isEqualTo(expected);
        }
    }

    /** A long list is folded in portions on all processors, and reads ahead what a short one looks up. */
    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void aLongListFoldsAsAShortOne(long seed) {
        try (Ledger small = Ledger.create(folder.resolve("short"), ListFake.READERS);
                Ledger large = Ledger.create(folder.resolve("long"), ListFake.READERS)) {
            for (ListFake edition : editions(new Random(seed))) {
                assertThat(small.add(edition, 1_500, NOW).isNew()).isTrue();
            }
            for (ListFake edition : editions(new Random(seed), COPIES)) {
                assertThat(large.add(edition, 1_500, NOW).isNew()).isTrue();
            }
            for (int day = -1; day < 20; day++) {
                Instant instant = FIRST.plusDays(day).atStartOfDay().toInstant(ZoneOffset.UTC);
                for (TimeFrame frame :
                        List.of(new TimeFrame(instant, null, null), new TimeFrame(null, instant, null))) {
                    Edition expected =
                            small.state(frame, list -> true).editions().getFirst();
                    Edition actual = large.state(frame, list -> true).editions().getFirst();
                    assertThat(actual.coverage())
                            .as("seed " + seed + ", " + frame)
                            .isEqualTo(expected.coverage());
                    List<String> once = told(expected.entries(), 0);
                    for (int copy = 0; copy < COPIES; copy++) {
                        assertThat(told(actual.entries(), copy))
                                .as("seed " + seed + ", " + frame + ", copy " + copy)
                                .isEqualTo(once);
                    }
                }
            }
        }
    }

    /** All that is said of the entries of one copy, by their keys in the short list. */
    private static List<String> told(List<Entry> entries, int copy) {
        return entries.stream()
                .filter(entry -> Integer.parseInt(entry.id().key()) / KEYS_OF_COPY == copy)
                .map(entry -> Integer.parseInt(entry.id().key()) % KEYS_OF_COPY + " " + entry.party() + " "
                        + entry.designations() + " " + entry.kinds() + " " + entry.standing())
                .sorted()
                .toList();
    }

    /** Everything that can be asked: states at many times, histories, statuses. */
    private static List<String> answers(List<ListFake> editions, Path where) {
        List<String> answers = new ArrayList<>();
        try (Ledger ledger = Ledger.create(where, ListFake.READERS)) {
            editions.forEach(edition ->
                    assertThat(ledger.add(edition, 1_500, NOW).isNew()).isTrue());
            for (int day = -1; day < 20; day++) {
                Instant instant = FIRST.plusDays(day + 1L)
                        .atStartOfDay()
                        .toInstant(ZoneOffset.UTC)
                        .minusNanos(1);
                answers.add("as of "
                        + ledger.state(new TimeFrame(instant, null, null), list -> true)
                                .id());
                answers.add("by "
                        + ledger.state(new TimeFrame(null, instant, null), list -> true)
                                .id());
            }
            State latest = ledger.state(TimeFrame.LATEST, list -> true);
            answers.add("latest " + latest.id());
            for (int key = 1; key <= 15; key++) {
                try {
                    ledger.history(new EntryId("x", Integer.toString(key)), TimeFrame.LATEST)
                            .forEach(event -> answers.add(event.toString()));
                } catch (LedgerException e) {
                    answers.add("no " + key);
                }
            }
            ledger.status(null)
                    .forEach(status -> answers.add("serving "
                            + (status.serving() == null
                                    ? "none"
                                    : status.serving().ref()) + " held "
                            + status.held().stream()
                                    .map(held -> held.edition().ref() + held.reason())
                                    .toList()));
            assertThat(ledger.verify().isSound()).isTrue();
        }
        return answers;
    }

    /** Going from one edition to the next by the events leads from one set of keys to the next. */
    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void eventsLeadFromEachEditionToTheNext(long seed) {
        List<ListFake> editions = editions(new Random(seed));
        try (Ledger ledger = Ledger.create(folder, ListFake.READERS)) {
            editions.forEach(edition ->
                    assertThat(ledger.add(edition, 10_000, NOW).isNew()).isTrue());
            List<EditionRecord> records = ledger.editions(null);
            for (int i = 1; i < records.size(); i++) {
                Set<String> keys = keys(editions, records.get(i - 1));
                for (EntryDifference difference : ledger.differences(records.get(i - 1), records.get(i))) {
                    for (What what : difference.what()) {
                        if (what instanceof Event.Listed) {
                            assertThat(keys.add(difference.id().key())).isTrue();
                        } else if (what instanceof Event.Removed) {
                            assertThat(keys.remove(difference.id().key())).isTrue();
                        } else {
                            assertThat(keys).contains(difference.id().key());
                        }
                    }
                }
                assertThat(keys).as("seed " + seed).isEqualTo(keys(editions, records.get(i)));
            }
        }
    }

    private static Set<String> keys(List<ListFake> editions, EditionRecord edition) {
        Set<String> keys = new TreeSet<>();
        editions.stream()
                .filter(fake -> fake.info().contentHash().equals(edition.info().contentHash())
                        && fake.info().format().equals(edition.info().format())
                        && edition.published().equals(fake.info().published()))
                .findFirst()
                .orElseThrow()
                .forEachRecord(raw -> keys.add(raw.key()));
        return keys;
    }
}
