package org.tamiz.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each word does in names of organizations and vessels, and which words mean the same. */
class OrganizationNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Comercial Ejemplo, S.A. de C.V. | JOINT_STOCK",
                "Ejemplo Sociedad Anónima de Capital Variable | JOINT_STOCK",
                "Siemens AG | JOINT_STOCK",
                "Siemens Aktiengesellschaft | JOINT_STOCK",
                "Ferrovial SE | JOINT_STOCK",
                "ООО Ромашка | LIMITED",
                "Общество с ограниченной ответственностью Ромашка | LIMITED",
                "Obshchestvo S Ogranichennoy Otvetstvennostyu Romashka | LIMITED",
                "Publichnoe Aktsionernoe Obshchestvo Sovkomflot | JOINT_STOCK",
                "JSC Sovkomflot | JOINT_STOCK",
                "LLC Romashka | LIMITED",
                "华为技术有限公司 | LIMITED",
                "Toyota Kabushiki Kaisha | JOINT_STOCK",
                "PT Garuda Indonesia Tbk | JOINT_STOCK",
                "Robert Bosch GmbH | LIMITED",
                "Haribo GmbH & Co. KG | LIMITED_PARTNERSHIP",
                "Acme Sdn Bhd | LIMITED",
                "Acme Pte. Ltd. | LIMITED",
                "Acme L.L.C. | LIMITED",
                "Acme L L C | LIMITED",
                "Acme Anonim Şirketi | JOINT_STOCK",
                "Acme FZE | LIMITED",
                "Acme DMCC | FREE_ZONE",
                "Acme Inc. | CORPORATION",
                "Stichting Acme | FOUNDATION",
                "FGUP Acme | STATE"
            })
    void legalFormsHaveAClass(String name, String expected) {
        assertThat(NameFolder.fold(name, NameOf.OTHER).getFirst().tokens().stream()
                        .filter(token -> token.tag() == TokenTag.LEGAL_FORM)
                        .map(Token::concept)
                        .collect(Collectors.toSet()))
                .as(name)
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Banco Nacional de México | National Bank of Mexico",
                "Банк России | Bank of Russia",
                "Ministerio de Defensa | Ministry of Defence",
                "Torgovyi Dom Acme | Trading Dom Acme",
                "Factory No. 7 | Zavod VII",
                "First Bank | 1st Bank",
                "Seventh October Co | 7 October Company",
                "Universidad de Chile | University of Chile",
                "Hong Kong Shipping | Hongkong Shipping"
            })
    void translatedNamesHaveTheSameMeanings(String one, String other) {
        assertThat(meanings(one)).isEqualTo(meanings(other)).isNotEmpty();
    }

    @Test
    void oneWordOfBusinessTellsSiblingsApart() {
        assertThat(meanings("Acme Trading")).isNotEqualTo(meanings("Acme Shipping"));
        assertThat(meanings("Sunrise II")).isNotEqualTo(meanings("Sunrise III"));
        assertThat(meanings("First Bank")).isNotEqualTo(meanings("Second Bank"));
    }

    @Test
    void numeralsCountInSeriesAlone() {
        assertThat(last("Ocean V", NameOf.OTHER).concept()).isEqualTo("5");
        assertThat(NameFolder.fold("Ejemplo Partners V L.P.", NameOf.OTHER).getFirst().tokens().stream()
                        .map(Token::concept))
                .contains("5");
        assertThat(last("Malcolm X", NameOf.PERSON).tag()).isEqualTo(TokenTag.INITIAL);
    }

    @Test
    void shortFormsCountWhereTheyStandOnly() {
        assertThat(NameFolder.fold("AS Roma", NameOf.OTHER)
                        .getFirst()
                        .tokens()
                        .getFirst()
                        .tag())
                .isNotEqualTo(TokenTag.LEGAL_FORM);
        assertThat(last("Turk Telekom AS", NameOf.OTHER).tag()).isEqualTo(TokenTag.LEGAL_FORM);
        assertThat(last("Chiquita SA", NameOf.PERSON).tag()).isEqualTo(TokenTag.NAME);
    }

    @Test
    void germanCompoundsAreReadApartToo() {
        assertThat(NameFolder.fold("Deutsche Handelsbank", NameOf.OTHER).stream()
                        .map(FoldedName::text))
                .contains("deutsche handel bank");
        assertThat(NameFolder.fold("Gazprombank", NameOf.OTHER)).hasSize(1);
    }

    @Test
    void aDomainIsReadAsItsWords() {
        assertThat(NameFolder.fold("www.example.com", NameOf.OTHER).getFirst().tokens().stream()
                        .filter(Token::isNaming)
                        .map(Token::text))
                .containsExactly("example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Company",
                "Die AG",
                "S.A.",
                "Ltd",
                "Limited Liability Company",
                "Sociedad Anónima",
                "Mr. Dr."
            })
    void aNameOfFunctionWordsAloneIsNamedByThem(String name) {
        for (NameOf of : NameOf.values()) {
            assertThat(NameFolder.fold(name, of).getFirst().tokens()).anyMatch(Token::isNaming);
        }
    }

    @Test
    void acronymsStandForLongNames() {
        assertThat(Acronyms.of(other("Cártel de Jalisco Nueva Generación"))).contains("cjng", "cdjng");
        assertThat(Acronyms.of(other("Islamic Revolutionary Guard Corps"))).contains("irgc");
        assertThat(Acronyms.of(other("United Arab Shipping Company Ltd"))).allMatch(each -> each.length() >= 3);
        assertThat(Acronyms.of(other("Acme"))).isEmpty();
        assertThat(Acronyms.wordOf(other("CJNG"))).isEqualTo(Optional.of("cjng"));
        assertThat(Acronyms.wordOf(other("MS-13"))).isEqualTo(Optional.of("ms13"));
        assertThat(Acronyms.wordOf(other("BBVA S.A."))).isEqualTo(Optional.of("bbva"));
        assertThat(Acronyms.wordOf(other("Jalisco Nueva"))).isEmpty();
        assertThat(Acronyms.wordOf(other("Bank"))).isEmpty();
    }

    private static FoldedName other(String name) {
        return NameFolder.fold(name, NameOf.OTHER).getFirst();
    }

    private static Token last(String name, NameOf of) {
        return NameFolder.fold(name, of).getFirst().tokens().getLast();
    }

    /** The concepts of naming words, or the words where they have none, in alphabetical order. */
    private static List<String> meanings(String name) {
        return other(name).tokens().stream()
                .filter(Token::isNaming)
                .map(token -> token.concept().isEmpty() ? token.text() : token.concept())
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"AT&T Inc. | A.T.T. Inc.", "AT and T Inc. | AT&T Inc.", "H & M Ltd | HM Ltd"})
    void lettersThatStandApartAreOneWordToo(String one, String other) {
        assertThat(texts(one)).as(one).containsAnyElementsOf(texts(other));
    }

    private static List<String> texts(String name) {
        return NameFolder.fold(name, NameOf.OTHER).stream()
                .map(FoldedName::text)
                .toList();
    }

    @Test
    void aWordThatJoinsNothingIsAPartOfTheName() {
        assertThat(NameFolder.fold("SRL Con Traffic", NameOf.OTHER).getFirst().tokens().stream()
                        .map(Token::tag))
                .containsExactly(TokenTag.LEGAL_FORM, TokenTag.NAME, TokenTag.NAME);
        assertThat(NameFolder.fold("Ejemplo con Arte SRL", NameOf.OTHER).getFirst().tokens().stream()
                        .map(Token::tag))
                .containsExactly(TokenTag.NAME, TokenTag.PARTICLE, TokenTag.NAME, TokenTag.LEGAL_FORM);
    }
}
