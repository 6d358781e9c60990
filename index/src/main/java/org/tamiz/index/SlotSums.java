package org.tamiz.index;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Points added up for each slot, and which words of the query found something there, remembering which slots were touched, so
 * that clearing costs what was used.
 */
final class SlotSums {

    /** Marks a slot where words were found that are joined on one side. */
    private static final long JOIN = 1L << 63;

    /** Words of the query from here on share a bit: it says that one of them was found. */
    private static final int LAST_BIT = 62;

    private final int[] sums;
    private final long[] words;
    /** How many words of the query were found by themselves, in each slot. */
    private final int[] counts;
    /** The number of the query's word that last added to the slot by {@link #addOnceForWord}. */
    private final int[] lastWord;

    private int[] touched = new int[1024];
    private int touchedCount;
    private int word;

    SlotSums(int slots) {
        this.sums = new int[slots];
        this.words = new long[slots];
        this.counts = new int[slots];
        this.lastWord = new int[slots];
    }

    void clear() {
        for (int i = 0; i < touchedCount; i++) {
            sums[touched[i]] = 0;
            words[touched[i]] = 0;
            counts[touched[i]] = 0;
        }
        touchedCount = 0;
    }

    void nextWord() {
        word++;
    }

    /** The bit of a word by its place in the query. */
    static long bit(int place) {
        return 1L << Math.min(place, LAST_BIT);
    }

    /** Adds, unless this word has added to the slot before; so the first, which must be the best, counts. */
    void addOnceForWord(int slot, int points, long bits) {
        if (lastWord[slot] != word) {
            lastWord[slot] = word;
            counts[slot]++;
            add(slot, points, bits);
        }
    }

    /** Adds for words that the slot joins, or that join words of the slot. */
    void addJoin(int slot, int points, long bits) {
        add(slot, points, bits | JOIN);
    }

    private void add(int slot, int points, long bits) {
        if (words[slot] == 0) {
            if (touchedCount == touched.length) {
                touched = Arrays.copyOf(touched, touchedCount * 2);
            }
            touched[touchedCount++] = slot;
        }
        sums[slot] += points;
        words[slot] |= bits;
    }

    void forEachReaching(int needed, IntConsumer action) {
        for (int i = 0; i < touchedCount; i++) {
            if (sums[touched[i]] >= needed) {
                action.accept(touched[i]);
            }
        }
    }

    /**
     * Each slot of which all naming words may have a counterpart, or where all of the query's may.
     *
     * @param naming the bits of the query's naming words
     * @param namingOfSlot how many naming words each slot has
     * @param both whether both must be so; otherwise one of them, by two words at least
     */
    void forEachCovered(long naming, int[] namingOfSlot, boolean both, IntConsumer action) {
        for (int i = 0; i < touchedCount; i++) {
            int slot = touched[i];
            long found = words[slot];
            boolean any = (found & JOIN) != 0;
            boolean query = (found & naming) == naming;
            boolean entry = any || counts[slot] >= namingOfSlot[slot];
            if (both ? query && entry : (query || entry) && (any || counts[slot] >= 2)) {
                action.accept(slot);
            }
        }
    }

    /** Each slot of so many naming words of which the query has all but one, joins counted as any. */
    void forEachSharing(int count, int[] namingOfSlot, IntConsumer action) {
        for (int i = 0; i < touchedCount; i++) {
            int slot = touched[i];
            if (namingOfSlot[slot] == count && ((words[slot] & JOIN) != 0 || counts[slot] >= count - 1)) {
                action.accept(slot);
            }
        }
    }
}
