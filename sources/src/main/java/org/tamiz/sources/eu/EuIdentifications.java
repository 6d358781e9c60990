package org.tamiz.sources.eu;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tamiz.sources.internal.Slug;

/** Identifier schemes of the list's kinds of identifications. */
final class EuIdentifications {

    private static final Map<String, String> SCHEME_BY_CODE = Map.ofEntries(
            Map.entry("passport", "passport"),
            Map.entry("id", "national-id"),
            Map.entry("NRN", "national-id"),
            Map.entry("ssn", "social-security"),
            Map.entry("fiscalcode", "tax-id"),
            Map.entry("regnumber", "registration-number"),
            Map.entry("swiftbic", "bic"),
            Map.entry("imo", "imo"),
            Map.entry("drivinglicence", "driving-licence"),
            Map.entry("travelcardid", "travel-document"),
            Map.entry("birthcert", "birth-certificate"),
            Map.entry("nationcert", "nationality-certificate"),
            Map.entry("electionid", "electoral-registry"),
            Map.entry("residentperm", "residence-permit"),
            Map.entry("tradelic", "trade-licence"),
            Map.entry("other", "identification-number"));

    private EuIdentifications() {}

    /** The scheme of a code; empty when the code is not known here. */
    static Optional<String> scheme(@Nullable String code) {
        return code == null ? Optional.of("document") : Optional.ofNullable(SCHEME_BY_CODE.get(code));
    }

    /** The scheme of a kind that is not known here, made of its own words. */
    static String schemeOf(String code, @Nullable String description) {
        String slug = Slug.of(description == null ? code : description);
        return slug.isEmpty() ? "document" : slug;
    }
}
