package org.tamiz.matcher;

import org.tamiz.model.Identifier;

/**
 * An identifier in normal form.
 *
 * @param scheme its scheme as the model has it
 * @param value upper-case ASCII letters and digits alone; may be empty
 */
public record IdentifierKey(String scheme, String value) {

    /** A number shorter than this is met by chance. */
    private static final int SHORTEST = 5;

    public static IdentifierKey of(Identifier identifier) {
        String text = identifier.value();
        StringBuilder value = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                value.append((char) (c - 32));
            } else if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) {
                value.append(c);
            }
        }
        String scheme = identifier.scheme();
        // Ships' numbers are often written with their label before them: IMO 9187629.
        boolean labelled = scheme.equals("imo") || scheme.equals("mmsi");
        return new IdentifierKey(scheme, labelled ? digits(value) : value.toString());
    }

    private static String digits(CharSequence value) {
        StringBuilder digits = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) <= '9') {
                digits.append(value.charAt(i));
            }
        }
        return digits.toString();
    }

    /** Whether an equal value alone shows that two parties are one. */
    public boolean isDecisive() {
        return value.length() >= SHORTEST && !isContact();
    }

    private boolean isContact() {
        return switch (scheme) {
            case "phone", "email", "website", "fax" -> true;
            default -> false;
        };
    }

    /** Whether a party has one value of this scheme at most, for life. */
    public boolean isSingleValued() {
        return switch (scheme) {
            case "imo", "lei", "mx-curp" -> true;
            default -> false;
        };
    }

    /** Whether the two schemes may be one number under two labels: customers rarely know a list's word for a number. */
    public boolean isComparableWith(IdentifierKey other) {
        return scheme.equals(other.scheme) || isGeneral() || other.isGeneral();
    }

    private boolean isGeneral() {
        return switch (scheme) {
            case "id", "national-id", "tax-id", "registration-number", "identification-number" -> true;
            default -> false;
        };
    }
}
