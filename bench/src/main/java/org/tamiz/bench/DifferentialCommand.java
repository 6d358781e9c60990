package org.tamiz.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.tamiz.index.ExhaustiveIndex;
import org.tamiz.matcher.WeakAliases;
import org.tamiz.model.Entry;
import org.tamiz.model.NameKind;
import org.tamiz.model.Party;
import org.tamiz.model.PartyName;
import org.tamiz.model.PartyType;
import org.tamiz.model.State;
import org.tamiz.screening.Decision;
import org.tamiz.screening.Policy;
import org.tamiz.screening.Query;
import org.tamiz.screening.Screener;
import org.tamiz.screening.Snapshot;
import org.tamiz.sources.ListSources;
import org.tamiz.sources.ReadEdition;
import org.tamiz.testkit.Damage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Compares the index with the exhaustive reference on damaged names of the lists. */
@Command(
        name = "differential",
        description =
                "Compare the index with exhaustive screening on damaged list names; any difference is a lost hit.",
        mixinStandardHelpOptions = true)
final class DifferentialCommand implements Callable<Integer> {

    @Option(names = "--lists", required = true, description = "List files or folders.")
    private List<Path> lists = new ArrayList<>();

    @Option(names = "--queries", description = "How many (default ${DEFAULT-VALUE}).")
    private int queries = 2000;

    @Option(names = "--seed", description = "Seed of the damages (default ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--threshold", description = "Points from which a pair is a hit (default ${DEFAULT-VALUE}).")
    private int threshold = Policy.DEFAULT.threshold();

    @Override
    public Integer call() {
        State state = State.of(
                ListSources.read(lists).stream().map(ReadEdition::edition).toList());
        Policy policy = new Policy(threshold, WeakAliases.SUPPORT, null, false);
        Screener fast = new Screener(Snapshot.of(state), policy, LocalDate.EPOCH);
        Screener sure = new Screener(
                Snapshot.withIndex(state, parties -> new ExhaustiveIndex(parties.size())), policy, LocalDate.EPOCH);
        AtomicLong hits = new AtomicLong();
        AtomicLong done = new AtomicLong();
        List<Query> different = queries(state).parallelStream()
                .filter(query -> {
                    Decision expected = sure.screen(query);
                    hits.addAndGet(expected.hits().size());
                    long count = done.incrementAndGet();
                    if (count % 1000 == 0) {
                        System.err.println(count + " of " + queries);
                    }
                    return !expected.equals(fast.screen(query));
                })
                .toList();
        different.forEach(query -> System.out.println(
                "differs: " + query.party().names().getFirst().text()));
        System.out.println(queries + " queries, seed " + seed + ", threshold " + threshold + ": " + hits + " hits, "
                + different.size() + " queries differ");
        return different.isEmpty() ? 0 : 1;
    }

    /** Names of random entries, damaged once or twice, with what else the entry says for every second one. */
    private List<Query> queries(State state) {
        List<Entry> entries = state.entries();
        Random random = new Random(seed);
        Damage damage = new Damage(seed);
        List<Query> made = new ArrayList<>();
        while (made.size() < queries) {
            Party party = entries.get(random.nextInt(entries.size())).party();
            PartyName name = party.names().get(random.nextInt(party.names().size()));
            String damaged = damage.once(name.text());
            if (random.nextBoolean()) {
                damaged = damaged.isBlank() ? damaged : damage.once(damaged);
            }
            if (!damaged.isBlank()) {
                made.add(new Query(Integer.toString(made.size()), partyOf(damaged, name, party, random.nextBoolean())));
            }
        }
        return made;
    }

    private static Party partyOf(String damaged, PartyName name, Party party, boolean whole) {
        List<PartyName> names = List.of(new PartyName(damaged, NameKind.PRIMARY, name.script(), List.of()));
        return whole
                ? new Party(
                        party.type(),
                        names,
                        party.identifiers(),
                        party.profile(),
                        party.addresses(),
                        party.wallets(),
                        List.of(),
                        List.of())
                : new Party(
                        PartyType.UNKNOWN,
                        names,
                        List.of(),
                        org.tamiz.model.Profile.EMPTY,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
    }
}
