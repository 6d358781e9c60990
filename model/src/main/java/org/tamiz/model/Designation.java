package org.tamiz.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The act by which an authority put the party on a list.
 *
 * @param list the list's id
 * @param authority who decides, in the authority's usual English name
 * @param programs programme tags exactly as published, such as {@code SDNTK}, {@code FTO}; in the list's order
 * @param listedOn the day of listing, where the list states one
 * @param amendedOn the days on which the list says it changed the entry, in its order
 * @param reference the authority's own reference where it differs from the entry key
 */
public record Designation(
        String list,
        String authority,
        List<String> programs,
        @Nullable LocalDate listedOn,
        List<LocalDate> amendedOn,
        @Nullable String reference) {

    public Designation {
        Texts.requireText(list, "list id");
        Texts.requireText(authority, "authority");
        programs = List.copyOf(programs);
        amendedOn = List.copyOf(amendedOn);
    }
}
