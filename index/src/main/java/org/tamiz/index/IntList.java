package org.tamiz.index;

import java.util.Arrays;

/** Ascending numbers that grow; a plain list would box each. */
final class IntList {
    private int[] numbers = new int[2];
    private int size;

    void addOnce(int number) {
        if (size > 0 && numbers[size - 1] == number) {
            return;
        }
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
    }

    int[] toArray() {
        return Arrays.copyOf(numbers, size);
    }
}
