package org.tamiz.sources.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.SourcePosition;

/**
 * A row of a table whose columns are named. As a text it is read alone ({@link RowText}) and does not change when its file
 * gets a column more.
 *
 * @param position where it stands
 * @param cells what it says, by the names of the columns, in their order; no blank ones
 */
public record NamedRow(SourcePosition position, Map<String, String> cells) {

    public NamedRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** What the row says in this column, without blanks around it; {@code null} when nothing. */
    public @Nullable String text(String column) {
        String cell = cells.get(column);
        return cell == null ? null : Blanks.strip(cell);
    }

    /** The row as a text of its own, without what it says in these columns. */
    public String textWithout(String... columns) {
        Map<String, String> others = new LinkedHashMap<>(cells);
        others.keySet().removeAll(List.of(columns));
        return RowText.of(List.copyOf(others.keySet()), List.copyOf(others.values()));
    }
}
