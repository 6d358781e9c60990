package org.tamiz.model;

import org.jspecify.annotations.Nullable;

/**
 * A country as somebody wrote it, with its code where the text was recognised.
 *
 * @param code ISO 3166-1 alpha-2 in lower case, {@code xk} for Kosovo; {@code null} when the text was not recognised
 * @param text as published
 */
public record Country(@Nullable String code, String text) {

    public Country {
        Texts.requireText(text, "country");
        if (code != null && !(code.length() == 2 && isLower(code.charAt(0)) && isLower(code.charAt(1)))) {
            throw new IllegalArgumentException("not an ISO 3166-1 alpha-2 code in lower case: " + code);
        }
    }

    private static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }
}
