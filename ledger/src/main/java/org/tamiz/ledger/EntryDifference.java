package org.tamiz.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryId;

/**
 * How one entry differs between two editions or states.
 *
 * @param id the entry
 * @param before what stood under this id before; empty for an entry that came
 * @param after what stands there after; empty for an entry that went
 * @param what all that happened, at least one thing
 * @param renameOf of an entry without a number of its own that came: the entry that went and is probably the same party
 *     under another name; a proposal, never acted upon
 */
public record EntryDifference(
        EntryId id,
        List<Entry> before,
        List<Entry> after,
        List<Event.What> what,
        @Nullable EntryId renameOf) {

    public EntryDifference {
        before = List.copyOf(before);
        after = List.copyOf(after);
        what = List.copyOf(what);
    }

    /** Its primary name, the newer one. */
    public String caption() {
        return (after.isEmpty() ? before : after).getFirst().caption();
    }

    public boolean isListed() {
        return before.isEmpty();
    }

    public boolean isRemoved() {
        return after.isEmpty();
    }
}
