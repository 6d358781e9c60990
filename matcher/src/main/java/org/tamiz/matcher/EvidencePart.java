package org.tamiz.matcher;

import java.util.Objects;

/**
 * One part of a score.
 *
 * @param kind what it rests on
 * @param points for (positive) or against (negative)
 * @param query what the query has, in folded or normalised form; empty when nothing
 * @param entry what the list entry has, likewise
 */
public record EvidencePart(EvidenceKind kind, int points, String query, String entry) {

    public EvidencePart {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(query);
        Objects.requireNonNull(entry);
    }
}
