package org.tamiz.sources.internal;

import com.ibm.icu.text.Normalizer2;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * A key made of what a record says, for lists that give none: readable words, and a hash that tells equal words apart.
 * Letter case, compatible characters and runs of blanks do not count.
 */
public final class DerivedKey {

    private static final int LONGEST_SLUG = 40;
    private static final int HASH_DIGITS = 10;

    private DerivedKey() {}

    /** The key of a name on a list. */
    public static String ofName(String list, String name) {
        return of(list, name, "");
    }

    /** The same for a name that many bear, with what tells its bearers apart. */
    public static String of(String list, String name, String discriminator) {
        String normal = normal(name);
        String content = list + "\n" + normal + (discriminator.isEmpty() ? "" : "\n" + normal(discriminator));
        byte[] hash = SourceFile.sha256().digest(content.getBytes(StandardCharsets.UTF_8));
        return slug(normal) + "-" + HexFormat.of().formatHex(hash).substring(0, HASH_DIGITS);
    }

    private static String normal(String text) {
        return Blanks.collapse(Normalizer2.getNFKCCasefoldInstance().normalize(text));
    }

    private static String slug(String name) {
        String slug = Slug.of(name);
        String cut = slug.length() > LONGEST_SLUG ? slug.substring(0, LONGEST_SLUG) : slug;
        String clean = cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
        return clean.isEmpty() ? "x" : clean;
    }
}
