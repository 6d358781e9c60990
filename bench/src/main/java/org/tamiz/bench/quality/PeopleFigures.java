package org.tamiz.bench.quality;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.tamiz.bench.learn.NameDamage;
import org.tamiz.model.Entry;
import org.tamiz.model.PartyName;
import org.tamiz.model.PartyType;
import org.tamiz.model.State;
import org.tamiz.screening.Hit;
import org.tamiz.screening.Query;
import org.tamiz.screening.Screener;

/** Measures how many people of the UN list are found when their names come damaged. */
final class PeopleFigures {

    static final String SECTION = "UN people";

    private final Path data;
    private final Measured measured;

    PeopleFigures(Path data, Measured measured) {
        this.data = data;
        this.measured = measured;
    }

    /** A person and the entry that bears the name. */
    private record Sought(String name, String entry) {}

    private record Found(boolean found, int hits, String damaged) {}

    private interface Damaging {
        String damaged(String name, Random random);
    }

    void measure(Extent extent) throws IOException {
        State state = Lists.state(data, Lists.UN);
        Screener screener = Lists.screener(state);
        List<Sought> people = people(state);
        measured.detail(SECTION, "| damage | queries | found | hits a query |");
        measured.detail(SECTION, "|---|---|---|---|");
        List<NameDamage> ways = List.of(NameDamage.values());
        List<NameDamage> six =
                ways.stream().filter(way -> way != NameDamage.WORD_OMISSION).toList();
        run("none", "", people, screener, 1, (name, random) -> name);
        if (extent.seeds() > 1) {
            for (NameDamage way : ways) {
                String title = way.name().toLowerCase(Locale.ROOT).replace('_', ' ');
                run(title, "", people, screener, 1, way::applied);
            }
            run(
                    "once, no word omitted",
                    "",
                    people,
                    screener,
                    extent.seeds(),
                    (name, random) -> some(six, random).applied(name, random));
            run(
                    "twice, no word omitted",
                    "",
                    people,
                    screener,
                    extent.seeds(),
                    (name, random) ->
                            some(six, random).applied(some(six, random).applied(name, random), random));
        }
        run(
                "once",
                "people.once",
                people,
                screener,
                extent.seeds(),
                (name, random) -> some(ways, random).applied(name, random));
        run(
                "twice",
                "people.twice",
                people,
                screener,
                extent.seeds(),
                (name, random) -> some(ways, random).applied(some(ways, random).applied(name, random), random));
    }

    private static NameDamage some(List<NameDamage> ways, Random random) {
        return ways.get(random.nextInt(ways.size()));
    }

    /** The people with the entries that bear their names; who is on the list no more is left out and counted. */
    private List<Sought> people(State state) throws IOException {
        Map<String, String> byName = new HashMap<>();
        for (Entry entry : state.entries()) {
            for (PartyName name : entry.party().names()) {
                byName.putIfAbsent(plain(name.text()), entry.id().toString());
            }
        }
        List<Sought> people = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(data.resolve("benchmarks/dev/un_people_untreated.csv"))) {
            rows.forEach(row -> {
                String name = row.getField("full_name");
                String entry = byName.get(plain(name));
                if (entry == null) {
                    gone.add(name);
                } else {
                    people.add(new Sought(name, entry));
                }
            });
        }
        measured.detail(SECTION, gone.size() + " people of the set are not on this edition of the list.");
        measured.detail(SECTION, "");
        return people;
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
    }

    private static List<Hit> hits(Screener screener, String name) {
        return screener.screen(new Query("", Named.party(PartyType.PERSON, name)))
                .hits();
    }

    private void run(String title, String code, List<Sought> people, Screener screener, int seeds, Damaging damaging) {
        int queries = people.size() * seeds;
        List<Found> results = IntStream.range(0, queries)
                .parallel()
                .mapToObj(i -> {
                    Sought person = people.get(i % people.size());
                    // A generator for each, so that threads change nothing; scattered, for near seeds give near
                    // numbers.
                    Random random = new Random((i + 1) * 0x9E3779B97F4A7C15L);
                    String damaged = damaging.damaged(person.name, random);
                    List<Hit> hits = hits(screener, damaged);
                    boolean found = hits.stream()
                            .anyMatch(hit -> hit.entry().id().toString().equals(person.entry));
                    return new Found(found, hits.size(), damaged + " | " + person.name);
                })
                .toList();
        long found = results.stream().filter(Found::found).count();
        int[] hits = results.stream().mapToInt(Found::hits).toArray();
        Figure share = Figure.share(found, queries);
        Figure mean = Figure.mean(hits);
        if (!code.isEmpty()) {
            measured.put(code, share);
            measured.put(code + "-hits", mean);
        }
        measured.detail(
                SECTION,
                String.format(Locale.ROOT, "| %s | %d | %.4f | %.2f |", title, queries, share.value(), mean.value()));
        int number = 0;
        for (Found result : results) {
            if (!result.found) {
                measured.wrong(++number, "missed " + result.damaged);
            }
        }
    }
}
