package org.tamiz.cli.internal;

import org.jspecify.annotations.Nullable;
import org.tamiz.model.Party;
import org.tamiz.screening.Decision;

/**
 * A decision with what a writer shows of its query.
 *
 * @param decision the decision
 * @param party whom it is about; {@code null} for a row that could not be read
 * @param line 1-based line of the customer file; 0 for a query from the command line
 */
public record Answer(Decision decision, @Nullable Party party, long line) {

    /** The query's first name; empty for a row that could not be read. */
    public String name() {
        return party == null ? "" : party.names().getFirst().text();
    }
}
