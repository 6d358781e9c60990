package org.tamiz.sources.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of cells as texts. A workbook has no dates: a date is a number of days with a format that shows it as one,
 * counted from 1900 or, in workbooks of old Macintoshes, from 1904.
 */
public final class CellNumber {

    /** A workbook keeps 15 digits of a number; what stands behind them is made up. */
    private static final int DIGITS = 15;

    private static final int LARGEST_EXPONENT = 400;
    /** The last day that Excel knows, the end of the year 9999. */
    private static final long LAST_DAY = 2_958_465;
    /** 29 February 1900, a day that never was and that Excel counts all the same. */
    private static final long NO_DAY = 60;

    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);

    private CellNumber() {}

    /** The number that a cell holds; empty when its text is none. */
    static Optional<BigDecimal> parse(String text) {
        if (text.length() > 64) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(text);
            return Math.abs((long) number.scale()) > LARGEST_EXPONENT ? Optional.empty() : Optional.of(number);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The number in plain digits. */
    static String plain(BigDecimal number) {
        BigDecimal rounded = isWhole(number) ? number : number.round(new MathContext(DIGITS, RoundingMode.HALF_EVEN));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** Whether it is a whole number of which a workbook has lost the last digits. */
    static boolean hasLostDigits(BigDecimal number) {
        return isWhole(number) && number.precision() - number.scale() > DIGITS;
    }

    private static boolean isWhole(BigDecimal number) {
        return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
    }

    /** The day as {@code 1957-04-12}, or less of it; {@code null} when the number is no day. */
    static @Nullable String date(BigDecimal number, DatePrecision precision, boolean from1904) {
        LocalDate day = day(number.setScale(0, RoundingMode.FLOOR).longValue(), from1904)
                .orElse(null);
        if (day == null) {
            return null;
        }
        String text = day.toString();
        return switch (precision) {
            case YEAR -> text.substring(0, 4);
            case MONTH -> text.substring(0, 7);
            case DAY -> text;
        };
    }

    /** The day of a serial number as Excel counts them; empty when it is none. */
    public static Optional<LocalDate> day(long serial, boolean from1904) {
        if (from1904) {
            return serial < 0 || serial > LAST_DAY - 1462
                    ? Optional.empty()
                    : Optional.of(FIRST_OF_1904.plusDays(serial));
        }
        if (serial < 1 || serial > LAST_DAY || serial == NO_DAY) {
            return Optional.empty();
        }
        return Optional.of(BEFORE_1900.plusDays(serial > NO_DAY ? serial - 1 : serial));
    }
}
