package org.tamiz.sources.ca;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tamiz.model.DateStatement;
import org.tamiz.model.PartialDate;
import org.tamiz.sources.internal.IsoDates;

/** Dates of the list: {@code 1971-10-27}, {@code 1971}, {@code 1963-1964}, or two of them: {@code 1972-08-26 or 1974-05-31}. */
final class CanadaDates {

    private static final Pattern ALTERNATIVE = Pattern.compile("\\s+(?:or|ou)\\s+|\\s*[/;]\\s*");
    private static final Pattern YEARS = Pattern.compile("([0-9]{4})\\s*(?:-|–|to)\\s*([0-9]{4})");

    private CanadaDates() {}

    /** The dates of a text; when one of them cannot be read, the whole text as a date that cannot. */
    static List<DateStatement> read(String text) {
        List<DateStatement> dates = new ArrayList<>();
        for (String piece : ALTERNATIVE.split(text, 0)) {
            Optional<DateStatement> date = one(piece.strip());
            if (date.isEmpty()) {
                return List.of(new DateStatement.Unread(text));
            }
            dates.add(date.get());
        }
        return dates.isEmpty() ? List.of(new DateStatement.Unread(text)) : dates;
    }

    private static Optional<DateStatement> one(String text) {
        Optional<PartialDate> date = IsoDates.read(text);
        if (date.isPresent()) {
            return date.map(DateStatement::on);
        }
        Matcher years = YEARS.matcher(text);
        if (years.matches() && years.group(1).compareTo(years.group(2)) <= 0) {
            return Optional.of(new DateStatement.Between(
                    PartialDate.ofYear(Integer.parseInt(years.group(1))),
                    PartialDate.ofYear(Integer.parseInt(years.group(2))),
                    false));
        }
        return Optional.empty();
    }
}
