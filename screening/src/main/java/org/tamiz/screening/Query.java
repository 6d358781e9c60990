package org.tamiz.screening;

import java.util.Objects;
import org.tamiz.model.Party;

/**
 * One party to be screened.
 *
 * @param id the user's own id of it, returned with the decision
 * @param party what the user knows of it
 */
public record Query(String id, Party party) {

    public Query {
        Objects.requireNonNull(id);
        Objects.requireNonNull(party);
    }
}
