package org.tamiz.ledger.internal;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tamiz.ledger.EditionRecord;
import org.tamiz.ledger.Event;
import org.tamiz.ledger.internal.Timeline.Point;
import org.tamiz.model.Between;
import org.tamiz.model.Coverage;
import org.tamiz.model.Coverage.Extent;
import org.tamiz.model.Edition;
import org.tamiz.model.EditionInfo;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryField;
import org.tamiz.model.Standing;

/**
 * Makes of the editions of one list what stood on it at one time.
 *
 * <p>The latest edition decides who stands on the list. What it cannot state is carried forward from the latest edition
 * that could, with its day. At a date between two editions both count: who is in both stood there; who is in one of them
 * only, or changed, is kept with the two editions between which it happened, unless a date that no edition contradicts
 * says when.
 */
final class Fold {

    /** Below so many keys each is looked up by itself instead of reading a whole manifest. */
    private static final int FEW = 500;

    /** Fields of which a statement that is not the entry's own can find it, and never speaks against it. */
    private static final Set<EntryField> MORE_FINDS_MORE =
            Set.of(EntryField.STRONG_ALIAS, EntryField.FORMER_NAME, EntryField.WEAK_ALIAS, EntryField.WALLET);

    /** Fields of which a change is more than another wording. */
    private static final Set<EntryField> WEIGHING = weighing();

    private final Timeline timeline;
    private final Versions versions;
    private final Dates dates;

    Fold(Timeline timeline, Versions versions, Dates dates) {
        this.timeline = timeline;
        this.versions = versions;
        this.dates = dates;
    }

    private static Set<EntryField> weighing() {
        Set<EntryField> weighing = EnumSet.noneOf(EntryField.class);
        for (EntryField field : EntryField.values()) {
            if (new Event.FieldAmended(field, List.of(), List.of()).weight() != Event.Weight.TEXT) {
                weighing.add(field);
            }
        }
        return Collections.unmodifiableSet(weighing);
    }

    /** An entry being put together of what several editions say. */
    private static final class Draft {
        private final String key;
        /** What the point says under the key, best edition first. */
        private final List<Version> versions;

        /** Every different record that was read under the key, so that none is read twice. */
        private final List<Version> read = new ArrayList<>(2);

        private List<Entry> entries = List.of();
        /** The fields that the point does not state in full of every entry. */
        private final Set<EntryField> open = EnumSet.noneOf(EntryField.class);
        /** Of the open ones those of which the point tells something. */
        private final Set<EntryField> told = EnumSet.noneOf(EntryField.class);
        /** Of the open ones those that no older edition looked at so far states in full. */
        private final Set<EntryField> missing = EnumSet.noneOf(EntryField.class);

        private final Map<EntryField, LocalDate> carried = new EnumMap<>(EntryField.class);
        /** The latest older versions that stated what is carried. */
        private final Map<EntryField, Version> carriedFrom = new EnumMap<>(EntryField.class);

        private Draft(String key, List<Version> versions) {
            this.key = key;
            this.versions = versions;
            versions.forEach(this::remember);
        }

        private void remember(Version version) {
            for (Version each : read) {
                if (each.record().equals(version.record())) {
                    return;
                }
            }
            read.add(version);
        }

        /** The versions by which a field is compared: those of the point, or else the older one that stated it last. */
        private List<Version> stating(EntryField field) {
            List<Version> stating = new ArrayList<>(versions.size());
            for (Version version : versions) {
                if (version.extent(field) != Extent.NONE) {
                    stating.add(version);
                }
            }
            Version older = carriedFrom.get(field);
            return stating.isEmpty() && older != null ? List.of(older) : stating;
        }

        private boolean misses(Set<EntryField> stated) {
            for (EntryField field : missing) {
                if (stated.contains(field)) {
                    return true;
                }
            }
            return false;
        }

        private boolean states(EntryField field) {
            for (Entry entry : entries) {
                if (EntryFields.states(entry, field)) {
                    return true;
                }
            }
            return false;
        }

