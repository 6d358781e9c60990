package org.tamiz.sources.csl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamiz.model.ListingKind;
import org.tamiz.sources.ofac.OfacList;

class CslListsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Specially Designated Nationals (SDN) - Treasury Department | ofac-sdn",
                "Sectoral Sanctions Identifications List (SSI) - Treasury Department | ofac-consolidated",
                "Foreign Sanctions Evaders (FSE) - Treasury Department | ofac-consolidated",
                "Palestinian Legislative Council List (PLC) - Treasury Department | ofac-consolidated",
                "Capta List (CAP) - Treasury Department | ofac-consolidated",
                "Non-SDN Menu-Based Sanctions List (NS-MBS List) - Treasury Department | ofac-consolidated",
                "Non-SDN Chinese Military-Industrial Complex Companies List (CMIC) - Treasury Department"
                        + " | ofac-consolidated",
                "Entity List (EL) - Bureau of Industry and Security | bis-entity-list",
                "Denied Persons List (DPL) - Bureau of Industry and Security | bis-denied-persons",
                "Unverified List (UVL) - Bureau of Industry and Security | bis-unverified",
                "Military End User (MEU) List - Bureau of Industry and Security | bis-military-end-user",
                "Nonproliferation Sanctions (ISN) - State Department | state-nonproliferation",
                "ITAR Debarred (DTC) - State Department | state-aeca-debarred",
                "sdn | ofac-sdn",
                "entity  list | bis-entity-list",
                "CAPTA | ofac-consolidated",
                "AECA Debarred List - State Department | state-aeca-debarred",
                "A New Name ( el ) - Elsewhere | bis-entity-list",
            })
    void sourceTellsTheList(String source, String list) {
        assertThat(CslLists.known(source))
                .hasValueSatisfying(known -> assertThat(known.id()).isEqualTo(list));
        assertThat(CslLists.of(source).id()).isEqualTo(list);
    }

    @Test
    void listsOfOfacAreThoseOfItsOwnFiles() {
        assertThat(CslLists.of("(SDN)").title()).isEqualTo(OfacList.SDN.title());
        assertThat(CslLists.of("(SSI)").title()).isEqualTo(OfacList.CONSOLIDATED.title());
        assertThat(CslLists.of("(SSI)").authority()).isEqualTo(OfacList.AUTHORITY);
    }

    @Test
    void unknownSourceIsAListOfItsOwn() {
        assertThat(CslLists.known("Moon List (ML) - Space Department")).isEmpty();
        CslList list = CslLists.of("Moon List (ML) - Space Department");
        assertThat(list.id()).isEqualTo("csl-moon-list-ml-space-department");
        assertThat(list.title()).isEqualTo("Moon List (ML) - Space Department");
        assertThat(list.authority()).isEqualTo("Space Department");
        assertThat(list.kind()).isEqualTo(ListingKind.UNSTATED);
        assertThat(CslLists.of("").id()).isEqualTo("csl-unstated");
        assertThat(CslLists.of(" - ").authority()).isEqualTo("not stated");
        assertThat(CslLists.of("x".repeat(500)).id()).hasSize(64);
    }
}
