package org.tamiz.matcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamiz.matcher.Scenario.THRESHOLD;
import static org.tamiz.matcher.Scenario.match;
import static org.tamiz.matcher.Scenario.points;
import static org.tamiz.testkit.PartyBuilder.organization;
import static org.tamiz.testkit.PartyBuilder.person;
import static org.tamiz.testkit.PartyBuilder.unknown;
import static org.tamiz.testkit.PartyBuilder.vessel;

import org.junit.jupiter.api.Test;
import org.tamiz.testkit.PartyBuilder;

class B03_OneWordNameTest {

    private static PartyBuilder listed() {
        return person("PEREZ ALVAREZ, Xicotencatl")
                .alias("QUETZALCOATL")
                .born(1970, 1, 2)
                .national("mx");
    }

    @Test
    void theWordAloneIsAHit() {
        assertThat(points(person("Quetzalcoatl"), listed())).isGreaterThanOrEqualTo(THRESHOLD);
        assertThat(points(unknown("QUETZALCOATL"), listed())).isGreaterThanOrEqualTo(THRESHOLD);
    }

    @Test
    void amongOtherNamesItIsNone() {
        assertThat(points(person("Quetzalcoatl Lara Fernandez"), listed())).isLessThan(THRESHOLD);
        Match match = match(person("Quetzalcoatl Lara"), listed());
        assertThat(match.points()).isLessThan(THRESHOLD);
        assertThat(match.parts()).extracting(EvidencePart::kind).contains(EvidenceKind.ONE_WORD_OF_MANY);
        assertThat(points(person("Maria Quetzalcoatl"), vessel("QUETZALCOATL"))).isLessThan(THRESHOLD);
        assertThat(points(unknown("Maria Quetzalcoatl"), organization("QUETZALCOATL")))
                .isLessThan(THRESHOLD);
    }

    @Test
    void aBirthDateAndACountryRaiseIt() {
        assertThat(points(person("Quetzalcoatl Lara Fernandez").born(1970, 1, 2).national("mx"), listed()))
                .isGreaterThanOrEqualTo(THRESHOLD);
        assertThat(points(person("Quetzalcoatl Lara Fernandez").born(1970, 0, 0).national("mx"), listed()))
                .isLessThan(THRESHOLD);
    }

    @Test
    void theSameWordWrittenApartIsNoOtherName() {
        assertThat(points(person("Abdul Rahman"), person("SOMEBODY ELSE").alias("ABDULRAHMAN")))
                .isGreaterThanOrEqualTo(THRESHOLD);
    }

    /** An article that one side takes for a name is still the same word. */
    @Test
    void wordsThatBothHaveAreNoOtherNames() {
        assertThat(points(
                        unknown("Los Zetas"), organization("CARTEL DEL NORESTE").alias("LOS ZETAS")))
                .isGreaterThanOrEqualTo(THRESHOLD);
        assertThat(points(
                        unknown("IL-BRAZZOL"),
                        organization("WATER FISHERIES LIMITED").alias("IL-BRAZZOL")))
                .isGreaterThanOrEqualTo(THRESHOLD);
    }

    /** A firm's own word and what it does: still the firm. */
    @Test
    void anOrganizationIsCalledByItsWord() {
        assertThat(match(
                                organization("Quetzalcoatl Bank S.A."),
                                organization("ACME").alias("QUETZALCOATL"))
                        .parts())
                .extracting(EvidencePart::kind)
                .doesNotContain(EvidenceKind.ONE_WORD_OF_MANY);
        assertThat(points(
                        organization("Transportes Quetzalcoatl del Halcon"),
                        organization("ACME").alias("QUETZALCOATL")))
                .isLessThan(THRESHOLD);
    }

    @Test
    void underTheFullPolicyItCountsInFull() {
        PartyMatcher full = new PartyMatcher(WeakAliases.FULL);
        MatchableParty query = MatchableParty.of(person("Quetzalcoatl Lara").build());
        MatchableParty entry = MatchableParty.of(listed().build());
        assertThat(full.points(query, entry)).isGreaterThan(new PartyMatcher(WeakAliases.SUPPORT).points(query, entry));
    }
}
