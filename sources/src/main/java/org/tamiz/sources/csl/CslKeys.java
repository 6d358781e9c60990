package org.tamiz.sources.csl;

import org.jspecify.annotations.Nullable;
import org.tamiz.sources.internal.DerivedKey;

/**
 * The key of a row on its list.
 *
 * <p>OFAC's rows carry its number ({@code entity_number}), which is the key in every format of its lists. The rows of
 * Commerce and State carry none, and the file's own {@code id} only counts them or hashes the whole row. Their key is made
 * of the list and the name, and of nothing else:
 *
 * <ul>
 *   <li>Addresses, licence texts and notices are amended all the time (an order that is renewed gets one more notice), and
 *       a key made of them would turn each amendment into a removal and a new listing.
 *   <li>A key must not depend on what else is on the list. So rows that share their name (181 of 6,256 in July 2026: one
 *       party at two addresses, or under two orders) share the key, as OFAC's repeated number does. They stay entries of
 *       their own; when one of them goes, the history says that the record was amended.
 *   <li>Letter case, compatible characters and runs of blanks do not count: {@code BENNY  ZHOU} is {@code Benny Zhou}.
 *       Punctuation does: the lists give {@code AL-NASER} and {@code AL NASER} as two names of purpose.
 * </ul>
 *
 * <p>A changed name is a changed key; that it is the same party is for the history to propose.
 */
final class CslKeys {

    private CslKeys() {}

    /** OFAC's number in its usual form, or the key made of the name. */
    static String key(String list, @Nullable String number, @Nullable String name) {
        String stated = number(number);
        return stated == null ? DerivedKey.ofName(list, name == null ? "" : name) : stated;
    }

    /** {@code 906} for {@code 906}, {@code 0906} and {@code 906.0}; another text as it is; {@code null} for none. */
    static @Nullable String number(@Nullable String stated) {
        if (stated == null) {
            return null;
        }
        String digits = stated.matches("[0-9]+\\.0+") ? stated.substring(0, stated.indexOf('.')) : stated;
        if (!digits.matches("[0-9]+")) {
            return digits;
        }
        int from = 0;
        while (from < digits.length() - 1 && digits.charAt(from) == '0') {
            from++;
        }
        return digits.substring(from);
    }
}
