package org.tamiz.ledger;

import java.time.Instant;
import java.util.Objects;
import org.tamiz.model.EditionInfo;
import org.tamiz.model.EditionRef;
import org.tamiz.model.PublicationTime;

/**
 * An edition that the ledger holds.
 *
 * @param number the number of its fact, by which it is named inside this ledger
 * @param recorded when the ledger learned it
 * @param fact what it learned
 */
public record EditionRecord(long number, Instant recorded, Fact.EditionArrived fact) {

    public EditionInfo info() {
        return fact.info();
    }

    public String list() {
        return info().list();
    }

    /** When it was published; the ledger takes no edition without it. */
    public PublicationTime published() {
        return Objects.requireNonNull(info().published());
    }

    public EditionRef ref() {
        return new EditionRef(list(), published(), info().format());
    }

    /** How a user names it: {@code ofac-sdn@2024-05-02}. */
    public String name() {
        return list() + "@" + published();
    }
}
