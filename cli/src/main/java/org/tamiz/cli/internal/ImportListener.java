package org.tamiz.cli.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.ledger.ImportOutcome;
import org.tamiz.ledger.ListStatus.HeldEdition;

/** Is told what becomes of the files of an import. */
public interface ImportListener {

    /** An edition was taken in, or was there already. */
    void taken(ImportOutcome outcome);

    /**
     * Files cannot be used.
     *
     * @param list the list that they were meant to be; {@code null} when nobody says
     * @param problem what is the matter and what to do
     */
    void refused(@Nullable String list, String problem);

    /** An edition that served is held since something older arrived. */
    void heldFromNowOn(HeldEdition edition);

    /** Lists of a fetched publication are taken from another one, or were not asked for. */
    void leftOut(List<String> lists);
}
