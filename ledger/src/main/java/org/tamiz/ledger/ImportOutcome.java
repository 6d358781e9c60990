package org.tamiz.ledger;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.EditionRef;

/**
 * What became of an edition that was handed to the ledger.
 *
 * @param edition the edition as the ledger holds it
 * @param isNew whether it was not there before
 * @param newRecords how many of its records the ledger had never seen
 * @param heldBecause why it does not serve; {@code null} when it does
 * @param comparedWith the edition before it; {@code null} for the first of its list
 * @param listed how many entries came since that edition
 * @param removed how many went
 * @param amended how many changed in what both editions state
 * @param notices how many notices of each code the reader gave for the files and the records that were new
 */
public record ImportOutcome(
        EditionRecord edition,
        boolean isNew,
        long newRecords,
        @Nullable String heldBecause,
        @Nullable EditionRef comparedWith,
        long listed,
        long removed,
        long amended,
        Map<String, Integer> notices) {}
