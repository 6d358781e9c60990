package org.tamiz.matcher;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.Address;
import org.tamiz.model.Country;
import org.tamiz.model.DateStatement;
import org.tamiz.model.Gender;
import org.tamiz.model.Party;
import org.tamiz.model.PartyType;

/**
 * A party prepared for comparing: names folded, identifiers normalised, countries gathered.
 *
 * @param type its type
 * @param names its names, in the party's order
 * @param identifiers its identifiers in normal form
 * @param wallets its digital currency addresses
 * @param birthDates its dates of birth
 * @param countries ISO codes of every country that it is tied to: nationality, citizenship, birth, address, flag; in
 *     alphabetical order
 * @param gender its gender
 */
public record MatchableParty(
        PartyType type,
        List<MatchableName> names,
        List<IdentifierKey> identifiers,
        List<String> wallets,
        List<DateStatement> birthDates,
        List<String> countries,
        Gender gender) {

    public MatchableParty {
        names = List.copyOf(names);
        identifiers = List.copyOf(identifiers);
        wallets = List.copyOf(wallets);
        birthDates = List.copyOf(birthDates);
        countries = List.copyOf(countries);
    }

    public static MatchableParty of(Party party) {
        List<MatchableName> names = new ArrayList<>();
        party.names().forEach(name -> names.add(MatchableName.of(name)));
        return new MatchableParty(
                party.type(),
                names,
                party.identifiers().stream()
                        .map(IdentifierKey::of)
                        .filter(key -> !key.value().isEmpty())
                        .toList(),
                party.wallets().stream().map(wallet -> wallet.address()).toList(),
                party.profile().birthDates(),
                countriesOf(party),
                party.profile().gender());
    }

    private static List<String> countriesOf(Party party) {
        TreeSet<String> codes = new TreeSet<>();
        party.profile().nationalities().forEach(country -> add(country, codes));
        party.profile().citizenships().forEach(country -> add(country, codes));
        party.profile().countries().forEach(country -> add(country, codes));
        for (Address place : party.profile().birthPlaces()) {
            add(place.country(), codes);
        }
        for (Address address : party.addresses()) {
            add(address.country(), codes);
        }
        return List.copyOf(codes);
    }

    private static void add(@Nullable Country country, TreeSet<String> codes) {
        if (country != null && country.code() != null) {
            codes.add(country.code());
        }
    }
}
