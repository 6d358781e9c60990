package org.tamiz.sources.uk;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.DateStatement;
import org.tamiz.model.PartialDate;
import org.tamiz.sources.internal.EnglishDates;
import org.tamiz.sources.internal.IsoDates;

/**
 * Dates of birth of the UK's lists, the day first: {@code 05/07/1983}; {@code 00/00/1960}, {@code dd/mm/1960} where day and
 * month are not known; {@code 00/04/1984}; {@code 1960}; {@code 19yy} where only the century is.
 */
final class UkDates {

    private static final Pattern DATE = Pattern.compile(
            "(?:(?:([0-9]{1,2}|[dD]{2})/)?([0-9]{1,2}|[mM]{2})/)?([0-9]{4}|[0-9]{2}[yY]{2})(?: 00:00(?::00)?)?");

    private UkDates() {}

    static DateStatement read(String text) {
        Matcher matcher = DATE.matcher(text);
        if (!matcher.matches()) {
            return EnglishDates.parse(text);
        }
        String year = matcher.group(3);
        if (year.endsWith("y") || year.endsWith("Y")) {
            int first = Integer.parseInt(year.substring(0, 2)) * 100;
            return first == 0
                    ? new DateStatement.Unread(text)
                    : new DateStatement.Between(PartialDate.ofYear(first), PartialDate.ofYear(first + 99), false);
        }
        int month = number(matcher.group(2));
        int day = month == 0 ? 0 : number(matcher.group(1));
        Optional<PartialDate> date = IsoDates.of(Integer.parseInt(year), month, day);
        return date.<DateStatement>map(DateStatement::on).orElseGet(() -> new DateStatement.Unread(text));
    }

    /** Whether the text says more than can be read of it: {@code 10/00/1983} is the tenth of a month that is not known. */
    static boolean saysMore(String text) {
        Matcher matcher = DATE.matcher(text);
        return matcher.matches() && number(matcher.group(2)) == 0 && number(matcher.group(1)) > 0;
    }

    /** 0 for a part that is not there, or of which the letters or zeros say that it is not known. */
    private static int number(@Nullable String part) {
        return part == null || part.charAt(0) > '9' ? 0 : Integer.parseInt(part);
    }
}
