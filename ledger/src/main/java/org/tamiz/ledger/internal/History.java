package org.tamiz.ledger.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.ledger.Event;
import org.tamiz.ledger.internal.Timeline.Point;
import org.tamiz.model.Between;
import org.tamiz.model.Coverage.Extent;
import org.tamiz.model.EditionRef;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryField;
import org.tamiz.model.EntryId;

/**
 * What happened to one entry over all editions. A field is compared with the last edition that stated it, however long ago
 * that was, and the event lies between these two.
 */
final class History {

    private final Timeline timeline;
    private final Versions versions;
    private final Dates dates;

    History(Timeline timeline, Versions versions, Dates dates) {
        this.timeline = timeline;
        this.versions = versions;
        this.dates = dates;
    }

    List<Event> of(EntryId id) throws SQLException {
        List<Event> events = new ArrayList<>();
        // The versions that last stated each field, while the entry stands on the list.
        Map<EntryField, List<Version>> stated = new EnumMap<>(EntryField.class);
        List<Version> present = List.of();
        EditionRef previous = null;
        for (Point point : timeline.points()) {
            List<Version> now = versions.findNamed(point.editions(), id.key());
            EditionRef ref = point.last().ref();
            if (present.isEmpty() && !now.isEmpty()) {
                Between gap = new Between(previous, ref);
                List<Entry> entries = now.getFirst().entries();
                events.add(new Event(
                        id,
                        entries.getFirst().caption(),
                        new Event.Listed(Differences.programs(entries)),
                        gap,
                        dates.listed(id.key(), entries, gap)));
                stated.clear();
            } else if (!present.isEmpty() && now.isEmpty()) {
                Between gap = new Between(previous, ref);
                List<Entry> entries = present.getFirst().entries();
                Event.What what = new Event.Removed(Differences.programs(entries));
                events.add(new Event(
                        id, entries.getFirst().caption(), what, gap, dates.cited(id.key(), what.word(), gap)));
            } else if (!now.isEmpty()) {
                addChanges(id, stated, now, events);
            }
            for (EntryField field : EntryField.values()) {
                List<Version> statements = now.stream()
                        .filter(version -> version.extent(field) != Extent.NONE)
                        .toList();
                if (!statements.isEmpty()) {
                    stated.put(field, statements);
                }
            }
            present = now;
            previous = ref;
        }
        return events;
    }

    private void addChanges(EntryId id, Map<EntryField, List<Version>> stated, List<Version> now, List<Event> events) {
        for (EntryField field : EntryField.values()) {
            Version @Nullable [] pair = Fold.pair(stated.getOrDefault(field, List.of()), now, field);
            if (pair == null) {
                continue;
            }
            Between gap = new Between(pair[0].edition().ref(), pair[1].edition().ref());
            for (Event.What what : Comparison.changes(pair[0], pair[1], field)) {
                events.add(new Event(
                        id,
                        now.getFirst().entries().getFirst().caption(),
                        what,
                        gap,
                        dates.cited(id.key(), what.word(), gap)));
            }
        }
    }
}
