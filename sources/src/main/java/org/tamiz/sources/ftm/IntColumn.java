package org.tamiz.sources.ftm;

import java.util.Arrays;

/** Numbers by their place, four bytes each. */
final class IntColumn {

    private int[] values = new int[64];
    private int size;

    int size() {
        return size;
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size++] = value;
    }

    int get(int at) {
        return values[at];
    }

    void set(int at, int value) {
        values[at] = value;
    }

    /** Adds this value until there are so many. */
    void fill(int count, int value) {
        while (size < count) {
            add(value);
        }
    }
}