        /**
         * Adds what another version says in the field. Entries that share the key are told apart by their order. Where the
         * two have different numbers of them, nobody can say whose a statement is: then every entry gets all names and
         * wallets, because more of them can only find more, and of the other fields nothing, because what is stated and
         * differs speaks against a hit.
         *
         * @return whether anything could be told
         */
        private boolean graft(Version other, EntryField field) {
            boolean alike = isAlike(other);
            if (!alike
                    && !(MORE_FINDS_MORE.contains(field)
                            && other.entries().stream().anyMatch(entry -> EntryFields.states(entry, field)))) {
                return false;
            }
            List<Entry> grafted = new ArrayList<>();
            for (int i = 0; i < entries.size(); i++) {
                EntryFields.Graft graft = new EntryFields.Graft(entries.get(i));
                if (alike) {
                    graft.add(other.entries().get(i), field);
                } else {
                    other.entries().forEach(entry -> graft.addBeside(entry, field));
                }
                grafted.add(graft.entry());
            }
            entries = List.copyOf(grafted);
            return true;
        }

        /** Whether the entries of both can be told apart by their order. */
        private boolean isAlike(Version other) {
            return entries.size() == other.entries().size();
        }

        /** The entries with what is open about them. */
        private List<Entry> finish(@Nullable Between presence, @Nullable Between version) {
            Set<EntryField> unknown = EnumSet.noneOf(EntryField.class);
            for (EntryField field : open) {
                if (!told.contains(field) && !carried.containsKey(field)) {
                    unknown.add(field);
                }
            }
            boolean full = presence == null && version == null && carried.isEmpty() && unknown.isEmpty();
            Standing standing = full ? Standing.FULL : new Standing(presence, version, carried, unknown);
            List<Entry> finished = new ArrayList<>(entries.size());
            for (Entry entry : entries) {
                finished.add(entry.with(standing));
            }
            return finished;
        }
    }

    /** The list as of its last edition. */
    Edition latest() throws SQLException {
        int last = timeline.points().size() - 1;
        return timeline.sure() > last ? at(last) : anyOf(timeline.sure() - 1, last);
    }

    private Edition at(int point) throws SQLException {
        Collection<Draft> drafts = drafts(point, keys(point), Map.of()).values();
        List<Entry> entries = new ArrayList<>();
        drafts.forEach(draft -> entries.addAll(draft.finish(null, null)));
        return edition(point, point, drafts, entries, null);
    }

    /** The list as it took effect by then. */
    Edition asOf(Instant instant) throws SQLException {
        int before = timeline.lastBy(instant);
        int after = before + 1;
        // The day of an edition is the edition's: times are stated by the day, and so are questions.
        if (before >= 0 && before < timeline.sure() && isOn(timeline.points().get(before), instant)) {
            return at(before);
        }
        if (after >= timeline.sure()) {
            return latest();
        }
        List<EditionRecord> both = new ArrayList<>(timeline.points().get(after).editions());
        if (before >= 0) {
            both.addAll(timeline.points().get(before).editions());
        }
        versions.load(both);
        List<String> laterKeys = keys(after);
        List<String> all = before < 0 ? new ArrayList<>() : new ArrayList<>(keys(before));
        Map<String, Draft> earlier = before < 0 ? Map.of() : drafts(before, all, Map.of());
        List<String> changed = new ArrayList<>();
        Set<String> unchanged = new HashSet<>();
        for (String key : laterKeys) {
            boolean isNew = !earlier.containsKey(key);
            if (isNew) {
                all.add(key);
            }
            if (isNew || differ(before, after, key)) {
                changed.add(key);
            } else {
                unchanged.add(key);
            }
        }
        Collections.sort(all);
        Map<String, Draft> later = drafts(after, changed, earlier);
        Between gap = gap(before, after);
        List<Draft> drafts = new ArrayList<>(earlier.values());
        List<Entry> entries = new ArrayList<>();
        for (Stood portion : Portions.map(all, keys -> {
            Stood stood = new Stood(new ArrayList<>(), new ArrayList<>());
            for (String key : keys) {
                stand(earlier.get(key), later.get(key), unchanged.contains(key), gap, instant, stood);
            }
            return stood;
        })) {
            entries.addAll(portion.entries());
            drafts.addAll(portion.counted());
        }
        // What the later edition leaves open of those whom it adds is open here too.
        return edition(Math.max(before, 0), after, before < 0 ? later.values() : drafts, entries, gap);
    }

