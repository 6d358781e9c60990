package org.tamiz.sources.xlsx;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a sheet in which at least one cell says something.
 *
 * @param number its number in the sheet, from 1
 * @param cells the texts of its cells from column A on; empty for a cell that says nothing
 * @param fault why a cell cannot be trusted, naming it, to be put behind "the record"; {@code null} when all can
 */
public record SheetRow(
        int number, List<String> cells, @Nullable String fault) {

    public SheetRow {
        cells = List.copyOf(cells);
    }
}
