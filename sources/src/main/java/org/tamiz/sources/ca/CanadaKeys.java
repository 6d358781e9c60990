package org.tamiz.sources.ca;

import org.tamiz.sources.internal.DerivedKey;
import org.tamiz.sources.internal.XmlElement;

/**
 * The key of a record on the list, which gives none.
 *
 * <p>It is made of the regime and the name, and of nothing else. Schedule and item cite the place in the regulations: items
 * are numbered anew when a schedule is replaced, and a party moves from schedule to schedule, so that a key made of them
 * would name another party in the next edition or make a removal and a listing of an amendment. Dates, aliases and titles are
 * amended. The regime does belong to it: a party listed under two regimes stands on the list twice, and each can go alone.
 *
 * <p>Of the regime the English half counts, for the French one was added and amended ({@code Burma / Birmanie}).
 */
final class CanadaKeys {

    private CanadaKeys() {}

    static String key(XmlElement record) {
        return DerivedKey.of(CanadaList.ID, name(record), english(CanadaElements.COUNTRY.text(record)));
    }

    /** The name of the record; empty when it has none. */
    static String name(XmlElement record) {
        String entity = CanadaElements.ENTITY.text(record);
        if (!entity.isEmpty()) {
            return entity;
        }
        return (CanadaElements.GIVEN_NAME.text(record) + " " + CanadaElements.LAST_NAME.text(record)).strip();
    }

    private static String english(String text) {
        int slash = text.indexOf(" / ");
        return slash < 0 ? text : text.substring(0, slash);
    }
}
