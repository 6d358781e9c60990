package org.tamiz.cli.internal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code lists diff} has to tell.
 *
 * @param days the days that were asked for; {@code null} where it was two editions
 * @param lists the lists that were compared, at least one
 * @param left the lists that were not, and why
 * @param filter what of it is shown
 */
public record DifferenceReport(
        @Nullable String days, List<ListDifference> lists, Map<String, String> left, DifferenceFilter filter) {

    public DifferenceReport {
        lists = List.copyOf(lists);
    }
}
