package org.tamiz.cli.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.State;
import org.tamiz.sources.ReadEdition;

/**
 * The lists that a command works on.
 *
 * @param state what stands on them
 * @param read the editions as they were read from files; empty where they come from the ledger
 * @param ledger how they were taken from the ledger; {@code null} where they come from files
 */
public record ChosenLists(
        State state, List<ReadEdition> read, @Nullable LedgerUse ledger) {

    public ChosenLists {
        read = List.copyOf(read);
    }

    /** Lists read from files. */
    static ChosenLists ofFiles(List<ReadEdition> editions) {
        return new ChosenLists(
                State.of(editions.stream().map(ReadEdition::edition).toList()), editions, null);
    }
}
