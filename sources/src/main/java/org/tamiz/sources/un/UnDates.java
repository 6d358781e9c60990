package org.tamiz.sources.un;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.DateStatement;
import org.tamiz.model.PartialDate;

/** Dates of the list: {@code 1964-01-01}, {@code 1964}, or year, month and day apart. */
final class UnDates {

    private UnDates() {}

    static DateStatement on(String text, boolean circa) {
        PartialDate date = date(text);
        return date == null ? new DateStatement.Unread(text) : new DateStatement.On(date, circa);
    }

    static DateStatement between(@Nullable String from, @Nullable String to, boolean circa) {
        PartialDate first = from == null ? null : date(from);
        PartialDate last = to == null ? null : date(to);
        if (first == null || last == null || first.compareTo(last) > 0) {
            return new DateStatement.Unread(joined(" to ", from, to));
        }
        return new DateStatement.Between(first, last, circa);
    }

    static DateStatement of(@Nullable String year, @Nullable String month, @Nullable String day, boolean circa) {
        String text = joined("-", year, twoDigits(month), twoDigits(day));
        PartialDate date = year == null || (month == null && day != null) ? null : date(text);
        return date == null ? new DateStatement.Unread(text) : new DateStatement.On(date, circa);
    }

    /** {@code 1964}, {@code 1964-01}, {@code 1964-01-31}, the last perhaps with a zone behind it. */
    static @Nullable PartialDate date(String text) {
        int length = text.length();
        boolean shaped = length >= 4
                && isNumber(text, 0, 4)
                && (length == 4 || (length >= 7 && text.charAt(4) == '-' && isNumber(text, 5, 7)))
                && (length <= 7 || (length >= 10 && text.charAt(7) == '-' && isNumber(text, 8, 10)))
                && (length <= 10 || isZone(text.substring(10)));
        if (!shaped) {
            return null;
        }
        try {
            return new PartialDate(
                    Integer.parseInt(text.substring(0, 4)),
                    length > 4 ? Integer.parseInt(text.substring(5, 7)) : 0,
                    length > 7 ? Integer.parseInt(text.substring(8, 10)) : 0);
        } catch (IllegalArgumentException e) {
            // No such day: it stays as published.
            return null;
        }
    }

    private static boolean isZone(String text) {
        return text.equals("Z") || (text.length() == 6 && (text.charAt(0) == '+' || text.charAt(0) == '-'));
    }

    private static @Nullable String twoDigits(@Nullable String number) {
        return number == null || number.length() != 1 ? number : "0" + number;
    }

    private static boolean isNumber(String text, int from, int to) {
        return text.substring(from, to).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String joined(String by, @Nullable String... parts) {
        return Stream.of(parts).flatMap(Stream::ofNullable).collect(Collectors.joining(by));
    }
}
