package org.tamiz.sources.ca;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.model.DateStatement;
import org.tamiz.sources.internal.XmlElement;

class CanadaTextsTest {

    @Test
    void semicolonsPartNamesAndCommasInThemDoNot() {
        assertThat(CanadaAliases.names("A, of B; C/D")).containsExactly("A, of B; C/D", "A, of B", "C/D");
    }

    @Test
    void commasAndSlashesPartTheNamesOfOlderEditions() {
        assertThat(CanadaAliases.names("ABC, X Trading, Ltd., G/H (I/J, K)"))
                .containsExactly(
                        "ABC, X Trading, Ltd., G/H (I/J, K)",
                        "ABC",
                        "X Trading, Ltd.",
                        "G/H (I/J, K)",
                        "G",
                        "H (I/J, K)");
    }

    @Test
    void oneNameIsOneName() {
        assertThat(CanadaAliases.names("Batya")).containsExactly("Batya");
        assertThat(CanadaAliases.names("(Rosfict)")).containsExactly("(Rosfict)");
        assertThat(CanadaAliases.names("A,, B")).containsExactly("A,, B", "A", "B");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1971-10-27 | 1971-10-27",
                "1971-10 | 1971-10",
                "1971 | 1971",
                "1963-1964 | 1963 to 1964",
                "1972-08-26 or 1974-05-31 | 1972-08-26, 1974-05-31",
                "1987/1988 | 1987, 1988"
            })
    void readsDates(String text, String expected) {
        assertThat(String.join(
                        ", ",
                        CanadaDates.read(text).stream().map(Object::toString).toList()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"early in the 1960s", "1972-08-26 or later", "1971-13-01", "1964-1963", "/"})
    void keepsWhatIsNoDate(String text) {
        assertThat(CanadaDates.read(text)).containsExactly(new DateStatement.Unread(text));
    }

    private static XmlElement record(String country, String given, String last, String schedule, String item) {
        return XmlElement.of(
                "record",
                List.of(
                        XmlElement.of("Country", country),
                        XmlElement.of("LastName", last),
                        XmlElement.of("GivenName", given),
                        XmlElement.of("Schedule", schedule),
                        XmlElement.of("Item", item)));
    }

    @Test
    void theKeyIsMadeOfRegimeAndNameAlone() {
        String key = CanadaKeys.key(record("Inventia / Inventie", "Anton", "Vymyshlenov", "1", "7"));
        assertThat(key).startsWith("anton-vymyshlenov-");
        assertThat(CanadaKeys.key(record("Inventia", " anton ", "VYMYSHLENOV ", "2, Part 1", "8")))
                .isEqualTo(key);
        assertThat(CanadaKeys.key(record("Other", "Anton", "Vymyshlenov", "1", "7")))
                .isNotEqualTo(key);
        assertThat(CanadaKeys.key(record("Inventia", "Anton", "Vymyshlenin", "1", "7")))
                .isNotEqualTo(key);
    }

    @Test
    void theKeyOutlastsTheNamesOfElements() {
        XmlElement old = XmlElement.of(
                "record", List.of(XmlElement.of("Country", "Inventia / Inventie"), XmlElement.of("Entity", "X Co.")));
        XmlElement now = XmlElement.of(
                "record",
                List.of(
                        XmlElement.of("Country-Pays", "Inventia / Inventie"),
                        XmlElement.of("EntityOrShip-EntiteOuNavire", "X Co.")));
        assertThat(CanadaKeys.key(now)).isEqualTo(CanadaKeys.key(old));
    }
}
