package org.tamiz.sources.xlsx;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** How much of a date a number format shows: {@code yyyy} shows a year alone, so no day is stated. */
enum DatePrecision {
    YEAR,
    MONTH,
    DAY;

    /** The precision of one of Excel's own formats, which a workbook names by number alone; {@code null} for no date. */
    static @Nullable DatePrecision ofBuiltIn(int format) {
        return switch (format) {
            case 14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 -> DAY;
            case 17, 55, 56 -> MONTH;
            default -> null;
        };
    }

    /** The precision of a format that is spelled out, such as {@code dd/mm/yyyy}; {@code null} for no date. */
    static @Nullable DatePrecision ofCode(String code) {
        // What follows is for negative numbers, which no date is.
        Deque<Character> letters = letters(code);
        boolean year = false;
        boolean month = false;
        boolean day = false;
        char before = ' ';
        while (!letters.isEmpty()) {
            char c = letters.poll();
            Character after = letters.peek();
            switch (c) {
                case 'y', 'e' -> year = true;
                case 'd' -> day = true;
                // Behind hours and before seconds an m is minutes.
                case 'm' -> month |= before != 'h' && (after == null || after != 's');
                default -> {
                    // Hours, seconds and whatever else a number has.
                }
            }
            before = c;
        }
        if (day) {
            return DAY;
        }
        if (month) {
            return MONTH;
        }
        return year ? YEAR : null;
    }

    /** The letters that stand for parts of a date or time, each run as one; without texts, colours and locales. */
    private static Deque<Character> letters(String code) {
        Deque<Character> letters = new ArrayDeque<>();
        String lower = code.toLowerCase(java.util.Locale.ROOT);
        if (lower.startsWith("general")) {
            return letters;
        }
        for (int i = 0; i < lower.length() && lower.charAt(i) != ';'; i++) {
            char c = lower.charAt(i);
            switch (c) {
                case '"' -> i = end(lower, i, '"');
                case '[' -> i = end(lower, i, ']');
                case '\\', '_', '*' -> i++;
                case 'y', 'e', 'm', 'd', 'h', 's' -> {
                    boolean exponent = c == 'e' && i + 1 < lower.length() && "+-".indexOf(lower.charAt(i + 1)) >= 0;
                    if (!exponent && (letters.isEmpty() || letters.peekLast() != c)) {
                        letters.add(c);
                    }
                }
                default -> {
                    // Digits, separators and other literals.
                }
            }
        }
        return letters;
    }

    private static int end(String code, int from, char mark) {
        int end = code.indexOf(mark, from + 1);
        return end < 0 ? code.length() : end;
    }
}
