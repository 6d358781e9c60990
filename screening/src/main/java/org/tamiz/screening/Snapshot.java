package org.tamiz.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tamiz.index.CandidateIndex;
import org.tamiz.index.ExhaustiveIndex;
import org.tamiz.index.TokenIndex;
import org.tamiz.matcher.IdentifierKey;
import org.tamiz.matcher.MatchableName;
import org.tamiz.matcher.MatchableParty;
import org.tamiz.model.Edition;
import org.tamiz.model.EditionInfo;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryId;
import org.tamiz.model.State;

/** A state prepared for screening: immutable, to be shared by any number of threads. */
public final class Snapshot {

    private final State state;
    private final List<Entry> entries;
    private final List<MatchableParty> parties;
    private final CandidateIndex index;
    private final Set<String> demoLists;
    /** Numbers of the entries that bear a decisive identifier, by its value. */
    private final Map<String, List<Integer>> bearers = new HashMap<>();

    private Snapshot(State state, List<MatchableParty> parties, CandidateIndex index) {
        this.state = state;
        this.entries = state.screenedEntries();
        this.parties = parties;
        this.index = index;
        this.demoLists = state.editions().stream()
                .map(Edition::info)
                .filter(EditionInfo::demo)
                .map(EditionInfo::list)
                .collect(Collectors.toSet());
        for (int i = 0; i < parties.size(); i++) {
            for (IdentifierKey identifier : parties.get(i).identifiers()) {
                if (identifier.isDecisive()) {
                    bearers.computeIfAbsent(identifier.value(), value -> new ArrayList<>())
                            .add(i);
                }
            }
        }
    }

    /** Prepares a state. */
    public static Snapshot of(State state) {
        List<MatchableParty> parties = prepare(state);
        return new Snapshot(state, parties, new TokenIndex(parties));
    }

    /**
     * Prepares a state for a single query, which looks at every entry: that is done before an index would be built. The
     * answer is the same.
     */
    public static Snapshot forOneQuery(State state) {
        return withIndex(state, parties -> new ExhaustiveIndex(parties.size()));
    }

    /** Prepares a state with an index of the caller's choice, as the differential test does. */
    public static Snapshot withIndex(State state, Function<List<MatchableParty>, CandidateIndex> index) {
        List<MatchableParty> parties = prepare(state);
        return new Snapshot(state, parties, index.apply(parties));
    }

    private static List<MatchableParty> prepare(State state) {
        // In the order of the entries, whatever the number of threads.
        return state.screenedEntries().parallelStream()
                .map(entry -> MatchableParty.of(entry.party()))
                .toList();
    }

    public State state() {
        return state;
    }

    int[] candidates(MatchableParty query, int threshold) {
        return index.candidates(query, threshold);
    }

    Entry entry(int number) {
        return entries.get(number);
    }

    boolean isDemo(int number) {
        return demoLists.contains(entry(number).id().list());
    }

    MatchableParty party(int number) {
        return parties.get(number);
    }

    /** How many entries have no name of which a letter or digit is left after folding. */
    long entriesWithoutReadableName() {
        return parties.stream()
                .filter(party ->
                        party.names().stream().map(MatchableName::readings).allMatch(List::isEmpty))
                .count();
    }

    /** Entries of other lists that share a decisive identifier with this one. */
    List<EntryId> linked(int number) {
        TreeSet<EntryId> linked = new TreeSet<>();
        String list = entry(number).id().list();
        for (IdentifierKey mine : party(number).identifiers()) {
            for (int other : bearers.getOrDefault(mine.value(), List.of())) {
                boolean same = party(other).identifiers().stream()
                        .anyMatch(theirs -> theirs.sameness(mine) == IdentifierKey.Sameness.DECISIVE);
                if (same && !entry(other).id().list().equals(list)) {
                    linked.add(entry(other).id());
                }
            }
        }
        return List.copyOf(linked);
    }
}
