package org.tamiz.sources.un;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.DateStatement;
import org.tamiz.model.PartialDate;
import org.tamiz.sources.internal.IsoDates;

/** Dates of the list: {@code 1964-01-01}, {@code 1964}, or year, month and day apart. */
final class UnDates {

    private UnDates() {}

    static DateStatement on(String text, boolean circa) {
        return on(IsoDates.read(text), text, circa);
    }

    static DateStatement between(@Nullable String from, @Nullable String to, boolean circa) {
        Optional<PartialDate> first = from == null ? Optional.empty() : IsoDates.read(from);
        Optional<PartialDate> last = to == null ? Optional.empty() : IsoDates.read(to);
        if (first.isEmpty() || last.isEmpty() || first.get().compareTo(last.get()) > 0) {
            return new DateStatement.Unread(joined(" to ", from, to));
        }
        return new DateStatement.Between(first.get(), last.get(), circa);
    }

    static DateStatement of(@Nullable String year, @Nullable String month, @Nullable String day, boolean circa) {
        String text = joined("-", year, twoDigits(month), twoDigits(day));
        boolean gap = year == null || (month == null && day != null);
        return on(gap ? Optional.empty() : IsoDates.read(text), text, circa);
    }

    private static DateStatement on(Optional<PartialDate> date, String text, boolean circa) {
        return date.<DateStatement>map(known -> new DateStatement.On(known, circa))
                .orElseGet(() -> new DateStatement.Unread(text));
    }

    private static @Nullable String twoDigits(@Nullable String number) {
        return number == null || number.length() != 1 ? number : "0" + number;
    }

    private static String joined(String by, @Nullable String... parts) {
        return Stream.of(parts).flatMap(Stream::ofNullable).collect(Collectors.joining(by));
    }
}
