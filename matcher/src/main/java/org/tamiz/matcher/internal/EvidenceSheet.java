package org.tamiz.matcher.internal;

import java.util.ArrayList;
import java.util.List;
import org.tamiz.matcher.EvidenceKind;
import org.tamiz.matcher.EvidencePart;

/**
 * Adds evidence up. The one code path that scores also writes the explanation: with {@code explain} every part is kept,
 * without it the sum alone.
 */
public final class EvidenceSheet {

    private final boolean explain;
    private final List<EvidencePart> parts;
    private int points;

    public EvidenceSheet(boolean explain) {
        this.explain = explain;
        this.parts = explain ? new ArrayList<>() : List.of();
    }

    /** Forgets the sum of a sheet that keeps no parts, for the next pair. */
    public void clear() {
        if (explain) {
            throw new IllegalStateException("a sheet with parts is for one pair");
        }
        points = 0;
    }

    /** Counts a part; nothing when its points are zero. */
    public void add(EvidenceKind kind, int partPoints, String query, String entry) {
        if (partPoints == 0) {
            return;
        }
        points += partPoints;
        if (explain) {
            parts.add(new EvidencePart(kind, partPoints, query, entry));
        }
    }

    /** Keeps a finding that counts nothing. */
    public void note(EvidenceKind kind, String query, String entry) {
        if (explain) {
            parts.add(new EvidencePart(kind, 0, query, entry));
        }
    }

    /** Whether parts are kept, so that their texts are worth making. */
    public boolean explains() {
        return explain;
    }

    public int points() {
        return points;
    }

    public List<EvidencePart> parts() {
        return List.copyOf(parts);
    }
}
