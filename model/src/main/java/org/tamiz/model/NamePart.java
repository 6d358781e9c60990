package org.tamiz.model;

import java.util.Objects;

/**
 * A part of a name whose role the list states.
 *
 * @param kind the role
 * @param text the part as published, never blank
 */
public record NamePart(Kind kind, String text) {

    /** The role of a part. */
    public enum Kind {
        GIVEN,
        MIDDLE,
        PATRONYMIC,
        FAMILY,
        SECOND_FAMILY,
        TITLE,
        SUFFIX,
        /** Stated by position alone, as in the UN list's FIRST_NAME to FOURTH_NAME, whose roles the list leaves open. */
        POSITIONAL
    }

    public NamePart {
        Objects.requireNonNull(kind);
        Texts.requireText(text, "name part");
    }
}
