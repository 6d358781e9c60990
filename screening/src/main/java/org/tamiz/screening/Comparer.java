package org.tamiz.screening;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.matcher.Match;
import org.tamiz.matcher.MatchableParty;
import org.tamiz.matcher.PartyMatcher;
import org.tamiz.model.Party;

/**
 * Compares two parties as screening would: the left one as the party asked about, the right one as an entry of a list.
 * Immutable; any number of threads may share it.
 */
public final class Comparer {

    private final PartyMatcher matcher;
    private final int threshold;

    /** A comparer under a policy, of which the threshold and the weak aliases matter here. */
    public Comparer(Policy policy) {
        this.matcher = new PartyMatcher(policy.weakAliases());
        this.threshold = policy.threshold();
    }

    /**
     * Compares them.
     *
     * @param left the party asked about; {@code null} when it could not be read
     * @param right the party that it is compared with, likewise
     */
    public Comparison compare(@Nullable Party left, @Nullable Party right) {
        List<Caveat> leftCaveats = new ArrayList<>();
        List<Caveat> rightCaveats = new ArrayList<>();
        MatchableParty mine = matchable(left, leftCaveats);
        MatchableParty theirs = matchable(right, rightCaveats);
        Match match = mine == null || theirs == null ? null : matcher.match(mine, theirs);
        return new Comparison(mine, theirs, match, threshold, leftCaveats, rightCaveats);
    }

    /** The party within the limits of screening; {@code null} without a name. */
    private static @Nullable MatchableParty matchable(@Nullable Party party, List<Caveat> caveats) {
        return party == null || party.names().isEmpty() ? null : Screener.prepared(party, caveats);
    }
}
