package org.tamiz.sources.sat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tamiz.sources.internal.Slug;

/** The days of the list: {@code 05/03/2019} in its columns, {@code 18 de mayo de 2021} in the line above its header. */
final class SatDates {

    private static final Pattern DAY = Pattern.compile("([0-9]{2})/([0-9]{2})/([0-9]{4})");
    private static final Pattern IN_WORDS =
            Pattern.compile("(?:.*-)?([0-9]{1,2})-de-([a-z]+)-(?:de|del)-([0-9]{4})(?:-.*)?");

    private static final List<String> MONTHS = List.of(
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre");

    private SatDates() {}

    /** The day that a column states; empty where it states two, as after a second notice, or none that can be read. */
    static Optional<LocalDate> day(String text) {
        Matcher matcher = DAY.matcher(text);
        return matcher.matches()
                ? of(matcher.group(3), Integer.parseInt(matcher.group(2)), matcher.group(1))
                : Optional.empty();
    }

    /** The day that a line names in words; empty where there is none. */
    static Optional<LocalDate> inWords(String line) {
        Matcher matcher = IN_WORDS.matcher(Slug.of(line));
        return matcher.matches()
                ? of(matcher.group(3), MONTHS.indexOf(matcher.group(2)) + 1, matcher.group(1))
                : Optional.empty();
    }

    private static Optional<LocalDate> of(String year, int month, String day) {
        int days = month < 1 || month > 12
                ? 0
                : Year.of(Integer.parseInt(year)).atMonth(month).lengthOfMonth();
        int number = Integer.parseInt(day);
        return number < 1 || number > days
                ? Optional.empty()
                : Optional.of(LocalDate.of(Integer.parseInt(year), month, number));
    }
}
