package org.tamiz.sources.sat;

import java.util.Map;
import java.util.regex.Pattern;
import org.tamiz.model.PartyType;
import org.tamiz.sources.internal.Blanks;
import org.tamiz.sources.internal.DerivedKey;

/**
 * Keys of taxpayers: their RFC. Where a court had a taxpayer's particulars taken out, every RFC is a row of X: that names
 * nobody, and the key is made of what stands in the place of the name and of the first official notice, which stays the
 * same while the proceedings go on.
 */
final class SatKeys {

    /** Three letters for a company or four for a person, six digits of a date, and three more signs. */
    private static final Pattern RFC = Pattern.compile("[A-ZÑ&]{3,4}[0-9]{6}[A-Z0-9]{3}");

    private static final Pattern WITHHELD = Pattern.compile("X+");

    private SatKeys() {}

    static String key(String list, Map<String, String> row) {
        String rfc = rfc(row);
        return isWithheld(rfc)
                ? DerivedKey.of(
                        list, row.getOrDefault(SatColumns.NAME, ""), row.getOrDefault(SatColumns.PRESUMPTION, ""))
                : rfc;
    }

    /** The RFC as it is written, without blanks; empty where there is none. */
    static String rfc(Map<String, String> row) {
        return Blanks.strip(row.getOrDefault(SatColumns.RFC, ""));
    }

    /** Whether it stands for one that is withheld, or is missing. */
    static boolean isWithheld(String rfc) {
        return rfc.isEmpty() || WITHHELD.matcher(rfc).matches();
    }

    /** Twelve signs are a company's, thirteen a person's. */
    static PartyType type(String rfc) {
        if (!RFC.matcher(rfc).matches()) {
            return PartyType.UNKNOWN;
        }
        return rfc.length() == 12 ? PartyType.ORGANIZATION : PartyType.PERSON;
    }
}
