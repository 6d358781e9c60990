package org.tamiz.sources.csl;

import com.ibm.icu.text.Normalizer2;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.tamiz.sources.internal.Blanks;
import org.tamiz.sources.internal.Slug;
import org.tamiz.sources.internal.SourceFile;

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

    private static final int LONGEST_SLUG = 40;
    private static final int HASH_DIGITS = 10;

    private CslKeys() {}

    /** OFAC's number in its usual form, or the key made of the name. */
    static String key(String list, @Nullable String number, @Nullable String name) {
        String stated = number(number);
        return stated == null ? ofName(list, name == null ? "" : name) : stated;
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

    private static String ofName(String list, String name) {
        String normal = Blanks.collapse(Normalizer2.getNFKCCasefoldInstance().normalize(name));
        byte[] hash = SourceFile.sha256().digest((list + "\n" + normal).getBytes(StandardCharsets.UTF_8));
        return slug(normal) + "-" + HexFormat.of().formatHex(hash).substring(0, HASH_DIGITS);
    }

    private static String slug(String name) {
        String slug = Slug.of(name);
        String cut = slug.length() > LONGEST_SLUG ? slug.substring(0, LONGEST_SLUG) : slug;
        String clean = cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
        return clean.isEmpty() ? "x" : clean;
    }
}
