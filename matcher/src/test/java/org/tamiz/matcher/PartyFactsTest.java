package org.tamiz.matcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamiz.testkit.PartyBuilder.organization;
import static org.tamiz.testkit.PartyBuilder.person;
import static org.tamiz.testkit.PartyBuilder.vessel;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tamiz.model.Address;
import org.tamiz.model.Country;
import org.tamiz.model.DateStatement;
import org.tamiz.model.Gender;
import org.tamiz.model.PartialDate;
import org.tamiz.testkit.PartyBuilder;

/** Each fact is found where it is, and nothing where a side is silent. The parties are fictional. */
class PartyFactsTest {

    private static Set<PartyFact> facts(PartyBuilder query, PartyBuilder entry) {
        Set<PartyFact> facts = EnumSet.noneOf(PartyFact.class);
        PartyFacts.of(MatchableParty.of(query.build()), MatchableParty.of(entry.build()))
                .forEach(found -> assertThat(facts.add(found.fact())).isTrue());
        return facts;
    }

    private static PartyBuilder ana() {
        return person("Ana Ejemplo");
    }

    private static Set<PartyFact> born(PartyBuilder query, DateStatement theirs) {
        return facts(query, ana().born(theirs));
    }

    private static DateStatement on(int year, int month, int day) {
        return DateStatement.on(new PartialDate(year, month, day));
    }

    @Test
    void birthDates() {
        PartyBuilder query = ana().born(1957, 4, 12);
        assertThat(born(query, on(1957, 4, 12))).containsExactly(PartyFact.BIRTH_DATE_EQUAL);
        assertThat(born(query, on(1957, 4, 0))).containsExactly(PartyFact.BIRTH_MONTH_EQUAL);
        assertThat(born(query, on(1957, 12, 4))).containsExactly(PartyFact.BIRTH_DATE_SWAPPED);
        assertThat(born(query, on(1967, 4, 12))).containsExactly(PartyFact.BIRTH_DATE_SLIP);
        assertThat(born(query, on(1957, 4, 13))).containsExactly(PartyFact.BIRTH_DATE_SLIP);
        assertThat(born(query, on(1957, 0, 0))).containsExactly(PartyFact.BIRTH_YEAR_EQUAL);
        assertThat(born(query, on(1957, 1, 1))).containsExactly(PartyFact.BIRTH_YEAR_EQUAL);
        assertThat(born(query, on(1957, 4, 29))).containsExactly(PartyFact.BIRTH_DAY_DIFFERENT);
        assertThat(born(query, on(1957, 9, 23))).containsExactly(PartyFact.BIRTH_MONTH_DIFFERENT);
        assertThat(born(query, on(1958, 9, 23))).containsExactly(PartyFact.BIRTH_YEARS_APART_1);
        assertThat(born(query, on(1960, 0, 0))).containsExactly(PartyFact.BIRTH_YEARS_APART_2_TO_3);
        assertThat(born(query, on(1975, 4, 12))).containsExactly(PartyFact.BIRTH_YEARS_APART_MORE);
        assertThat(facts(query, ana())).isEmpty();
    }

    @Test
    void theFirstOfJanuaryOftenMeansTheYear() {
        assertThat(born(ana().born(1957, 1, 1), on(1957, 1, 1))).containsExactly(PartyFact.BIRTH_MONTH_EQUAL);
    }

    @Test
    void approximateDates() {
        DateStatement circa = new DateStatement.On(PartialDate.ofYear(1957), true);
        DateStatement range = new DateStatement.Between(PartialDate.ofYear(1950), PartialDate.ofYear(1955), false);
        assertThat(born(ana().born(1959, 4, 12), circa)).containsExactly(PartyFact.BIRTH_DATE_APPROXIMATE);
        assertThat(born(ana().born(1960, 4, 12), circa)).containsExactly(PartyFact.BIRTH_YEARS_APART_1);
        assertThat(born(ana().born(1952, 4, 12), range)).containsExactly(PartyFact.BIRTH_DATE_APPROXIMATE);
        assertThat(born(ana().born(1970, 4, 12), range)).containsExactly(PartyFact.BIRTH_YEARS_APART_MORE);
        assertThat(born(ana().born(1970, 4, 12), new DateStatement.Unread("1970s")))
                .isEmpty();
    }

    @Test
    void theBestOfSeveralAlternativesCounts() {
        PartyBuilder entry = ana().born(1980, 1, 1).born(1957, 0, 0).born(1957, 4, 12);
        assertThat(facts(ana().born(1957, 4, 12), entry)).containsExactly(PartyFact.BIRTH_DATE_EQUAL);
    }

    @Test
    void foundingDates() {
        PartyBuilder query = organization("Ejemplo SA").founded(2001, 5, 7);
        assertThat(facts(query, organization("Ejemplo SA").founded(2001, 5, 7)))
                .containsExactly(PartyFact.FOUNDING_DATE_EQUAL);
        assertThat(facts(query, organization("Ejemplo SA").founded(2001, 0, 0)))
                .containsExactly(PartyFact.FOUNDING_YEAR_EQUAL);
        assertThat(facts(query, organization("Ejemplo SA").founded(1990, 0, 0)))
                .containsExactly(PartyFact.FOUNDING_YEAR_DIFFERENT);
    }

