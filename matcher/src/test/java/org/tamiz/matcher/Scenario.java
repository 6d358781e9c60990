package org.tamiz.matcher;

import org.tamiz.model.Party;
import org.tamiz.testkit.PartyBuilder;

/** What the scenario tests share: matching two parties under the default treatment of weak aliases. */
final class Scenario {

    /** The default policy's threshold, which lives in a module above this one. */
    static final int THRESHOLD = 500;

    private Scenario() {}

    static Match match(PartyBuilder query, PartyBuilder entry) {
        return match(query.build(), entry.build());
    }

    static Match match(Party query, Party entry) {
        return new PartyMatcher(WeakAliases.SUPPORT).match(MatchableParty.of(query), MatchableParty.of(entry));
    }

    static int points(PartyBuilder query, PartyBuilder entry) {
        return match(query, entry).points();
    }
}
