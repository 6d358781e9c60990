package org.tamiz.sources.uk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.EditionInfo;
import org.tamiz.model.EditionInfo.Wholeness;
import org.tamiz.model.PublicationTime;

/** The two lists of the United Kingdom. */
enum UkPublication {
    /** Designations under the Sanctions and Anti-Money Laundering Act 2018; key: Unique ID. */
    SANCTIONS_LIST("uk-sl", "UK Sanctions List", "Foreign, Commonwealth and Development Office", "UniqueID"),
    /** Asset freeze targets of the years before; key: Group ID. */
    CONSOLIDATED_LIST(
            "uk-ofsi", "OFSI Consolidated List of Financial Sanctions Targets in the UK", "HM Treasury", "GroupID");

    private final String id;
    private final String title;
    private final String authority;
    private final String keyElement;

    UkPublication(String id, String title, String authority, String keyElement) {
        this.id = id;
        this.title = title;
        this.authority = authority;
        this.keyElement = keyElement;
    }

    String id() {
        return id;
    }

    String authority() {
        return authority;
    }

    /** The name of the element that holds the key of an entry. */
    String keyElement() {
        return keyElement;
    }

    /** The information on an edition of one file. */
    EditionInfo info(
            String format, @Nullable PublicationTime published, String hash, String file, Wholeness wholeness) {
        return new EditionInfo(id, title, format, published, hash, List.of(file), wholeness, false);
    }
}
