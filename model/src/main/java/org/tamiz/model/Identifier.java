package org.tamiz.model;

import org.jspecify.annotations.Nullable;

/**
 * A number or code that somebody issued for the party.
 *
 * @param scheme which sort of identifier, in lower case with hyphens, such as {@code passport}, {@code imo},
 *     {@code lei}, {@code mx-rfc}; docs/sources lists how each format's labels map to schemes
 * @param value as published, without the label
 * @param country the issuing country, where stated
 * @param note what else is said of it, such as dates of issue and expiry; {@code null} when nothing
 */
public record Identifier(
        String scheme,
        String value,
        @Nullable Country country,
        @Nullable String note) {

    public Identifier {
        Texts.requireText(scheme, "identifier scheme");
        Texts.requireText(value, "identifier value");
    }

    public static Identifier of(String scheme, String value) {
        return new Identifier(scheme, value, null, null);
    }
}
