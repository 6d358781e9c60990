package org.tamiz.model;

/**
 * A calendar date of which the month, or the day, may not be stated.
 *
 * @param year 1 to 9999
 * @param month 1 to 12, or 0 when not stated
 * @param day 1 to 31, or 0 when not stated; 0 whenever the month is
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

    public PartialDate {
        if (year < 1 || year > 9999 || month < 0 || month > 12 || day < 0 || day > lengthOf(year, month)) {
            throw new IllegalArgumentException("no such date: " + year + "-" + month + "-" + day);
        }
    }

    public static PartialDate ofYear(int year) {
        return new PartialDate(year, 0, 0);
    }

    private static int lengthOf(int year, int month) {
        return switch (month) {
            case 0 -> 0;
            case 2 -> (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    /** Earlier first; among equal beginnings the less precise first. */
    @Override
    public int compareTo(PartialDate other) {
        return Integer.compare(year * 10_000 + month * 100 + day, other.year * 10_000 + other.month * 100 + other.day);
    }

    /** {@code 1957}, {@code 1957-04} or {@code 1957-04-12}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(pad(year, 4));
        if (month > 0) {
            text.append('-').append(pad(month, 2));
        }
        if (day > 0) {
            text.append('-').append(pad(day, 2));
        }
        return text.toString();
    }

    private static String pad(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(width - digits.length()) + digits;
    }
}
