package org.tamiz.matcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamiz.matcher.Scenario.THRESHOLD;
import static org.tamiz.matcher.Scenario.points;
import static org.tamiz.testkit.PartyBuilder.organization;
import static org.tamiz.testkit.PartyBuilder.person;
import static org.tamiz.testkit.PartyBuilder.vessel;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tamiz.matcher.internal.PartyWeights;
import org.tamiz.model.Address;
import org.tamiz.model.Country;
import org.tamiz.model.DateStatement;
import org.tamiz.model.Gender;
import org.tamiz.model.PartialDate;
import org.tamiz.testkit.PartyBuilder;

class B01_PartyEvidenceTest {

    private static final int ALONE = points(mohammed(), mohammed());

    private static int weight(PartyFact fact) {
        return PartyWeights.INSTANCE.points(fact);
    }

    private static PartyBuilder mohammed() {
        return person("Mohammed Ali");
    }

    @Test
    void aBirthDateSpeaksForOrAgainst() {
        PartyBuilder query = mohammed().born(1957, 4, 12);
        assertThat(points(query, mohammed().born(1957, 4, 12)) - ALONE).isEqualTo(250);
        assertThat(points(query, mohammed().born(1957, 12, 4)) - ALONE).isPositive();
        assertThat(points(query, mohammed().born(1957, 0, 0)) - ALONE).isPositive();
        assertThat(points(query, mohammed().born(1975, 4, 12))).isLessThan(THRESHOLD);
        assertThat(points(query, mohammed())).isEqualTo(ALONE);
    }

    @Test
    void circaAndRangesAreTolerant() {
        PartyBuilder query = mohammed().born(1959, 4, 12);
        DateStatement circa = new DateStatement.On(PartialDate.ofYear(1957), true);
        DateStatement range = new DateStatement.Between(PartialDate.ofYear(1950), PartialDate.ofYear(1960), false);
        assertThat(points(query, mohammed().born(circa))).isGreaterThan(ALONE);
        assertThat(points(query, mohammed().born(range))).isGreaterThan(ALONE);
        assertThat(points(query, mohammed().born(new DateStatement.Unread("1950s"))))
                .isEqualTo(ALONE);
    }

    @Test
    void oneOfSeveralAlternativesIsEnough() {
        assertThat(points(
                        mohammed().born(1957, 4, 12),
                        mohammed().born(1980, 1, 1).born(1957, 4, 12)))
                .isEqualTo(ALONE + 250);
    }

    @Test
    void countriesCountWhenBothStateThem() {
        assertThat(points(mohammed().national("eg"), mohammed().national("eg").national("ye")))
                .isEqualTo(ALONE + weight(PartyFact.NATIONALITY_SHARED));
        assertThat(points(mohammed().national("eg"), mohammed().national("ye")))
                .isEqualTo(ALONE + weight(PartyFact.NATIONALITY_DIFFERENT));
        assertThat(points(mohammed().national("eg"), mohammed())).isEqualTo(ALONE);
    }

    @Test
    void genderAndTypeOnlyCountAgainst() {
        assertThat(points(mohammed().gender(Gender.FEMALE), mohammed().gender(Gender.MALE)))
                .isLessThan(ALONE);
        assertThat(points(mohammed().gender(Gender.MALE), mohammed().gender(Gender.MALE)))
                .isEqualTo(ALONE);
        assertThat(points(organization("Mohammed Ali"), mohammed())).isLessThan(ALONE);
    }

    @Test
    void anIdentifierDecidesWhateverTheName() {
        assertThat(points(
                        vessel("Happy Star").identifier("imo", "IMO 9187629"),
                        vessel("ARTAVIL").identifier("imo", "9187629")))
                .isGreaterThanOrEqualTo(THRESHOLD);
        assertThat(points(
                        organization("Otro Nombre").identifier("tax-id", "DIB771110HQ1"),
                        organization("DISTRIBUIDORA").identifier("mx-rfc", "DIB-771110-HQ1")))
                .isGreaterThanOrEqualTo(THRESHOLD);
    }

