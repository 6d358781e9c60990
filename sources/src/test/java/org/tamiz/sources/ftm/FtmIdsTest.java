package org.tamiz.sources.ftm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FtmIdsTest {

    @Test
    void numbersIdsAsAMapDoes() {
        FtmIds ids = new FtmIds();
        Map<String, Integer> expected = new HashMap<>();
        Random random = new Random(1);
        for (int i = 0; i < 50_000; i++) {
            String id = (i % 3 == 0 ? "NK-" : i % 3 == 1 ? "é" : "虚\ud800") + random.nextInt(20_000);
            int number = ids.number(id);
            assertThat(number).isEqualTo(expected.computeIfAbsent(id, unseen -> ids.size() - 1));
        }
        assertThat(ids.size()).isEqualTo(expected.size());
        expected.forEach((id, number) -> assertThat(ids.text(number)).isEqualTo(id));
    }

    @Test
    void keepsIdsOfAnyLength() {
        FtmIds ids = new FtmIds();
        String huge = "x".repeat(3 << 20);
        assertThat(ids.number("a")).isZero();
        assertThat(ids.number(huge)).isEqualTo(1);
        assertThat(ids.number("b")).isEqualTo(2);
        assertThat(ids.number(huge)).isEqualTo(1);
        assertThat(ids.text(1)).isEqualTo(huge);
        assertThat(ids.text(2)).isEqualTo("b");
    }

    /** One byte for each character or two: the same bytes are still different ids. */
    @Test
    void tellsNarrowFromWideIds() {
        FtmIds ids = new FtmIds();
        assertThat(ids.number("ab")).isZero();
        assertThat(ids.number("\u6162")).isEqualTo(1);
        assertThat(ids.text(0)).isEqualTo("ab");
        assertThat(ids.text(1)).isEqualTo("\u6162");
    }
}
