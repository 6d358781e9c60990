package org.tamiz.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tamiz.testkit.Damage;

class RenderedWordsPropertyTest {

    private static final long SEED = 20261124;

    private static final List<String> NAMES = List.of(
            "محمد بن سلمان آل سعود",
            "أيمن الظواهري",
            "عبد الرحمن",
            "Владимир Владимирович Путин",
            "Щербаков Юрий",
            "Жириновский",
            "毛泽东",
            "习近平",
            "歐陽修",
            "김정은",
            "이명박",
            "리설주",
            "박근혜",
            "יצחק רבין",
            "בנימין נתניהו",
            "ז'אן");

    private static final List<String> LATIN = List.of(
            "muhammad",
            "mohamed",
            "ben",
            "salman",
            "saud",
            "aiman",
            "zawahiri",
            "abdel",
            "rahman",
            "vladimir",
            "wladimir",
            "vladimirovich",
            "putin",
            "poutine",
            "shcherbakov",
            "yury",
            "zhirinovsky",
            "mao",
            "zedong",
            "tsetung",
            "xi",
            "jinping",
            "ouyang",
            "xiu",
            "kim",
            "jong",
            "eun",
            "jongun",
            "lee",
            "yi",
            "myung",
            "bak",
            "ri",
            "sol",
            "ju",
            "park",
            "geun",
            "hye",
            "yitzhak",
            "rabin",
            "benjamin",
            "netanyahu",
            "jean",
            "x",
            "al",
            "abc1");

    @Test
    void everyRenderingIsFound() {
        List<Token> words = NAMES.stream()
                .flatMap(name -> NameFolder.fold(name).stream())
                .flatMap(reading -> reading.tokens().stream())
                .distinct()
                .toList();
        RenderedWords prepared = RenderedWords.of(words);
        Random random = new Random(SEED);
        Damage damage = new Damage(SEED);
        List<String> sought = Stream.concat(
                        LATIN.stream(),
                        Stream.generate(() -> damage.once(LATIN.get(random.nextInt(LATIN.size()))))
                                .filter(word -> word.matches("[a-z0-9]+"))
                                .limit(2_000))
                .distinct()
                .toList();
        int rendered = 0;
        for (String letters : sought) {
            Token latin = new Token(letters, TokenTag.NAME, 300, Script.LATIN, letters, "");
            Set<Integer> found = new HashSet<>();
            prepared.forEach(letters, found::add);
            for (int number = 0; number < words.size(); number++) {
                Token word = words.get(number);
                if (word.script() != Script.LATIN
                        && TokenSimilarity.relationOf(TokenSimilarity.relate(latin, word)) == WordRelation.RENDERED) {
                    rendered++;
                    assertThat(found)
                            .as("%s ~ %s, seed %d", letters, word, SEED)
                            .contains(number);
                }
            }
        }
        assertThat(rendered).isGreaterThan(200);
    }

    @Test
    void wordsOfOtherScriptsAreNoneOfIts() {
        Set<Integer> found = new HashSet<>();
        RenderedWords.of(NameFolder.fold("Putin").getFirst().tokens()).forEach("putin", found::add);
        assertThat(found).isEmpty();
    }
}
