package org.tamiz.sources.dfat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tamiz.model.DateStatement;
import org.tamiz.model.PartialDate;
import org.tamiz.sources.internal.Blanks;
import org.tamiz.sources.internal.EnglishDates;
import org.tamiz.sources.internal.IsoDates;
import org.tamiz.sources.xlsx.CellNumber;

/**
 * The dates of the list: days of cells, numbers that Excel counts days by, years, days in words, and days written the
 * Australian way, day first. One cell may hold several.
 */
final class DfatDates {

    private static final Pattern SERIAL = Pattern.compile("[1-9][0-9]{4}(?:\\.[0-9]+)?");
    private static final Pattern DAY_MONTH_YEAR = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})");
    private static final Pattern MONTH_YEAR = Pattern.compile("([0-9]{1,2})/([0-9]{4})");
    private static final Pattern CIRCA =
            Pattern.compile("(?:approximately|approx\\.?|circa|c\\.)[:\\s]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("between (.+) and (.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENUMERATOR = Pattern.compile("(?:^|\\s)[a-z]\\)\\s*");
    private static final Pattern SEPARATORS = Pattern.compile("[;,\\n]|\\s+and\\s+");
    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("(?<=[0-9])\\s+(?=[0-9])");
    /** The day behind "Listed on" or at the beginning; not one behind "amended on". */
    private static final Pattern LISTED = Pattern.compile(
            "^(?:.*?\\b(?:listed|designated|declared)\\b[^()]*? on:? )?([0-9]{1,2} [A-Za-z]+\\.?,? [0-9]{4})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AMENDED =
            Pattern.compile("^[^0-9]*\\b(?:amended|updated|re-?listed|expire[ds])\\b", Pattern.CASE_INSENSITIVE);

    private DfatDates() {}

    /** The dates that a cell states, in its order; what cannot be read as it is written. */
    static List<DateStatement> of(String cell) {
        String text = Blanks.collapse(cell);
        Optional<DateStatement> whole = one(text);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        List<DateStatement> dates = new ArrayList<>();
        String listed = ENUMERATOR.matcher(text).replaceAll(";");
        for (String part : SEPARATORS.split(listed)) {
            String date = Blanks.strip(part);
            if (!date.isEmpty()) {
                parts(date).forEach(each -> dates.add(one(each).orElseGet(() -> new DateStatement.Unread(each))));
            }
        }
        return dates.isEmpty() ? List.of(new DateStatement.Unread(text)) : List.copyOf(dates);
    }

    /** The only day that a cell states; empty for anything else. */
    static Optional<LocalDate> day(String cell) {
        return one(Blanks.collapse(cell))
                .flatMap(statement ->
                        statement instanceof DateStatement.On on ? Optional.of(on.date()) : Optional.empty())
                .filter(date -> date.day() > 0)
                .map(date -> LocalDate.of(date.year(), date.month(), date.day()));
    }

    /** The day of listing that the words about it begin with; empty where they name none, or an amendment first. */
    static Optional<LocalDate> listed(String words) {
        String text = Blanks.collapse(words);
        Optional<LocalDate> only = day(text);
        Matcher matcher = LISTED.matcher(text);
        if (only.isPresent()
                || !matcher.find()
                || AMENDED.matcher(text.substring(0, matcher.start(1))).find()) {
            return only;
        }
        return day(matcher.group(1).replace(",", ""));
    }

    /** Dates with nothing but a blank between them, or the text as it is. */
    private static List<String> parts(String text) {
        List<String> parts = List.of(BETWEEN_NUMBERS.split(text));
        boolean dates =
                parts.size() > 1 && parts.stream().allMatch(part -> one(part).isPresent());
        return dates ? parts : List.of(text);
    }

    private static Optional<DateStatement> one(String text) {
        Matcher circa = CIRCA.matcher(text);
        if (circa.lookingAt()) {
            return one(Blanks.strip(text.substring(circa.end()))).map(DfatDates::circa);
        }
        Matcher between = BETWEEN.matcher(text);
        if (between.matches()) {
            return range(exact(between.group(1)), exact(between.group(2)));
        }
        Optional<PartialDate> exact = exact(text);
        if (exact.isPresent()) {
            return exact.map(DateStatement::on);
        }
        return switch (EnglishDates.parse(text)) {
            case DateStatement.Unread unread -> Optional.empty();
            case DateStatement.On on -> Optional.of(on);
            case DateStatement.Between range -> Optional.of(range);
        };
    }

    private static Optional<DateStatement> range(Optional<PartialDate> from, Optional<PartialDate> to) {
        return from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) <= 0
                ? Optional.of(new DateStatement.Between(from.get(), to.get(), false))
                : Optional.empty();
    }

    private static DateStatement circa(DateStatement date) {
        return switch (date) {
            case DateStatement.On on -> new DateStatement.On(on.date(), true);
            case DateStatement.Between range -> new DateStatement.Between(range.from(), range.to(), true);
            case DateStatement.Unread unread -> unread;
        };
    }

    private static Optional<PartialDate> exact(String text) {
        Matcher dayFirst = DAY_MONTH_YEAR.matcher(text);
        if (dayFirst.matches()) {
            int month = Integer.parseInt(dayFirst.group(2));
            int day = Integer.parseInt(dayFirst.group(1));
            return month == 0 || day == 0
                    ? Optional.empty()
                    : IsoDates.of(Integer.parseInt(dayFirst.group(3)), month, day);
        }
        Matcher monthFirst = MONTH_YEAR.matcher(text);
        if (monthFirst.matches()) {
            int month = Integer.parseInt(monthFirst.group(1));
            return month == 0 ? Optional.empty() : IsoDates.of(Integer.parseInt(monthFirst.group(2)), month, 0);
        }
        if (SERIAL.matcher(text).matches()) {
            return CellNumber.day(Long.parseLong(text.substring(0, 5)), false)
                    .map(day -> new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
        }
        Optional<PartialDate> iso = IsoDates.read(text);
        return iso.isPresent()
                ? iso
                : Stream.of(EnglishDates.parse(text))
                        .filter(DateStatement.On.class::isInstance)
                        .map(DateStatement.On.class::cast)
                        .filter(on -> !on.circa())
                        .map(DateStatement.On::date)
                        .findFirst();
    }
}
