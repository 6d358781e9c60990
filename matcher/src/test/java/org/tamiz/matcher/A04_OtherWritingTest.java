package org.tamiz.matcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamiz.matcher.Scenario.THRESHOLD;
import static org.tamiz.matcher.Scenario.match;
import static org.tamiz.matcher.Scenario.points;
import static org.tamiz.testkit.PartyBuilder.organization;
import static org.tamiz.testkit.PartyBuilder.person;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that are written otherwise by habit: romanizations, nicknames, orders, titles, domains. */
class A04_OtherWritingTest {

    @ParameterizedTest
    @CsvSource({
        "Mao Tse-tung, Mao Zedong",
        "Teng Hsiao-p'ing, Deng Xiaoping",
        "Chou En-lai, Zhou Enlai",
        "Pepe Zarzamora Villaseca, Jose Zarzamora Villaseca",
        "Nacho Zarzamora, Ignacio Zarzamora",
        "Beto Quintana, Alberto Quintana",
        "Sasha Vorontsov, Aleksandr Vorontsov",
        "Bibi Ben-Zarif, Benjamin Ben-Zarif",
        "Kuba Nowakowski, Jakub Nowakowski",
        "Nguyen Tat Thanh, Thanh Tat Nguyen",
        "Joao da Silva Pereira, Pereira Joao Silva",
        "Rodrigo Zarzamora, Rodrigo Zarzamora Villaseca",
        "Hajji Mullah Zarif Tarakhel, Zarif Tarakhel",
        "Gral. Rodrigo Zarzamora, Rodrigo Zarzamora"
    })
    void aPersonIsFound(String query, String entry) {
        assertThat(points(person(query), person(entry))).isGreaterThanOrEqualTo(THRESHOLD);
        assertThat(points(person(entry), person(query))).isGreaterThanOrEqualTo(THRESHOLD);
    }

    @ParameterizedTest
    @CsvSource({
        "www.acme-trading.co.uk, Acme Trading Ltd",
        "Acme Trading (acme-trading.com), Acme Trading Ltd",
        "zarzamora.com.mx, Zarzamora SA de CV",
        "Nordwind Aktiengeselschaft, Nordwind AG",
        "Nordwind Sociedad Annima, Nordwind S.A."
    })
    void anOrganizationIsFound(String query, String entry) {
        assertThat(points(organization(query), organization(entry))).isGreaterThanOrEqualTo(THRESHOLD);
        assertThat(points(organization(entry), organization(query))).isGreaterThanOrEqualTo(THRESHOLD);
    }

    @Test
    void aJuniorIsNoSenior() {
        int same = points(person("John Whitcombe Jr"), person("John Whitcombe Jr."));
        Match other = match(person("John Whitcombe Jr"), person("John Whitcombe Sr"));
        assertThat(other.points()).isLessThan(same - 100);
        assertThat(other.parts()).extracting(EvidencePart::kind).contains(EvidenceKind.WORDS_CONTRADICT);
        assertThat(points(person("John Whitcombe II"), person("John Whitcombe III")))
                .isLessThan(same - 100);
    }
}
