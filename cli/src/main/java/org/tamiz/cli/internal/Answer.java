package org.tamiz.cli.internal;

import org.tamiz.model.Party;
import org.tamiz.screening.Decision;

/**
 * A decision with what a writer shows of its query.
 *
 * @param decision the decision
 * @param name the query's first name; empty for a row that could not be read
 * @param line 1-based line of the customer file; 0 for a query from the command line
 */
public record Answer(Decision decision, String name, long line) {

    static Answer of(Decision decision, Party party, long line) {
        return new Answer(decision, party.names().getFirst().text(), line);
    }
}
