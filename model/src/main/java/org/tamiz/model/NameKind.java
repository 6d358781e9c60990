package org.tamiz.model;

/** How a list gives a name. The order is from the strongest to the weakest statement. */
public enum NameKind {
    /** The name under which the entry stands on its list. */
    PRIMARY,
    /** A full alias: OFAC "aka" and "nka", UN quality "Good", FollowTheMoney {@code alias}. */
    STRONG_ALIAS,
    /** A name that the party bore before: OFAC "fka", FollowTheMoney {@code previousName}. */
    FORMER,
    /**
     * A broad or generic alias that its publisher itself calls weak: OFAC quoted "a.k.a." of the remarks, UN quality
     * "Low", FollowTheMoney {@code weakAlias}. OFAC: such an alias helps to judge a hit and is not expected to be
     * screened for by itself ({@code OFAC-FAQ-122..124} in docs/references.md).
     */
    WEAK_ALIAS
}
