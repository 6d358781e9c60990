package org.tamiz.cli.internal;

import java.util.List;
import org.tamiz.ledger.Fact;
import org.tamiz.ledger.TimeFrame;

/**
 * How lists were taken from a ledger; enough to take the same ones again, whatever the ledger learns later.
 *
 * @param frame the times asked for; {@link TimeFrame#knownAt()} as the user gave it
 * @param head the last fact that the ledger held, or that was recorded by the time asked for
 * @param only the lists that the user restricted the question to; empty for all
 */
public record LedgerUse(TimeFrame frame, Fact head, List<String> only) {

    public LedgerUse {
        only = List.copyOf(only);
    }
}
