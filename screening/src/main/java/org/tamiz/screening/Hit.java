package org.tamiz.screening;

import java.util.List;
import org.tamiz.matcher.Match;
import org.tamiz.matcher.ScoreScale;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryId;

/**
 * One list entry that reaches the threshold.
 *
 * @param entry the entry
 * @param match how it matches
 * @param linked entries of other lists that share a decisive identifier with it, in the order of ids
 * @param demo whether its list is demonstration data
 */
public record Hit(Entry entry, Match match, List<EntryId> linked, boolean demo) {

    public Hit {
        linked = List.copyOf(linked);
    }

    /** The 0–1 score in thousandths. */
    public int scoreThousandths() {
        return ScoreScale.thousandths(match.points());
    }
}
