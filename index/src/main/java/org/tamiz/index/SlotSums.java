package org.tamiz.index;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Points added up for each slot, remembering which slots were touched, so that clearing costs what was used. */
final class SlotSums {

    private final int[] sums;
    /** The number of the query's word that last added to the slot by {@link #addOnceForWord}. */
    private final int[] lastWord;

    private int[] touched = new int[1024];
    private int touchedCount;
    private int word;

    SlotSums(int slots) {
        this.sums = new int[slots];
        this.lastWord = new int[slots];
    }

    void clear() {
        for (int i = 0; i < touchedCount; i++) {
            sums[touched[i]] = 0;
        }
        touchedCount = 0;
    }

    void nextWord() {
        word++;
    }

    /** Adds, unless this word has added to the slot before; so the first, which must be the best, counts. */
    void addOnceForWord(int slot, int points) {
        if (lastWord[slot] != word) {
            lastWord[slot] = word;
            add(slot, points);
        }
    }

    void add(int slot, int points) {
        if (sums[slot] == 0) {
            if (touchedCount == touched.length) {
                touched = Arrays.copyOf(touched, touchedCount * 2);
            }
            touched[touchedCount++] = slot;
        }
        sums[slot] += points;
    }

    void forEachReaching(int needed, IntConsumer action) {
        for (int i = 0; i < touchedCount; i++) {
            if (sums[touched[i]] >= needed) {
                action.accept(touched[i]);
            }
        }
    }
}
