package org.tamiz.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RenderingsTest {

    /** Each letter by chance 40, after a 20; the end of a word nothing. */
    private static final String LIMIT = IntStream.rangeClosed('a', 'z' + 1)
                    .mapToObj(before -> "after " + (before > 'z' ? '^' : (char) before) + "\tCYRILLIC\t"
                            + String.join(" ", Collections.nCopies(26, before == 'a' ? "20" : "40")) + " 0\n")
                    .collect(Collectors.joining())
            + "limit\tCYRILLIC\t50 24\n";

    private static final String TABLE = """
            # signs and what they become
            CYRILLIC\tш\tsh=4 sch=20 s=30
            CYRILLIC\tа\ta=1
            CYRILLIC\tа$\ta=1 -=9
            CYRILLIC\t^а\ta=1 ha=25
            CYRILLIC\tкс\tx=5
            CYRILLIC\tк\tk=2 c=12
            CYRILLIC\tс\ts=2
            """;

    private final Renderings table = Renderings.parse(TABLE + LIMIT);

    @Test
    void theCheapestWayThroughAWordIsFound() {
        assertThat(cost("шаш", "shash")).isEqualTo(4 + 1 + 4);
        assertThat(cost("шаш", "schash")).isEqualTo(20 + 1 + 4);
        assertThat(cost("акс", "ax")).isEqualTo(1 + 5);
        assertThat(cost("акс", "aks")).isEqualTo(1 + 2 + 2);
    }

    @Test
    void placesInTheWordCount() {
        assertThat(cost("аша", "ash")).isEqualTo(1 + 4 + 9);
        assertThat(cost("аша", "hasha")).isEqualTo(25 + 4 + 1);
    }

    @Test
    void aSignThatTheTableLacksIsReadAsUsual() {
        assertThat(cost("шам", "sham")).isEqualTo(4 + 1 + Renderings.BIT);
    }

    @Test
    void whatNothingStandsForIsDear() {
        assertThat(cost("шаш", "shasht")).isGreaterThan(80);
        assertThat(cost("шаш", "sha")).isGreaterThan(70);
        assertThat(table.cost(Script.CYRILLIC, "шаш", "shasht", 40)).isEqualTo(Renderings.TOO_DEAR);
    }

    @Test
    void theLimitGrowsWithTheLetters() {
        assertThat(table.limit(Script.CYRILLIC, "abcd")).isEqualTo((3 * 40 + 20) * 50 / 100 - 24);
        assertThat(table.limit(Script.CYRILLIC, "a1")).isNegative();
        assertThat(table.limit(Script.HEBREW, "abcd")).isNegative();
    }

    @Test
    void aLetterAloneIsAnInitial() {
        assertThat(table.limit(Script.CYRILLIC, "s")).isEqualTo(5 * Renderings.BIT / 2);
        assertThat(table.mayBegin(Script.CYRILLIC, "шаш", 's')).isTrue();
        assertThat(table.mayBegin(Script.CYRILLIC, "шаш", 'a')).isFalse();
        // Only seldom: ha for а.
        assertThat(table.mayBegin(Script.CYRILLIC, "аш", 'h')).isFalse();
        assertThat(table.mayBegin(Script.CYRILLIC, "", 'h')).isFalse();
    }

    @Test
    void aSignIsRenderedAsItsSyllableToo() {
        Renderings han = Renderings.parse("HAN\t拉\tla=2\nHAN\tla\tla=1 ra=4\nlike\tHAN\tla 24 拉腊\n");
        assertThat(han.cost(Script.HAN, "拉拉", "lala", 1_000)).isEqualTo(2 + 2);
        assertThat(han.cost(Script.HAN, "拉拉", "lara", 1_000)).isEqualTo(2 + 4 + 24);
    }

    @Test
    void wordsWithoutSignsOrTooLongAreNotCompared() {
        assertThat(cost("", "a")).isEqualTo(Renderings.TOO_DEAR);
        assertThat(cost("ш".repeat(41), "sh")).isEqualTo(Renderings.TOO_DEAR);
        assertThat(cost("ш", "s".repeat(41))).isEqualTo(Renderings.TOO_DEAR);
    }

    @Test
    void aRowOfAnotherShapeIsRefused() {
        for (String row : List.of(
                "CYRILLIC\tш",
                "KLINGON\tш\tsh=1",
                "CYRILLIC\tш\tsh",
                "limit\tCYRILLIC\t1 2 3",
                "after 1\tCYRILLIC\t1",
                "after a\tCYRILLIC\t1",
                "like\tHAN\tla 24 拉",
                "like\tHAN\tla")) {
            assertThatThrownBy(() -> Renderings.parse(row)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** Words are turned away by their letters before they are searched through; no limit may change what is below it. */
    @Test
    void aLimitChangesNothingBelowIt() {
        List<String> sources = List.of("мухаммед", "ג'ורג'", "וושינגטון", "محمد", "یوسف", "김", "정은", "泽东", "卓");
        List<Script> scripts = List.of(
                Script.CYRILLIC,
                Script.HEBREW,
                Script.HEBREW,
                Script.ARABIC,
                Script.ARABIC,
                Script.HANGUL,
                Script.HANGUL,
                Script.HAN,
                Script.HAN);
        List<String> latin = List.of(
                "muhammad",
                "mohammed",
                "george",
                "jorge",
                "washington",
                "wellington",
                "yusuf",
                "yousef",
                "kim",
                "gim",
                "jongun",
                "zedong",
                "zhuo",
                "x",
                "ahmad");
        Renderings frozen = Renderings.frozen();
        int below = 0;
        for (int i = 0; i < sources.size(); i++) {
            for (String letters : latin) {
                int free = frozen.cost(scripts.get(i), sources.get(i), letters, 100_000);
                for (int most = 0; most < 600; most += 7) {
                    assertThat(frozen.cost(scripts.get(i), sources.get(i), letters, most))
                            .as("%s as %s within %d", sources.get(i), letters, most)
                            .isEqualTo(free <= most ? free : Renderings.TOO_DEAR);
                    below += free <= most ? 1 : 0;
                }
            }
        }
        assertThat(below).isGreaterThan(1_000);
    }

    private int cost(String source, String latin) {
        return table.cost(Script.CYRILLIC, source, latin, 1_000);
    }
}
