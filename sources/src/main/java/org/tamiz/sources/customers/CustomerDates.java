package org.tamiz.sources.customers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tamiz.model.DateStatement;
import org.tamiz.model.PartialDate;
import org.tamiz.sources.internal.IsoDates;
import org.tamiz.sources.internal.Slug;

/**
 * Reads dates as customer files write them. A date that has two readings is never guessed: it becomes
 * {@link DateStatement.Unread}, which is no evidence for or against anybody.
 */
final class CustomerDates {

    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})[/.-]?([0-9]{1,2})[/.-]?([0-9]{1,2})");
    private static final Pattern COMPACT = Pattern.compile("[0-9]{8}");
    private static final Pattern YEAR_LAST = Pattern.compile("([0-9]{1,2})([/.-])([0-9]{1,2})\\2([0-9]{4})");
    private static final Pattern MONTH_YEAR = Pattern.compile("([0-9]{1,2})[/.-]([0-9]{4})");
    private static final Pattern DAY_WORD_YEAR = Pattern.compile("([0-9]{1,2})(?: de)? ([a-z]+)(?: del?)? ([0-9]{4})");
    private static final Pattern WORD_DAY_YEAR = Pattern.compile("([a-z]+) ([0-9]{1,2}) ([0-9]{4})");
    private static final Pattern WORD_YEAR = Pattern.compile("([a-z]+)(?: del?)? ([0-9]{4})");
    private static final Pattern MIDNIGHT =
            Pattern.compile("[T ][0-9]{1,2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?( ?[ap]m)?Z?$");

    private static final Map<String, Integer> MONTHS = months();

    private CustomerDates() {}

    static DateStatement read(String text, DateOrder order) {
        return date(text, order).map(DateStatement::on).orElseGet(() -> new DateStatement.Unread(text));
    }

    private static Optional<PartialDate> date(String text, DateOrder order) {
        // Exports of date cells often carry a time of day.
        String day = MIDNIGHT.matcher(text).replaceFirst("");
        Optional<PartialDate> iso = IsoDates.read(day);
        if (iso.isPresent()) {
            return iso;
        }
        Matcher yearFirst = YEAR_FIRST.matcher(day);
        if (yearFirst.matches() && (COMPACT.matcher(day).matches() || hasTwoSeparators(day))) {
            return whole(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3));
        }
        Matcher yearLast = YEAR_LAST.matcher(day);
        if (yearLast.matches()) {
            return inOrder(number(yearLast, 1), number(yearLast, 3), number(yearLast, 4), order);
        }
        Matcher monthYear = MONTH_YEAR.matcher(day);
        if (monthYear.matches()) {
            return number(monthYear, 1) == 0
                    ? Optional.empty()
                    : IsoDates.of(number(monthYear, 2), number(monthYear, 1), 0);
        }
        return inWords(Slug.of(day).replace('-', ' '));
    }

    private static Optional<PartialDate> inOrder(int first, int second, int year, DateOrder order) {
        Optional<PartialDate> dayFirst = whole(year, second, first);
        Optional<PartialDate> monthFirst = whole(year, first, second);
        return switch (order) {
            case DMY -> dayFirst;
            case MDY -> monthFirst;
            case ISO -> {
                boolean oneReading = dayFirst.isEmpty() || monthFirst.isEmpty() || dayFirst.equals(monthFirst);
                yield oneReading ? dayFirst.or(() -> monthFirst) : Optional.empty();
            }
        };
    }

    private static Optional<PartialDate> inWords(String words) {
        Matcher dayWordYear = DAY_WORD_YEAR.matcher(words);
        if (dayWordYear.matches()) {
            return month(dayWordYear.group(2))
                    .flatMap(month -> whole(number(dayWordYear, 3), month, number(dayWordYear, 1)));
        }
        Matcher wordDayYear = WORD_DAY_YEAR.matcher(words);
        if (wordDayYear.matches()) {
            return month(wordDayYear.group(1))
                    .flatMap(month -> whole(number(wordDayYear, 3), month, number(wordDayYear, 2)));
        }
        Matcher wordYear = WORD_YEAR.matcher(words);
        if (wordYear.matches()) {
            return month(wordYear.group(1)).flatMap(month -> IsoDates.of(number(wordYear, 2), month, 0));
        }
        return Optional.empty();
    }

    /** A date whose month and day are both stated. */
    private static Optional<PartialDate> whole(int year, int month, int day) {
        return month == 0 || day == 0 ? Optional.empty() : IsoDates.of(year, month, day);
    }

    private static Optional<Integer> month(String word) {
        return Optional.ofNullable(MONTHS.get(word));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static boolean hasTwoSeparators(String day) {
        return day.chars().filter(c -> c == '/' || c == '.' || c == '-').count() == 2;
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String names : List.of(
                "1 january jan enero ene",
                "2 february feb febrero",
                "3 march mar marzo",
                "4 april apr abril abr",
                "5 may mayo",
                "6 june jun junio",
                "7 july jul julio",
                "8 august aug agosto ago",
                "9 september sep sept septiembre setiembre set",
                "10 october oct octubre",
                "11 november nov noviembre",
                "12 december dec diciembre dic")) {
            String[] words = names.split(" ", -1);
            for (int i = 1; i < words.length; i++) {
                months.put(words[i], Integer.valueOf(words[0]));
            }
        }
        return Map.copyOf(months);
    }
}
