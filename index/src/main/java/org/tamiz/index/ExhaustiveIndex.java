package org.tamiz.index;

import java.util.stream.IntStream;
import org.tamiz.matcher.MatchableParty;

/** Every entry is a candidate. Slow and certain: the reference for every other index. */
public final class ExhaustiveIndex implements CandidateIndex {

    private final int entries;

    /**
     * An index over the entries 0 to {@code entries} - 1.
     *
     * @param entries how many there are
     */
    public ExhaustiveIndex(int entries) {
        this.entries = entries;
    }

    @Override
    public int[] candidates(MatchableParty query, int threshold) {
        return IntStream.range(0, entries).toArray();
    }
}
