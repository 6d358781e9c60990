package org.tamiz.matcher.internal;

import org.apache.commons.validator.routines.IBANValidator;
import org.apache.commons.validator.routines.ISINValidator;

/**
 * Check digits of identifiers: whether a value in normal form can have been issued at all. Each method takes any text and
 * says no to one of another shape. The rules are listed with their sources in docs/references.md; the share of real
 * values that pass is printed by {@code ./tamiz bench party-pairs}.
 */
public final class CheckDigits {

    private static final String DIGITS_AND_LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String CURP_SIGNS = "0123456789ABCDEFGHIJKLMN\u00d1OPQRSTUVWXYZ";
    private static final String RFC_SIGNS = "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ \u00d1";
    private static final String USCC_SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String DNI_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";

    private CheckDigits() {}

    /** A ship's number: six digits weighted 7 to 2, the last digit of the sum behind them ({@code IMO-A1117}). */
    public static boolean imo(String value) {
        return isDigits(value, 7) && sum(value, 7, 6, 5, 4, 3, 2) % 10 == digit(value, 6);
    }

    /** The number of a ship's company or owner ({@code IMO-COMPANY}). */
    public static boolean imoCompany(String value) {
        return isDigits(value, 7) && (11 - sum(value, 8, 6, 4, 2, 9, 7) % 11) % 10 == digit(value, 6);
    }

    /** A ship station's identity: nine digits, the first that of a region, 2 to 7 ({@code ITU-M585}). No check digit. */
    public static boolean mmsi(String value) {
        return isDigits(value, 9) && value.charAt(0) >= '2' && value.charAt(0) <= '7';
    }

    /** A legal entity identifier: 18 signs and two check digits, modulo 97 ({@code ISO-17442}). */
    public static boolean lei(String value) {
        return value.length() == 20 && isDigits(value.substring(18), 2) && modulo97(value) == 1;
    }

    /** An international bank account number ({@code ISO-13616}): its country's form, and modulo 97. */
    public static boolean iban(String value) {
        return IBANValidator.getInstance().isValid(value);
    }

    /** A securities number ({@code ISO-6166}). */
    public static boolean isin(String value) {
        return value.length() == 12 && ISINValidator.getInstance(false).isValid(value);
    }

    /** A business identifier code: four letters or digits, a country's two letters, two or five signs ({@code ISO-9362}). */
    public static boolean bic(String value) {
        return (value.length() == 8 || value.length() == 11)
                && isCapitals(value.substring(4, 6))
                && value.chars().allMatch(c -> DIGITS_AND_LETTERS.indexOf(c) >= 0);
    }

    /** Mexico's population register key ({@code MX-CURP}). */
    public static boolean curp(String value) {
        if (value.length() != 18 || !isDigits(value.substring(4, 10), 6) || !isDigits(value.substring(17), 1)) {
            return false;
        }
        int total = weighted(value.substring(0, 17), CURP_SIGNS, 18);
        return total >= 0 && (10 - total % 10) % 10 == digit(value, 17);
    }

    /** Mexico's taxpayer number: of a company 12 signs, of a person 13 ({@code MX-RFC}). */
    public static boolean rfc(String value) {
        boolean company = value.length() == 12;
        if ((!company && value.length() != 13)
                || !isDigits(value.substring(value.length() - 9, value.length() - 3), 6)) {
            return false;
        }
        String padded = company ? " " + value : value;
        int total = weighted(padded.substring(0, 12), RFC_SIGNS, 13);
        return total >= 0 && "0123456789A".charAt((11 - total % 11) % 11) == padded.charAt(12);
    }

