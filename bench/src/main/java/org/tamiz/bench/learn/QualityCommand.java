package org.tamiz.bench.learn;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tamiz.bench.scripts.HeldPart;
import org.tamiz.matcher.MatchModel;
import org.tamiz.matcher.PartyMatcher;
import org.tamiz.matcher.WeakAliases;
import org.tamiz.model.Party;
import org.tamiz.model.PartyType;
import org.tamiz.model.State;
import org.tamiz.screening.Decision;
import org.tamiz.screening.Hit;
import org.tamiz.screening.Policy;
import org.tamiz.screening.Query;
import org.tamiz.screening.Screener;
import org.tamiz.screening.Snapshot;
import org.tamiz.sources.ListSources;
import org.tamiz.sources.ReadEdition;
import org.tamiz.sources.customers.CustomerFile;
import org.tamiz.sources.customers.CustomerRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures names and matching at the default policy: what is found, and who is bothered for nothing. */
@Command(
        name = "quality",
        description = "Measure, at the default policy, what is found and who is bothered for nothing.",
        mixinStandardHelpOptions = true)
public final class QualityCommand implements Callable<Integer> {

    private static final int SCRIPT_PAIRS = 1_000;

    @Option(names = "--data", required = true, description = "The folder with benchmarks/ and lists/.")
    private Path data = Path.of("");

    @Option(names = "--every", description = "Take every so manieth innocent (default ${DEFAULT-VALUE}).")
    private int every = 1;

    @Option(names = "--misses", description = "Print so many of each kind that were missed.")
    private int misses;

    @Option(
            names = "--part",
            description = "Of names in two scripts measure this part alone, such as 0/10, which renderings leaves out.")
    private @Nullable String part;

    @Option(names = "--only", description = "pairs, people, innocents, scripts: one of the parts alone.")
    private @Nullable String only;

    @Override
    public Integer call() throws IOException {
        System.out.println("model " + MatchModel.shipped().hash() + ", threshold " + Policy.DEFAULT.threshold());
        if (takes("pairs")) {
            namePairs();
        }
        if (takes("scripts")) {
            scripts();
        }
        if (takes("people")) {
            people();
        }
        if (takes("innocents")) {
            innocents("with birth date, country, gender", true, List.of("ofac/2021-07", "un/un_2026-02-27.xml"));
            innocents("name only, CSL + UN", false, List.of("us_csl/2026-07-31", "un/un_2026-02-27.xml"));
            innocents("name only, OFAC 2021-07 + UN", false, List.of("ofac/2021-07", "un/un_2026-02-27.xml"));
        }
        return 0;
    }

    private boolean takes(String part) {
        return only == null || only.equals(part);
    }

    private Screener screener(List<String> lists) {
        State state = State.of(
                ListSources.read(lists.stream()
                                .map(list -> data.resolve("lists").resolve(list))
                                .toList())
                        .stream()
                        .map(ReadEdition::edition)
                        .toList());
        return new Screener(Snapshot.of(state), Policy.DEFAULT, LocalDate.EPOCH);
    }

    private void namePairs() throws IOException {
        List<LabelledPair> pairs = TrainingData.namePairs(data.resolve("benchmarks/dev/name_pairs.csv"));
        PartyMatcher matcher = new PartyMatcher(WeakAliases.SUPPORT);
        Metrics all = Metrics.NONE;
        int strongWrong = 0;
        for (LabelledPair pair : pairs) {
            boolean found = matcher.points(pair.query(), pair.entry()) >= Policy.DEFAULT.threshold();
            all = all.with(pair.match(), found);
            if (found != pair.match() && pair.text().startsWith("STRONG")) {
                strongWrong++;
                System.out.println("  strong and wrong: " + pair.text());
            }
        }
        System.out.println("name pairs: " + all + "; STRONG rows wrong: " + strongWrong);
    }

    /** Names in two scripts: each with its own, and with the nearest of two hundred others. */
    private void scripts() throws IOException {
        Metrics all = Metrics.NONE;
        for (String script : List.of(
                "hebrew_fullnames",
                "korean_fullnames",
                "hebrew_80",
                "korean_80",
                "arabic_80",
                "chinese_80",
                "russian_20")) {
            Path file = data.resolve("benchmarks/transliteration/wd_" + script + ".tsv");
            Metrics metrics = ScriptPairs.read(file, part == null ? null : HeldPart.parse(part))
                    .measure(SCRIPT_PAIRS, misses, System.out::println);
            System.out.println("script " + script + ": " + metrics);
            all = all.with(metrics);
        }
        System.out.println("scripts: " + all);
    }

