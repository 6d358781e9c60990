package org.tamiz.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Domains in names of organizations, misspelt legal forms, and old romanizations. */
class OtherWritingsTest {

    @ParameterizedTest
    @CsvSource({
        "rosneft.com, rosneft",
        "www.acme-trading.co.uk, acme trading",
        "https://www.acme-trading.co.uk/about?x=1, acme trading",
        "info@zarzamora.com.mx, zarzamora",
        "mail.zarzamora.ru, zarzamora",
        "<WWW.ZARZAMORA.ORG>, zarzamora",
        "Zarzamora.com B.V., zarzamora bv"
    })
    void aDomainIsItsWords(String name, String words) {
        assertThat(NameFolder.fold(name, NameOf.OTHER).getFirst().text()).isEqualTo(words);
    }

    @Test
    void aDomainInBracketsIsAReadingOfItsOwn() {
        assertThat(texts("Acme Trading (acme-trading.com)", NameOf.OTHER)).contains("acme trading");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S.A.",
                "Halcon S.A. de C.V.",
                "J.P.Morgan",
                "St.Petersburg Port",
                "A.B.C.D.",
                "U.S.A.",
                "..",
                ".com"
            })
    void dotsAloneMakeNoDomain(String name) {
        String apart = name.replace('.', ' ').strip();
        assertThat(NameFolder.fold(name, NameOf.OTHER).getFirst().tokens().size())
                .isLessThanOrEqualTo(Math.max(1, apart.split(" +", -1).length));
        assertThat(texts(name, NameOf.OTHER)).isEqualTo(texts(name + " ", NameOf.OTHER));
    }

    @ParameterizedTest
    @CsvSource({
        "Nordwind Aktiengeselschaft, AG",
        "Nordwind Limted, Ltd",
        "Nordwind Incorporatd, Inc",
        "Nordwind Corporaton, Corp",
        "Nordwind Gesellschaft mit beschrankter Haftng, GmbH"
    })
    void aLongLegalFormMayBeMisspelt(String name, String form) {
        Token last = NameFolder.fold(name, NameOf.OTHER).getFirst().tokens().getLast();
        Token known = NameFolder.fold("Nordwind " + form, NameOf.OTHER)
                .getFirst()
                .tokens()
                .getLast();
        assertThat(last.tag()).isEqualTo(TokenTag.LEGAL_FORM);
        assertThat(last.concept()).isEqualTo(known.concept());
    }

    @Test
    void aFirstWordIsNoMisspeltForm() {
        assertThat(NameFolder.fold("Limted Nordwind", NameOf.OTHER)
                        .getFirst()
                        .tokens()
                        .getFirst()
                        .tag())
                .isEqualTo(TokenTag.NAME);
    }

    @ParameterizedTest
    @CsvSource({
        "Mao Tse-tung, mao ze dong",
        "Teng Hsiao-p'ing, deng xiao ping",
        "Hsi Chin-p'ing, xi jin ping",
        "Tseng Kuo-fan, zeng guo fan",
        "Ts'ao Ts'ao, cao cao",
        "Hsu Shih-ch'ang, xu shi chang"
    })
    void wadeGilesIsReadAsPinyin(String name, String pinyin) {
        assertThat(texts(name, NameOf.PERSON)).contains(pinyin);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Juan Carlos Lopez", "O'Neill Sean", "Kim Chong-un", "Sa'id Ali", "Tsao", "Ana Li"})
    void otherNamesHaveNoPinyin(String name) {
        assertThat(texts(name, NameOf.PERSON)).isEqualTo(texts(name.replace("'", ""), NameOf.PERSON));
    }

    private static List<String> texts(String name, NameOf of) {
        return NameFolder.fold(name, of).stream().map(FoldedName::text).toList();
    }
}
