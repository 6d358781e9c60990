package org.tamiz.ledger;

import java.util.List;

/**
 * The editions of one list on two days.
 *
 * @param before those of the one day, several where the list was published in several formats; never empty
 * @param after those of the other day, likewise
 */
public record ComparedEditions(List<EditionRecord> before, List<EditionRecord> after) {

    public ComparedEditions {
        before = List.copyOf(before);
        after = List.copyOf(after);
        if (before.isEmpty() || after.isEmpty()) {
            throw new IllegalArgumentException("nothing to compare");
        }
    }

    /** One edition against another of the same list. */
    public static ComparedEditions of(EditionRecord before, EditionRecord after) {
        return new ComparedEditions(List.of(before), List.of(after));
    }

    public String list() {
        return after.getFirst().list();
    }
}