    /** Who stood there of some keys, and which of the later drafts count among them. */
    private record Stood(List<Entry> entries, List<Draft> counted) {}

    /** Adds who stood there under one key. */
    private void stand(
            @Nullable Draft old, @Nullable Draft now, boolean unchanged, Between gap, Instant instant, Stood stood) {
        if (old == null && now != null) {
            if (listed(now, gap, instant, stood.entries())) {
                stood.counted().add(now);
            }
        } else if (old != null && now != null) {
            if (amended(old, now, gap, instant, stood.entries())) {
                stood.counted().add(now);
            }
        } else if (old != null && unchanged) {
            stood.entries().addAll(old.finish(null, null));
        } else if (old != null) {
            removed(old, gap, instant, stood.entries());
        }
    }

    /**
     * The list as one of these points has it; nobody knows which. Whoever stands in all of them in one version stood there;
     * no day that is stated or cited says more, because the question is whether an edition was out.
     *
     * @param first the number of the first of them; -1 where it may be that none was out
     */
    private Edition anyOf(int first, int last) throws SQLException {
        List<Map<String, Draft>> drafts = new ArrayList<>();
        Set<String> all = new TreeSet<>();
        for (int i = Math.max(first, 0); i <= last; i++) {
            drafts.add(drafts(i, keys(i), drafts.isEmpty() ? Map.of() : drafts.getLast()));
            all.addAll(drafts.getLast().keySet());
        }
        Between gap = gap(first, last);
        List<Entry> entries = new ArrayList<>();
        for (List<Entry> portion : Portions.map(List.copyOf(all), keys -> {
            List<Entry> any = new ArrayList<>();
            for (String key : keys) {
                addAny(drafts, key, first >= 0, gap, any);
            }
            return any;
        })) {
            entries.addAll(portion);
        }
        List<Draft> every = new ArrayList<>();
        drafts.forEach(each -> every.addAll(each.values()));
        return edition(Math.max(first, 0), last, every, entries, gap);
    }

    /** Adds what the points say under the key, each different version once. */
    private static void addAny(
            List<Map<String, Draft>> points, String key, boolean anyWasOut, Between gap, List<Entry> entries) {
        List<Draft> found = points.stream()
                .map(each -> each.get(key))
                .filter(Objects::nonNull)
                .toList();
        List<Draft> different = new ArrayList<>();
        for (Draft draft : found) {
            if (different.isEmpty() || isOther(different.getLast(), draft)) {
                different.add(draft);
            }
        }
        boolean always = anyWasOut && found.size() == points.size();
        for (Draft draft : different) {
            entries.addAll(draft.finish(always ? null : gap, different.size() == 1 ? null : gap));
        }
    }

