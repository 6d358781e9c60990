package org.tamiz.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.LongAdder;
import org.tamiz.matcher.WeakAliases;
import org.tamiz.model.Entry;
import org.tamiz.model.NameKind;
import org.tamiz.model.Party;
import org.tamiz.model.PartyName;
import org.tamiz.model.PartyType;
import org.tamiz.model.Profile;
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

/** Screens every primary name, strong alias and former name of the lists against the lists, and counts who is not found. */
@Command(
        name = "own-names",
        description = "Screen the lists' own names; every entry must be found by each of them.",
        mixinStandardHelpOptions = true)
final class OwnNamesCommand implements Callable<Integer> {

    @Option(names = "--lists", required = true, description = "List files or folders.")
    private List<Path> lists = new ArrayList<>();

    @Option(
            names = "--damage",
            description = "How often each name is damaged first (default ${DEFAULT-VALUE}); then not all can be found.")
    private int damages;

    @Option(names = "--seed", description = "Seed of the damages (default ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--threshold", description = "Points from which a pair is a hit (default ${DEFAULT-VALUE}).")
    private int threshold = Policy.DEFAULT.threshold();

    @Option(names = "--primary", description = "Primary names alone.")
    private boolean primary;

    @Override
    public Integer call() {
        State state = State.of(
                ListSources.read(lists).stream().map(ReadEdition::edition).toList());
        Policy policy = new Policy(threshold, WeakAliases.SUPPORT, null, false);
        Screener screener = new Screener(Snapshot.of(state), policy, LocalDate.EPOCH);
        Damage damage = new Damage(seed);
        LongAdder hits = new LongAdder();
        List<Asked> asked = new ArrayList<>();
        for (Entry entry : state.screenedEntries()) {
            for (PartyName name : entry.party().names()) {
                if (name.kind() != NameKind.WEAK_ALIAS && (!primary || name.kind() == NameKind.PRIMARY)) {
                    asked.add(new Asked(entry, name, damaged(name.text(), damage)));
                }
            }
        }
        List<Asked> missed = asked.parallelStream()
                .filter(each -> !isFound(each, screener, hits))
                .toList();
        missed.forEach(
                each -> System.out.println("missed " + each.entry.id() + "  " + each.name.kind() + "  " + each.text));
        System.out.println(asked.size() + " names screened, " + missed.size() + " did not find their entry; "
                + String.format(Locale.ROOT, "%.2f", hits.sum() / (double) Math.max(1, asked.size())) + " hits a name");
        return missed.isEmpty() ? 0 : 1;
    }

    private record Asked(Entry entry, PartyName name, String text) {}

    private String damaged(String name, Damage damage) {
        String text = name;
        for (int i = 0; i < damages; i++) {
            String next = damage.once(text);
            text = next.isBlank() ? text : next;
        }
        return text;
    }

    private static boolean isFound(Asked asked, Screener screener, LongAdder hits) {
        Party party = new Party(
                PartyType.UNKNOWN,
                List.of(new PartyName(asked.text, NameKind.PRIMARY, asked.name.script(), List.of())),
                List.of(),
                Profile.EMPTY,
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Decision decision = screener.screen(new Query("", party));
        hits.add(decision.hits().size());
        return decision.hits().stream().anyMatch(hit -> hit.entry().equals(asked.entry));
    }
}
