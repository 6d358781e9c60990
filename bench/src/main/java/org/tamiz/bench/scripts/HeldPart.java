package org.tamiz.bench.scripts;

/**
 * One part of the pairs, by chance but always the same, that is held out of learning and measured by what the others taught.
 *
 * @param part its number, from 0
 * @param of how many parts there are, 1 or more
 */
public record HeldPart(int part, int of) {

    private static final int SPREAD = 0x9E3779B1;

    public HeldPart {
        if (part < 0 || part >= of) {
            throw new IllegalArgumentException("part " + part + " of " + of);
        }
    }

    /**
     * Reads {@code 0/10}, the first of ten parts.
     *
     * @throws IllegalArgumentException for any other shape
     */
    public static HeldPart parse(String text) {
        String[] numbers = text.split("/", -1);
        if (numbers.length != 2) {
            throw new IllegalArgumentException("no part such as 0/10: " + text);
        }
        return new HeldPart(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
    }

    /** Whether a pair is of this part. */
    public boolean holds(String latin, String source) {
        int hash = (latin + "\t" + source).hashCode() * SPREAD;
        return Math.floorMod((hash ^ hash >>> 15) * 31 + 7, of) == part;
    }
}