    @Test
    void countriesByTheirRole() {
        assertThat(facts(ana().national("mx"), ana().national("us").national("mx")))
                .containsExactly(PartyFact.NATIONALITY_SHARED);
        assertThat(facts(ana().country("mx"), ana().national("mx"))).containsExactly(PartyFact.COUNTRY_SHARED);
        assertThat(facts(ana().national("mx"), ana().national("ru"))).containsExactly(PartyFact.NATIONALITY_DIFFERENT);
        assertThat(facts(ana().country("mx"), ana().national("ru"))).containsExactly(PartyFact.COUNTRY_DIFFERENT);
        assertThat(facts(ana().country("mx"), ana())).isEmpty();
        assertThat(facts(organization("A B").country("mx"), organization("A B").country("mx")))
                .containsExactly(PartyFact.SEAT_SHARED);
        assertThat(facts(organization("A B").country("mx"), organization("A B").country("ru")))
                .containsExactly(PartyFact.SEAT_DIFFERENT);
        assertThat(facts(vessel("STAR").country("ir"), vessel("STAR").country("ir")))
                .containsExactly(PartyFact.FLAG_SHARED);
        assertThat(facts(vessel("STAR").country("ir"), vessel("STAR").country("pa")))
                .containsExactly(PartyFact.FLAG_DIFFERENT);
    }

    private static Address place(@Nullable String street, @Nullable String city, @Nullable String country) {
        return new Address(street, city, null, null, country == null ? null : new Country(country, country), null);
    }

    @Test
    void birthPlaces() {
        PartyBuilder query = ana().bornIn(place(null, "Culiac\u00e1n", null));
        assertThat(facts(query, ana().bornIn(place(null, "CULIACAN", "mx"))))
                .containsExactly(PartyFact.BIRTH_PLACE_SAME);
        assertThat(facts(query, ana().bornIn(new Address(null, "Badiraguato", "Culiacan", null, null, null))))
                .containsExactly(PartyFact.BIRTH_PLACE_SAME);
        assertThat(facts(query, ana().bornIn(place(null, "Tijuana", "mx"))))
                .containsExactly(PartyFact.BIRTH_PLACE_DIFFERENT);
        assertThat(facts(query, ana().bornIn(place(null, null, "mx")))).isEmpty();
    }

    /** One name, two towns: Córdoba lies in Argentina and in Spain. */
    @Test
    void aTownOfAnotherCountryIsAnother() {
        assertThat(facts(
                        ana().bornIn(place(null, "C\u00f3rdoba", "ar")),
                        ana().bornIn(place(null, "C\u00f3rdoba", "es"))))
                .containsExactlyInAnyOrder(PartyFact.BIRTH_PLACE_DIFFERENT, PartyFact.COUNTRY_DIFFERENT);
    }

    @Test
    void addresses() {
        PartyBuilder query = organization("A B").address(Address.ofLine("Calle Falsa No. 123, Guadalajara"));
        assertThat(facts(query, organization("A B").address(place("Falsa 123", "Guadalajara", null))))
                .containsExactly(PartyFact.ADDRESS_SAME);
        assertThat(facts(query, organization("A B").address(place("Falsa 99", "Guadalajara", null))))
                .containsExactly(PartyFact.ADDRESS_TOWN_SAME);
        assertThat(facts(
                        organization("A B").address(place("Falsa 123", "Guadalajara", null)),
                        organization("A B").address(place("Falsa 123", "Tijuana", null))))
                .containsExactly(PartyFact.ADDRESS_DIFFERENT);
    }

    @Test
    void genderAndType() {
        assertThat(facts(ana().gender(Gender.FEMALE), ana().gender(Gender.FEMALE)))
                .containsExactly(PartyFact.GENDER_SAME);
        assertThat(facts(ana().gender(Gender.FEMALE), ana().gender(Gender.MALE)))
                .containsExactly(PartyFact.GENDER_DIFFERENT);
        assertThat(facts(ana().gender(Gender.OTHER), ana().gender(Gender.MALE))).isEmpty();
        assertThat(facts(ana(), vessel("ANA EJEMPLO"))).containsExactly(PartyFact.TYPE_DIFFERENT);
    }

    @Test
    void identifiers() {
        assertThat(facts(
                        vessel("STAR").identifier("imo", "9187629"),
                        vessel("STAR").identifier("imo", "9187631")))
                .containsExactly(PartyFact.IDENTIFIER_DIFFERENT);
        // A list that gives a ship two numbers does not keep to one a ship.
        assertThat(facts(
                        vessel("STAR").identifier("imo", "9187629"),
                        vessel("STAR").identifier("imo", "9187631").identifier("imo", "5055293")))
                .isEmpty();
        assertThat(facts(ana().identifier("phone", "+52 55 5123 4567"), ana().identifier("phone", "525551234567")))
                .containsExactly(PartyFact.IDENTIFIER_ALIKE);
        assertThat(facts(
                        ana().identifier("passport", "A1234507", "mx"), ana().identifier("passport", "B7654300", "ru")))
                .isEmpty();
    }
}
