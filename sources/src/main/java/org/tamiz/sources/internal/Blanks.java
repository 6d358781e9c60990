package org.tamiz.sources.internal;

import com.ibm.icu.lang.UCharacter;

/** Blank characters by ICU's tables, and every control character up to the space. */
public final class Blanks {

    private Blanks() {}

    /** The text without blanks at its ends. */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** The text without blanks at its ends and with one space for every run of blanks inside. */
    public static String collapse(String text) {
        StringBuilder collapsed = new StringBuilder(text.length());
        boolean pending = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                pending = !collapsed.isEmpty();
            } else {
                if (pending) {
                    collapsed.append(' ');
                    pending = false;
                }
                collapsed.append(c);
            }
        }
        return collapsed.toString();
    }

    /** Whether there is nothing but blanks. */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(char c) {
        // All white space of Unicode lies in the basic plane.
        return c <= ' ' || (c >= 0x80 && (c == '\ufeff' || UCharacter.isUWhiteSpace(c)));
    }
}
