package org.tamiz.ledger;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one list stands in the ledger.
 *
 * @param list the list's id
 * @param serving the edition that serves; {@code null} when all are held
 * @param checked when the publisher was last asked and still had what serves; {@code null} when that is not known
 * @param held the editions that were published later than the serving one and are held, the oldest first
 * @param editions how many editions the ledger has of the list, those that are held included
 */
public record ListStatus(
        String list,
        @Nullable EditionRecord serving,
        @Nullable Instant checked,
        List<HeldEdition> held,
        int editions) {

    public ListStatus {
        held = List.copyOf(held);
    }

    /** An edition that does not serve, and why. */
    public record HeldEdition(EditionRecord edition, String reason) {}
}
