package org.tamiz.cli.internal;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.PublicationTime;
import org.tamiz.model.PublicationTime.Origin;

/** The date that people put into the name of a file or of its folder. */
final class NameDate {

    private static final Pattern DAY =
            Pattern.compile("(?<![0-9])((?:19[5-9]|20[0-9])[0-9])([-_.]?)([0-9]{2})\\2([0-9]{2})(?![0-9])");
    private static final Pattern MONTH =
            Pattern.compile("(?<![0-9])((?:19[5-9]|20[0-9])[0-9])[-_.]([0-9]{2})(?![0-9])");

    private NameDate() {}

    /** The day in the file's name, or else in its folder's; or else the month in either; {@code null} when there is none. */
    static @Nullable PublicationTime of(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        List<String> names = Stream.of(
                        absolute.getFileName(),
                        absolute.getParent() == null
                                ? null
                                : absolute.getParent().getFileName())
                .filter(Objects::nonNull)
                .map(Path::toString)
                .toList();
        for (String name : names) {
            Matcher day = DAY.matcher(name);
            while (day.find()) {
                try {
                    return PublicationTime.on(
                            LocalDate.of(number(day, 1), number(day, 3), number(day, 4)), Origin.NAME);
                } catch (DateTimeException e) {
                    // Digits that are no date.
                }
            }
        }
        for (String name : names) {
            Matcher month = MONTH.matcher(name);
            while (month.find()) {
                try {
                    return PublicationTime.in(YearMonth.of(number(month, 1), number(month, 2)), Origin.NAME);
                } catch (DateTimeException e) {
                    // Digits that are no month.
                }
            }
        }
        return null;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
