package org.tamiz.ledger.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tamiz.ledger.EditionRecord;
import org.tamiz.ledger.EntryDifference;
import org.tamiz.ledger.Event;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryId;
import org.tamiz.model.Identifier;
import org.tamiz.model.PartyName;

/** How what was published on one day differs from what was published on another. */
final class Differences {

    private final Manifests manifests;
    private final Versions versions;

    Differences(Manifests manifests, Versions versions) {
        this.manifests = manifests;
        this.versions = versions;
    }

    List<EntryDifference> between(List<EditionRecord> before, List<EditionRecord> after) throws SQLException {
        List<EntryDifference> differences = new ArrayList<>();
        if (before.size() == 1 && after.size() == 1) {
            EditionRecord first = before.getFirst();
            EditionRecord second = after.getFirst();
            manifests.forEachDifference(first.number(), second.number(), (key, old, now) -> {
                EntryDifference difference = difference(key, read(first, key, old), read(second, key, now));
                if (difference != null) {
                    differences.add(difference);
                }
            });
        } else {
            for (String key : keys(before, after)) {
                EntryDifference difference =
                        difference(key, versions.findNamed(before, key), versions.findNamed(after, key));
                if (difference != null) {
                    differences.add(difference);
                }
            }
        }
        return new Renames(differences).proposed();
    }

    private Set<String> keys(List<EditionRecord> before, List<EditionRecord> after) throws SQLException {
        Set<String> keys = new TreeSet<>(Manifests::compareCodePoints);
        for (EditionRecord edition : before) {
            keys.addAll(versions.manifest(edition).keySet());
        }
        for (EditionRecord edition : after) {
            keys.addAll(versions.manifest(edition).keySet());
        }
        return keys;
    }

    private List<Version> read(EditionRecord edition, String key, @Nullable Hash hash) throws SQLException {
        Version version = hash == null ? null : versions.read(edition, key, hash);
        return version == null || version.entries().isEmpty() ? List.of() : List.of(version);
    }

    private static @Nullable EntryDifference difference(String key, List<Version> before, List<Version> after) {
        List<Entry> old = before.isEmpty() ? List.of() : before.getFirst().entries();
        List<Entry> now = after.isEmpty() ? List.of() : after.getFirst().entries();
        if (old.isEmpty() && now.isEmpty()) {
            return null;
        }
        EntryId id = (now.isEmpty() ? old : now).getFirst().id();
        if (!id.key().equals(key)) {
            throw new IllegalStateException("the record of " + key + " reads as " + id);
        }
        List<Event.What> what = old.isEmpty()
                ? List.of(new Event.Listed(programs(now)))
                : now.isEmpty() ? List.of(new Event.Removed(programs(old))) : Fold.changes(before, after);
        return what.isEmpty() ? null : new EntryDifference(id, old, now, what, null);
    }

    static List<String> programs(List<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.programs().stream())
                .distinct()
                .toList();
    }

    /** Finds entries that went and came back under another key, as they do on lists that give no numbers. */
    private static final class Renames {

        private final List<EntryDifference> differences;
        /** Who went, by each sign that would give it away; {@code null} where two share the sign. */
        private final Map<String, @Nullable EntryId> goneBySign = new HashMap<>();

        private Renames(List<EntryDifference> differences) {
            this.differences = differences;
        }

        private List<EntryDifference> proposed() {
            for (EntryDifference difference : differences) {
                if (difference.isRemoved()) {
                    for (String sign : signs(difference.before())) {
                        boolean shared =
                                goneBySign.containsKey(sign) && !Objects.equals(goneBySign.get(sign), difference.id());
                        goneBySign.put(sign, shared ? null : difference.id());
                    }
                }
            }
            if (goneBySign.isEmpty()) {
                return differences;
            }
            List<EntryDifference> proposed = new ArrayList<>();
            for (EntryDifference difference : differences) {
                EntryId old = difference.isListed() ? oldIdOf(difference) : null;
                proposed.add(
                        old == null
                                ? difference
                                : new EntryDifference(
                                        difference.id(), List.of(), difference.after(), difference.what(), old));
            }
            return List.copyOf(proposed);
        }

        private @Nullable EntryId oldIdOf(EntryDifference listed) {
            Set<EntryId> found = new HashSet<>();
            for (String sign : signs(listed.after())) {
                EntryId id = goneBySign.get(sign);
                if (id != null) {
                    found.add(id);
                }
            }
            return found.size() == 1 ? found.iterator().next() : null;
        }

        /** A name, or a number that somebody issued. */
        private static Set<String> signs(List<Entry> entries) {
            Set<String> signs = new HashSet<>();
            for (Entry entry : entries) {
                for (PartyName name : entry.party().names()) {
                    signs.add("name " + Form.words(name.text()));
                }
                for (Identifier identifier : entry.party().identifiers()) {
                    signs.add(identifier.scheme() + " " + identifier.value());
                }
            }
            return signs;
        }
    }
}
