package org.tamiz.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Everything that is screened against: one edition of each list.
 *
 * @param id {@code sha256:} and the hash of the editions' content and of {@link #PARSER_VERSION}; the same content
 *     gives the same id whatever the order of reading and wherever the files lay
 * @param editions one edition a list, in the order of list ids
 */
public record State(String id, List<Edition> editions) {

    /** Changes whenever a reader reads the same bytes differently. */
    public static final String PARSER_VERSION = "2";

    public State {
        Texts.requireText(id, "state id");
        editions = List.copyOf(editions);
    }

    /**
     * The state made of these editions.
     *
     * @throws IllegalArgumentException when two of them are of one list
     */
    public static State of(List<Edition> editions) {
        List<Edition> ordered = new ArrayList<>(editions);
        ordered.sort(Comparator.comparing(edition -> edition.info().list()));
        Set<String> seen = new HashSet<>();
        for (Edition edition : ordered) {
            if (!seen.add(edition.info().list())) {
                throw new IllegalArgumentException(
                        "two editions of the list " + edition.info().list());
            }
        }
        return new State("sha256:" + ContentHash.of(ordered), ordered);
    }

    /** All entries, edition after edition. */
    public List<Entry> entries() {
        return editions.stream().flatMap(edition -> edition.entries().stream()).toList();
    }

    /**
     * The entries that somebody can be found to be, edition after edition: all but those that are cleared. An entry's place
     * in this list is its number in an index of this state.
     */
    public List<Entry> screenedEntries() {
        return editions.stream()
                .flatMap(edition -> edition.entries().stream())
                .filter(entry -> !entry.isCleared())
                .toList();
    }
}
