package org.tamiz.model;

/**
 * What it means to stand on a list, in one word. Only {@link #SANCTION} is "designated": a politically exposed person,
 * somebody wanted or a debarred supplier never is.
 */
public enum ListingKind {
    /** Designated: named by an authority under a sanctions law. */
    SANCTION,
    /** Tied to a designated party by the list's publisher, without being designated itself. */
    SANCTION_LINKED,
    /** Subject to an export licence requirement or denial. */
    EXPORT_CONTROL,
    /** Barred from public contracts or development finance. */
    DEBARMENT,
    /** A warning or action of a regulator. */
    REGULATORY,
    /** Accused, charged, convicted or wanted. */
    CRIME,
    /** Holds or held a prominent public function. */
    POLITICALLY_EXPOSED,
    /** Family member or close associate of a politically exposed person. */
    CLOSE_ASSOCIATE,
    /** Of interest to the publisher, for no reason above. */
    OF_INTEREST,
    /** Named by a tax authority, such as for invoices of what was never delivered. Says nothing of sanctions. */
    TAX_LIST,
    /** On a list that the user keeps. */
    OWN_LIST,
    /** The source gives no reason why the party stands there. */
    UNSTATED,
    /**
     * Named by the list as somebody whom its authority or a court has cleared. Kept, so that nobody has to ask what became
     * of the entry; never a hit. Stands alone.
     */
    CLEARED;

    /** Whether this alone means that the party is designated. */
    public boolean isDesignation() {
        return this == SANCTION;
    }
}
