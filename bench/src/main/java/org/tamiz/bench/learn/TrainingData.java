package org.tamiz.bench.learn;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.tamiz.index.TokenIndex;
import org.tamiz.matcher.MatchModel;
import org.tamiz.matcher.MatchableParty;
import org.tamiz.matcher.PartyMatcher;
import org.tamiz.matcher.WeakAliases;
import org.tamiz.model.Entry;
import org.tamiz.model.NameKind;
import org.tamiz.model.Party;
import org.tamiz.model.PartyName;
import org.tamiz.model.PartyType;
import org.tamiz.model.Profile;

/** Makes labelled pairs of the files that they are learned from. */
final class TrainingData {

    /** Pairs below this are told apart by any model. */
    private static final int NEAR = 250;

    private TrainingData() {}

    static Party party(PartyType type, String name) {
        PartyName primary = new PartyName(name, NameKind.PRIMARY, "Zyyy", List.of());
        return new Party(type, List.of(primary), List.of(), Profile.EMPTY, List.of(), List.of(), List.of(), List.of());
    }

    private static MatchableParty matchable(PartyType type, String name) {
        return MatchableParty.of(party(type, name));
    }

    /** A file with the columns schema, name1, name2, is_match; grouped by the second name. */
    static List<LabelledPair> namePairs(Path file) throws IOException {
        List<LabelledPair> pairs = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                PartyType type = switch (row.getField("schema")) {
                    case "Person" -> PartyType.PERSON;
                    case "Vessel" -> PartyType.VESSEL;
                    case "Company", "Organization" -> PartyType.ORGANIZATION;
                    default -> PartyType.UNKNOWN;
                };
                pairs.add(new LabelledPair(
                        matchable(type, row.getField("name1")),
                        matchable(type, row.getField("name2")),
                        row.getField("is_match").equals("true"),
                        row.getField("name2"),
                        1000,
                        PairSource.NAME_PAIRS,
                        row.getField("quality") + "  " + row.getField("name1") + " | " + row.getField("name2")));
            }
        }
        return pairs;
    }

    /** Names of listed parties damaged once or twice, each with its party's names that are nearest to it. */
    static List<LabelledPair> damaged(List<Entry> entries, int count, int weight, long seed) {
        Random random = new Random(seed);
        List<LabelledPair> pairs = new ArrayList<>();
        NameDamage[] ways = NameDamage.values();
        while (pairs.size() < count) {
            Party party = entries.get(random.nextInt(entries.size())).party();
            PartyName name =
                    party.names().get(random.nextInt(Math.min(3, party.names().size())));
            if (name.kind() == NameKind.WEAK_ALIAS || !name.text().contains(" ")) {
                continue;
            }
            String damaged = name.text();
            int times = random.nextInt(3) == 0 ? 2 : 1;
            for (int i = 0; i < times; i++) {
                damaged = ways[random.nextInt(ways.length)].applied(damaged, random);
            }
            if (!damaged.isBlank()) {
                pairs.add(new LabelledPair(
                        matchable(party.type(), damaged),
                        matchable(party.type(), name.text()),
                        true,
                        name.text(),
                        weight,
                        PairSource.DAMAGED,
                        damaged + " | " + name.text()));
            }
        }
        return pairs;
    }

    /** Primary names of listed parties, each with the party of the same list that is nearest to it and is not it. */
    static List<LabelledPair> siblings(List<Entry> entries, int count, int weight, long seed) {
        Random random = new Random(seed);
        List<String> names = new ArrayList<>();
        List<PartyType> types = new ArrayList<>();
        Set<Integer> own = new HashSet<>();
        while (names.size() < count && own.size() < entries.size()) {
            int at = random.nextInt(entries.size());
            if (own.add(at)) {
                Party party = entries.get(at).party();
                names.add(party.names().getFirst().text());
                types.add(party.type());
            }
        }
        return nearest(entries, names, types, weight, PairSource.SIBLINGS);
    }

    /** Synthetic people, each with the listed party that is nearest to it. */
    static List<LabelledPair> innocents(List<Entry> entries, List<Path> files, int every, int weight)
            throws IOException {
        List<String> names = new ArrayList<>();
        List<PartyType> types = new ArrayList<>();
        for (Path file : files) {
            int number = 0;
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
                for (NamedCsvRecord row : rows) {
                    if (number++ % every == 0) {
                        names.add(row.getField("full_name"));
                        types.add(PartyType.PERSON);
                    }
                }
            }
        }
        return nearest(entries, names, types, weight, PairSource.INNOCENTS);
    }

    /** For each name the parties that score highest under the prior, unless they have the very same name. */
    private static List<LabelledPair> nearest(
            List<Entry> entries, List<String> names, List<PartyType> types, int weight, PairSource source) {
        List<MatchableParty> parties =
                entries.stream().map(entry -> MatchableParty.of(entry.party())).toList();
        TokenIndex index = new TokenIndex(parties, MatchModel.prior());
        PartyMatcher matcher = new PartyMatcher(WeakAliases.SUPPORT, MatchModel.prior());
        return IntStream.range(0, names.size())
                .parallel()
                .mapToObj(i -> {
                    MatchableParty query = matchable(types.get(i), names.get(i));
                    return IntStream.of(index.candidates(query, NEAR))
                            .filter(at -> entries.get(at).party().names().stream()
                                    .noneMatch(name -> name.text().equals(names.get(i))))
                            .boxed()
                            .map(at -> new Near(at, matcher.points(query, parties.get(at))))
                            .filter(near -> near.points >= NEAR)
                            .sorted(Comparator.comparingInt(Near::points)
                                    .reversed()
                                    .thenComparingInt(Near::at))
                            .limit(2)
                            .map(near -> new LabelledPair(
                                    query,
                                    parties.get(near.at),
                                    false,
                                    names.get(i),
                                    weight,
                                    source,
                                    names.get(i) + " | "
                                            + entries.get(near.at)
                                                    .party()
                                                    .names()
                                                    .getFirst()
                                                    .text()))
                            .toList();
                })
                .flatMap(List::stream)
                .toList();
    }

    private record Near(int at, int points) {}

    /**
     * Names in two scripts, a line each with a tab between: the pair itself, and the first with the nearest second of
     * some others.
     */
    static List<LabelledPair> scripts(List<Path> files, int count, int weight, long seed) throws IOException {
        List<LabelledPair> pairs = new ArrayList<>();
        PartyMatcher matcher = new PartyMatcher(WeakAliases.SUPPORT, MatchModel.prior());
        for (Path file : files) {
            List<String[]> lines = new ArrayList<>();
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                String[] fields = line.split("\t", -1);
                if (fields.length == 2 && fields[0].contains(" ")) {
                    lines.add(fields);
                } else if (fields.length == 3 && fields[0].length() > 3) {
                    // Single words come with their letters apart and a count.
                    lines.add(new String[] {fields[0], fields[1].replace(" ", "")});
                }
            }
            Random random = new Random(seed);
            for (int i = 0; i < count && !lines.isEmpty(); i++) {
                String[] line = lines.get(random.nextInt(lines.size()));
                MatchableParty query = matchable(PartyType.PERSON, line[1]);
                pairs.add(new LabelledPair(
                        query,
                        matchable(PartyType.PERSON, line[0]),
                        true,
                        line[0],
                        weight,
                        PairSource.SCRIPTS,
                        line[1] + " | " + line[0]));
                LabelledPair hardest = null;
                int most = Integer.MIN_VALUE;
                for (int k = 0; k < 100; k++) {
                    String[] other = lines.get(random.nextInt(lines.size()));
                    if (!other[0].equals(line[0])) {
                        MatchableParty entry = matchable(PartyType.PERSON, other[0]);
                        int points = matcher.points(query, entry);
                        if (points > most) {
                            most = points;
                            hardest = new LabelledPair(
                                    query,
                                    entry,
                                    false,
                                    line[0],
                                    weight,
                                    PairSource.SCRIPTS,
                                    line[1] + " | " + other[0]);
                        }
                    }
                }
                if (hardest != null) {
                    pairs.add(hardest);
                }
            }
        }
        return pairs;
    }
}
