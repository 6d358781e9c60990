package org.tamiz.sources.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Values that a list writes into one place with numbers before them: {@code (1) Russia (2) Cyprus}, {@code (1)-(3) Algeria
 * (4) Morocco}, {@code 1) Uzbek 2) Afghan}. A text that does not begin with the first number is one value.
 *
 * @param numbered whether the text numbers its values
 * @param values the values by their numbers; one that stands behind several numbers stands under each. Without numbers the
 *     whole text, under 1
 */
public record NumberedItems(boolean numbered, Map<Integer, String> values) {

    private static final Pattern MARK = Pattern.compile("\\(([0-9]{1,2})\\)");
    private static final Pattern BARE_MARK = Pattern.compile("(?<![^\\s,;])([0-9]{1,2})\\)");
    /** Without blanks around it: {@code (3) - (4) Libya} says that there is nothing under the third. */
    private static final Pattern RANGE = Pattern.compile("-|\\s+to\\s+");

    private static final Pattern AND = Pattern.compile("\\s*(?:,|and|&)?\\s*");

    public NumberedItems {
        values = Map.copyOf(new TreeMap<>(values));
    }

    /** The values of a text. */
    public static NumberedItems of(String text) {
        Matcher mark = (text.startsWith("(") ? MARK : BARE_MARK).matcher(text);
        if (!mark.lookingAt() || !mark.group(1).equals("1")) {
            return new NumberedItems(false, Map.of(1, text));
        }
        Map<Integer, String> values = new TreeMap<>();
        List<Integer> numbers = new ArrayList<>(List.of(1));
        int begun = mark.end();
        while (mark.find()) {
            String between = text.substring(begun, mark.start());
            int number = Integer.parseInt(mark.group(1));
            if (RANGE.matcher(between).matches() && number > numbers.getLast()) {
                for (int next = numbers.getLast() + 1; next <= number; next++) {
                    numbers.add(next);
                }
            } else if (AND.matcher(between).matches()) {
                numbers.add(number);
            } else {
                put(values, numbers, between);
                numbers = new ArrayList<>(List.of(number));
            }
            begun = mark.end();
        }
        put(values, numbers, text.substring(begun));
        return new NumberedItems(true, values);
    }

    private static void put(Map<Integer, String> values, List<Integer> numbers, String between) {
        String value = Blanks.strip(between);
        while (value.endsWith(",") || value.endsWith(";")) {
            value = Blanks.strip(value.substring(0, value.length() - 1));
        }
        String clean = value;
        // A hyphen says that there is nothing under this number. A number that comes again adds to what stood there.
        if (!clean.isEmpty() && !clean.equals("-")) {
            numbers.forEach(number -> values.merge(number, clean, (first, second) -> first + ", " + second));
        }
    }

    /** The values in the order of their numbers, each once. */
    public List<String> all() {
        return new TreeMap<>(values).values().stream().distinct().toList();
    }

    /** The value under this number; that of a text without numbers goes with every number. */
    public String at(int number) {
        return values.getOrDefault(numbered ? number : 1, "");
    }

    /** The highest number. */
    public int last() {
        return values.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
