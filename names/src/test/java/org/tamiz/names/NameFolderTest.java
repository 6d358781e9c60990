package org.tamiz.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameFolderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "CARTEL DE SINALOA | cartel de sinaloa",
                "Cártel de Jalisco Nueva Generación | cartel de jalisco nueva generacion",
                "GUZMAN LOERA, Joaquin | guzman loera joaquin",
                "O'Neill, Sa'id | oneill said",
                "AL-ZAWAHIRI | al zawahiri",
                "Comercial Ejemplo, S.A. de C.V. | comercial ejemplo sadecv",
                "J.Smith | j smith",
                "Łukasz Øystein Straße | lukasz oystein strasse",
                "Владимир Путин | vladimir putin",
                "Юлія Тимошенко | yuliya tymoshenko",
                "Τσίπρας | tsipras",
                "毛泽东 | mao zedong",
                "გიორგი | giorgi",
                "MS-13 | ms 13",
                "ＦＵＬＬ　ＷＩＤＴＨ | full width"
            })
    void foldsToLatinTokens(String name, String expected) {
        assertThat(NameFolder.fold(name).getFirst().text()).isEqualTo(expected);
    }

    @Test
    void keepsSeveralReadingsWhereThereAreSeveral() {
        assertThat(NameFolder.fold("Müller").stream().map(FoldedName::text)).containsExactly("muller", "mueller");
        assertThat(NameFolder.fold("김정은").stream().map(FoldedName::text)).contains("gim jeong eun");
    }

    @Test
    void disguisedLettersFoldToWhatTheyLookLike() {
        // The а is Cyrillic, and a zero-width space stands before it.
        assertThat(NameFolder.fold("Sin\u200b\u0430loa").getFirst().text()).isEqualTo("sinaloa");
    }

    @Test
    void arabicKeepsItsArticleApartAndComparesByConsonants() {
        List<Token> tokens = NameFolder.fold("الظواهري").getFirst().tokens();
        assertThat(tokens.stream().map(Token::text)).first().isEqualTo("al");
        assertThat(TokenSimilarity.points(tokens.get(1), token("zawahiri"))).isPositive();
        assertThat(TokenSimilarity.points(
                        NameFolder.fold("محمد").getFirst().tokens().getFirst(), token("muhammad")))
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "!!!", "😀", "\u202e", "-"})
    void aNameWithoutLettersHasOneReadingWithoutTokens(String name) {
        assertThat(NameFolder.fold(name)).containsExactly(new FoldedName(List.of()));
    }

    @Test
    void tagsTellFunctionWordsFromNames() {
        assertThat(NameFolder.fold("Dr. J. de la Vega 13 Ltd").getFirst().tokens().stream()
                        .map(Token::tag))
                .containsExactly(
                        TokenTag.HONORIFIC,
                        TokenTag.INITIAL,
                        TokenTag.PARTICLE,
                        TokenTag.PARTICLE,
                        TokenTag.NAME,
                        TokenTag.NUMBER,
                        TokenTag.LEGAL_FORM);
    }

    @Test
    void aNameOfFunctionWordsAloneIsNamedByThem() {
        assertThat(NameFolder.fold("The Company").getFirst().tokens()).allMatch(Token::isNaming);
    }

    @Test
    void rareWordsTellMoreThanCommonOnes() {
        assertThat(token("sinaloa").rarity()).isGreaterThan(token("muhammad").rarity());
        assertThat(token("qwxzjkvbn").rarity()).isGreaterThan(token("sinaloa").rarity());
        assertThat(token("limited").rarity()).isLessThan(token("sinaloa").rarity());
    }

    @Test
    void theLongestNameFoldsInBoundedTime() {
        assertThat(NameFolder.fold("x".repeat(10_000)).getFirst().tokens()).hasSize(1);
        assertThat(NameFolder.fold("ж ".repeat(5_000)).getFirst().tokens()).hasSize(5_000);
    }

    private static Token token(String text) {
        return NameFolder.fold(text).getFirst().tokens().getFirst();
    }
}
