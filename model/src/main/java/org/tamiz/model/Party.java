package org.tamiz.model;

import java.util.List;
import java.util.Objects;

/**
 * A person, organization, vessel or aircraft, as one source describes it: a list entry's party, or the party being
 * screened.
 *
 * @param type what it is
 * @param names its names; a list entry has at least one, its first is the primary name
 * @param identifiers its identifiers
 * @param profile dates, places, nationalities, gender
 * @param addresses its addresses
 * @param wallets its digital currency addresses
 * @param links other parties that the source names beside it
 * @param properties everything else the source says, under the source's own labels
 */
public record Party(
        PartyType type,
        List<PartyName> names,
        List<Identifier> identifiers,
        Profile profile,
        List<Address> addresses,
        List<Wallet> wallets,
        List<Link> links,
        List<LabelledValue> properties) {

    public Party {
        Objects.requireNonNull(type);
        names = List.copyOf(names);
        identifiers = List.copyOf(identifiers);
        Objects.requireNonNull(profile);
        addresses = List.copyOf(addresses);
        wallets = List.copyOf(wallets);
        links = List.copyOf(links);
        properties = List.copyOf(properties);
    }
}
