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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamiz.testkit.PartyBuilder;

class A03_AcronymTest {

    @ParameterizedTest
    @CsvSource({
        "CJNG, Cártel de Jalisco Nueva Generación",
        "C.J.N.G., Cartel Jalisco Nueva Generacion",
        "FARC, Fuerzas Armadas Revolucionarias de Colombia",
        "IRGC, Islamic Revolutionary Guard Corps",
        "IRGC, ISLAMIC REVOLUTIONARY GUARD CORPS (IRGC)",
        "PFLP, Popular Front for the Liberation of Palestine",
        "IRISL, Islamic Republic of Iran Shipping Lines",
        "ОМОН, Отряд мобильный особого назначения",
        "ЧВКЗ, Частная военная компания Заря"
    })
    void fourLettersAreEnoughInEitherDirection(String acronym, String name) {
        assertThat(points(organization(acronym), organization(name))).isGreaterThanOrEqualTo(THRESHOLD);
        assertThat(points(organization(name), organization(acronym))).isGreaterThanOrEqualTo(THRESHOLD);
    }

    @Test
    void aFirmOfUnknownTypeIsKnownByItsWords() {
        assertThat(points(unknown("CJNG"), organization("CARTEL DE JALISCO NUEVA GENERACION")))
                .isGreaterThanOrEqualTo(THRESHOLD);
        assertThat(points(unknown("United Trading Bank Corporation"), organization("UTBC")))
                .isGreaterThanOrEqualTo(THRESHOLD);
        // Four words that may be anybody's name stand for no firm.
        assertThat(points(unknown("Maria Ana Rosa Silva"), organization("MARS")))
                .isLessThan(THRESHOLD);
    }

    @Test
    void threeLettersNeedMore() {
        int alone = points(organization("ELN"), organization("Ejército de Liberación Nacional"));
        assertThat(alone).isPositive().isLessThan(THRESHOLD);
        int withCountry = points(
                organization("ELN").country("co"),
                organization("Ejército de Liberación Nacional").country("co"));
        assertThat(withCountry).isGreaterThanOrEqualTo(THRESHOLD);
        int elsewhere = points(
                organization("ELN").country("co"),
                organization("Ejército de Liberación Nacional").country("de"));
        assertThat(elsewhere).isLessThan(alone);
    }

    @Test
    void nobodyButOrganizationsHasOne() {
        assertThat(points(person("Mars"), organization("MARIA ANA ROSA SILVA FOUNDATION")))
                .isLessThan(THRESHOLD);
        assertThat(points(person("Maria Ana Rosa Silva"), person("Mars"))).isLessThan(THRESHOLD);
        assertThat(points(vessel("Mars"), vessel("Maria Ana Rosa Silva"))).isLessThan(THRESHOLD);
    }

    @Test
    void otherLettersAreNoAcronym() {
        assertThat(points(organization("CJNX"), organization("Cartel de Jalisco Nueva Generacion")))
                .isLessThan(THRESHOLD);
        assertThat(points(organization("CJN"), organization("Cartel de Jalisco Nueva Generacion")))
                .isLessThan(THRESHOLD);
    }

    @Test
    void isOnePieceOfEvidence() {
        Match match = match(organization("CJNG"), organization("Cartel de Jalisco Nueva Generacion"));
        assertThat(match.parts()).extracting(EvidencePart::kind).containsExactly(EvidenceKind.ACRONYM);
        assertThat(match.parts().getFirst().entry()).isEqualTo("Cartel de Jalisco Nueva Generacion");
        assertThat(match.points()).isEqualTo(MatchModel.shipped().weight(NameWeight.ACRONYM));
    }

    @Test
    void aWeakAliasIsDeductedHereToo() {
        Match match = match(
                organization("Frente Amplio Revolucionario Campesino"),
                organization("Some Front").weakAlias("FARC"));
        assertThat(match.points()).isLessThan(THRESHOLD);
        assertThat(match.parts())
                .extracting(EvidencePart::kind)
                .contains(EvidenceKind.ACRONYM, EvidenceKind.WEAK_ALIAS);
    }

    /** Whoever calls the short name weak does not mean it to be strong by way of the long one. */
    @Test
    void anAcronymThatIsItselfAWeakAliasIsDeducted() {
        PartyBuilder gulf = organization("CARTEL DEL GOLFO").country("mx");
        assertThat(points(organization("CDG").country("mx"), gulf)).isGreaterThanOrEqualTo(THRESHOLD);
        assertThat(points(organization("CDG").country("mx"), gulf.weakAlias("CDG")))
                .isLessThan(THRESHOLD);
    }

    /** The own name of an entry is told by its words, which say more. */
    @Test
    void wordsComeFirst() {
        assertThat(match(
                                organization("FARC"),
                                organization("FARC").alias("Fuerzas Armadas Revolucionarias de Colombia"))
                        .parts())
                .extracting(EvidencePart::kind)
                .doesNotContain(EvidenceKind.ACRONYM);
    }
}
