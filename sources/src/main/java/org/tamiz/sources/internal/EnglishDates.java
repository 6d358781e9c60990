package org.tamiz.sources.internal;

import java.util.List;
import java.util.Optional;
import org.tamiz.model.DateStatement;
import org.tamiz.model.PartialDate;

/**
 * Dates as OFAC writes them: {@code 19 Apr 1947}, {@code Mar 1961}, {@code 1951}, each perhaps with {@code circa}
 * before it, or two joined by {@code to}. The months of the UN's notes, {@code Nov.} and {@code August}, are read too.
 */
public final class EnglishDates {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private EnglishDates() {}

    /** The text as a date; {@link DateStatement.Unread} when it is none. */
    public static DateStatement parse(String text) {
        boolean circa = text.startsWith("circa ");
        String dates = circa ? text.substring("circa ".length()).strip() : text;
        Optional<PartialDate> one = date(dates);
        if (one.isPresent()) {
            return new DateStatement.On(one.get(), circa);
        }
        String joint = dates.contains(" to ") ? " to " : "-";
        int at = dates.indexOf(joint);
        if (at > 0) {
            Optional<PartialDate> from = date(dates.substring(0, at));
            Optional<PartialDate> to = date(dates.substring(at + joint.length()));
            if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) <= 0) {
                return new DateStatement.Between(from.get(), to.get(), circa);
            }
        }
        return new DateStatement.Unread(text);
    }

    private static Optional<PartialDate> date(String text) {
        String[] words = text.strip().split(" +", -1);
        int count = words.length;
        if (count > 3 || !isNumber(words[count - 1], 4)) {
            return Optional.empty();
        }
        int year = Integer.parseInt(words[count - 1]);
        int month = count > 1 ? month(words[count - 2]) : 0;
        boolean readable = count == 1 || (month > 0 && (count == 2 || isNumber(words[0], 2) || isNumber(words[0], 1)));
        if (!readable) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PartialDate(year, month, count == 3 ? Integer.parseInt(words[0]) : 0));
        } catch (IllegalArgumentException e) {
            // 31 Feb and the like: no date, so it stays as published.
            return Optional.empty();
        }
    }

    /** 1 to 12 for an English month or at least its first three letters; 0 for anything else. */
    private static int month(String word) {
        String letters = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        for (int i = 0; i < MONTHS.size() && letters.length() >= 3; i++) {
            if (MONTHS.get(i).startsWith(letters)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean isNumber(String text, int digits) {
        return text.length() == digits && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
