package org.tamiz.matcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamiz.matcher.Scenario.THRESHOLD;
import static org.tamiz.matcher.Scenario.points;
import static org.tamiz.testkit.PartyBuilder.person;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Public names beside what is written for them in another script. */
class A03_OtherScriptTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "דוויין אולמן | Duane Allman",
                "알폰소 12세 | Alfonso XII",
                "לודוויג ואן בטהובן | Ludwig van Beethoven",
                "לודוויג השני | Ludwig II",
                "ג'ון אדגר הובר | J. Edgar Hoover",
                "תמר אדר | Tamar Adar",
                "伊丽莎白二世 | Elizabeth II"
            })
    void isFound(String name, String latin) {
        assertThat(points(person(name), person(latin))).isGreaterThanOrEqualTo(THRESHOLD);
        assertThat(points(person(latin), person(name))).isGreaterThanOrEqualTo(THRESHOLD);
    }

    @Test
    void anEqualOrdinalCountsAsAName() {
        assertThat(points(person("알폰소 12세"), person("Alfonso XII of Spain"))).isGreaterThanOrEqualTo(THRESHOLD);
        assertThat(points(person("알폰소"), person("Alfonso of Spain"))).isLessThan(THRESHOLD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "알폰소 12세 | Alfonso XIII of Spain",
                "לודוויג השני | Leopold II",
                "ג'ון אדגר הובר | K. Edgar Hoover",
                "伊丽莎白二世 | Alexander II",
                "조지 워싱턴 | George Wellington",
                "دونالد ترامب | Donald Thomas",
                "محمد | Mahdi",
                "וושינגטון | Wellington",
                "ג'ון וושינגטון | John Wellington"
            })
    void isNotFound(String name, String latin) {
        assertThat(points(person(name), person(latin))).isLessThan(THRESHOLD);
        assertThat(points(person(latin), person(name))).isLessThan(THRESHOLD);
    }
}