    private void people() throws IOException {
        Screener screener = screener(List.of("un/un_2026-02-27.xml"));
        List<String> names = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(data.resolve("benchmarks/dev/un_people_untreated.csv"))) {
            rows.forEach(row -> names.add(row.getField("full_name")));
        }
        Map<String, String> entries = new HashMap<>();
        for (String name : names) {
            screen(screener, TrainingData.party(PartyType.PERSON, name)).hits().stream()
                    .max(Comparator.comparingInt(hit -> hit.match().points()))
                    .ifPresent(hit -> entries.put(name, hit.entry().id().toString()));
        }
        System.out.println("UN people: " + names.size() + ", found undamaged: " + entries.size());
        List<NameDamage> ways = List.of(NameDamage.values());
        for (NameDamage way : ways) {
            found(way.name(), screener, entries, (name, random) -> way.applied(name, random));
        }
        found(
                "ONCE",
                screener,
                entries,
                (name, random) -> ways.get(random.nextInt(ways.size())).applied(name, random));
        found(
                "TWICE",
                screener,
                entries,
                (name, random) -> ways.get(random.nextInt(ways.size()))
                        .applied(ways.get(random.nextInt(ways.size())).applied(name, random), random));
    }

    private interface Damaging {
        String damaged(String name, Random random);
    }

    private void found(String title, Screener screener, Map<String, String> entries, Damaging damaging) {
        int found = 0;
        int asked = 0;
        long hits = 0;
        int printed = 0;
        for (int seed = 1; seed <= 3; seed++) {
            Random random = new Random(seed);
            for (Map.Entry<String, String> each : new TreeMap<>(entries).entrySet()) {
                String damaged = damaging.damaged(each.getKey(), random);
                Decision decision = screen(screener, TrainingData.party(PartyType.PERSON, damaged));
                hits += decision.hits().size();
                asked++;
                if (decision.hits().stream()
                        .anyMatch(hit -> hit.entry().id().toString().equals(each.getValue()))) {
                    found++;
                } else if (printed++ < misses) {
                    System.out.println("  missed: " + damaged + " | " + each.getKey());
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "UN people damaged, %s: found %.4f, %.2f hits a query%n",
                title,
                found / (double) Math.max(1, asked),
                hits / (double) Math.max(1, asked));
    }

    private static Decision screen(Screener screener, Party party) {
        return screener.screen(new Query("", party));
    }

    private record Innocent(String name, String culture, Party party) {}

    private void innocents(String title, boolean all, List<String> lists) throws IOException {
        Screener screener = screener(lists);
        for (String set : List.of("us", "global")) {
            List<Innocent> people = new ArrayList<>();
            try (CustomerFile rows = CustomerFile.open(
                    data.resolve("benchmarks/dev/innocents_" + set + ".csv"), CustomerFile.Options.DEFAULT)) {
                for (int number = 0; rows.hasNext(); number++) {
                    if (rows.next() instanceof CustomerRow.Screenable row && number % every == 0) {
                        people.add(innocent(row, all));
                    }
                }
            }
            Map<String, List<Boolean>> byNationality = new TreeMap<>();
            List<Decision> decisions = people.parallelStream()
                    .map(person -> screen(screener, person.party))
                    .toList();
            long flagged = 0;
            long hits = 0;
            List<String> examples = new ArrayList<>();
            for (int i = 0; i < people.size(); i++) {
                List<Hit> found = decisions.get(i).hits();
                flagged += found.isEmpty() ? 0 : 1;
                hits += found.size();
                byNationality
                        .computeIfAbsent(people.get(i).culture, culture -> new ArrayList<>())
                        .add(!found.isEmpty());
                if (!found.isEmpty() && examples.size() < misses) {
                    Hit hit = found.getFirst();
                    examples.add(
                            people.get(i).name + " | " + hit.match().entryName().text() + "  "
                                    + hit.match().points());
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "innocents %s, %s: %d people, flagged %d (%.2f %%), %.3f hits each; most flagged: %s%n",
                    set,
                    title,
                    people.size(),
                    flagged,
                    100.0 * flagged / Math.max(1, people.size()),
                    hits / (double) Math.max(1, people.size()),
                    byNationality.entrySet().stream()
                            .sorted(Comparator.comparingDouble(
                                    (Map.Entry<String, List<Boolean>> each) -> -share(each.getValue())))
                            .limit(4)
                            .map(each -> String.format(
                                    Locale.ROOT,
                                    "%s %.1f %% of %d",
                                    each.getKey(),
                                    100 * share(each.getValue()),
                                    each.getValue().size()))
                            .collect(Collectors.joining(", ")));
            examples.forEach(example -> System.out.println("  flagged: " + example));
        }
    }

    private static double share(List<Boolean> flags) {
        return flags.stream().filter(flag -> flag).count() / (double) flags.size();
    }

    private static Innocent innocent(CustomerRow.Screenable row, boolean all) {
        Party party = row.party();
        String name = party.names().getFirst().text();
        String culture = party.profile().nationalities().stream()
                .map(country -> country.code() == null ? country.text() : country.code())
                .findFirst()
                .orElse("");
        return new Innocent(name, culture, all ? party : TrainingData.party(PartyType.PERSON, name));
    }
}
