package org.tamiz.cli.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tamiz.cli.internal.DifferenceFilter.Change;
import org.tamiz.ledger.Comparability;
import org.tamiz.ledger.ComparedEditions;
import org.tamiz.ledger.EditionRecord;
import org.tamiz.ledger.EntryDifference;
import org.tamiz.ledger.Event;
import org.tamiz.ledger.Ledger;
import org.tamiz.model.EntryField;
import org.tamiz.model.EntryId;

/**
 * How one list differs between two editions or days.
 *
 * @param editions what was compared
 * @param fields how far each field was
 * @param all all differences
 * @param shown those that were asked for
 */
public record ListDifference(
        ComparedEditions editions,
        Map<EntryField, Comparability> fields,
        List<EntryDifference> all,
        List<EntryDifference> shown) {

    /** Compares two editions, or those of two days. */
    public static ListDifference of(Ledger ledger, ComparedEditions editions, DifferenceFilter filter) {
        List<EntryDifference> all = ledger.differences(editions);
        return new ListDifference(editions, Ledger.comparability(editions), all, filter.of(all));
    }

    String list() {
        return editions.list();
    }

    EditionRecord before() {
        return editions.before().getLast();
    }

    EditionRecord after() {
        return editions.after().getLast();
    }

    /** How many entries came, went and changed. */
    Map<Change, Integer> counts() {
        Map<Change, Integer> counts = new EnumMap<>(Change.class);
        for (Change change : Change.values()) {
            counts.put(change, 0);
        }
        all.forEach(difference -> counts.merge(Change.of(difference), 1, Integer::sum));
        return counts;
    }

    int count(Change change) {
        return counts().getOrDefault(change, 0);
    }

    /** In how many amended entries something of each class changed; an entry can count in several. */
    Map<Event.Weight, Integer> amendedByClass() {
        Map<Event.Weight, Integer> counts = new EnumMap<>(Event.Weight.class);
        for (Event.Weight weight : Event.Weight.values()) {
            counts.put(weight, (int) all.stream()
                    .filter(difference -> Change.of(difference) == Change.AMENDED)
                    .filter(difference -> difference.what().stream().anyMatch(what -> what.weight() == weight))
                    .count());
        }
        return counts;
    }

    /** The differences of one sort that were asked for. */
    List<EntryDifference> shown(Change change) {
        return shown.stream()
                .filter(difference -> Change.of(difference) == change)
                .toList();
    }

    /** The amended entries in which something of this class changed, each with only that. */
    List<EntryDifference> amended(Event.Weight weight) {
        List<EntryDifference> amended = new ArrayList<>();
        for (EntryDifference difference : shown(Change.AMENDED)) {
            List<Event.What> what = difference.what().stream()
                    .filter(each -> each.weight() == weight)
                    .toList();
            if (!what.isEmpty()) {
                amended.add(new EntryDifference(difference.id(), difference.before(), difference.after(), what, null));
            }
        }
        return amended;
    }

    /** Of entries that went: under which id they probably came back. */
    Map<EntryId, EntryId> renames() {
        Map<EntryId, EntryId> renames = new TreeMap<>();
        all.forEach(difference -> {
            if (difference.renameOf() != null) {
                renames.put(difference.renameOf(), difference.id());
            }
        });
        return renames;
    }

    /** What happened under one programme. */
    static final class ProgramCounts {
        private int listed;
        private int removed;
        private int designated;
        private int revoked;

        /** Entries that came under it. */
        int listed() {
            return listed;
        }

        /** Entries that went and stood under it. */
        int removed() {
            return removed;
        }

        /** Entries that stood on the list already and got it. */
        int designated() {
            return designated;
        }

        /** Entries that stay on the list and lost it. */
        int revoked() {
            return revoked;
        }

        int all() {
            return listed + removed + designated + revoked;
        }
    }

    /** What happened under each programme, the busiest first. */
    Map<String, ProgramCounts> programs() {
        Map<String, ProgramCounts> byName = new TreeMap<>();
        for (EntryDifference difference : all) {
            for (Event.What what : difference.what()) {
                switch (what) {
                    case Event.Listed listed -> listed.programs().forEach(program -> counts(byName, program).listed++);
                    case Event.Removed removed ->
                        removed.programs().forEach(program -> counts(byName, program).removed++);
                    case Event.ProgramDesignated designated -> counts(byName, designated.program()).designated++;
                    case Event.ProgramRevoked revoked -> counts(byName, revoked.program()).revoked++;
                    case Event.FieldAmended amended -> {
                        // Tells of no programme.
                    }
                }
            }
        }
        Map<String, ProgramCounts> ordered = new LinkedHashMap<>();
        byName.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, ProgramCounts> each) ->
                                -each.getValue().all())
                        .thenComparing(Map.Entry::getKey))
                .forEach(each -> ordered.put(each.getKey(), each.getValue()));
        return ordered;
    }

    private static ProgramCounts counts(Map<String, ProgramCounts> byName, String program) {
        return byName.computeIfAbsent(program, name -> new ProgramCounts());
    }

    /** The fields that can be compared this far. */
    List<EntryField> fields(Comparability extent) {
        return fields.entrySet().stream()
                .filter(field -> field.getValue() == extent)
                .map(Map.Entry::getKey)
                .toList();
    }
}
