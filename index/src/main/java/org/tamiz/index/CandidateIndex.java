package org.tamiz.index;

import org.tamiz.matcher.MatchableParty;

/** Finds the entries that are worth scoring. */
public interface CandidateIndex {

    /**
     * Numbers of entries, ascending, among which is every entry that {@link org.tamiz.matcher.PartyMatcher} would give at
     * least so many points. There may be others.
     *
     * @param threshold in evidence points
     */
    int[] candidates(MatchableParty query, int threshold);
}
