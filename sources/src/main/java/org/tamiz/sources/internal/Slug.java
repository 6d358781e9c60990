package org.tamiz.sources.internal;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/** A text as a short name for machines. */
public final class Slug {

    private Slug() {}

    /** Letters a to z and digits in lower case, without accents, with one hyphen for everything between; may be empty. */
    public static String of(String text) {
        String folded = UCharacter.foldCase(Normalizer2.getNFKDInstance().normalize(text), true);
        StringBuilder slug = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                if (gap && !slug.isEmpty()) {
                    slug.append('-');
                }
                gap = false;
                slug.append(c);
            } else if (c < 0x300 || c > 0x36F) {
                // Anything but the accents that the normalization has set apart.
                gap = true;
            }
        }
        return slug.toString();
    }
}
