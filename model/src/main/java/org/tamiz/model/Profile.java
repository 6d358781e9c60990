package org.tamiz.model;

import java.util.List;
import java.util.Objects;

/**
 * What is said of a party beside names, numbers and addresses. Every list may be empty: not stated.
 *
 * @param birthDates dates of birth; several are alternatives
 * @param foundingDates dates on which an organization was established or a vessel or aircraft built
 * @param birthPlaces places of birth; several are alternatives
 * @param nationalities nationalities
 * @param citizenships citizenships
 * @param countries other countries that the source ties the party to: jurisdiction, flag, main country
 * @param gender gender
 */
public record Profile(
        List<DateStatement> birthDates,
        List<DateStatement> foundingDates,
        List<Address> birthPlaces,
        List<Country> nationalities,
        List<Country> citizenships,
        List<Country> countries,
        Gender gender) {

    public static final Profile EMPTY =
            new Profile(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Gender.NOT_STATED);

    public Profile {
        birthDates = List.copyOf(birthDates);
        foundingDates = List.copyOf(foundingDates);
        birthPlaces = List.copyOf(birthPlaces);
        nationalities = List.copyOf(nationalities);
        citizenships = List.copyOf(citizenships);
        countries = List.copyOf(countries);
        Objects.requireNonNull(gender);
    }
}
