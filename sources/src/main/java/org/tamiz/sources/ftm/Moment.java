package org.tamiz.sources.ftm;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tamiz.model.PublicationTime;
import org.tamiz.model.PublicationTime.Origin;

/**
 * When a statement was seen: an instant or a day.
 *
 * @param from the instant, or the beginning of the day, in UTC
 * @param wholeDay whether only the day is known
 */
record Moment(OffsetDateTime from, boolean wholeDay) implements Comparable<Moment> {

    /** A day comes before the instants in it, as it may mean the first of them. */
    private static final Comparator<Moment> ORDER =
            Comparator.comparing(Moment::from).thenComparing(moment -> !moment.wholeDay());

    private static final Pattern TIME = Pattern.compile(
            "([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,9})?)?)(Z|[+-][0-9]{2}:?[0-9]{2})?");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** Reads {@code 2024-06-01} or {@code 2024-06-01T10:57:03}, perhaps with a zone behind it; without one it is UTC. */
    static Optional<Moment> read(String text) {
        try {
            if (DAY.matcher(text).matches()) {
                return Optional.of(
                        new Moment(LocalDate.parse(text).atStartOfDay().atOffset(ZoneOffset.UTC), true));
            }
            Matcher time = TIME.matcher(text);
            if (!time.matches()) {
                return Optional.empty();
            }
            ZoneOffset zone = time.group(3) == null ? ZoneOffset.UTC : ZoneOffset.of(time.group(3));
            OffsetDateTime at =
                    LocalDateTime.parse(time.group(1) + "T" + time.group(2)).atOffset(zone);
            return Optional.of(new Moment(at.withOffsetSameInstant(ZoneOffset.UTC), false));
        } catch (DateTimeException e) {
            // Of the form, but there is no such day, time or zone.
            return Optional.empty();
        }
    }

    /** Whether it was over before the other began. */
    boolean isBefore(Moment other) {
        OffsetDateTime to = wholeDay ? from.plusDays(1).minusNanos(1) : from;
        return to.isBefore(other.from);
    }

    PublicationTime published() {
        return wholeDay ? PublicationTime.on(from.toLocalDate(), Origin.FILE) : PublicationTime.at(from, Origin.FILE);
    }

    @Override
    public int compareTo(Moment other) {
        return ORDER.compare(this, other);
    }
}