    /** Whether the later version says of the entry anything that weighs and that the older one does not. */
    private static boolean isOther(Draft old, Draft now) {
        if (statesMore(old, now)) {
            return true;
        }
        for (EntryField field : WEIGHING) {
            Version[] pair = pair(old.stating(field), now.versions, field);
            if (pair != null && !Comparison.changes(pair[0], pair[1], field).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private Between gap(int before, int by) {
        return new Between(
                before < 0 ? null : timeline.points().get(before).last().ref(),
                timeline.points().get(by).last().ref());
    }

    private static boolean isOn(Point point, Instant instant) {
        return point.last()
                .published()
                .utcDay()
                .equals(instant.atZone(ZoneOffset.UTC).toLocalDate());
    }

    /** Whether the entry counts. */
    private boolean listed(Draft now, Between gap, Instant instant, List<Entry> entries) {
        Event.Effective effective = dates.listed(now.key, now.entries, gap);
        boolean counts = effective == null || inForce(effective, instant);
        if (counts) {
            entries.addAll(now.finish(effective == null ? gap : null, null));
        }
        return counts;
    }

    private void removed(Draft old, Between gap, Instant instant, List<Entry> entries) {
        Event.Effective effective = dates.cited(old.key, new Event.Removed(List.of()).word(), gap);
        if (effective == null) {
            entries.addAll(old.finish(gap, null));
        } else if (!inForce(effective, instant)) {
            entries.addAll(old.finish(null, null));
        }
    }

    /**
     * Both versions, unless what changed is told only, or the days of all changes are known and lie on one side of the
     * instant.
     *
     * @return whether the later version counts
     */
    private boolean amended(Draft old, Draft now, Between gap, Instant instant, List<Entry> entries) {
        boolean open = statesMore(old, now);
        boolean inForce = false;
        boolean toCome = false;
        for (EntryField field : WEIGHING) {
            // The versions by which the field is compared: the one before may be older than the point, as in the
            // history.
            Version[] pair = open ? null : pair(old.stating(field), now.versions, field);
            if (pair == null) {
                continue;
            }
            for (Event.What what : Comparison.changes(pair[0], pair[1], field)) {
                Between between =
                        new Between(pair[0].edition().ref(), pair[1].edition().ref());
                Event.Effective effective = dates.cited(old.key, what.word(), between);
                if (effective == null) {
                    open = true;
                } else if (inForce(effective, instant)) {
                    inForce = true;
                } else {
                    toCome = true;
                }
            }
        }
        // Where one change is in force and another is to come, neither edition has what stood there then.
        if (open || (inForce && toCome)) {
            entries.addAll(old.finish(null, gap));
            entries.addAll(now.finish(null, gap));
            return true;
        }
        entries.addAll((inForce ? now : old).finish(null, null));
        return inForce;
    }

    /** Whether the later edition states something that no edition had stated of the entry before. */
    private static boolean statesMore(Draft old, Draft now) {
        for (EntryField field : WEIGHING) {
            if (old.stating(field).isEmpty() && now.states(field)) {
                return true;
            }
        }
        return false;
    }

    private static boolean inForce(Event.Effective effective, Instant instant) {
        return !effective.date().atStartOfDay().toInstant(ZoneOffset.UTC).isAfter(instant);
    }

    /** What changed between what two points say of an entry, like format with like where there is one. */
    static List<Event.What> changes(List<Version> before, List<Version> after) {
        List<Event.What> changes = new ArrayList<>();
        for (EntryField field : EntryField.values()) {
            Version[] pair = pair(before, after, field);
            if (pair != null) {
                changes.addAll(Comparison.changes(pair[0], pair[1], field));
            }
        }
        return changes;
    }

    /** The two versions in which a field is best compared; {@code null} when one side does not state it. */
    static Version @Nullable [] pair(List<Version> before, List<Version> after, EntryField field) {
        Version[] best = null;
        for (Version old : before) {
            for (Version now : after) {
                if (old.extent(field) != Extent.NONE && now.extent(field) != Extent.NONE) {
                    if (old.format().equals(now.format())) {
                        return new Version[] {old, now};
                    }
                    if (best == null) {
                        best = new Version[] {old, now};
                    }
                }
            }
        }
        return best;
    }

    private boolean differ(int before, int after, String key) throws SQLException {
        List<Hash> old = hashes(before, key);
        List<Hash> now = hashes(after, key);
        return !old.equals(now) || old.size() > 1;
    }

    private List<Hash> hashes(int point, String key) throws SQLException {
        List<Hash> hashes = new ArrayList<>();
        for (EditionRecord edition : timeline.points().get(point).editions()) {
            Hash hash = versions.manifest(edition).get(key);
            if (hash != null) {
                hashes.add(hash);
            }
        }
        return hashes;
    }

    private List<String> keys(int point) throws SQLException {
        Set<String> keys = new HashSet<>();
        for (EditionRecord edition : timeline.points().get(point).editions()) {
            keys.addAll(versions.manifest(edition).keySet());
        }
        List<String> sorted = new ArrayList<>(keys);
        Collections.sort(sorted);
        return sorted;
    }

    /**
     * What the point says under these keys, with what older editions have to add, in the order of the keys.
     *
     * @param others drafts of another point, by key, whose records need not be read again
     */
    private Map<String, Draft> drafts(int number, List<String> keys, Map<String, Draft> others) throws SQLException {
        Point point = timeline.points().get(number);
        List<Draft> all = new ArrayList<>(keys.size());
        Portions.map(keys, portion -> start(point, portion, others)).forEach(all::addAll);
        carryForward(number, all);
        Map<String, Draft> byKey = LinkedHashMap.newLinkedHashMap(all.size());
        all.forEach(draft -> byKey.put(draft.key, draft));
        return byKey;
    }

    private List<Draft> start(Point point, List<String> keys, Map<String, Draft> others) throws SQLException {
        List<List<Version>> found = versions.findAll(point.editions(), keys);
        List<Draft> drafts = new ArrayList<>(keys.size());
        for (int i = 0; i < keys.size(); i++) {
            Draft draft = new Draft(keys.get(i), found.get(i));
            start(draft);
            Draft other = others.get(draft.key);
            if (other != null) {
                other.read.forEach(draft::remember);
            }
            drafts.add(draft);
        }
        return drafts;
    }

    private static void start(Draft draft) {
        Version first = draft.versions.getFirst();
        draft.entries = first.entries();
        for (EntryField field : EntryField.values()) {
            // Whoever stands on the list has a name there; an older one beside it would be another statement.
            if (first.extent(field) != Extent.FULL && field != EntryField.PRIMARY_NAME) {
                draft.open.add(field);
                if (first.extent(field) != Extent.NONE) {
                    draft.told.add(field);
                }
                for (Version other : draft.versions.subList(1, draft.versions.size())) {
                    if (draft.open.contains(field) && other.extent(field) != Extent.NONE && draft.graft(other, field)) {
                        draft.told.add(field);
                        if (other.extent(field) == Extent.FULL && draft.isAlike(other)) {
                            draft.open.remove(field);
                        }
                    }
                }
            }
        }
    }

    /** Goes back through the older editions until every field of every entry is filled, or there are no more. */
    private void carryForward(int number, List<Draft> drafts) throws SQLException {
        List<Draft> open = new ArrayList<>();
        Set<EntryField> wanted = EnumSet.noneOf(EntryField.class);
        for (Draft draft : drafts) {
            if (!draft.open.isEmpty()) {
                draft.missing.addAll(draft.open);
                wanted.addAll(draft.open);
                open.add(draft);
            }
        }
        List<EditionRecord> older = new ArrayList<>();
        for (int i = number - 1; i >= 0; i--) {
            for (EditionRecord edition : timeline.points().get(i).editions().reversed()) {
                if (!Collections.disjoint(wanted, stated(edition))) {
                    older.add(edition);
                }
            }
        }
        if (open.size() > FEW) {
            versions.load(older);
        }
        List<List<Draft>> unused = Portions.map(open, portion -> carryFrom(older, portion));
    }

    /** The fields of which the edition can say something. */
    private static Set<EntryField> stated(EditionRecord edition) {
        Set<EntryField> stated = EnumSet.noneOf(EntryField.class);
        for (EntryField field : EntryField.values()) {
            if (edition.fact().coverage().of(field) != Extent.NONE) {
                stated.add(field);
            }
        }
        return stated;
    }

    /** Carries from the editions, the latest first, and gives the drafts back. */
    private List<Draft> carryFrom(List<EditionRecord> older, List<Draft> drafts) throws SQLException {
        for (EditionRecord edition : older) {
            Set<EntryField> stated = stated(edition);
            Map<String, List<Version>> known = new LinkedHashMap<>();
            List<Draft> wanting = new ArrayList<>();
            for (Draft draft : drafts) {
                if (draft.misses(stated)) {
                    wanting.add(draft);
                    known.put(draft.key, draft.read);
                }
            }
            if (!wanting.isEmpty()) {
                Map<String, Version> found = versions.find(edition, known);
                for (Draft draft : wanting) {
                    Version version = found.get(draft.key);
                    if (version != null) {
                        carry(draft, version);
                    }
                }
            }
        }
        return drafts;
    }

    private static void carry(Draft draft, Version version) {
        draft.remember(version);
        if (version.entries().isEmpty()) {
            return;
        }
        LocalDate day = version.edition().published().utcDay();
        for (EntryField field : EnumSet.copyOf(draft.missing)) {
            if (version.extent(field) != Extent.NONE) {
                if (draft.graft(version, field)) {
                    draft.carried.putIfAbsent(field, day);
                    draft.carriedFrom.putIfAbsent(field, version);
                }
                if (version.extent(field) == Extent.FULL) {
                    draft.missing.remove(field);
                }
            }
        }
    }

    private Edition edition(
            int number, int last, Collection<Draft> drafts, List<Entry> entries, @Nullable Between gap) {
        Point point = timeline.points().get(number);
        Map<EntryField, Extent> extents = new EnumMap<>(EntryField.class);
        Map<EntryField, LocalDate> carriedFrom = new EnumMap<>(EntryField.class);
        Set<EntryField> open = EnumSet.noneOf(EntryField.class);
        for (Draft draft : drafts) {
            open.addAll(draft.open);
            if (draft.entries.isEmpty()) {
                open.add(EntryField.PRIMARY_NAME);
            }
            draft.carried.forEach((field, day) -> carriedFrom.merge(field, day, (a, b) -> a.isAfter(b) ? a : b));
        }
        for (EntryField field : EntryField.values()) {
            Extent best = Extent.NONE;
            for (EditionRecord edition : point.editions()) {
                Extent extent = edition.fact().coverage().of(field);
                best = extent.compareTo(best) < 0 ? extent : best;
            }
            if ((best == Extent.FULL && open.contains(field))
                    || (best == Extent.NONE && carriedFrom.containsKey(field))) {
                best = Extent.PARTIAL;
            }
            if (best == Extent.FULL && !isStatedAfter(number, last, field)) {
                // What the later edition does not state may have changed in between all the same.
                best = Extent.PARTIAL;
                carriedFrom.putIfAbsent(field, point.last().published().utcDay());
            }
            extents.put(field, best);
        }
        return new Edition(
                info(timeline.points().subList(number, last + 1)), new Coverage(extents, carriedFrom), entries, gap);
    }

    /** Whether each of the points after the first has an edition that states the field in full. */
    private boolean isStatedAfter(int first, int last, EntryField field) {
        return timeline.points().subList(first + 1, last + 1).stream()
                .allMatch(point -> point.editions().stream()
                        .anyMatch(edition -> edition.fact().coverage().of(field) == Extent.FULL));
    }

    /** That of the first point; but what speaks against one of the points speaks against them all. */
    private static EditionInfo info(List<Point> points) {
        EditionInfo first = points.getFirst().last().info();
        return new EditionInfo(
                first.list(),
                first.title(),
                first.format(),
                first.published(),
                first.contentHash(),
                points.stream()
                        .flatMap(point -> point.editions().stream())
                        .flatMap(edition -> edition.info().files().stream())
                        .distinct()
                        .toList(),
                points.stream()
                        .map(Point::wholeness)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                points.stream().anyMatch(Point::demo));
    }
}
