package org.tamiz.sources.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.PartialDate;

/** Reads {@code 1957}, {@code 1957-04}, {@code 1957-04-12}, the last perhaps with a time of day or a zone behind it. */
public final class IsoDates {

    private static final Pattern DATE =
            Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2})(?:[T ][0-9:.+Z-]*|Z|[+-][0-9:]{5})?)?)?");

    private IsoDates() {}

    /** The date; empty when the text is not of this form or there is no such day. */
    public static Optional<PartialDate> read(String text) {
        Matcher matcher = DATE.matcher(text);
        return matcher.matches()
                ? of(number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)))
                : Optional.empty();
    }

    /** The date of these numbers, 0 standing for a month or day that is not stated; empty when there is no such day. */
    public static Optional<PartialDate> of(int year, int month, int day) {
        try {
            return Optional.of(new PartialDate(year, month, day));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
