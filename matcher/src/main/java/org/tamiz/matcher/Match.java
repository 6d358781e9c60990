package org.tamiz.matcher;

import java.util.List;
import org.tamiz.model.PartyName;

/**
 * The outcome of comparing two parties.
 *
 * @param points the sum of the parts' points
 * @param parts why, in the order: names, identifiers, dates, the rest
 * @param queryName the query's name that matched best
 * @param entryName the entry's name that it matched
 */
public record Match(int points, List<EvidencePart> parts, PartyName queryName, PartyName entryName) {

    public Match {
        parts = List.copyOf(parts);
        int sum = parts.stream().mapToInt(EvidencePart::points).sum();
        if (sum != points) {
            throw new IllegalStateException("the parts sum to " + sum + ", the score is " + points);
        }
    }
}
