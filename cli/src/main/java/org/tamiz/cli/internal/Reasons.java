package org.tamiz.cli.internal;

import org.tamiz.matcher.EvidencePart;

/** Evidence in words. */
final class Reasons {

    private Reasons() {}

    /** One part in a few words, without its points: {@code similar word: sinaloa ~ sinalao}. */
    static String of(EvidencePart part) {
        String phrase = part.kind().phrase();
        if (part.query().isEmpty() && part.entry().isEmpty()) {
            return phrase;
        }
        if (part.query().isEmpty()) {
            return phrase + ": " + part.entry();
        }
        if (part.entry().isEmpty() || part.query().equals(part.entry())) {
            return phrase + ": " + part.query();
        }
        return phrase + ": " + part.query() + " ~ " + part.entry();
    }

    /** The same with its points before it: {@code +407 same word: sinaloa}. */
    static String withPoints(EvidencePart part) {
        return (part.points() > 0 ? "+" : "") + part.points() + " " + of(part);
    }
}
