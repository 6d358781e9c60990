package org.tamiz.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenSimilarityTest {

    /** In quarters of an edit; counted by hand from the costs in the class comment. */
    @ParameterizedTest
    @CsvSource({
        "sinaloa, sinaloa, 0",
        "mohammed, muhammad, 4", // o-u and e-a, two confusable vowels
        "sinaloa, sinalloa, 1", // a doubled letter
        "sinaloa, sinalao, 4", // two vowels swapped: as two confusable vowels
        "khan, kan, 2", // an h that comes and goes
        "guzman, guzmna, 4", // two letters swapped
        "tehran, teheran, 3", // a vowel too many inside the word
        "ehran, tehran, 4", // a letter too many
        "petrov, petrof, 2",
        "cartel, kartel, 2"
    })
    void countsSlips(String one, String other, int slips) {
        assertThat(TokenSimilarity.slips(one, other)).isEqualTo(slips);
        assertThat(TokenSimilarity.slips(other, one)).isEqualTo(slips);
    }

    @ParameterizedTest
    @CsvSource({"ali, ala", "kim, kin", "li, lu"})
    void shortWordsAllowOneConfusableLetter(String one, String other) {
        assertThat(TokenSimilarity.slips(one, other)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"li, xu", "ab, xy", "juan, joaquin", "sinaloa, jalisco", "hassan, nasrallah", "a, b"})
    void differentWordsAreDifferent(String one, String other) {
        assertThat(TokenSimilarity.slips(one, other)).isEqualTo(TokenSimilarity.DIFFERENT);
    }

    @Test
    void anInitialStandsForAWordThatBeginsWithIt() {
        assertThat(points("v", "vladimir")).isEqualTo(TokenSimilarity.INITIAL_POINTS);
        assertThat(points("v", "putin")).isZero();
    }

    @Test
    void slipsCostPoints() {
        assertThat(points("sinaloa", "sinaloa")).isGreaterThan(points("sinaloa", "sinaola"));
        assertThat(points("sinaloa", "sinaola")).isPositive();
    }

    @Test
    void numbersAreEqualOrDifferent() {
        assertThat(points("1234567", "1234568")).isZero();
    }

    private static int points(String one, String other) {
        return TokenSimilarity.points(token(one), token(other));
    }

    private static Token token(String text) {
        return NameFolder.fold(text).getFirst().tokens().getFirst();
    }
}
