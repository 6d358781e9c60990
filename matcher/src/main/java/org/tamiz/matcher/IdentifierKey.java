package org.tamiz.matcher;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.matcher.internal.CheckDigits;
import org.tamiz.model.Country;
import org.tamiz.model.Identifier;

/**
 * An identifier in normal form. Equal identifiers always have equal {@link #value() values}, so that an index may look them
 * up by these.
 *
 * @param scheme its scheme as the model has it
 * @param value upper-case letters, ASCII digits and {@code &} alone, without labels; empty when it states nothing, as
 *     {@code N/A} and {@code 000000} do
 * @param country ISO code of the country that issued it, as far as the scheme or the source says; {@code null} when not
 */
public record IdentifierKey(
        String scheme, String value, @Nullable String country) {

    /** What an equal value shows. */
    public enum Sameness {
        /** The two parties are one. */
        DECISIVE,
        /** The two may be one: the value is short, shared by many, or not one that can have been issued. */
        SUPPORTING,
        NONE
    }

    /** A value that fails its check digits, and yet stands on both sides in so many signs, was copied, not met by chance. */
    private static final int LONG = 10;

    /** So many digits are not met by chance even where the country is not known. */
    private static final int RARE_DIGITS = 7;

    private static final int SHORTEST_SUPPORT = 4;

    /** What stands before numbers and is no part of them. */
    private static final List<String> LABELS = List.of(
            "IMO",
            "MMSI",
            "INN",
            "\u0418\u041d\u041d",
            "OGRN",
            "\u041e\u0413\u0420\u041d",
            "NIT",
            "RUC",
            "EIN",
            "SSN",
            "LEI",
            "ISIN",
            "DUNS",
            "NO",
            "NR",
            "NUMBER");

    private static final List<String> NOTHING =
            List.of("NA", "NONE", "NULL", "NIL", "UNKNOWN", "NOTAPPLICABLE", "NOTAVAILABLE", "TBD", "PENDING", "TEST");

    private static final String ASCENDING = "01234567890";
    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

    public static IdentifierKey of(Identifier identifier) {
        String scheme = identifier.scheme();
        IdentifierScheme known = IdentifierScheme.of(scheme);
        Country stated = identifier.country();
        String implied = IdentifierScheme.countryOf(scheme);
        String country = implied != null ? implied : stated == null ? null : stated.code();
        String signs = signs(identifier.value());
        if (isNothing(signs)) {
            return new IdentifierKey(scheme, "", country);
        }
        String value = known.isOfDigits() ? digits(signs) : withoutLabel(signs);
        if (known == IdentifierScheme.BIC && value.length() == 11 && value.endsWith("XXX")) {
            // The head office, written out.
            value = value.substring(0, 8);
        }
        if (known == IdentifierScheme.VAT || known == IdentifierScheme.TAX_ID) {
            String prefix = countryPrefix(value, known == IdentifierScheme.VAT);
            if (prefix != null && (country == null || country.equals(prefix))) {
                return new IdentifierKey(scheme, value.substring(2), prefix);
            }
        }
        boolean colombian =
                known == IdentifierScheme.CO_NIT || (known == IdentifierScheme.TAX_ID && "co".equals(country));
        if (colombian && CheckDigits.isNitWithCheckDigit(value)) {
            value = value.substring(0, 9);
        }
        return new IdentifierKey(scheme, isNothing(value) ? "" : value, country);
    }

    /** What sort of identifier it is. */
    public IdentifierScheme sort() {
        return IdentifierScheme.of(scheme);
    }

    /** Whether an equal value alone can show that two parties are one. */
    public boolean isDecisive() {
        return sameness(this, this) == Sameness.DECISIVE;
    }

    /** Whether an equal value says anything. */
    public boolean isComparable() {
        return sameness(this, this) != Sameness.NONE;
    }

    /** Whether a party has one value of this scheme at most, for life. */
    public boolean isSingleValued() {
        return sort().isSingleValued();
    }

    /** Whether the two schemes may be one number under two labels. */
    public boolean isComparableWith(IdentifierKey other) {
        return scheme.equals(other.scheme) || sort().isComparableWith(other.sort());
    }

    /** What it shows that this and the other stand on two sides. Symmetric. */
    public Sameness sameness(IdentifierKey other) {
        return sameness(this, other);
    }

    private static Sameness sameness(IdentifierKey a, IdentifierKey b) {
        if (a.value.isEmpty() || !a.value.equals(b.value) || !a.isComparableWith(b)) {
            return Sameness.NONE;
        }
        IdentifierScheme mine = a.sort();
        IdentifierScheme theirs = b.sort();
        int length = a.value.length();
        boolean shared = mine == IdentifierScheme.SHARED || theirs == IdentifierScheme.SHARED;
        if (shared || length < SHORTEST_SUPPORT) {
            return Sameness.NONE;
        }
        boolean contact = mine == IdentifierScheme.CONTACT || theirs == IdentifierScheme.CONTACT;
        boolean shortened = length < Math.max(mine.shortest(), theirs.shortest());
        boolean issued = (mine.isValid(a.value) && theirs.isValid(b.value)) || length >= LONG;
        if (contact || shortened || !issued) {
            return Sameness.SUPPORTING;
        }
        return countrySameness(a, b, length);
    }

    /** Numbers that each country counts for itself. */
    private static Sameness countrySameness(IdentifierKey a, IdentifierKey b, int length) {
        boolean scoped = a.sort().isCountryScoped() || b.sort().isCountryScoped();
        if (!scoped || a.isWorldwide() || b.isWorldwide()) {
            return Sameness.DECISIVE;
        }
        if (a.country != null && b.country != null) {
            return a.country.equals(b.country)
                    ? Sameness.DECISIVE
                    : length >= RARE_DIGITS ? Sameness.SUPPORTING : Sameness.NONE;
        }
        boolean rare = length >= RARE_DIGITS || hasLetter(a.value);
        return rare ? Sameness.DECISIVE : Sameness.SUPPORTING;
    }

    private boolean isWorldwide() {
        return country == null && !sort().isCountryScoped();
    }

    /**
     * Whether the two cannot belong to one party: a scheme that gives one value for life, and values that no slip of the
     * pen makes one.
     */
    public boolean contradicts(IdentifierKey other) {
        IdentifierScheme sort = sort();
        if (!sort.isSingleValued() || sort != other.sort() || value.isEmpty() || other.value.isEmpty()) {
            return false;
        }
        boolean bothIssued = sort.isValid(value) && sort.isValid(other.value);
        int different = differentPlaces(value, other.value);
        return (sort.hasCheck() && bothIssued) ? different > 0 : different > 2;
    }

    private static int differentPlaces(String a, String b) {
        int different = Math.abs(a.length() - b.length());
        for (int i = 0; i < Math.min(a.length(), b.length()); i++) {
            different += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return different;
    }

    /** Capital letters of any script, digits of any script as ASCII ones, and the ampersand of Mexican tax numbers. */
    private static String signs(String text) {
        String upper = UCharacter.toUpperCase(ULocale.ROOT, NFKC.normalize(text));
        StringBuilder signs = new StringBuilder(upper.length());
        int c;
        for (int i = 0; i < upper.length(); i += UCharacter.charCount(c)) {
            c = upper.codePointAt(i);
            int digit = UCharacter.digit(c, 10);
            if (digit >= 0) {
                signs.append((char) ('0' + digit));
            } else if (UCharacter.isLetter(c) || c == '&') {
                signs.appendCodePoint(c);
            }
        }
        return signs.toString();
    }

    private static String withoutLabel(String signs) {
        for (String label : LABELS) {
            int length = label.length();
            // "NO12345" loses its label, "NOAH1" is a value of its own.
            if (signs.startsWith(label) && signs.length() >= length + 5 && isAllDigits(signs, length)) {
                return signs.substring(length);
            }
        }
        return signs;
    }

    /** The country whose code stands before a tax number, as in VAT numbers; {@code null} when none does. */
    private static @Nullable String countryPrefix(String value, boolean vat) {
        if (value.length() < 7 || !isCapital(value.charAt(0)) || !isCapital(value.charAt(1))) {
            return null;
        }
        if (!isAllDigits(value, vat ? 3 : 2)) {
            return null;
        }
        String prefix = "" + (char) (value.charAt(0) + 32) + (char) (value.charAt(1) + 32);
        // The VAT numbers of Greece begin with its language's code.
        return prefix.equals("el") ? "gr" : prefix;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isAllDigits(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return from < text.length();
    }

    private static boolean hasLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '9') {
                return true;
            }
        }
        return false;
    }

    private static String digits(String signs) {
        StringBuilder digits = new StringBuilder(signs.length());
        for (int i = 0; i < signs.length(); i++) {
            if (signs.charAt(i) >= '0' && signs.charAt(i) <= '9') {
                digits.append(signs.charAt(i));
            }
        }
        return digits.toString();
    }

    /** Whether it is what people type where they have no number: one sign over and over, 123456, a word for none. */
    private static boolean isNothing(String signs) {
        if (signs.isEmpty() || NOTHING.contains(signs)) {
            return true;
        }
        boolean one = signs.chars().allMatch(c -> c == signs.charAt(0));
        return one || (signs.length() >= 4 && ASCENDING.contains(signs));
    }
}
