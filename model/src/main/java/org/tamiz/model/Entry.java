package org.tamiz.model;

import java.util.List;
import java.util.Objects;

/**
 * One row of a list: a party and why it stands there. Entries of different lists are never merged.
 *
 * @param id list and native key
 * @param party the party as this list describes it; has at least one name
 * @param designations the acts that put it there
 * @param kinds what standing there means, in the order of {@link ListingKind}, without repeats, never empty
 * @param position where the record was read; not part of the entry's content
 * @param standing what is open about it: uncertain, old or never stated
 */
public record Entry(
        EntryId id,
        Party party,
        List<Designation> designations,
        List<ListingKind> kinds,
        SourcePosition position,
        Standing standing) {

    public Entry {
        Objects.requireNonNull(id);
        if (party.names().isEmpty()) {
            throw new IllegalArgumentException("entry " + id + " has no name");
        }
        designations = List.copyOf(designations);
        kinds = isOrdered(kinds)
                ? List.copyOf(kinds)
                : kinds.stream().sorted().distinct().toList();
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("entry " + id + " has no kind; use UNSTATED");
        }
        if (kinds.contains(ListingKind.CLEARED) && kinds.size() > 1) {
            throw new IllegalArgumentException("entry " + id + " is cleared and something else");
        }
        Objects.requireNonNull(position);
        Objects.requireNonNull(standing);
    }

    /** An entry about which nothing is open, as readers make it of a record. */
    public Entry(
            EntryId id, Party party, List<Designation> designations, List<ListingKind> kinds, SourcePosition position) {
        this(id, party, designations, kinds, position, Standing.FULL);
    }

    private static boolean isOrdered(List<ListingKind> kinds) {
        for (int i = 1; i < kinds.size(); i++) {
            if (kinds.get(i - 1).compareTo(kinds.get(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** The same entry of another standing. */
    public Entry with(Standing other) {
        return other.equals(standing) ? this : new Entry(id, party, designations, kinds, position, other);
    }

    /** The primary name. */
    public String caption() {
        return party.names().getFirst().text();
    }

    /** Whether standing here means to be designated under a sanctions law. */
    public boolean isDesignated() {
        return kinds.stream().anyMatch(ListingKind::isDesignation);
    }

    /** Whether its authority or a court has cleared the party: such an entry is never a hit. */
    public boolean isCleared() {
        return kinds.getFirst() == ListingKind.CLEARED;
    }

    /** All programme tags, in the order of the designations, without repeats. */
    public List<String> programs() {
        return designations.stream()
                .flatMap(designation -> designation.programs().stream())
                .distinct()
                .toList();
    }
}
