package org.tamiz.bench.speed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.tamiz.bench.learn.NameDamage;
import org.tamiz.index.TokenIndex;
import org.tamiz.matcher.MatchableName;
import org.tamiz.matcher.MatchableParty;
import org.tamiz.matcher.PartyMatcher;
import org.tamiz.model.Entry;
import org.tamiz.model.NameKind;
import org.tamiz.model.Party;
import org.tamiz.model.PartyName;
import org.tamiz.model.PartyType;
import org.tamiz.model.Profile;
import org.tamiz.model.State;
import org.tamiz.screening.Policy;
import org.tamiz.sources.ListSources;
import org.tamiz.sources.ReadEdition;

/** Parties of OFAC 2021-07, drawn by seed, to compare with one another. */
final class SpeedData {

    /** The system property that holds the folder of the data. */
    static final String PROPERTY = "tamiz.speed.data";

    private static final long SEED = 20_261_124L;

    /** Entries that share so little are near nobody. */
    private static final int NEAR = 250;

    private final List<Party> parties;
    private final List<MatchableParty> matchable;

    private SpeedData(List<Party> parties) {
        this.parties = parties;
        this.matchable = parties.stream()
                .map(party -> MatchableParty.of(
                        named(party.type(), List.of(party.names().getFirst()))))
                .toList();
    }

    /** Two prepared parties. */
    record Two(MatchableParty query, MatchableParty entry) {}

    /** The parties of some type, persons or organizations, from the folder that the system property names. */
    static SpeedData of(PartyType type) {
        return of(Path.of(Objects.requireNonNull(System.getProperty(PROPERTY), PROPERTY)), type);
    }

    static SpeedData of(Path data, PartyType type) {
        State state = State.of(ListSources.read(List.of(data.resolve("lists/ofac/2021-07"))).stream()
                .map(ReadEdition::edition)
                .toList());
        return new SpeedData(state.entries().stream()
                .map(Entry::party)
                .filter(party -> party.type() == type)
                .toList());
    }

    private static Party named(PartyType type, List<PartyName> names) {
        return new Party(type, names, List.of(), Profile.EMPTY, List.of(), List.of(), List.of(), List.of());
    }

    /** Primary names, each beside that of any other party. */
    List<Two> random(int count) {
        Random random = new Random(SEED);
        List<Two> pairs = new ArrayList<>(count);
        while (pairs.size() < count) {
            int one = random.nextInt(matchable.size());
            int other = random.nextInt(matchable.size());
            if (one != other) {
                pairs.add(new Two(matchable.get(one), matchable.get(other)));
            }
        }
        return pairs;
    }

    /** Primary names, each beside the one of another party that scores highest against it. */
    List<Two> nearest(int count) {
        Random random = new Random(SEED + 1);
        TokenIndex index = new TokenIndex(matchable);
        PartyMatcher matcher = new PartyMatcher(Policy.DEFAULT.weakAliases());
        int[] drawn = random.ints(8L * count, 0, matchable.size()).toArray();
        return IntStream.of(drawn)
                .parallel()
                .mapToObj(one -> {
                    MatchableParty query = matchable.get(one);
                    return IntStream.of(index.candidates(query, NEAR))
                            .filter(other -> other != one)
                            .mapToObj(matchable::get)
                            .max(Comparator.comparingInt(other -> matcher.points(query, other)))
                            .map(other -> new Two(query, other));
                })
                .flatMap(Optional::stream)
                .limit(count)
                .toList();
    }

    /**
     * A party of so many names: those of the party that has most of its type, or that has next to most, then the same
     * names damaged by seed.
     *
     * @param rank 0 for the party with most names
     */
    MatchableParty aliases(int rank, int count, long seed) {
        Party party = parties.stream()
                .sorted(Comparator.comparingInt((Party each) -> each.names().size())
                        .reversed())
                .skip(rank)
                .findFirst()
                .orElseThrow();
        Random random = new Random(SEED + seed);
        NameDamage[] ways = NameDamage.values();
        List<PartyName> names = new ArrayList<>();
        for (int i = 0; names.size() < count; i++) {
            PartyName name = party.names().get(i % party.names().size());
            String text = i < party.names().size()
                    ? name.text()
                    : ways[random.nextInt(ways.length)].applied(name.text(), random);
            names.add(new PartyName(text, NameKind.STRONG_ALIAS, "Zyyy", List.of()));
        }
        MatchableParty made = MatchableParty.of(named(party.type(), names));
        // What each name is worth preparing is its first reading: 80 names against 80, not some hundreds of readings.
        return made.withNames(made.names().stream()
                .map(name ->
                        new MatchableName(name.name(), List.of(name.readings().getFirst())))
                .toList());
    }
}
