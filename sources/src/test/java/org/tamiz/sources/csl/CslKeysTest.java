package org.tamiz.sources.csl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CslKeysTest {

    @ParameterizedTest
    @CsvSource({"906, 906", "0906, 906", "906.0, 906", "0, 0", "000, 0", "EL-001, EL-001", "9.5, 9.5"})
    void numberOfOfacIsTheKey(String stated, String key) {
        assertThat(CslKeys.key("ofac-sdn", stated, "ANYBODY")).isEqualTo(key);
    }

    @Test
    void nameMakesTheKeyWhereThereIsNoNumber() {
        assertThat(CslKeys.key("bis-denied-persons", null, "I. ASH")).isEqualTo("i-ash-3851082dad");
        assertThat(CslKeys.key(
                        "bis-military-end-user", null, "Academy of Aerospace Solid Propulsion Technology (AASPT)"))
                .isEqualTo("academy-of-aerospace-solid-propulsion-te-372e65484d");
        assertThat(CslKeys.key("bis-entity-list", null, "虚构贸易")).matches("x-[0-9a-f]{10}");
        assertThat(CslKeys.key("bis-entity-list", null, null)).matches("x-[0-9a-f]{10}");
    }

    @Test
    void blanksAndLetterCaseDoNotCountAndPunctuationDoes() {
        String key = CslKeys.key("bis-denied-persons", null, "Benny Zhou");
        assertThat(CslKeys.key("bis-denied-persons", null, " BENNY \u00a0ZHOU\t"))
                .isEqualTo(key);
        assertThat(CslKeys.key("bis-denied-persons", null, "ＢＥＮＮＹ Zhou")).isEqualTo(key);
        assertThat(CslKeys.key("bis-denied-persons", null, "Benny-Zhou")).isNotEqualTo(key);
        assertThat(CslKeys.key("bis-unverified", null, "Benny Zhou")).isNotEqualTo(key);
    }
}
