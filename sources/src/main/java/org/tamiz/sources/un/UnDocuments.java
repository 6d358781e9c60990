package org.tamiz.sources.un;

import org.jspecify.annotations.Nullable;
import org.tamiz.sources.internal.Slug;

/** Identifier schemes of the list's kinds of documents. */
final class UnDocuments {

    private UnDocuments() {}

    /** The scheme; that of a kind that is not known here is made of its own words. */
    static String scheme(@Nullable String kind) {
        if (kind == null) {
            return "document";
        }
        String slug = Slug.of(kind);
        return switch (slug) {
            case "passport", "numero-de-passeport", "numero-de-pasaporte" -> "passport";
            case "national-identification-number", "national-identification-no" -> "national-id";
            case "" -> "document";
            default -> slug;
        };
    }
}
