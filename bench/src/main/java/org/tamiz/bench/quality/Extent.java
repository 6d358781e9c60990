package org.tamiz.bench.quality;

/**
 * How much of the data is measured on. Figures of one extent compare with those of the same extent alone.
 *
 * @param code by which its figures are stored
 * @param scriptPairs pairs of names or words of each cross-script file, at most
 * @param everyInnocent every so manieth innocent
 * @param seeds how often each of the UN people is damaged
 * @param heldOut whether renderings are also measured on words that a table was not learned from
 */
record Extent(String code, int scriptPairs, int everyInnocent, int seeds, boolean heldOut) {

    /** What the page shows. */
    static final Extent FULL = new Extent("full", 1000, 1, 3, true);

    /** What the gate measures again. */
    static final Extent SAMPLE = new Extent("sample", 150, 20, 1, false);

    /** The same without learning a table anew. */
    Extent withoutHeldOut() {
        return new Extent(code, scriptPairs, everyInnocent, seeds, false);
    }

    Extent {
        if (scriptPairs < 1 || everyInnocent < 1 || seeds < 1) {
            throw new IllegalArgumentException("an extent takes some of everything");
        }
    }
}
