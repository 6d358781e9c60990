package org.tamiz.cli.internal;

import org.jspecify.annotations.Nullable;
import org.tamiz.ledger.EditionRecord;
import org.tamiz.ledger.ImportOutcome;

/**
 * What an update did for one list.
 *
 * @param list the list's id
 * @param publication the publication that was asked for
 * @param source where it was asked for
 * @param outcome what came of it
 * @param edition the edition that the source has, as the ledger holds it; {@code null} when nothing could be taken
 * @param taken how it was taken in; {@code null} when nothing came
 * @param confirmed whether the ledger learned that the edition is current
 * @param problem what is the matter; {@code null} when nothing is
 */
public record UpdateResult(
        String list,
        String publication,
        String source,
        Outcome outcome,
        @Nullable EditionRecord edition,
        @Nullable ImportOutcome taken,
        boolean confirmed,
        @Nullable Problem problem) {

    /** What came of it. */
    public enum Outcome {
        /** An edition that the ledger did not have, and that serves. */
        NEW_EDITION,
        /** The source has what the ledger has. */
        UNCHANGED,
        /** The source has an edition that does not serve. */
        HELD,
        /** Nothing could be taken. */
        FAILED
    }

    /**
     * What is the matter.
     *
     * @param code its stable code
     * @param reason what it is
     * @param remedy what to do
     */
    public record Problem(String code, String reason, String remedy) {}
}
