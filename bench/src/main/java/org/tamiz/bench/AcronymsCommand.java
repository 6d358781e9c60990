package org.tamiz.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.tamiz.matcher.EvidenceKind;
import org.tamiz.matcher.MatchableName;
import org.tamiz.matcher.MatchableParty;
import org.tamiz.matcher.PartyMatcher;
import org.tamiz.matcher.WeakAliases;
import org.tamiz.model.Entry;
import org.tamiz.model.PartyType;
import org.tamiz.model.State;
import org.tamiz.screening.Policy;
import org.tamiz.sources.ListSources;
import org.tamiz.sources.ReadEdition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Counts how often a short name of one organization of the lists is by chance an acronym of another one. */
@Command(
        name = "acronyms",
        description = "Count the organizations that would be taken for others by an acronym.",
        mixinStandardHelpOptions = true)
final class AcronymsCommand implements Callable<Integer> {

    @Option(names = "--lists", required = true, description = "List files or folders.")
    private List<Path> lists = new ArrayList<>();

    @Option(names = "--show", description = "Print so many of the pairs of each length (default ${DEFAULT-VALUE}).")
    private int show = 10;

    /** What is counted of the acronyms of one length. */
    private static final class Count {
        private int words;
        private int entriesWithTwin;
        private int pairs;
        private int hits;
        private final List<String> examples = new ArrayList<>();
    }

    @Override
    public Integer call() {
        State state = State.of(
                ListSources.read(lists).stream().map(ReadEdition::edition).toList());
        List<Entry> entries = state.entries().stream()
                .filter(entry -> entry.party().type() == PartyType.ORGANIZATION)
                .toList();
        List<MatchableParty> parties =
                entries.stream().map(entry -> MatchableParty.of(entry.party())).toList();
        Map<String, TreeSet<Integer>> longNames = new HashMap<>();
        for (int i = 0; i < parties.size(); i++) {
            for (MatchableName name : parties.get(i).names()) {
                for (String acronym : name.acronyms()) {
                    longNames.computeIfAbsent(acronym, key -> new TreeSet<>()).add(i);
                }
            }
        }
        PartyMatcher matcher = new PartyMatcher(WeakAliases.SUPPORT);
        Map<Integer, Count> counts = new TreeMap<>();
        for (int i = 0; i < parties.size(); i++) {
            TreeSet<String> words = new TreeSet<>();
            parties.get(i).names().forEach(name -> words.addAll(name.acronymWords()));
            for (String word : words) {
                Count count = counts.computeIfAbsent(word.length(), length -> new Count());
                count.words++;
                boolean twin = false;
                for (int other : longNames.getOrDefault(word, new TreeSet<>())) {
                    if (other != i && isByAcronym(matcher, parties.get(i), parties.get(other))) {
                        twin = true;
                        count.pairs++;
                        int points = matcher.points(parties.get(i), parties.get(other));
                        count.hits += points >= Policy.DEFAULT.threshold() ? 1 : 0;
                        if (count.examples.size() < show) {
                            count.examples.add(word + "  " + points + "  "
                                    + entries.get(i).caption() + " | "
                                    + entries.get(other).caption());
                        }
                    }
                }
                count.entriesWithTwin += twin ? 1 : 0;
            }
        }
        System.out.println(parties.size() + " organizations");
        counts.forEach((length, count) -> {
            System.out.println(length + " letters: " + count.words + " short names, " + count.entriesWithTwin
                    + " with a long name elsewhere, in " + count.pairs + " pairs of entries, of them hits "
                    + count.hits);
            count.examples.forEach(example -> System.out.println("  " + example));
        });
        return 0;
    }

    /** Whether nothing in the names tells more than the acronym. */
    private static boolean isByAcronym(PartyMatcher matcher, MatchableParty one, MatchableParty other) {
        return matcher.match(one, other).parts().stream().anyMatch(part -> part.kind() == EvidenceKind.ACRONYM);
    }
}
