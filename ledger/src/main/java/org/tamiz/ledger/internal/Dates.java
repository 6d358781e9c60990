package org.tamiz.ledger.internal;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.ledger.Event;
import org.tamiz.ledger.Fact;
import org.tamiz.model.Between;
import org.tamiz.model.Designation;
import org.tamiz.model.EditionRef;
import org.tamiz.model.Entry;
import org.tamiz.model.PublicationTime;

/**
 * The days on which events of one list took effect, as the list itself or a user's citation states them. A day counts only
 * where no edition contradicts it: parties are listed again, and sanctions snap back, under their old day of listing.
 */
final class Dates {

    private final Map<String, List<Fact.DateCited>> cited = new HashMap<>();

    /**
     * The dates of one list.
     *
     * @param citations all that were cited for it, in the order in which they were recorded
     */
    Dates(List<Fact.DateCited> citations) {
        for (Fact.DateCited citation : citations) {
            cited.computeIfAbsent(citation.entry().key() + "\n" + citation.event(), key -> new ArrayList<>())
                    .add(citation);
        }
    }

    /** The cited day of an event; {@code null} when none was cited that lies in the gap. The last citation counts. */
    Event.@Nullable Effective cited(String key, String event, Between gap) {
        Event.Effective effective = null;
        for (Fact.DateCited citation : cited.getOrDefault(key + "\n" + event, List.of())) {
            if (lies(citation.date(), gap)) {
                effective = new Event.Effective(citation.date(), citation.citation());
            }
        }
        return effective;
    }

    /**
     * The day of a listing: cited, or else stated by the entry itself. Of an entry with several designations all must state
     * a day that no edition contradicts: the one that does not may be the one that brought it onto the list.
     */
    Event.@Nullable Effective listed(String key, List<Entry> entries, Between gap) {
        Event.Effective byCitation = cited(key, new Event.Listed(List.of()).word(), gap);
        if (byCitation != null) {
            return byCitation;
        }
        LocalDate first = null;
        for (Entry entry : entries) {
            for (Designation designation : entry.designations()) {
                LocalDate day = designation.listedOn();
                if (day == null || !lies(day, gap)) {
                    return null;
                }
                first = first == null || day.isBefore(first) ? day : first;
            }
        }
        return first == null ? null : new Event.Effective(first, null);
    }

    /** Whether the day lies between the two editions, so that neither contradicts it. */
    static boolean lies(LocalDate day, Between gap) {
        EditionRef after = gap.after();
        return (after == null || !day.isBefore(firstDay(after.published())))
                && !day.isAfter(gap.by().published().utcDay());
    }

    /** The earliest day, in UTC, on which it can have been published. */
    static LocalDate firstDay(PublicationTime published) {
        return published.from().withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
    }
}
