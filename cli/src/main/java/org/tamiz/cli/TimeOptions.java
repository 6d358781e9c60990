package org.tamiz.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.tamiz.ledger.TimeFrame;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The three times that a question can be asked for. */
final class TimeOptions {

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "What had taken effect by the end of that day (UTC), or by an instant such as"
                    + " 2024-05-02T14:00-04:00.")
    private @Nullable Moment asOf;

    @Option(names = "--published-by", paramLabel = "DATE", description = "Only editions published by then.")
    private @Nullable Moment publishedBy;

    @Option(names = "--known-at", paramLabel = "DATE", description = "Only what this ledger had recorded by then.")
    private @Nullable Moment knownAt;

    /**
     * A moment that a user names.
     *
     * @param last the last instant that it includes
     */
    record Moment(Instant last) {

        /** A day, which is reckoned in UTC up to its end, or an instant with its offset. */
        static Moment parse(String text) {
            try {
                if (text.length() == "2024-05-02".length()) {
                    return new Moment(LocalDate.parse(text)
                            .plusDays(1)
                            .atStartOfDay()
                            .toInstant(ZoneOffset.UTC)
                            .minusNanos(1));
                }
                return new Moment(OffsetDateTime.parse(text).toInstant());
            } catch (DateTimeException e) {
                throw new TypeConversionException("\"" + text
                        + "\" is neither a day such as 2024-05-02 nor an instant such as 2024-05-02T14:00-04:00");
            }
        }
    }

    boolean isGiven() {
        return asOf != null || publishedBy != null || knownAt != null;
    }

    TimeFrame frame() {
        return new TimeFrame(last(asOf), last(publishedBy), last(knownAt));
    }

    private static @Nullable Instant last(@Nullable Moment moment) {
        return moment == null ? null : moment.last();
    }
}
