package org.tamiz.cli.internal;

import java.util.ArrayList;
import java.util.List;

/** Text for a terminal: made harmless, and wrapped. */
public final class TerminalText {

    /** A comfortable line of a terminal of 100 to 120 columns. */
    public static final int WIDTH = 110;

    private TerminalText() {}

    /**
     * The text without what could take command of a terminal or make a line look like another: a control character
     * becomes a replacement character, marks that turn the writing direction are left out.
     */
    public static String harmless(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029) {
                shown.append('\ufffd');
            } else if (!isDirectionMark(c)) {
                shown.append(c);
            }
        }
        return shown.toString();
    }

    /** The text with one blank for each run of blanks and line breaks, as lists lay out long remarks. */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
                blank = true;
            } else {
                line.append(blank && !line.isEmpty() ? " " : "").append(c);
                blank = false;
            }
        }
        return line.toString();
    }

    private static boolean isDirectionMark(char c) {
        return c == 0x200e || c == 0x200f || c == 0x61c || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    }

    /**
     * The items one after the other, wrapped between items and, where one is too long, between its words.
     *
     * @param first what stands before the first item; the lines that follow are indented as far
     * @param separator what ends each item but the last, such as a comma
     */
    public static String wrapped(String first, List<String> items, String separator) {
        int indent = length(first);
        List<StringBuilder> lines = new ArrayList<>(List.of(new StringBuilder(first)));
        boolean fresh = true;
        for (int i = 0; i < items.size(); i++) {
            String item = items.get(i) + (i < items.size() - 1 ? separator : "");
            boolean whole = length(item) <= WIDTH - indent;
            for (String piece : whole ? List.of(item) : List.of(item.split(" ", -1))) {
                if (!fresh && length(lines.getLast()) + 1 + length(piece) > WIDTH) {
                    lines.add(new StringBuilder(" ".repeat(indent)));
                    fresh = true;
                }
                lines.getLast().append(fresh ? "" : " ").append(piece);
                fresh = false;
            }
        }
        return String.join("\n", lines) + "\n";
    }

    /** Words, wrapped. */
    public static String wrapped(String first, String text) {
        return wrapped(first, List.of(text.split(" ", -1)), "");
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
