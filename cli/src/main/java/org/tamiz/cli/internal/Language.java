package org.tamiz.cli.internal;

/** The languages in which a comparison is explained. */
public enum Language {
    ENGLISH("nothing"),
    SPANISH("nada");

    private final String nothing;

    Language(String nothing) {
        this.nothing = nothing;
    }

    /** What stands where there is nothing to name. */
    String nothing() {
        return nothing;
    }

    /** Either the English or the Spanish words. */
    String of(String english, String spanish) {
        return switch (this) {
            case ENGLISH -> english;
            case SPANISH -> spanish;
        };
    }
}
