package org.tamiz.sources.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NumberedItemsTest {

    @Test
    void aTextWithoutNumbersIsOneValueForAll() {
        NumberedItems items = NumberedItems.of("Tunis (old town)");
        assertThat(items.numbered()).isFalse();
        assertThat(items.all()).containsExactly("Tunis (old town)");
        assertThat(items.at(7)).isEqualTo("Tunis (old town)");
        assertThat(NumberedItems.of("(2) only the second").all()).containsExactly("(2) only the second");
        assertThat(NumberedItems.of("(021) 999").all()).containsExactly("(021) 999");
    }

    @Test
    void valuesStandUnderTheirNumbers() {
        assertThat(NumberedItems.of("(1) Russia (2) Cyprus").values()).isEqualTo(Map.of(1, "Russia", 2, "Cyprus"));
        assertThat(NumberedItems.of("1) Uzbek, 2) Afghan").values()).isEqualTo(Map.of(1, "Uzbek", 2, "Afghan"));
        assertThat(NumberedItems.of("(1)A;(2)B;").all()).containsExactly("A", "B");
    }

    @Test
    void severalNumbersCanShareAValue() {
        assertThat(NumberedItems.of("(1)-(3) Algeria (4) Morocco").values())
                .isEqualTo(Map.of(1, "Algeria", 2, "Algeria", 3, "Algeria", 4, "Morocco"));
        assertThat(NumberedItems.of("(1) to (2) Algeria (3) Morocco").values())
                .isEqualTo(Map.of(1, "Algeria", 2, "Algeria", 3, "Morocco"));
        assertThat(NumberedItems.of("(1) (2) (4) Libya (3) Morocco").values())
                .isEqualTo(Map.of(1, "Libya", 2, "Libya", 4, "Libya", 3, "Morocco"));
    }

    @Test
    void aHyphenIsNothing() {
        NumberedItems items = NumberedItems.of("(1) Bengasi (2) - (3) Tobruk (4) -");
        assertThat(items.values()).isEqualTo(Map.of(1, "Bengasi", 3, "Tobruk"));
        assertThat(items.last()).isEqualTo(3);
        assertThat(items.at(2)).isEmpty();
    }

    @Test
    void numbersThatComeAgainLoseNothing() {
        assertThat(NumberedItems.of("(1) A (1) B (2) C").values()).isEqualTo(Map.of(1, "A, B", 2, "C"));
    }

    @Test
    void digitsAndBracketsOfTheValuesAreNoNumbers() {
        assertThat(NumberedItems.of("1) issued (in 2000) and kept 2) lost").all())
                .containsExactly("issued (in 2000) and kept", "lost");
    }
}
