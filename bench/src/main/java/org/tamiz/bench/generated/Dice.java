package org.tamiz.bench.generated;

import java.util.List;

/**
 * Random choices that depend on their seeds alone: SplitMix64, whose start is cheap enough for a fresh one at every
 * record, so that no record depends on what was written before it.
 */
final class Dice {

    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final String HEX = "0123456789abcdef";

    private long state;

    Dice(long... seeds) {
        for (long seed : seeds) {
            state = mix(state + STEP + seed);
        }
    }

    /** A one-to-one mixing of all bits. */
    static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** A number from 0 to the bound, without it. */
    int below(int bound) {
        state += STEP;
        return (int) Long.remainderUnsigned(mix(state), bound);
    }

    boolean chance(int percent) {
        return below(100) < percent;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    String digits(int count) {
        return text("0123456789", count);
    }

    String hex(int count) {
        return text(HEX, count);
    }

    String text(String alphabet, int count) {
        StringBuilder text = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            text.append(alphabet.charAt(below(alphabet.length())));
        }
        return text.toString();
    }
}
