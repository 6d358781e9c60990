package org.tamiz.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Public names in each script beside the ways in which newspapers, passports and lists write them. */
class ScriptReadingTest {

    @ParameterizedTest
    @CsvSource({
        "Чайковский, Tchaikovsky",
        "Чайковский, Tschaikowski",
        "Чайковский, Chaikovskii",
        "Горбачёв, Gorbachev",
        "Горбачёв, Gorbatschow",
        "Хрущёв, Khrushchev",
        "Ельцин, Yeltsin",
        "Зеленський, Zelenskyy",
        "Путин, Poutine",
        "Милошевић, Milosevic",
        "Қасым, Kassym",
        "محمد, Muhammad",
        "محمد, Mohamed",
        "بوتفليقة, Bouteflika",
        "القذافي, Gaddafi",
        "القذافي, Qadhafi",
        "خامنئي, Khamenei",
        "عبد الله, Abdullah",
        "عبدالرحمن, Abdulrahman",
        "پرویز, Pervez",
        "زرداری, Zardari",
        "נתניהו, Netanyahu",
        "בנימין, Binyamin",
        "וושינגטון, Washington",
        "김, Kim",
        "이, Lee",
        "박, Park",
        "최, Choi",
        "워싱턴, Washington",
        "克林顿, Clinton",
        "毛, Mao",
        "Τσίπρας, Tsipras",
        "შევარდნაძე, Shevardnadze",
        "मोदी, Modi",
        "शर्मा, Sharma",
        "ঠাকুর, Thakur",
        "タナカ, Tanaka",
        "Սարգսյան, Sargsyan"
    })
    void aWordGoesWithWhatIsWrittenForIt(String source, String latin) {
        assertThat(bestPoints(source, latin)).as("%s ~ %s", source, latin).isPositive();
        assertThat(bestPoints(latin, source)).isEqualTo(bestPoints(source, latin));
    }

    @ParameterizedTest
    @CsvSource({
        "Путин, Pushkin",
        "Чайковский, Chekhov",
        "محمد, Salem",
        "محمد, Hamdan",
        "נתניהו, Nathan",
        "וושינגטון, Hamilton",
        "김, Park",
        "박, Choi",
        "克林顿, Carter",
        "毛, Xi",
        "Τσίπρας, Samaras",
        "मोदी, Gandhi"
    })
    void aWordDoesNotGoWithAnother(String source, String latin) {
        assertThat(bestPoints(source, latin)).as("%s ~ %s", source, latin).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "毛泽东 | mao zedong | mao ze dong",
                "司马相如 | sima xiangru | si ma xiang ru",
                "김정은 | gim jeongeun | gim jeong eun",
                "さとう | satou | sato",
                "루이 14세 | lui xiv | lui xiv",
                "פפי השני | ppy ii | ppy ii",
                "威廉二世 | weilian ii | weilian ii",
                "二世 | er shi | ershi",
                "25세 | 25 se | 25 se",
                "Димитър Иванов | dimitar ivanov | dimitier ivanov",
                "नरेन्द्र मोदी | narendra modi | narendra modi",
                "नेपाल | nepal | nepala",
                "א | a | a"
            })
    void aNameKeepsItsReadings(String name, String first, String another) {
        List<String> readings =
                NameFolder.fold(name).stream().map(FoldedName::text).toList();
        assertThat(readings).as(name).contains(another);
        assertThat(readings).first().isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // One Latin a among Cyrillic letters, one Cyrillic а among Latin ones, a name of both.
                "Синaлоа | sinaloa",
                "Sin\u0430loa | sinaloa",
                "\u0410\u0440\u0440le Bank | apple bank",
                "Σινa\u03c1 | sinar",
                "Si\u200dna\u00adloa | sinaloa",
                "\u202eSinaloa\u202c | sinaloa",
                "ＳＩＮＡＬＯＡ | sinaloa",
                "𝐒𝐢𝐧𝐚𝐥𝐨𝐚 | sinaloa",
                "S\u0301inaloa | sinaloa",
                "Sinaloa 😀 | sinaloa",
                "١٢٣ | 123",
                "Əliyev | aliyev",
                "IŞIK Đoković | isik dokovic"
            })
    void disguisesAndMarksFallAway(String name, String expected) {
        assertThat(NameFolder.fold(name).getFirst().text()).isEqualTo(expected);
    }

    @Test
    void aWordThatIsMostlyCyrillicIsReadAsCyrillic() {
        assertThat(NameFolder.fold("Синaлоа").getFirst().tokens().getFirst().script())
                .isEqualTo(Script.CYRILLIC);
        assertThat(NameFolder.fold("Sin\u0430loa")
                        .getFirst()
                        .tokens()
                        .getFirst()
                        .script())
                .isEqualTo(Script.LATIN);
    }

    @Test
    void aNameOfTwoScriptsKeepsBoth() {
        List<Token> tokens = NameFolder.fold("Huawei華為ООО").getFirst().tokens();
        assertThat(tokens.stream().map(Token::script).distinct())
                .containsExactly(Script.LATIN, Script.HAN, Script.CYRILLIC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"字", "김", "ж", "م", "א", "ก", "あ", "x\u0301", "\ud83d\ude00", "\ud800", "𠮷", "م ж 字 "})
    void theLongestNameOfAnySignsFoldsToFewReadings(String sign) {
        List<FoldedName> readings = NameFolder.fold(sign.repeat(10_000 / sign.length()));
        assertThat(readings).hasSizeBetween(1, 5);
    }

    /** The most points that any two words of any readings earn, the word "al" aside. */
    private static int bestPoints(String one, String other) {
        int best = 0;
        for (FoldedName mine : NameFolder.fold(one)) {
            for (FoldedName theirs : NameFolder.fold(other)) {
                for (Token word : mine.tokens()) {
                    for (Token beside : theirs.tokens()) {
                        best = Math.max(best, TokenSimilarity.points(word, beside));
                    }
                }
            }
        }
        return best;
    }
}
