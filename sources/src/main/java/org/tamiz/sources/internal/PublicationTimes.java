package org.tamiz.sources.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.PublicationTime;
import org.tamiz.model.PublicationTime.Origin;
import org.tamiz.model.SourcePosition;

/**
 * Times of publication as files of lists state them: an instant, {@code 2026-08-05}, {@code 05/08/2026} (the day first) or
 * {@code 13-Feb-2026}.
 */
public final class PublicationTimes {

    private static final Pattern DAY_FIRST =
            Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2}|[A-Za-z]{3})[/.-]([0-9]{4})");
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private PublicationTimes() {}

    /** The time that a file states; gives notice when it cannot be read; {@code null} when it states none. */
    public static @Nullable PublicationTime of(
            @Nullable String text, SourcePosition position, String field, NoticeLog notices) {
        if (text == null || Blanks.isBlank(text)) {
            return null;
        }
        Optional<PublicationTime> time = read(Blanks.strip(text));
        if (time.isEmpty()) {
            notices.add(
                    NoticeCode.DATE_UNREAD,
                    position,
                    null,
                    field,
                    "\"" + text + "\" cannot be read as the time of publication, so that is not known.");
        }
        return time.orElse(null);
    }

    private static Optional<PublicationTime> read(String text) {
        try {
            return Optional.of(PublicationTime.at(OffsetDateTime.parse(text), Origin.FILE));
        } catch (DateTimeException noOffset) {
            // Another form.
        }
        try {
            return Optional.of(PublicationTime.at(LocalDateTime.parse(text).atOffset(ZoneOffset.UTC), Origin.FILE));
        } catch (DateTimeException noTime) {
            return day(text).map(day -> PublicationTime.on(day, Origin.FILE));
        }
    }

    /** A day in one of the forms above; empty when there is no such day or form. */
    public static Optional<LocalDate> day(String text) {
        try {
            Matcher dayFirst = DAY_FIRST.matcher(text);
            if (!dayFirst.matches()) {
                return Optional.of(LocalDate.parse(text));
            }
            String month = dayFirst.group(2);
            int number = month.length() == 3 ? MONTHS.indexOf(month) + 1 : Integer.parseInt(month);
            return Optional.of(
                    LocalDate.of(Integer.parseInt(dayFirst.group(3)), number, Integer.parseInt(dayFirst.group(1))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
