package org.tamiz.ledger.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.tamiz.ledger.Comparability;
import org.tamiz.ledger.EditionRecord;
import org.tamiz.ledger.Event;
import org.tamiz.ledger.Event.What;
import org.tamiz.model.Coverage.Extent;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryField;
import org.tamiz.model.StableCode;

/**
 * What changed in one field between two versions of an entry, over what both of them state.
 *
 * <p>Two formats never write an address or a remark alike, so across formats only the fields are compared that have one
 * meaning in both, by their words. Where one version is cut short, what is missing from it is not known to be gone.
 */
final class Comparison {

    /** Fields whose statements have one meaning in every format. */
    private static final Set<EntryField> ACROSS_FORMATS = Set.of(
            EntryField.PRIMARY_NAME,
            EntryField.STRONG_ALIAS,
            EntryField.FORMER_NAME,
            EntryField.WEAK_ALIAS,
            EntryField.PARTY_TYPE,
            EntryField.PROGRAM,
            EntryField.LISTED_ON,
            EntryField.BIRTH_DATE,
            EntryField.NATIONALITY,
            EntryField.GENDER,
            EntryField.WALLET);

    private Comparison() {}

    /** How far each field of these editions can be compared; as {@link Fold#pair} and {@link #changes} do it. */
    static Map<EntryField, Comparability> comparability(List<EditionRecord> before, List<EditionRecord> after) {
        Map<EntryField, Comparability> fields = new EnumMap<>(EntryField.class);
        for (EntryField field : EntryField.values()) {
            List<EditionRecord> old = stating(before, field);
            List<EditionRecord> now = stating(after, field);
            if (old.isEmpty() || now.isEmpty()) {
                fields.put(
                        field,
                        !old.isEmpty()
                                ? Comparability.ONLY_BEFORE
                                : now.isEmpty() ? Comparability.NEITHER : Comparability.ONLY_AFTER);
                continue;
            }
            Comparability best = Comparability.FORMATS_DIFFER;
            for (EditionRecord one : old) {
                for (EditionRecord other : now) {
                    boolean sameFormat = one.info().format().equals(other.info().format());
                    if (sameFormat || ACROSS_FORMATS.contains(field)) {
                        boolean full = one.fact().coverage().of(field) == Extent.FULL
                                && other.fact().coverage().of(field) == Extent.FULL;
                        Comparability found = full ? Comparability.FULL : Comparability.IN_PART;
                        best = found.compareTo(best) < 0 ? found : best;
                    }
                }
            }
            fields.put(field, best);
        }
        return Collections.unmodifiableMap(fields);
    }

    private static List<EditionRecord> stating(List<EditionRecord> editions, EntryField field) {
        return editions.stream()
                .filter(edition -> edition.fact().coverage().of(field) != Extent.NONE)
                .toList();
    }

    /** Everything that changed between two versions that both have entries. */
    static List<What> changes(Version before, Version after) {
        List<What> changes = new ArrayList<>();
        for (EntryField field : EntryField.values()) {
            changes.addAll(changes(before, after, field));
        }
        return changes;
    }

    /** What changed in this field; nothing where one of them does not state it. */
    static List<What> changes(Version before, Version after, EntryField field) {
        if (before.extent(field) == Extent.NONE || after.extent(field) == Extent.NONE) {
            return List.of();
        }
        boolean sameFormat = before.format().equals(after.format());
        if (!sameFormat && !ACROSS_FORMATS.contains(field)) {
            return List.of();
        }
        List<String> old = values(before, field);
        List<String> now = values(after, field);
        if (old.equals(now)) {
            return List.of();
        }
        UnaryOperator<String> form = sameFormat ? UnaryOperator.identity() : Form::words;
        List<String> removed = missing(old, now, form);
        List<String> added = missing(now, old, form);
        // An edition that cannot tell weak aliases and former names gives all of them as strong aliases.
        if (field == EntryField.STRONG_ALIAS) {
            added = missing(added, otherAliases(before, after), form);
            removed = missing(removed, otherAliases(after, before), form);
        }
        boolean cutBefore = before.cut().contains(field);
        boolean cutAfter = after.cut().contains(field);
        if (cutBefore != cutAfter) {
            // Both cut by one rule are compared as they stand; of one that is cut, only what it does say counts.
            if (cutBefore) {
                added = List.of();
                removed = withoutBeginnings(removed, now);
            } else {
                removed = List.of();
                added = withoutBeginnings(added, old);
            }
        }
        return what(field, removed, added);
    }

    private static List<What> what(EntryField field, List<String> removed, List<String> added) {
        if (field == EntryField.PROGRAM) {
            List<What> programs = new ArrayList<>();
            added.forEach(program -> programs.add(new Event.ProgramDesignated(program)));
            removed.forEach(program -> programs.add(new Event.ProgramRevoked(program)));
            return programs;
        }
        return removed.isEmpty() && added.isEmpty()
                ? List.of()
                : List.of(new Event.FieldAmended(field, removed, added));
    }

    private static List<String> values(Version version, EntryField field) {
        List<String> values = new ArrayList<>();
        if (field == EntryField.PROGRAM) {
            // Of two entries under one key one can go; what both stood under is not revoked by that.
            return Differences.programs(version.entries());
        }
        for (Entry entry : version.entries()) {
            values.addAll(EntryFields.values(entry, field));
            if (field == EntryField.REMARK) {
                entry.kinds().forEach(kind -> values.add("listing kind " + StableCode.of(kind)));
            }
        }
        return values;
    }

    /** Aliases of other kinds that {@code other} tells apart and {@code version} cannot. */
    private static List<String> otherAliases(Version other, Version version) {
        List<String> aliases = new ArrayList<>();
        for (EntryField field : List.of(EntryField.WEAK_ALIAS, EntryField.FORMER_NAME)) {
            if (version.extent(field) == Extent.NONE) {
                aliases.addAll(values(other, field));
            }
        }
        return aliases;
    }

    /** The values that the others lack, counting repeats. */
    private static List<String> missing(List<String> values, List<String> others, UnaryOperator<String> form) {
        if (values.isEmpty()) {
            return List.of();
        }
        Map<String, Integer> there = new HashMap<>();
        others.forEach(value -> there.merge(form.apply(value), 1, Integer::sum));
        List<String> missing = new ArrayList<>();
        for (String value : values) {
            Integer left = there.computeIfPresent(form.apply(value), (key, count) -> count - 1);
            if (left == null || left < 0) {
                missing.add(value);
            }
        }
        return List.copyOf(new LinkedHashSet<>(missing));
    }

    /** Without the torn last item of a cut text, which is only the beginning of what the whole one says. */
    private static List<String> withoutBeginnings(List<String> values, List<String> whole) {
        return values.stream()
                .filter(value -> !value.startsWith("Remark (cut): "))
                .filter(value -> whole.stream().noneMatch(other -> other.startsWith(value)))
                .toList();
    }
}
