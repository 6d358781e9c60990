package org.tamiz.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tamiz.names.internal.ScriptSimilarity;

class ScriptSimilarityPropertyTest {

    private static final long SEED = 20261124;

    private static final String[] ALPHABETS = {
        "abcdefghijklmnopqrstuvwxyz",
        "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґўђћљњџј",
        "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىئءأإآپچژگ",
        "אבגדהוזחטיכךלמםנןסעפףצץקרשת'",
        "李王張刘陈杨赵黄周吴徐孙克林顿山田中",
        "김이박최정강조윤장임한오서신권황안송류전",
        "αβγδεζηθικλμνξοπρστυφχψω",
        "कखगघचजटडतदनपबमयरलवशसहािी",
        "あいうえおかきくけこさしすせそアイウエオ"
    };

    /** A word found alone has nine at most, one that counts only beside others not twice as many. */
    private static final int MOST_SLIPS = 17;

    @Test
    void slipsAreSymmetricAndFew() {
        Random random = new Random(SEED);
        int together = 0;
        for (int i = 0; i < 30_000; i++) {
            Token one = token(random, random.nextInt(ALPHABETS.length));
            Token other = token(random, random.nextInt(3) == 0 ? random.nextInt(ALPHABETS.length) : 0);
            if (one.script() == other.script()) {
                continue;
            }
            int slips = ScriptSimilarity.slips(one, other);
            assertThat(slips)
                    .as("%s ~ %s, seed %d", one.source(), other.source(), SEED)
                    .isEqualTo(ScriptSimilarity.slips(other, one));
            if (slips != TokenSimilarity.DIFFERENT) {
                together++;
                assertThat(slips).isBetween(0, MOST_SLIPS);
            }
        }
        // Words drawn by chance are seldom one word, but short ones are now and then.
        assertThat(together).isBetween(1, 1_500);
    }

    @Test
    void aCheaperBoundNeverChangesACostThatIsWithinIt() {
        Renderings table = Renderings.frozen();
        Random random = new Random(SEED);
        for (int i = 0; i < 20_000; i++) {
            Token word = token(random, 1 + random.nextInt(5));
            Token latin = token(random, 0);
            int cost = table.cost(word.script(), word.source(), latin.text(), Renderings.TOO_DEAR - 1);
            int most = random.nextInt(400);
            assertThat(table.cost(word.script(), word.source(), latin.text(), most))
                    .as("%s ~ %s, seed %d", word.source(), latin.text(), SEED)
                    .isEqualTo(cost <= most ? cost : Renderings.TOO_DEAR);
        }
    }

    @Test
    void everyNameOfAnySignsFoldsToFewReadingsOfAscii() {
        Random random = new Random(SEED);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder name = new StringBuilder();
            int length = random.nextInt(30);
            for (int j = 0; j < length; j++) {
                if (random.nextInt(6) == 0) {
                    name.append(List.of(" ", "·", "-", "'", ".", "\u200b", "\u202e", "😀", "ー", "\u0301")
                            .get(random.nextInt(10)));
                } else if (random.nextInt(20) == 0) {
                    name.appendCodePoint(random.nextInt(0x20000));
                } else {
                    String letters = ALPHABETS[random.nextInt(ALPHABETS.length)];
                    name.append(letters.charAt(random.nextInt(letters.length())));
                }
            }
            List<FoldedName> readings = NameFolder.fold(name.toString());
            assertThat(readings).as("%s, seed %d", name, SEED).hasSizeBetween(1, 5);
            for (FoldedName reading : readings) {
                assertThat(reading.text()).as("%s, seed %d", name, SEED).matches("[a-z0-9 ]*");
            }
            assertThat(NameFolder.fold(name.toString())).isEqualTo(readings);
        }
    }

    private static Token token(Random random, int alphabet) {
        while (true) {
            StringBuilder word = new StringBuilder();
            int length = 1 + random.nextInt(7);
            for (int i = 0; i < length; i++) {
                word.append(ALPHABETS[alphabet].charAt(random.nextInt(ALPHABETS[alphabet].length())));
            }
            List<Token> tokens = new ArrayList<>();
            NameFolder.fold(word.toString()).forEach(reading -> tokens.addAll(reading.tokens()));
            if (!tokens.isEmpty()) {
                return tokens.get(random.nextInt(tokens.size()));
            }
        }
    }
}
