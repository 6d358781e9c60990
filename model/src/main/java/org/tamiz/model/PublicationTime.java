package org.tamiz.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;

/**
 * When an edition was published: an instant with its publisher's own offset, or some time on a day or in a month, which
 * is then reckoned in UTC.
 *
 * @param from the earliest that it can have been
 * @param to the latest that it can have been; the same as {@code from} when the instant is known
 * @param precision how closely it is known
 * @param origin who says so
 */
public record PublicationTime(OffsetDateTime from, OffsetDateTime to, Precision precision, Origin origin) {

    /** How closely the time is known. */
    public enum Precision {
        INSTANT,
        DAY,
        MONTH
    }

    /** Where the time was found. */
    public enum Origin {
        /** The list's file states it. */
        FILE,
        /** The user gave it. */
        GIVEN,
        /** The server from which the file was fetched stated it. */
        HTTP,
        /** The name of the file or of its folder holds it. */
        NAME
    }

    public PublicationTime {
        Objects.requireNonNull(precision);
        Objects.requireNonNull(origin);
        if (from.toInstant().isAfter(to.toInstant())) {
            throw new IllegalArgumentException("published between " + from + " and " + to);
        }
    }

    /** A known instant, with its publisher's offset. */
    public static PublicationTime at(OffsetDateTime instant, Origin origin) {
        return new PublicationTime(instant, instant, Precision.INSTANT, origin);
    }

    /** Some time on this day. */
    public static PublicationTime on(LocalDate day, Origin origin) {
        return between(day, day, Precision.DAY, origin);
    }

    /** Some time in this month. */
    public static PublicationTime in(YearMonth month, Origin origin) {
        return between(month.atDay(1), month.atEndOfMonth(), Precision.MONTH, origin);
    }

    private static PublicationTime between(LocalDate first, LocalDate last, Precision precision, Origin origin) {
        OffsetDateTime to =
                last.plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC).minusNanos(1);
        return new PublicationTime(first.atStartOfDay().atOffset(ZoneOffset.UTC), to, precision, origin);
    }

    /** The day in UTC by whose end it was published. */
    public LocalDate utcDay() {
        return to.atZoneSameInstant(ZoneOffset.UTC).toLocalDate();
    }

    /** {@code 2017-07-03T20:27:03-04:00}, {@code 2024-05-02} or {@code 2019-01}. */
    @Override
    public String toString() {
        return switch (precision) {
            case INSTANT -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(from);
            case DAY -> from.toLocalDate().toString();
            case MONTH -> YearMonth.from(from).toString();
        };
    }
}
