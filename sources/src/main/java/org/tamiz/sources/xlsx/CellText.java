package org.tamiz.sources.xlsx;

/** Texts of cells: characters that XML cannot hold stand in them as {@code _x000D_}. */
final class CellText {

    /** Excel allows 32,767 characters; more is no text of a person. */
    static final int LONGEST = 1 << 16;

    private static final int ESCAPE = "_x000D_".length();

    private CellText() {}

    /** The text with its escapes resolved. */
    static String of(CharSequence text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int escaped = escaped(text, i);
            if (escaped < 0) {
                plain.append(text.charAt(i));
            } else {
                plain.append((char) escaped);
                i += ESCAPE - 1;
            }
        }
        return plain.toString();
    }

    /** The character that an escape at this place stands for; -1 when there is none. */
    private static int escaped(CharSequence text, int at) {
        if (text.charAt(at) != '_'
                || at + ESCAPE > text.length()
                || text.charAt(at + 1) != 'x'
                || text.charAt(at + ESCAPE - 1) != '_') {
            return -1;
        }
        int value = 0;
        for (int i = at + 2; i < at + ESCAPE - 1; i++) {
            int digit = digit(text.charAt(i));
            if (digit < 0) {
                return -1;
            }
            value = value * 16 + digit;
        }
        return value;
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c >= 'A' && c <= 'F') {
            return c - 'A' + 10;
        }
        return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
    }
}
