package org.tamiz.sources.ftm;

import java.util.Arrays;

/** Large numbers by their place, eight bytes each. */
final class LongColumn {

    private long[] values = new long[64];
    private int size;

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size++] = value;
    }

    long get(int at) {
        return values[at];
    }
}
