package org.tamiz.cli.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.State;

/**
 * What all decisions of one run have in common, beside the policy and the engine.
 *
 * @param state what was screened against
 * @param ledger how it was taken from the ledger; {@code null} where the lists were read from files
 * @param screenedOn the day from which the age of lists was reckoned; {@code null} where the policy does not limit it
 */
public record RunContext(
        State state, @Nullable LedgerUse ledger, @Nullable LocalDate screenedOn) {}
