package org.tamiz.sources.csl;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.sources.internal.Blanks;
import org.tamiz.sources.internal.Countries;

/**
 * Takes texts apart that hold several values, as every cell of the CSV does and some values of the JSON:
 * {@code Shenyang, CN; Pyongyang, KP}.
 */
final class CslCells {

    private CslCells() {}

    /** The values between semicolons, none blank. */
    static List<String> values(String text) {
        if (text.indexOf(';') < 0) {
            String value = Blanks.strip(text);
            return value.isEmpty() ? List.of() : List.of(value);
        }
        List<String> values = new ArrayList<>();
        for (String piece : text.split(";", -1)) {
            String value = Blanks.strip(piece);
            if (!value.isEmpty()) {
                values.add(value);
            }
        }
        return values;
    }

    /** The names between semicolons, the last of several perhaps with "and" before it. */
    static List<String> names(String text) {
        List<String> names = values(text);
        if (names.size() <= 1) {
            return names;
        }
        return names.stream()
                .map(name -> name.startsWith("and ") ? Blanks.strip(name.substring(4)) : name)
                .toList();
    }

    /**
     * An address on one line.
     *
     * @param rest street, town, region and postal code, which the line does not tell apart
     * @param country the country's code at its end
     */
    record AddressLine(@Nullable String rest, @Nullable String country) {}

    /**
     * The addresses of a cell. Each ends with its country's code, so what stands before a semicolon without one goes on
     * behind it.
     */
    static List<AddressLine> addresses(String cell) {
        List<AddressLine> lines = new ArrayList<>();
        List<String> pending = new ArrayList<>();
        for (String piece : values(cell)) {
            pending.add(piece);
            String line = String.join("; ", pending);
            int comma = line.lastIndexOf(',');
            String tail = Blanks.strip(line.substring(comma + 1));
            if (isCountryCode(tail)) {
                lines.add(new AddressLine(comma < 0 ? null : orNull(line.substring(0, comma)), tail));
                pending.clear();
            }
        }
        pending.forEach(line -> lines.add(new AddressLine(line, null)));
        return lines;
    }

    /**
     * A number with its kind.
     *
     * @param type its kind in OFAC's words
     * @param number the number, or whatever else OFAC says in this way
     * @param country the code of the country that issued it
     */
    record IdLine(
            String type, @Nullable String number, @Nullable String country) {}

    /** {@code Passport, 836238033, KP}: kind, number, country. */
    static IdLine id(String text) {
        int comma = text.indexOf(',');
        if (comma < 0) {
            return new IdLine(text, null, null);
        }
        return withCountryBehind(Blanks.strip(text.substring(0, comma)), Blanks.strip(text.substring(comma + 1)));
    }

    /** {@code KP, 836238033, Passport}: the same as the files until about 2020 have it. */
    static IdLine idOfOldOrder(String text) {
        int comma = text.lastIndexOf(',');
        if (comma < 0) {
            return new IdLine(text, null, null);
        }
        String type = Blanks.strip(text.substring(comma + 1));
        String number = Blanks.strip(text.substring(0, comma));
        int first = number.indexOf(',');
        String head = first < 0 ? "" : Blanks.strip(number.substring(0, first));
        return isCountryCode(head)
                ? new IdLine(type, orNull(number.substring(first + 1)), head)
                : new IdLine(type, orNull(number), null);
    }

    private static IdLine withCountryBehind(String type, String number) {
        int comma = number.lastIndexOf(',');
        String tail = Blanks.strip(number.substring(comma + 1));
        return comma > 0 && isCountryCode(tail)
                ? new IdLine(type, orNull(number.substring(0, comma)), tail)
                : new IdLine(type, orNull(number), null);
    }

    private static boolean isCountryCode(String text) {
        return text.length() == 2
                && text.chars().allMatch(c -> c >= 'A' && c <= 'Z')
                && Countries.code(text).isPresent();
    }

    private static @Nullable String orNull(String text) {
        String stripped = Blanks.strip(text);
        return stripped.isEmpty() ? null : stripped;
    }
}
