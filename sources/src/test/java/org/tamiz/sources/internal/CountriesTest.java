package org.tamiz.sources.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bosnia and Herzegovina | ba",
                "Saint Kitts and Nevis | kn",
                "St. Kitts & Nevis | kn",
                "St. Vincent and the Grenadines | vc",
                "Sao Tome and Principe | st",
                "Trinidad and Tobago | tt",
                "Korea, North | kp",
                "Congo, Democratic Republic of the | cd",
                "United Kingdom of Great Britain and Northern Ireland | gb",
                "North Macedonia, The Republic of | mk",
                "Tunisian | tn",
                "Türkiye | tr",
            })
    void readsTheListsSpellings(String text, String code) {
        assertThat(Countries.code(text)).hasValue(code);
    }

    @Test
    void doesNotGuess() {
        assertThat(Countries.code("undetermined")).isEmpty();
        assertThat(Countries.code("Region: Crimea")).isEmpty();
        assertThat(Countries.code("Sudan/South Sudan")).isEmpty();
    }
}
