package org.tamiz.bench.party;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tamiz.matcher.MatchableParty;
import org.tamiz.model.Edition;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryId;
import org.tamiz.model.Party;

/**
 * An entry prepared for comparing.
 *
 * @param id its list and key
 * @param party what its list states
 */
record ListedParty(EntryId id, MatchableParty party) {

    /** The entries whose key stands once in the edition, by key. */
    static Map<String, ListedParty> byKey(Edition edition, boolean withNames) {
        Map<String, ListedParty> parties = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (Entry entry : edition.entries()) {
            counts.merge(entry.id().key(), 1, Integer::sum);
        }
        for (Entry entry : edition.entries()) {
            if (Integer.valueOf(1).equals(counts.get(entry.id().key()))) {
                Party party = withNames ? entry.party() : nameless(entry.party());
                parties.put(entry.id().key(), new ListedParty(entry.id(), MatchableParty.of(party)));
            }
        }
        return parties;
    }

    /** Folding names takes most of the time, and editions are paired by key. */
    private static Party nameless(Party party) {
        return new Party(
                party.type(),
                List.of(),
                party.identifiers(),
                party.profile(),
                party.addresses(),
                party.wallets(),
                List.of(),
                List.of());
    }
}
