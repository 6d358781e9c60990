package org.tamiz.bench.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.bench.generated.GeneratedList;
import org.tamiz.ledger.Ledger;
import org.tamiz.model.EntryId;
import org.tamiz.model.PublicationTime;
import org.tamiz.model.PublicationTime.Origin;
import org.tamiz.model.RawEdition;
import org.tamiz.sources.ListSources;

class ImportOrdersTest {

    @TempDir
    private Path folder;

    private final StringWriter printed = new StringWriter();

    private List<Arrival> arrivals(int days) throws IOException {
        GeneratedList list = new GeneratedList(3, 30, 6);
        List<Arrival> arrivals = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            Path file = folder.resolve("day" + day + ".ftm.jsonl");
            try (Writer writer = Files.newBufferedWriter(file)) {
                list.write(day, writer);
            }
            arrivals.add(new Arrival(file, PublicationTime.on(GeneratedList.date(day), Origin.NAME)));
        }
        return arrivals;
    }

    private Map<String, String> answers(String name, List<RawEdition> editions, SortedSet<LocalDate> days) {
        try (Ledger ledger = Ledger.create(folder.resolve(name), ListSources::reader)) {
            editions.forEach(edition -> assertThat(
                            ledger.add(edition, 10_000, Arrival.LEARNED).isNew())
                    .isTrue());
            return Answers.of(ledger, days, List.of(new EntryId(GeneratedList.DATASET, "nobody")));
        }
    }

    @Test
    void allOrdersOfTheSameEditionsAnswerAlike() throws IOException {
        Path ledgers = Files.createDirectory(folder.resolve("ledgers"));
        boolean equal = new ImportOrders(arrivals(4), ledgers, new PrintWriter(printed)).run(1, 50, list -> true);
        assertThat(equal).isTrue();
        assertThat(printed.toString())
                .contains("reversed: ", "shuffled, seed 1: ", " 0 differ", "folded at 6 dates", "imported again")
                .doesNotContain("DIFFERS");
    }

    @Test
    void aMissingEditionIsFound() throws IOException {
        List<RawEdition> editions =
                arrivals(4).stream().flatMap(arrival -> arrival.open().stream()).toList();
        SortedSet<LocalDate> days = Answers.days(editions);
        Map<String, String> whole = answers("whole", editions, days);
        Map<String, String> lacking =
                answers("lacking", List.of(editions.get(0), editions.get(1), editions.get(3)), days);
        assertThat(Answers.differences(whole, lacking))
                .hasSize(2)
                .anySatisfy(difference -> assertThat(difference).startsWith("as of 2026-01-03: "))
                .anySatisfy(difference -> assertThat(difference).startsWith("published by 2026-01-03: "));
        assertThat(Answers.differences(whole, Map.of())).hasSameSizeAs(whole.keySet());
        assertThat(Answers.differences(Map.of(), whole)).hasSameSizeAs(whole.keySet());
        assertThat(Answers.differences(whole, answers("again", editions.reversed(), days)))
                .isEmpty();
    }

    @Test
    void daysLieOnBeforeAfterAndBetweenEditions() throws IOException {
        List<Arrival> two = arrivals(2);
        List<RawEdition> editions = List.of(
                two.getFirst().open().getFirst(),
                new Arrival(two.getLast().path(), PublicationTime.on(LocalDate.parse("2026-01-11"), Origin.NAME))
                        .open()
                        .getFirst());
        assertThat(Answers.days(editions))
                .containsExactly(
                        LocalDate.parse("2025-12-31"),
                        LocalDate.parse("2026-01-01"),
                        LocalDate.parse("2026-01-02"),
                        LocalDate.parse("2026-01-06"),
                        LocalDate.parse("2026-01-10"),
                        LocalDate.parse("2026-01-11"),
                        LocalDate.parse("2026-01-12"));
    }
}
