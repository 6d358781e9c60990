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

    /**
     * The same with its points behind it: {@code same word: sinaloa +407}. Not before it: a spreadsheet would take a cell
     * that begins with a sign for a formula.
     */
    static String withPoints(EvidencePart part) {
        return of(part) + (part.points() > 0 ? " +" : " ") + part.points();
    }
}
