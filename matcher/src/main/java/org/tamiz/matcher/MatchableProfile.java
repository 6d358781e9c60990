package org.tamiz.matcher;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.Country;
import org.tamiz.model.DateStatement;
import org.tamiz.model.Gender;
import org.tamiz.model.Party;
import org.tamiz.model.Profile;

/**
 * What a party states beside names and identifiers, prepared for comparing. Every list may be empty: not stated.
 *
 * @param birthDates dates of birth; several are alternatives
 * @param foundingDates dates of establishment or building
 * @param birthPlaces places of birth, folded
 * @param nationalities ISO codes of nationalities and citizenships, in alphabetical order
 * @param countries ISO codes of every country that it is tied to: nationality, citizenship, birth, address, flag; in
 *     alphabetical order
 * @param addresses addresses that say more than a country, folded
 * @param gender its gender
 */
public record MatchableProfile(
        List<DateStatement> birthDates,
        List<DateStatement> foundingDates,
        List<MatchablePlace> birthPlaces,
        List<String> nationalities,
        List<String> countries,
        List<MatchablePlace> addresses,
        Gender gender) {

    public MatchableProfile {
        birthDates = List.copyOf(birthDates);
        foundingDates = List.copyOf(foundingDates);
        birthPlaces = List.copyOf(birthPlaces);
        nationalities = List.copyOf(nationalities);
        countries = List.copyOf(countries);
        addresses = List.copyOf(addresses);
    }

    /** Prepares what the party states. */
    public static MatchableProfile of(Party party) {
        Profile profile = party.profile();
        TreeSet<String> nationalities = new TreeSet<>();
        profile.nationalities().forEach(country -> add(country, nationalities));
        profile.citizenships().forEach(country -> add(country, nationalities));
        TreeSet<String> countries = new TreeSet<>(nationalities);
        profile.countries().forEach(country -> add(country, countries));
        profile.birthPlaces().forEach(place -> add(place.country(), countries));
        party.addresses().forEach(address -> add(address.country(), countries));
        return new MatchableProfile(
                read(profile.birthDates()),
                read(profile.foundingDates()),
                profile.birthPlaces().stream()
                        .map(MatchablePlace::of)
                        .filter(place -> place.isSpecific() || place.country() != null)
                        .toList(),
                List.copyOf(nationalities),
                List.copyOf(countries),
                party.addresses().stream()
                        .map(MatchablePlace::of)
                        .filter(MatchablePlace::isSpecific)
                        .distinct()
                        .toList(),
                profile.gender());
    }

    /** A date that could not be read says nothing. */
    private static List<DateStatement> read(List<DateStatement> dates) {
        return dates.stream()
                .filter(date -> !(date instanceof DateStatement.Unread))
                .toList();
    }

    private static void add(@Nullable Country country, TreeSet<String> codes) {
        if (country != null && country.code() != null) {
            codes.add(country.code());
        }
    }
}
