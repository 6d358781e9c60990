package org.tamiz.sources.internal;

/** The formats of list files that are told apart by content. */
public enum ListFormat {
    OFAC_SDN("OFAC main file (sdn.csv, cons_prim.csv)"),
    OFAC_ALT("OFAC alias file (alt.csv, cons_alt.csv)"),
    OFAC_ADD("OFAC address file (add.csv, cons_add.csv)"),
    OFAC_COMMENTS("OFAC comments file (sdn_comments.csv, cons_comments.csv)"),
    UN_XML("UN Security Council consolidated XML"),
    US_CSL_JSON("US Consolidated Screening List JSON (consolidated.json)"),
    US_CSL_CSV("US Consolidated Screening List CSV (consolidated.csv)"),
    FTM_JSON_LINES("FollowTheMoney JSON lines"),
    STATEMENTS("OpenSanctions statements (statements.csv)"),
    SAT_69B("Mexico SAT article 69-B CSV");

    private final String description;

    ListFormat(String description) {
        this.description = description;
    }

    /** What to call it towards a user. */
    public String description() {
        return description;
    }

    /** Whether it says nothing without OFAC's main file. */
    public boolean isOfacCompanion() {
        return this == OFAC_ALT || this == OFAC_ADD || this == OFAC_COMMENTS;
    }
}
