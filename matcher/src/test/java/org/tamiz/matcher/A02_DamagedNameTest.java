package org.tamiz.matcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamiz.matcher.Scenario.THRESHOLD;
import static org.tamiz.matcher.Scenario.match;
import static org.tamiz.matcher.Scenario.points;
import static org.tamiz.testkit.PartyBuilder.person;
import static org.tamiz.testkit.PartyBuilder.unknown;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class A02_DamagedNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CARTELES UNIDOS | Carteles Unids",
                "TREN DE ARAGUA | Trem de Aragua",
                "MARA SALVATRUCHA | MaraSalvatrucha",
                "ABDULRAHMAN QASIMI | Abdul Rahman Qasimi",
                "BUCHENBERG, Friedrich | Fridrich Buchenberg",
                "PUTIN, Vladimir | V. Putin",
                "KHAMENEI, Mojtaba | Мойтаба Khamenei"
            })
    void isStillFound(String entry, String query) {
        assertThat(points(unknown(query), unknown(entry))).isGreaterThanOrEqualTo(THRESHOLD);
    }

    @Test
    void aJoinIsExplained() {
        Match match = match(person("MaraSalvatrucha"), person("Mara Salvatrucha"));
        assertThat(match.parts()).anySatisfy(part -> {
            assertThat(part.kind()).isEqualTo(EvidenceKind.WORD_JOINED);
            assertThat(part.query()).isEqualTo("marasalvatrucha");
            assertThat(part.entry()).isEqualTo("mara salvatrucha");
        });
    }

    @Test
    void omittedNamesCostLittleAndContradictingOnesMuch() {
        int whole = points(person("Joaquin Guzman Loera"), person("GUZMAN LOERA, Joaquin"));
        int omitted = points(person("Joaquin Guzman"), person("GUZMAN LOERA, Joaquin"));
        int contradicted = points(person("Joaquin Guzman Perez"), person("GUZMAN LOERA, Joaquin"));
        assertThat(whole).isGreaterThan(omitted);
        assertThat(omitted).isGreaterThan(contradicted);
    }
}
