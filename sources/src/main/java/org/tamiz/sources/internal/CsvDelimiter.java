package org.tamiz.sources.internal;

/** Tells by its header which character separates the values of a CSV file. */
public final class CsvDelimiter {

    private static final char[] KNOWN = {',', ';', '\t', '|'};

    private CsvDelimiter() {}

    /** The delimiter that a header uses most outside quotes, or that a line {@code sep=;} names; a comma where it has none. */
    public static char of(String firstLine) {
        String hint = firstLine.replace("\"", "");
        if (isHint(hint) && hint.length() == 5) {
            return hint.charAt(4);
        }
        int[] counts = new int[KNOWN.length];
        boolean quoted = false;
        for (int i = 0; i < firstLine.length(); i++) {
            char c = firstLine.charAt(i);
            quoted ^= c == '"';
            for (int d = 0; d < KNOWN.length; d++) {
                counts[d] += c == KNOWN[d] && !quoted ? 1 : 0;
            }
        }
        int best = 0;
        for (int d = 1; d < counts.length; d++) {
            best = counts[d] > counts[best] ? d : best;
        }
        return KNOWN[best];
    }

    /** Whether a line is Excel's way to name the delimiter. */
    public static boolean isHint(String start) {
        return start.startsWith("sep=");
    }
}
