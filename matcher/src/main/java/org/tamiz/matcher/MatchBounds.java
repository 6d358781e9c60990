package org.tamiz.matcher;

import org.tamiz.matcher.internal.NameEvidence;
import org.tamiz.matcher.internal.PartyEvidence;

/**
 * Upper bounds of {@link PartyMatcher}'s points, for an index that must lose nothing.
 *
 * <p>For one reading of the query's name against one of the entry's: points of names ≤ Σ over the query's words of the
 * best {@link org.tamiz.names.TokenSimilarity#points} with any word of the entry's name + {@link #JOIN} for each
 * join that is possible + {@link #WHOLE_NAME}; or they are {@link #IDENTICAL_NAME} when the two have the same naming words.
 * Where some of those are written together, {@link #JOIN} alone is more than that.
 * The rest of the party adds {@link #beyondNames} at most, identifiers and wallets aside, which must be looked up by
 * themselves. Everything else is against.
 */
public final class MatchBounds {

    /** The most that agreement of a whole name adds to the sum of its words. */
    public static final int WHOLE_NAME = NameEvidence.WHOLE_NAME_POINTS;

    /** What two names of the very same words reach at least. */
    public static final int IDENTICAL_NAME = NameEvidence.IDENTICAL_AT_LEAST;

    /** The most that a word earns which joins two neighbouring words of the other name. */
    public static final int JOIN = NameEvidence.JOIN_MOST;

    private MatchBounds() {}

    /** The most that dates, countries and the rest can add for this query. */
    public static int beyondNames(MatchableParty query) {
        return PartyEvidence.most(query);
    }
}
