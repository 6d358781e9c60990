package org.tamiz.bench.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tamiz.names.Renderings;
import org.tamiz.names.Script;

class RenderingLearnerTest {

    private static final long SEED = 20261124;
    private static final String SIGNS = "абвгдклмнопрстушй";
    private static final List<String> LETTERS =
            List.of("a", "b", "v", "g", "d", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "sh", "y");

    @Test
    void whatWordsWereMadeByIsFoundAgain() {
        Renderings table = Renderings.parse(String.join("\n", RenderingLearner.rows(Script.CYRILLIC, words(0))));
        for (RenderedWord word : words(1).subList(0, 200)) {
            int right = cost(table, word, word.latin());
            assertThat(right).as(word.source()).isLessThan(4 * Renderings.BIT);
            String wrong = word.latin().replace("sh", "b").replace('a', 'k') + "t";
            assertThat(cost(table, word, wrong)).as(word.source()).isGreaterThan(right + 4 * Renderings.BIT);
        }
    }

    @Test
    void aTenthOfWrongPairsTeachesNothing() {
        List<RenderedWord> words = new ArrayList<>(words(0));
        List<RenderedWord> others = words(2);
        for (int i = 0; i < words.size() / 10; i++) {
            RenderedWord word = words.get(i);
            words.add(new RenderedWord(
                    Script.CYRILLIC, word.source(), word.signs(), others.get(i).latin(), 1));
        }
        Renderings table = Renderings.parse(String.join("\n", RenderingLearner.rows(Script.CYRILLIC, words)));
        RenderedWord asked = new RenderedWord(Script.CYRILLIC, "шапка", "шапка", "shapka", 1);
        assertThat(cost(table, asked, "shapka")).isLessThan(6 * Renderings.BIT);
        assertThat(cost(table, asked, "dolmut")).isGreaterThan(20 * Renderings.BIT);
    }

    @Test
    void theSameWordsGiveTheSameRows() {
        assertThat(RenderingLearner.rows(Script.CYRILLIC, words(0)))
                .isEqualTo(RenderingLearner.rows(Script.CYRILLIC, words(0)))
                .allMatch(row -> row.startsWith("CYRILLIC\t"));
    }

    private static int cost(Renderings table, RenderedWord word, String latin) {
        return table.cost(Script.CYRILLIC, word.source(), latin, 100_000);
    }

    private static List<RenderedWord> words(int salt) {
        Random random = new Random(SEED + salt);
        List<RenderedWord> words = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            StringBuilder source = new StringBuilder();
            StringBuilder latin = new StringBuilder();
            int length = 3 + random.nextInt(4);
            for (int j = 0; j < length; j++) {
                int sign = random.nextInt(SIGNS.length());
                source.append(SIGNS.charAt(sign));
                latin.append(LETTERS.get(sign));
            }
            words.add(new RenderedWord(Script.CYRILLIC, source.toString(), source.toString(), latin.toString(), 1));
        }
        return words;
    }
}
