package org.tamiz.matcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamiz.matcher.Scenario.THRESHOLD;
import static org.tamiz.matcher.Scenario.match;
import static org.tamiz.matcher.Scenario.points;
import static org.tamiz.testkit.PartyBuilder.organization;
import static org.tamiz.testkit.PartyBuilder.person;
import static org.tamiz.testkit.PartyBuilder.unknown;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class A01_SameNameTest {

    /** However common its words: whoever bears the very name of a list entry is worth an alert. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SINALOA CARTEL | Sinaloa Cartel",
                "MOHAMMED ALI | Mohammed Ali",
                "ALI | Ali",
                "GUZMAN LOERA, Joaquin | Joaquín Guzmán Loera",
                "AL-ZAWAHIRI, Ayman | Ayman al Zawahiri",
                "THE COMPANY | The Company",
                "BANCO NACIONAL DE CUBA | Banco Nacional de Cuba, S.A.",
                "MS-13 | MS 13",
                "J & E S. DE R.L. DE C.V. | J & E, S. de R.L. de C.V.",
                "SMT-K | SMT K",
                "TREN DE ARAGUA | Трен де Арагуа",
                "محمد بن سلمان | محمد بن سلمان"
            })
    void reachesTheThreshold(String entry, String query) {
        assertThat(points(unknown(query), unknown(entry))).isGreaterThanOrEqualTo(THRESHOLD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SINALOA CARTEL | Sinaloa Seafood Export, S.A. de C.V.",
                "LA NUEVA FAMILIA MICHOACANA | Panadería La Nueva Familia",
                "NASRALLAH, Hassan | Hassan Rouhani",
                "GUZMAN LOERA, Joaquin | Juan Guzmán",
                "HYDRA | Hydra Industries International Trading",
                "OMAR | Omar González"
            })
    void sharingSomeWordsDoesNot(String entry, String query) {
        assertThat(points(unknown(query), unknown(entry))).isLessThan(THRESHOLD);
    }

    @Test
    void theExplanationNamesTheAliasThatMatched() {
        Match match = match(
                organization("CJNG"),
                organization("CARTEL DE JALISCO NUEVA GENERACION").alias("CJNG"));
        assertThat(match.entryName().text()).isEqualTo("CJNG");
        assertThat(match.parts()).extracting(EvidencePart::kind).contains(EvidenceKind.IDENTICAL_NAME);
    }

    @Test
    void legalFormsAndParticlesNeitherMakeNorBreakAName() {
        assertThat(points(organization("Siemens Aktiengesellschaft"), organization("Siemens AG")))
                .isGreaterThanOrEqualTo(THRESHOLD);
        assertThat(points(organization("Acme S.A. de C.V."), organization("Zenith S.A. de C.V.")))
                .isZero();
    }

    /** "Corp" is a legal form and "corps" a word: they go together as a slip, but that alone names nobody. */
    @Test
    void aLegalFormDoesNotStandForANamingWord() {
        assertThat(points(organization("Omar Corp"), organization("OMAR CORPS")))
                .isLessThan(points(organization("Omar Corp"), organization("OMAR CORP")));
        assertThat(points(organization("Zenith Corp"), organization("CORPS"))).isLessThan(THRESHOLD / 2);
    }

    @Test
    void aPartyWithoutAComparableNameScoresByTheRest() {
        assertThat(points(
                        person("😀").identifier("passport", "A1234567"),
                        person("DOE, John").identifier("passport", "A1234567")))
                .isGreaterThanOrEqualTo(THRESHOLD);
    }
}
