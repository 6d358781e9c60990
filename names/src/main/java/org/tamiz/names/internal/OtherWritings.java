package org.tamiz.names.internal;

import java.util.ArrayList;
import java.util.List;
import org.tamiz.names.NameOf;

/** What a name is written as before it is read: domains as words, old romanizations in today's. */
public final class OtherWritings {

    private OtherWritings() {}

    /** The writings to read, one at least, the name as it was given first where that is read at all. */
    public static List<String> of(String name, NameOf of) {
        List<String> writings = new ArrayList<>(of == NameOf.PERSON ? List.of(name) : DomainNames.readings(name));
        if (of != NameOf.OTHER) {
            writings.addAll(WadeGiles.pinyin(name));
        }
        return writings;
    }
}
