package org.tamiz.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlotSumsTest {

    /** Places of words in a query of more words than there are bits. */
    private static final int[] FAR_PLACES = {62, 63, 100, 5000};

    private final SlotSums sums = new SlotSums(2);

    private void findFarWords(int slot) {
        for (int place : FAR_PLACES) {
            sums.nextWord();
            sums.addOnceForWord(slot, 10, SlotSums.bit(place));
        }
    }

    private List<Integer> covered(long naming, int namingOfSlot, boolean both) {
        List<Integer> slots = new ArrayList<>();
        sums.forEachCovered(naming, new int[] {namingOfSlot, namingOfSlot}, both, slots::add);
        return slots;
    }

    @Test
    void countsWordsThatShareABit() {
        findFarWords(1);
        assertThat(covered(0, FAR_PLACES.length, true)).containsExactly(1);
        assertThat(covered(0, FAR_PLACES.length + 1, true)).isEmpty();
    }

    @Test
    void ofWordsThatShareABitOneIsEnoughForTheQuery() {
        sums.nextWord();
        sums.addOnceForWord(0, 10, SlotSums.bit(70));
        long naming = SlotSums.bit(62) | SlotSums.bit(70);
        assertThat(covered(naming, 1, true)).containsExactly(0);
        assertThat(covered(naming | SlotSums.bit(3), 1, true)).isEmpty();
    }

    @Test
    void aWordCountsOnceForASlot() {
        sums.nextWord();
        sums.addOnceForWord(0, 30, SlotSums.bit(0));
        sums.addOnceForWord(0, 20, SlotSums.bit(0));
        List<Integer> reaching = new ArrayList<>();
        sums.forEachReaching(31, reaching::add);
        assertThat(reaching).isEmpty();
        assertThat(covered(0, 2, true)).isEmpty();
    }

    @Test
    void joinsStandForAnyNumberOfWords() {
        sums.addJoin(0, 10, SlotSums.bit(0));
        assertThat(covered(SlotSums.bit(0), 7, true)).containsExactly(0);
    }

    @Test
    void sharingAllButOneWordIsCountedBeyondTheBitsToo() {
        findFarWords(0);
        List<Integer> sharing = new ArrayList<>();
        sums.forEachSharing(FAR_PLACES.length + 1, new int[] {FAR_PLACES.length + 1, 1}, sharing::add);
        assertThat(sharing).containsExactly(0);
    }

    @Test
    void clearingForgetsAll() {
        findFarWords(0);
        sums.clear();
        sums.nextWord();
        sums.addOnceForWord(0, 10, SlotSums.bit(0));
        assertThat(covered(0, 2, true)).isEmpty();
        assertThat(covered(0, 1, true)).containsExactly(0);
    }
}