    @Test
    void numbersOfDifferentSchemesDoNotMeetByChance() {
        assertThat(points(
                        person("Ana Ejemplo").identifier("passport", "1234567"),
                        person("DOE, John").identifier("imo", "1234567")))
                .isLessThan(THRESHOLD);
        assertThat(points(
                        person("Ana Ejemplo").identifier("phone", "5551234567"),
                        person("DOE, John").identifier("phone", "5551234567")))
                .isLessThan(THRESHOLD);
    }

    @Test
    void twoShipsOfOneNameAreToldApartByTheirNumbers() {
        assertThat(points(
                        vessel("OCEAN STAR").identifier("imo", "9187629"),
                        vessel("OCEAN STAR").identifier("imo", "9187631")))
                .isLessThan(THRESHOLD);
    }

    /** The sum of all that can speak against is smaller than what an equal wallet or identifier speaks for. */
    @Test
    void nothingHidesAnEqualWallet() {
        String address = "1Kuf2Rd8mDyAViwBozGTNYnvWL8uYFrkVo";
        PartyBuilder query = person("Nobody")
                .wallet("?", address)
                .identifier("mx-curp", "AAAA800101HDFXXX01")
                .born(1980, 1, 1)
                .national("mx")
                .gender(Gender.FEMALE);
        PartyBuilder entry = organization("SOMEBODY")
                .wallet("XBT", address)
                .identifier("mx-curp", "BBBB500101HDFXXX02")
                .born(1950, 1, 1)
                .national("ru")
                .gender(Gender.MALE);
        assertThat(points(query, entry)).isGreaterThanOrEqualTo(THRESHOLD);
    }

    @Test
    void aWalletDecides() {
        String address = "1Kuf2Rd8mDyAViwBozGTNYnvWL8uYFrkVo";
        assertThat(points(
                        person("Nobody").wallet("?", address),
                        person("SOMEBODY").wallet("XBT", address)))
                .isGreaterThanOrEqualTo(THRESHOLD);
    }

    /** A full name that is not rare, and everything else another's: the daily false alert. */
    @Test
    void aNamesakeOfAnotherBirthdayAndCountryIsNoHit() {
        PartyBuilder listed = person("Jose Garcia Hernandez").born(1957, 4, 12).national("mx");
        assertThat(points(person("Jose Garcia Hernandez"), listed)).isGreaterThanOrEqualTo(THRESHOLD);
        assertThat(points(person("Jose Garcia Hernandez").born(1988, 11, 3).country("es"), listed))
                .isLessThan(THRESHOLD);
    }

    /** Country, town and street say one thing three times. */
    @Test
    void placesCountOnce() {
        Address town = new Address(null, "Culiacan", null, null, new Country("mx", "Mexico"), null);
        PartyBuilder party = mohammed().national("mx").bornIn(town);
        assertThat(points(party, party) - ALONE)
                .isEqualTo(Math.max(weight(PartyFact.NATIONALITY_SHARED), weight(PartyFact.BIRTH_PLACE_SAME)));
    }

    @Test
    void anIdentifierThatMayBeChanceSupportsAName() {
        PartyBuilder query = mohammed().identifier("phone", "+52 55 5123 4567");
        assertThat(points(query, mohammed().identifier("phone", "525551234567")) - ALONE)
                .isEqualTo(weight(PartyFact.IDENTIFIER_ALIKE));
    }

    /** Hexadecimal addresses carry letter case as a check alone; in others it is part of the address. */
    @Test
    void walletsAreComparedAsTheirCurrencyWritesThem() {
        String hexadecimal = "0x7F367cC41522cE07553e823bf3be79A889DEbe1B";
        assertThat(points(
                        person("Nobody").wallet("ETH", hexadecimal.toLowerCase(Locale.ROOT)),
                        person("SOMEBODY").wallet("ETH", hexadecimal)))
                .isGreaterThanOrEqualTo(THRESHOLD);
        String base58 = "1Kuf2Rd8mDyAViwBozGTNYnvWL8uYFrkVo";
        assertThat(points(
                        person("Nobody").wallet("XBT", base58.toLowerCase(Locale.ROOT)),
                        person("SOMEBODY").wallet("XBT", base58)))
                .isLessThan(THRESHOLD);
    }
}
