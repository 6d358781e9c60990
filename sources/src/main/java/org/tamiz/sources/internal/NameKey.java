package org.tamiz.sources.internal;

import com.ibm.icu.text.Normalizer2;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * The key of an entry of a list that gives none, made of its name and of nothing that is amended while the party stays the
 * same. Letter case, compatible characters and runs of blanks do not count; punctuation does.
 *
 * <p>A changed name is a changed key; that it is the same party is for the history to propose.
 */
public final class NameKey {

    private static final int LONGEST_SLUG = 40;
    private static final int HASH_DIGITS = 10;

    private NameKey() {}

    /**
     * The key.
     *
     * @param scope within what names are told apart, such as the list
     */
    public static String of(String scope, String name) {
        String normal = normal(name);
        byte[] hash = SourceFile.sha256().digest((scope + "\n" + normal).getBytes(StandardCharsets.UTF_8));
        return slug(normal) + "-" + HexFormat.of().formatHex(hash).substring(0, HASH_DIGITS);
    }

    /** The text in the form in which two that mean the same are equal. */
    public static String normal(String text) {
        return Blanks.collapse(Normalizer2.getNFKCCasefoldInstance().normalize(text));
    }

    private static String slug(String name) {
        String slug = Slug.of(name);
        String cut = slug.length() > LONGEST_SLUG ? slug.substring(0, LONGEST_SLUG) : slug;
        String clean = cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
        return clean.isEmpty() ? "x" : clean;
    }
}
