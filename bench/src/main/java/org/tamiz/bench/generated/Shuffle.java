package org.tamiz.bench.generated;

/**
 * An order of the numbers from 0 to a size that is computed, not held: a Feistel network, which is one-to-one whatever its
 * rounds do, on the next power of four; a number that falls outside is sent through again until it falls inside.
 */
final class Shuffle {

    private static final int ROUNDS = 4;

    private final long seed;
    private final long size;
    private final int halfBits;
    private final long half;

    Shuffle(long seed, long size) {
        this.seed = seed;
        this.size = size;
        this.halfBits = Math.max(1, (Long.SIZE - Long.numberOfLeadingZeros(size - 1) + 1) / 2);
        this.half = (1L << halfBits) - 1;
    }

    /** The number at a place; every number from 0 to the size stands at exactly one place. */
    long at(long place) {
        long number = place;
        do {
            number = network(number);
        } while (number >= size);
        return number;
    }

    private long network(long number) {
        long left = number >>> halfBits;
        long right = number & half;
        for (int round = 0; round < ROUNDS; round++) {
            long next = left ^ (Dice.mix(Dice.mix(seed + round) + right) & half);
            left = right;
            right = next;
        }
        return left << halfBits | right;
    }
}
