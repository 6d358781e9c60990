package org.tamiz.bench.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.tamiz.model.Party;
import org.tamiz.model.PartyType;
import org.tamiz.screening.Hit;
import org.tamiz.screening.Query;
import org.tamiz.screening.Screener;
import org.tamiz.sources.customers.CustomerFile;
import org.tamiz.sources.customers.CustomerRow;

/** Measures who is flagged for nothing: synthetic people who are on no list. */
final class InnocentFigures {

    static final String KNOWN = "Innocents, with birth date and country";
    static final String NAMED_US = "Innocents, US, by name alone";
    static final String NAMED_GLOBAL = "Innocents, global, by name alone";
    static final String NAMED_OFAC = "Innocents, US, by name alone, on OFAC alone";

    /** In a smaller culture one person more or less decides. */
    private static final int SMALLEST_CULTURE = 100;

    private final Path data;
    private final Measured measured;

    InnocentFigures(Path data, Measured measured) {
        this.data = data;
        this.measured = measured;
    }

    private record Innocent(Party party, String culture) {
        String name() {
            return party.names().getFirst().text();
        }
    }

    /** With everything that is known of them. */
    void known(Extent extent) throws IOException {
        Screener screener = Lists.screener(Lists.state(data, Lists.OFAC, Lists.UN));
        header(KNOWN);
        Map<String, Map<String, Tally>> byCulture = new TreeMap<>();
        sets(extent)
                .forEach((set, people) -> byCulture.put(
                        set,
                        run(
                                KNOWN,
                                "innocents." + set + ".full",
                                set,
                                "OFAC 2021-07, UN 2026",
                                people,
                                true,
                                screener)));
        byCulture.forEach((set, tallies) -> mostFlagged("innocents." + set + ".full-culture", tallies));
        cultures(KNOWN, byCulture);
    }

    /** One set, by names alone. */
    void named(String set, Extent extent) throws IOException {
        String section = set.equals("us") ? NAMED_US : NAMED_GLOBAL;
        header(section);
        Map<String, Tally> byCulture = run(
                section,
                "innocents." + set + ".name",
                set,
                "CSL 2026-07-31, UN 2026",
                sets(extent).getOrDefault(set, List.of()),
                false,
                Lists.screener(Lists.state(data, Lists.CSL, Lists.UN)));
        cultures(section, Map.of(set, byCulture));
    }

    /** The US set by names alone, on one list. */
    void namedOnOfac(Extent extent) throws IOException {
        header(NAMED_OFAC);
        Map<String, Tally> byCulture = run(
                NAMED_OFAC,
                "innocents.us.ofac-name",
                "us",
                "OFAC 2021-07",
                sets(extent).getOrDefault("us", List.of()),
                false,
                Lists.screener(Lists.state(data, Lists.OFAC)));
        cultures(NAMED_OFAC, Map.of("us", byCulture));
    }

    private Map<String, List<Innocent>> sets(Extent extent) throws IOException {
        NameCultures cultures = NameCultures.read(data.resolve("names"));
        Map<String, List<Innocent>> sets = new TreeMap<>();
        for (String set : List.of("us", "global")) {
            sets.put(set, people(set, cultures, extent.everyInnocent()));
        }
        return sets;
    }

    private void header(String section) {
        measured.detail(section, "| set | lists | people | flagged | hits |");
        measured.detail(section, "|---|---|---|---|---|");
    }

    private static final class Tally {
        private long people;
        private long flagged;
    }

    private List<Innocent> people(String set, NameCultures cultures, int every) throws IOException {
        List<Innocent> people = new ArrayList<>();
        try (CustomerFile rows = CustomerFile.open(
                data.resolve("benchmarks/dev/innocents_" + set + ".csv"), CustomerFile.Options.DEFAULT)) {
            for (int number = 0; rows.hasNext(); number++) {
                if (rows.next() instanceof CustomerRow.Screenable row && number % every == 0) {
                    people.add(new Innocent(
                            row.party(),
                            cultures.of(row.party().names().getFirst().text())));
                }
            }
        }
        return people;
    }

    private Map<String, Tally> run(
            String section,
            String code,
            String set,
            String lists,
            List<Innocent> people,
            boolean everything,
            Screener screener) {
        List<List<Hit>> hits = IntStream.range(0, people.size())
                .parallel()
                .mapToObj(i -> {
                    Innocent person = people.get(i);
                    Party party = everything ? person.party : Named.party(PartyType.PERSON, person.name());
                    return screener.screen(new Query("", party)).hits();
                })
                .toList();
        Map<String, Tally> byCulture = new TreeMap<>();
        long flagged = 0;
        long sum = 0;
        for (int i = 0; i < people.size(); i++) {
            Tally tally = byCulture.computeIfAbsent(people.get(i).culture, culture -> new Tally());
            tally.people++;
            sum += hits.get(i).size();
            if (!hits.get(i).isEmpty()) {
                tally.flagged++;
                flagged++;
                Hit hit = hits.get(i).getFirst();
                measured.wrong(
                        (int) flagged,
                        "flagged " + people.get(i).name() + " | "
                                + hit.match().entryName().text() + "  "
                                + hit.match().points());
            }
        }
        Figure share = Figure.share(flagged, people.size());
        measured.put(code, share);
        measured.detail(
                section,
                String.format(
                        Locale.ROOT,
                        "| %s | %s | %d | %d, %.2f %% (%.2f to %.2f) | %d |",
                        set.equals("us") ? "US" : set,
                        lists,
                        people.size(),
                        flagged,
                        100 * share.value(),
                        100 * share.low(),
                        100 * share.high(),
                        sum));
        return byCulture;
    }

    /** How many times the mean the most flagged culture is flagged, with the interval of that culture's share. */
    private void mostFlagged(String code, Map<String, Tally> byCulture) {
        double mean = mean(byCulture);
        Figure most = Figure.exact(0, 0);
        for (Tally tally : byCulture.values()) {
            if (tally.people >= SMALLEST_CULTURE && mean > 0) {
                Figure share = Figure.share(tally.flagged, tally.people);
                if (share.value() / mean > most.value()) {
                    most = new Figure(share.value() / mean, share.low() / mean, share.high() / mean, tally.people);
                }
            }
        }
        measured.put(code, most);
    }

    private static double mean(Map<String, Tally> byCulture) {
        long people = 0;
        long flagged = 0;
        for (Tally tally : byCulture.values()) {
            people += tally.people;
            flagged += tally.flagged;
        }
        return flagged / (double) Math.max(1, people);
    }

    private void cultures(String section, Map<String, Map<String, Tally>> bySet) {
        measured.detail(section, "");
        measured.detail(section, "| set | name culture | people | flagged | times the mean | 95 % interval |");
        measured.detail(section, "|---|---|---|---|---|---|");
        bySet.forEach((set, byCulture) -> {
            double mean = mean(byCulture);
            byCulture.forEach((culture, tally) -> {
                if (tally.flagged > 0) {
                    Figure share = Figure.share(tally.flagged, tally.people);
                    measured.detail(
                            section,
                            String.format(
                                    Locale.ROOT,
                                    "| %s | %s | %d | %d, %.2f %% | %.1f%s | %.1f to %.1f |",
                                    set.replaceFirst("^us", "US"),
                                    culture,
                                    tally.people,
                                    tally.flagged,
                                    100 * share.value(),
                                    share.value() / mean,
                                    tally.people < SMALLEST_CULTURE ? " (few people)" : "",
                                    share.low() / mean,
                                    share.high() / mean));
                }
            });
        });
    }
}
