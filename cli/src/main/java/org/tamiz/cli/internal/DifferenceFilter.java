package org.tamiz.cli.internal;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tamiz.ledger.EntryDifference;
import org.tamiz.ledger.Event;

/**
 * What of a difference is asked for.
 *
 * @param changes the sorts of change
 * @param classes the classes
 */
public record DifferenceFilter(Set<Change> changes, Set<Event.Weight> classes) {

    /** What can become of an entry. */
    public enum Change {
        LISTED,
        REMOVED,
        AMENDED;

        static Change of(EntryDifference difference) {
            return difference.isListed() ? LISTED : difference.isRemoved() ? REMOVED : AMENDED;
        }
    }

    public DifferenceFilter {
        changes = Set.copyOf(changes);
        classes = Set.copyOf(classes);
    }

    boolean isAll() {
        return changes.size() == Change.values().length && classes.size() == Event.Weight.values().length;
    }

    /** What is left of the differences. */
    List<EntryDifference> of(List<EntryDifference> all) {
        return isAll()
                ? all
                : all.stream().map(this::of).filter(Objects::nonNull).toList();
    }

    private @Nullable EntryDifference of(EntryDifference difference) {
        List<Event.What> what = difference.what().stream()
                .filter(each -> classes.contains(each.weight()))
                .toList();
        return what.isEmpty() || !changes.contains(Change.of(difference))
                ? null
                : new EntryDifference(
                        difference.id(), difference.before(), difference.after(), what, difference.renameOf());
    }
}
