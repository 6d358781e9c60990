package org.tamiz.ledger.internal;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tamiz.ledger.Event;
import org.tamiz.ledger.Fact;
import org.tamiz.model.Between;
import org.tamiz.model.Designation;
import org.tamiz.model.EditionRef;
import org.tamiz.model.Entry;

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

    /** The day of a listing: cited, or else stated by the entry itself. */
    Event.@Nullable Effective listed(String key, List<Entry> entries, Between gap) {
        Event.Effective byCitation = cited(key, new Event.Listed(List.of()).word(), gap);
        if (byCitation != null) {
            return byCitation;
        }
        return entries.stream()
                .flatMap(entry -> entry.designations().stream())
                .map(Designation::listedOn)
                .filter(Objects::nonNull)
                .filter(day -> lies(day, gap))
                .min(LocalDate::compareTo)
                .map(day -> new Event.Effective(day, null))
                .orElse(null);
    }

    /** Whether the day lies between the two editions, so that neither contradicts it. */
    static boolean lies(LocalDate day, Between gap) {
        EditionRef after = gap.after();
        return (after == null || !day.isBefore(firstDay(after)))
                && !day.isAfter(gap.by().published().utcDay());
    }

    private static LocalDate firstDay(EditionRef edition) {
        return edition.published().from().withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
    }
}
