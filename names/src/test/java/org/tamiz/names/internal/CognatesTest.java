package org.tamiz.names.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CognatesTest {

    @ParameterizedTest
    @CsvSource({
        "jose, pepe",
        "ivan, john",
        "juan, jean",
        "muhammad, mehmet",
        "yusuf, joseph",
        "ibrahim, abraham",
        "francisco, pancho",
        "william, bill",
        "aleksandr, iskander",
        "yevgeny, eugene",
        "katherine, ekaterina"
    })
    void formsOfOneName(String one, String other) {
        assertThat(Cognates.areOne(one, other)).isTrue();
        assertThat(Cognates.areOne(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"jose, juan", "ivan, igor", "muhammad, mahmud", "hassan, hussein", "maria, marta", "x, y"})
    void differentNames(String one, String other) {
        assertThat(Cognates.areOne(one, other)).isFalse();
        assertThat(Cognates.areOne(other, one)).isFalse();
    }

    @Test
    void twoNicknamesOfOneNameAreNotOneByThatAlone() {
        // In the table of nicknames both belong to Bartholomew and to no other name together.
        assertThat(Cognates.areOne("bartholomew", "meus")).isTrue();
        assertThat(Cognates.areOne("bartholomew", "bartel")).isTrue();
        assertThat(Cognates.areOne("meus", "bartel")).isFalse();
    }
}