    /** Russia's taxpayer number: of a company ten digits, of a person twelve ({@code RU-INN}). */
    public static boolean inn(String value) {
        if (isDigits(value, 10)) {
            return sum(value, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10 == digit(value, 9);
        }
        return isDigits(value, 12)
                && sum(value, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10 == digit(value, 10)
                && sum(value, 3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10 == digit(value, 11);
    }

    /** Russia's state registration number: of a company 13 digits, of an entrepreneur 15 ({@code RU-OGRN}). */
    public static boolean ogrn(String value) {
        if (!isDigits(value, 13) && !isDigits(value, 15)) {
            return false;
        }
        int last = value.length() - 1;
        long number = Long.parseLong(value.substring(0, last));
        return number % (last - 1) % 10 == digit(value, last);
    }

    /** China's unified social credit code ({@code GB-32100}). */
    public static boolean uscc(String value) {
        if (value.length() != 18) {
            return false;
        }
        int total = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            int number = USCC_SIGNS.indexOf(value.charAt(i));
            if (number < 0) {
                return false;
            }
            total += number * weight;
            weight = weight * 3 % 31;
        }
        return USCC_SIGNS.indexOf(value.charAt(17)) == (31 - total % 31) % 31;
    }

    /** Colombia's taxpayer number: nine digits, and often its check digit behind them ({@code CO-NIT}). */
    public static boolean nit(String value) {
        return isDigits(value, 9) || isNitWithCheckDigit(value);
    }

    /** Whether it is a Colombian number with its check digit. */
    public static boolean isNitWithCheckDigit(String value) {
        return isDigits(value, 10) && nitDigit(value.substring(0, 9)) == digit(value, 9);
    }

    private static int nitDigit(String nine) {
        int rest = sum(nine, 41, 37, 29, 23, 19, 17, 13, 7, 3) % 11;
        return rest < 2 ? rest : 11 - rest;
    }

    /** Argentina's taxpayer number ({@code AR-CUIT}). */
    public static boolean cuit(String value) {
        return isDigits(value, 11) && (11 - sum(value, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 11 == digit(value, 10);
    }

    /** Peru's taxpayer number ({@code PE-RUC}). */
    public static boolean peruvianRuc(String value) {
        return isDigits(value, 11) && (11 - sum(value, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 10 == digit(value, 10);
    }

    /** Spain's numbers of citizens, foreigners and companies; a citizen's is often written without its letter ({@code ES-NIF}). */
    public static boolean nif(String value) {
        if (value.length() != 9) {
            return isDigits(value, 8);
        }
        int foreigner = "XYZ".indexOf(value.charAt(0));
        String number = foreigner < 0 ? value.substring(0, 8) : foreigner + value.substring(1, 8);
        if (isDigits(number, 8)) {
            return DNI_LETTERS.charAt(Integer.parseInt(number) % 23) == value.charAt(8);
        }
        if (!isCapitals(value.substring(0, 1)) || !isDigits(value.substring(1, 8), 7)) {
            return false;
        }
        int total = 0;
        for (int i = 1; i <= 7; i++) {
            int doubled = i % 2 == 0 ? digit(value, i) : 2 * digit(value, i);
            total += doubled / 10 + doubled % 10;
        }
        int check = (10 - total % 10) % 10;
        return value.charAt(8) == '0' + check || value.charAt(8) == "JABCDEFGHI".charAt(check);
    }

    /** Turkey's citizen number ({@code TR-TCKN}). */
    public static boolean turkish(String value) {
        if (!isDigits(value, 11) || value.charAt(0) == '0') {
            return false;
        }
        int tenth = sum(value, 7, -1, 7, -1, 7, -1, 7, -1, 7);
        return Math.floorMod(tenth, 10) == digit(value, 9)
                && sum(value, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1) % 10 == digit(value, 10);
    }

    /** Romania's personal number ({@code RO-CNP}). */
    public static boolean cnp(String value) {
        return isDigits(value, 13)
                && sum(value, 2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9) % 11 % 10 + (restIsTen(value) ? 1 : 0)
                        == digit(value, 12);
    }

    private static boolean restIsTen(String value) {
        return sum(value, 2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9) % 11 == 10;
    }

    /** Whether the text is exactly so many ASCII digits. */
    public static boolean isDigits(String text, int length) {
        return text.length() == length && isAll(text, '0', '9');
    }

    private static boolean isCapitals(String text) {
        return isAll(text, 'A', 'Z');
    }

    private static boolean isAll(String text, char first, char last) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < first || text.charAt(i) > last) {
                return false;
            }
        }
        return true;
    }

    private static int digit(String text, int at) {
        return text.charAt(at) - '0';
    }

    private static int sum(String digits, int... weights) {
        int total = 0;
        for (int i = 0; i < weights.length; i++) {
            total += digit(digits, i) * weights[i];
        }
        return total;
    }

    /** The places of the signs, weighted from {@code first} downwards; -1 when there is another sign. */
    private static int weighted(String text, String signs, int first) {
        int total = 0;
        for (int i = 0; i < text.length(); i++) {
            int number = signs.indexOf(text.charAt(i));
            if (number < 0) {
                return -1;
            }
            total += number * (first - i);
        }
        return total;
    }

    /** The text as a number, letters being 10 to 35, modulo 97; -1 when there is another sign. */
    private static int modulo97(String text) {
        int rest = 0;
        for (int i = 0; i < text.length(); i++) {
            int number = DIGITS_AND_LETTERS.indexOf(text.charAt(i));
            if (number < 0) {
                return -1;
            }
            rest = (rest * (number < 10 ? 10 : 100) + number) % 97;
        }
        return rest;
    }
}
