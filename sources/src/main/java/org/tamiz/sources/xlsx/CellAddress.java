package org.tamiz.sources.xlsx;

/** Columns and rows as people read them: {@code C7}. */
final class CellAddress {

    /** What Excel's own sheets have at most: columns to XFD. */
    static final int MOST_COLUMNS = 16_384;

    static final int MOST_ROWS = 1_048_576;

    private CellAddress() {}

    /** The letters of a column that is counted from 0: {@code A}, {@code Z}, {@code AA}. */
    static String column(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    /** {@code C7} for column 2 and row 7. */
    static String of(int column, int row) {
        return column(column) + row;
    }

    /** The column of {@code C7}, counted from 0; -1 when the text names no cell. */
    static int columnOf(String address) {
        int column = 0;
        int at = 0;
        while (at < address.length() && isLetter(address.charAt(at)) && at < 4) {
            column = column * 26 + (address.charAt(at) - 'A' + 1);
            at++;
        }
        return at == 0 || column > MOST_COLUMNS || rowOf(address) < 1 ? -1 : column - 1;
    }

    /** The row of {@code C7}; -1 when the text names no cell. */
    static int rowOf(String address) {
        int from = 0;
        while (from < address.length() && isLetter(address.charAt(from))) {
            from++;
        }
        int row = number(address.substring(from), MOST_ROWS);
        return row < 1 ? -1 : row;
    }

    /** A number of digits alone, up to a limit; -1 for anything else. */
    static int number(String digits, int most) {
        if (digits.isEmpty() || digits.length() > 9) {
            return -1;
        }
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return -1;
            }
        }
        int number = Integer.parseInt(digits);
        return number > most ? -1 : number;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
