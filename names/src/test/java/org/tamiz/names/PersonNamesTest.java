package org.tamiz.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each word does in names of persons, by the customs of naming. */
class PersonNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Order and commas do not matter.
                "Barack Hussein Obama | barack hussein obama |",
                "OBAMA, Barack Hussein | obama barack hussein |",
                // Spanish and Portuguese.
                "Joaquín Guzmán Loera | joaquin guzman loera |",
                "José Ortega y Gasset | jose ortega gasset | y:PARTICLE",
                "Luiz Inácio Lula da Silva | luiz inacio lula silva | da:PARTICLE",
                "Juan Carlos de la Vega | juan carlos vega | de:PARTICLE la:PARTICLE",
                // Arabic: ism, nasab, nisba, kunya.
                "Usama bin Muhammad bin Awad bin Ladin | usama ladin | muhammad:PATRONYMIC awad:PATRONYMIC bin:PARTICLE",
                "Ayman al-Zawahiri | ayman zawahiri | al:PARTICLE",
                "Moqtada as-Sadr | moqtada sadr | as:PARTICLE",
                "Shaykh Ahmad Salim Swedan | ahmad salim swedan | shaykh:HONORIFIC",
                "Abu Bakr al-Baghdadi | abu bakr baghdadi | al:PARTICLE",
                // Russian and Turkic patronymics.
                "Владимир Владимирович Путин | vladimir putin | vladimirovich:PATRONYMIC",
                "PUTIN, Vladimir Vladimirovich | putin vladimir | vladimirovich:PATRONYMIC",
                "Roman Arkadyevich Abramovich | roman abramovich | arkadyevich:PATRONYMIC",
                "Roman Abramovich | roman abramovich |",
                "Valentina Ivanovna Matviyenko | valentina matviyenko | ivanovna:PATRONYMIC",
                "Ilham Heydar oglu Aliyev | ilham aliyev | heydar:PATRONYMIC oglu:PARTICLE",
                // Chinese, Korean, Vietnamese, single names.
                "Xi Jinping | xi jinping |",
                "Kim Jong Un | kim jong un |",
                "Le Duc Tho | le duc tho |",
                "Nguyen Van Thieu | nguyen van thieu |",
                "Suharto | suharto |",
                // Initials, honorifics, ranks, generations.
                "J. R. R. Tolkien | tolkien | j:INITIAL r:INITIAL",
                "Mullah Mohammed Omar | mohammed omar | mullah:HONORIFIC",
                "General Augusto Pinochet | augusto pinochet | general:HONORIFIC",
                "Martin Luther King Jr. | martin luther king | jr:HONORIFIC",
                "Bishop | bishop |",
                "Stephen King | stephen king |",
                "William Gates III | william gates | iii:HONORIFIC",
                // What is a legal form or a place elsewhere is a name here.
                "Paris Hilton | paris hilton |",
                "Sa Le Thi | sa le thi |"
            })
    void tellsNamesFromTheRest(String name, String names, String others) {
        FoldedName folded = NameFolder.fold(name, NameOf.PERSON).getFirst();
        assertThat(folded.tokens().stream()
                        .filter(token -> token.tag() == TokenTag.NAME)
                        .map(Token::text))
                .containsExactlyInAnyOrder(names.split(" ", -1));
        if (others != null) {
            assertThat(folded.tokens().stream()
                            .filter(token -> token.tag() != TokenTag.NAME)
                            .map(token -> token.text() + ":" + token.tag())
                            .collect(Collectors.toSet()))
                    .containsExactlyInAnyOrder(others.split(" ", -1));
        }
    }

    @Test
    void unknownPartiesArePersonsUntilAWordShowsAFirm() {
        assertThat(tags("Nguyen Thi Mai", NameOf.ANYBODY)).containsOnly(TokenTag.NAME);
        assertThat(tags("Mai Trading", NameOf.ANYBODY)).containsExactly(TokenTag.NAME, TokenTag.GENERIC);
        // Is Sa a legal form here? Both.
        assertThat(NameFolder.fold("Tomas Sa", NameOf.ANYBODY).stream()
                        .map(reading -> reading.tokens().getLast().tag()))
                .containsExactly(TokenTag.LEGAL_FORM, TokenTag.NAME);
    }

    @Test
    void servantsOfGodMeetInOneReading() {
        List<String> texts = List.of(
                "Abd al-Rahman Yasin",
                "Abdul Rahman Yasin",
                "Abdurrahman Yasin",
                "Abdulrahman Yasin",
                "Abdelrahman Yasin");
        for (String text : texts) {
            assertThat(NameFolder.fold(text, NameOf.PERSON).stream().map(FoldedName::text))
                    .as(text)
                    .contains("abdulrahman yasin");
        }
    }

    @Test
    void aJoinedArticleIsReadApartToo() {
        assertThat(NameFolder.fold("Alzawahiri", NameOf.PERSON).stream().map(FoldedName::text))
                .contains("alzawahiri", "al zawahiri");
        assertThat(NameFolder.fold("Alvarez Alberto", NameOf.PERSON)).hasSize(1);
    }

    private static List<TokenTag> tags(String name, NameOf of) {
        return NameFolder.fold(name, of).getFirst().tokens().stream()
                .map(Token::tag)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vladimirs Petrovs | vladimir petrov",
                "Vladimiras Petrovas | vladimir petrov",
                "Valdis Dombrovskis | vald dombrovsk"
            })
    void balticEndingsAreReadAwayToo(String name, String bare) {
        assertThat(NameFolder.fold(name, NameOf.PERSON).stream().map(FoldedName::text))
                .contains(bare);
        assertThat(NameFolder.fold(name, NameOf.OTHER).stream().map(FoldedName::text))
                .doesNotContain(bare);
    }

    @Test
    void aNameOfWhichOneWordHasNoBalticEndingKeepsThem() {
        assertThat(NameFolder.fold("Maris Petrov", NameOf.PERSON).stream().map(FoldedName::text))
                .containsExactly("maris petrov");
    }
}
