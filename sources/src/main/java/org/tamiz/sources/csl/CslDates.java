package org.tamiz.sources.csl;

import java.util.Optional;
import org.tamiz.model.DateStatement;
import org.tamiz.model.PartialDate;
import org.tamiz.sources.internal.EnglishDates;
import org.tamiz.sources.internal.IsoDates;

/** Dates of the list: {@code 1957-04-12}, {@code circa 1961}, {@code 12 Apr 1957}, two of a kind joined by {@code to}. */
final class CslDates {

    private static final String CIRCA = "circa ";
    private static final String TO = " to ";

    private CslDates() {}

    /** The text as a date; {@link DateStatement.Unread} when it is none. */
    static DateStatement parse(String text) {
        boolean circa = text.startsWith(CIRCA);
        String dates = circa ? text.substring(CIRCA.length()).strip() : text;
        Optional<PartialDate> one = IsoDates.read(dates);
        if (one.isPresent()) {
            return new DateStatement.On(one.get(), circa);
        }
        int at = dates.indexOf(TO);
        if (at > 0) {
            Optional<PartialDate> from = IsoDates.read(dates.substring(0, at).strip());
            Optional<PartialDate> to =
                    IsoDates.read(dates.substring(at + TO.length()).strip());
            if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) <= 0) {
                return new DateStatement.Between(from.get(), to.get(), circa);
            }
        }
        return EnglishDates.parse(text);
    }
}
