package org.tamiz.screening;

import org.tamiz.matcher.MatchModel;
import org.tamiz.matcher.PartyMatcher;
import org.tamiz.names.NameFolder;

/** The version of everything that decides a score. */
public final class Engine {

    /**
     * Raised by hand whenever a change of code can change any score, and by itself whenever the token tables or the learned weights change:
     * decisions of one version can be replayed only by that version.
     */
    public static final String VERSION = "0.3+" + NameFolder.tablesHash().substring(0, 8)
            + PartyMatcher.weightsHash().substring(0, 8)
            + "+" + MatchModel.shipped().hash().substring(0, 8);

    private Engine() {}
}
