package org.tamiz.sources.un;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import org.jspecify.annotations.Nullable;

/** Identifier schemes of the list's kinds of documents. */
final class UnDocuments {

    private UnDocuments() {}

    /** The scheme; that of a kind that is not known here is made of its own words. */
    static String scheme(@Nullable String kind) {
        if (kind == null) {
            return "document";
        }
        String slug = slug(kind);
        return switch (slug) {
            case "passport", "numero-de-passeport", "numero-de-pasaporte" -> "passport";
            case "national-identification-number", "national-identification-no" -> "national-id";
            case "" -> "document";
            default -> slug;
        };
    }

    /** Lower-case words without accents, joined by hyphens. */
    private static String slug(String kind) {
        String folded = UCharacter.foldCase(Normalizer2.getNFKDInstance().normalize(kind), true);
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
