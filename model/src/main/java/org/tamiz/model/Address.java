package org.tamiz.model;

import org.jspecify.annotations.Nullable;

/**
 * An address or a place, as far as it is stated. At least one component is present.
 *
 * @param street street, number, building, or the whole address where the source gives one line
 * @param city city or town
 * @param region state, province or district
 * @param postalCode postal code
 * @param country country
 * @param note what else is said of it
 */
public record Address(
        @Nullable String street,
        @Nullable String city,
        @Nullable String region,
        @Nullable String postalCode,
        @Nullable Country country,
        @Nullable String note) {

    public Address {
        if (street == null && city == null && region == null && postalCode == null && country == null && note == null) {
            throw new IllegalArgumentException("an address states something");
        }
    }

    /** An address given as one line. */
    public static Address ofLine(String line) {
        Texts.requireText(line, "address");
        return new Address(line, null, null, null, null, null);
    }
}
