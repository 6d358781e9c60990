package org.tamiz.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What holds of the readings of any name, however odd. */
class ReadingsPropertyTest {

    private static final long SEED = 20261124;

    /** Per Latin reading of the script. */
    private static final int MOST_READINGS = 4;

    private static final List<String> WORDS = List.of(
            "sa",
            "ag",
            "de",
            "cv",
            "the",
            "company",
            "limited",
            "liability",
            "s",
            "a",
            "y",
            "v",
            "ii",
            "iii",
            "7",
            "007",
            "1st",
            "no",
            "bank",
            "banco",
            "trading",
            "hong",
            "kong",
            "mexico",
            "abd",
            "al",
            "rahman",
            "abdulrahman",
            "abdurrahman",
            "alzawahiri",
            "bin",
            "laden",
            "mullah",
            "king",
            "general",
            "jr",
            "ivanovich",
            "oglu",
            "handelsbank",
            "van",
            "le",
            "nguyen",
            "gmbh",
            "co",
            "kg",
            "ooo",
            "obshchestvo",
            "ogranichennoy",
            "otvetstvennostyu",
            "com",
            "www",
            "x",
            "sinaloa",
            "guzman",
            "of",
            "and",
            "jsc",
            "joint",
            "stock",
            "as",
            "sadr",
            "don",
            "99999999999",
            "new",
            "york");

    @Test
    void thereAreReadingsButFewAndNoneTwice() {
        eachName(name -> {
            for (NameOf of : NameOf.values()) {
                List<FoldedName> readings = NameFolder.fold(name, of);
                assertThat(readings)
                        .as("%s, %s, seed %d", name, of, SEED)
                        .isNotEmpty()
                        .hasSizeLessThanOrEqualTo(MOST_READINGS)
                        .doesNotHaveDuplicates()
                        .allMatch(reading -> reading.tokens().stream().anyMatch(Token::isNaming));
            }
        });
    }

    @Test
    void theFirstReadingHasTheLettersOfTheNameInOrder() {
        eachName(name -> {
            for (NameOf of : NameOf.values()) {
                assertThat(NameFolder.fold(name, of).getFirst().text().replace(" ", ""))
                        .isEqualTo(name.replace(" ", ""));
            }
        });
    }

    @Test
    void aKeyIsTheSameWhateverTheOrderAndWhoseNameItIs() {
        Random random = new Random(SEED);
        eachName(name -> {
            FoldedName plain = NameFolder.fold(name, NameOf.PERSON).getFirst();
            List<Token> shuffled = new ArrayList<>(plain.tokens());
            Collections.shuffle(shuffled, random);
            assertThat(new FoldedName(shuffled).unorderedKey()).isEqualTo(plain.unorderedKey());
        });
    }

    @Test
    void readingsOfTheSameNamingWordsShareAKey() {
        List<FoldedName> readings = new ArrayList<>();
        eachName(name -> {
            for (NameOf of : NameOf.values()) {
                readings.addAll(NameFolder.fold(name, of));
            }
        });
        Map<List<String>, String> keys = new HashMap<>();
        for (FoldedName reading : readings) {
            List<String> naming = reading.tokens().stream()
                    .filter(Token::isNaming)
                    .map(Token::text)
                    .sorted()
                    .toList();
            String key = reading.unorderedKey();
            assertThat(key)
                    .as("%s, seed %d", reading.text(), SEED)
                    .isEqualTo(keys.computeIfAbsent(naming, words -> key));
        }
    }

    @Test
    void wordsThatCanBeFunctionWordsAreLeftOutOfTheKey() {
        assertThat(key("Siemens AG", NameOf.OTHER)).isEqualTo(key("Siemens", NameOf.PERSON));
        assertThat(key("King Stephen Edwin", NameOf.PERSON)).isEqualTo(key("Stephen Edwin King", NameOf.PERSON));
        assertThat(key("The Company", NameOf.OTHER)).isEmpty();
        assertThat(key("Banco Siete", NameOf.OTHER)).isEqualTo(key("Seven Bank", NameOf.OTHER));
    }

    @Test
    void theLongestNamesFoldInBoundedTimeAndNumber() {
        for (String piece : List.of(
                "x",
                "sa ",
                "de ",
                "a ",
                "abd al ",
                "al",
                "bank ",
                "7 ",
                "limited liability ",
                "s de rl ",
                "😀",
                "é ",
                "hong ",
                "co kg ",
                "abdul ")) {
            String name = piece.repeat(10_000 / piece.length());
            for (NameOf of : NameOf.values()) {
                assertThat(NameFolder.fold(name, of)).isNotEmpty().hasSizeLessThanOrEqualTo(MOST_READINGS);
            }
        }
    }

    private static String key(String name, NameOf of) {
        return NameFolder.fold(name, of).getFirst().unorderedKey();
    }

    private static void eachName(Consumer<String> check) {
        Random random = new Random(SEED);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder name = new StringBuilder();
            int length = 1 + random.nextInt(7);
            for (int j = 0; j < length; j++) {
                name.append(j == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
            }
            check.accept(name.toString());
        }
    }
}
