package org.tamiz.bench.quality;

import java.util.List;
import org.tamiz.model.NameKind;
import org.tamiz.model.Party;
import org.tamiz.model.PartyName;
import org.tamiz.model.PartyType;
import org.tamiz.model.Profile;

/** A party of which nothing but its name is known. */
final class Named {

    private Named() {}

    static Party party(PartyType type, String name) {
        PartyName primary = new PartyName(name, NameKind.PRIMARY, "Zyyy", List.of());
        return new Party(type, List.of(primary), List.of(), Profile.EMPTY, List.of(), List.of(), List.of(), List.of());
    }
}
