package org.tamiz.sources.pairs;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.Party;

/**
 * Two parties side by side.
 *
 * @param line 1-based line on which the pair begins
 * @param left the party that is asked about
 * @param right the party that it is compared with
 * @param isOne whether a person judged that the two are one; {@code null} where nobody did
 * @param cells the values of the record in the order of {@link PairFile#header}; empty for a file without columns
 */
public record Pair(
        long line, Side left, Side right, @Nullable Boolean isOne, List<String> cells) {

    /**
     * One side.
     *
     * @param id its id, empty where it has none
     * @param schema its schema as written, empty where it has none
     * @param party the party; {@code null} when the side names none
     * @param remarks what could not be read of it, each to be put behind "the record"; holds no name
     */
    public record Side(String id, String schema, @Nullable Party party, List<String> remarks) {

        public Side {
            Objects.requireNonNull(id);
            Objects.requireNonNull(schema);
            remarks = List.copyOf(remarks);
        }
    }

    public Pair {
        Objects.requireNonNull(left);
        Objects.requireNonNull(right);
        cells = List.copyOf(cells);
    }
}
