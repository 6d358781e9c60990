package org.tamiz.names.internal;

import java.util.Arrays;

/**
 * Spellings by their letters, whatever words those are split into: "hongkong" is found in "hong kong" and the other way
 * round. Letters are a to z and digits.
 */
final class WordTrie {

    /** Nothing is spelled so. */
    static final int NONE = -1;

    private static final int LETTERS = 36;

    private int[] next = new int[LETTERS * 1024];
    private int[] values = new int[1024];
    private int nodes = 1;

    WordTrie() {
        Arrays.fill(values, NONE);
    }

    /** Adds a spelling, unless it is there already. */
    void add(String letters, int value) {
        int node = 0;
        for (int i = 0; i < letters.length(); i++) {
            int at = node * LETTERS + slot(letters.charAt(i));
            if (next[at] == 0) {
                // Making a node may replace the array.
                int made = newNode();
                next[at] = made;
            }
            node = next[at];
        }
        if (values[node] == NONE) {
            values[node] = value;
        }
    }

    private int newNode() {
        if (nodes == values.length) {
            values = Arrays.copyOf(values, 2 * nodes);
            Arrays.fill(values, nodes, 2 * nodes, NONE);
            next = Arrays.copyOf(next, 2 * nodes * LETTERS);
        }
        return nodes++;
    }

    /** The node after these letters from a node, 0 from the start; {@link #NONE} when no spelling goes on so. */
    int after(int node, String letters) {
        int at = node;
        for (int i = 0; i < letters.length(); i++) {
            at = next[at * LETTERS + slot(letters.charAt(i))];
            if (at == 0) {
                return NONE;
            }
        }
        return at;
    }

    /** The value of the spelling that ends at a node; {@link #NONE} when none does. */
    int valueAt(int node) {
        return values[node];
    }

    /** The value of one spelling; {@link #NONE} when nothing is spelled so. */
    int valueOf(String letters) {
        int node = after(0, letters);
        return node == NONE ? NONE : values[node];
    }

    private static int slot(char c) {
        return c >= 'a' ? c - 'a' : 26 + c - '0';
    }
}
