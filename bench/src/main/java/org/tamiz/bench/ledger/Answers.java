package org.tamiz.bench.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tamiz.ledger.Event;
import org.tamiz.ledger.Ledger;
import org.tamiz.ledger.LedgerException;
import org.tamiz.ledger.ListStatus;
import org.tamiz.ledger.TimeFrame;
import org.tamiz.model.EntryId;
import org.tamiz.model.PublicationTime;
import org.tamiz.model.RawEdition;

/** What a ledger answers to a fixed set of questions; two ledgers of the same editions must answer alike. */
final class Answers {

    private Answers() {}

    /** The days of all editions, the days before and after each, and one in the middle of each gap. */
    static SortedSet<LocalDate> days(Collection<RawEdition> editions) {
        TreeSet<LocalDate> published = new TreeSet<>();
        for (RawEdition edition : editions) {
            PublicationTime time = edition.info().published();
            if (time != null) {
                published.add(time.from().atZoneSameInstant(ZoneOffset.UTC).toLocalDate());
                published.add(time.utcDay());
            }
        }
        SortedSet<LocalDate> days = new TreeSet<>();
        for (LocalDate day : published) {
            days.add(day.minusDays(1));
            days.add(day);
            days.add(day.plusDays(1));
            LocalDate next = published.higher(day);
            if (next != null) {
                days.add(day.plusDays(ChronoUnit.DAYS.between(day, next) / 2));
            }
        }
        return days;
    }

    /** The end of a day, as a question for that day means it. */
    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).minusNanos(1);
    }

    /** The answers by question: the states of these days, how each list stands, the histories of these entries. */
    static Map<String, String> of(Ledger ledger, Collection<LocalDate> days, Collection<EntryId> entries) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (LocalDate day : days) {
            Instant end = endOf(day);
            answers.put("as of " + day, state(ledger, new TimeFrame(end, null, null)));
            answers.put("published by " + day, state(ledger, new TimeFrame(null, end, null)));
        }
        answers.put("latest", state(ledger, TimeFrame.LATEST));
        for (ListStatus status : ledger.status(null)) {
            answers.put(
                    "status of " + status.list(),
                    (status.serving() == null ? "none" : status.serving().ref()) + " serves, held: "
                            + status.held().stream()
                                    .map(held -> held.edition().ref() + " because " + held.reason())
                                    .toList());
        }
        for (EntryId entry : entries) {
            answers.put("history of " + entry, history(ledger, entry));
        }
        return answers;
    }

    private static String state(Ledger ledger, TimeFrame frame) {
        return ledger.state(frame, list -> true).id();
    }

    private static String history(Ledger ledger, EntryId entry) {
        try {
            return String.join(
                    "\n",
                    ledger.history(entry, TimeFrame.LATEST).stream()
                            .map(Event::toString)
                            .toList());
        } catch (LedgerException e) {
            return e.code().toString();
        }
    }

    /** The questions to which two ledgers do not answer alike, with both answers. */
    static List<String> differences(Map<String, String> expected, Map<String, String> actual) {
        List<String> differences = new ArrayList<>();
        expected.forEach((question, answer) -> {
            String other = actual.get(question);
            if (!answer.equals(other)) {
                differences.add(question + ": " + answer + " / " + other);
            }
        });
        actual.keySet().stream()
                .filter(question -> !expected.containsKey(question))
                .forEach(question -> differences.add(question + ": nothing / " + actual.get(question)));
        return differences;
    }
}
