package org.tamiz.model;

import java.util.List;
import java.util.Objects;

/**
 * One name of a party, as published.
 *
 * @param text the name as the list or the user wrote it, never blank
 * @param kind how the name is given
 * @param script ISO 15924 code of the script that most letters belong to, such as {@code Latn}, {@code Cyrl},
 *     {@code Arab}; {@code Zyyy} when the name has no letters
 * @param parts the parts whose role the list states, in the list's order; empty when it states none
 */
public record PartyName(String text, NameKind kind, String script, List<NamePart> parts) {

    public PartyName {
        Texts.requireText(text, "name");
        Objects.requireNonNull(kind);
        Texts.requireText(script, "script");
        parts = List.copyOf(parts);
    }
}
