package org.tamiz.sources.xlsx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/**
 * The merged cells of a sheet. Only the first cell of a merged area has a value; where the area runs over several rows,
 * whoever reads the sheet sees that value beside each of them.
 */
final class MergedAreas {

    /** No sheet of records has so many. */
    static final int MOST = 100_000;

    private record Area(int column, int firstRow, int lastRow) {}

    /** An area in which a row lies, with the text of its first cell. */
    private record Open(Area area, String text) {}

    private final List<Area> areas = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private int next;

    /** Adds an area such as {@code A2:A5}; says whether that is one. */
    boolean add(String range) {
        int colon = range.indexOf(':');
        String first = colon < 0 ? range : range.substring(0, colon);
        String last = range.substring(colon + 1);
        int column = CellAddress.columnOf(first);
        int from = CellAddress.rowOf(first);
        int to = CellAddress.rowOf(last);
        if (column < 0 || CellAddress.columnOf(last) < column || from < 1 || to < from) {
            return false;
        }
        if (to > from) {
            areas.add(new Area(column, from, to));
        }
        return true;
    }

    int size() {
        return areas.size();
    }

    /** The same areas, to be gone through from the first row on. */
    MergedAreas fromTheTop() {
        MergedAreas fresh = new MergedAreas();
        fresh.areas.addAll(areas);
        fresh.areas.sort(Comparator.comparingInt(Area::firstRow).thenComparingInt(Area::column));
        return fresh;
    }

    /** Fills the empty cells of a row from the areas that began above it. Rows come in their order. */
    void fill(int row, List<String> cells, boolean hasOwn) {
        for (Iterator<Open> each = open.iterator(); each.hasNext(); ) {
            Open merged = each.next();
            int column = merged.area.column;
            if (merged.area.lastRow < row) {
                each.remove();
            } else if (hasOwn) {
                while (cells.size() <= column) {
                    cells.add("");
                }
                if (cells.get(column).isEmpty()) {
                    cells.set(column, merged.text);
                }
            }
        }
        while (next < areas.size() && areas.get(next).firstRow <= row) {
            Area area = areas.get(next++);
            boolean starts = area.firstRow == row && area.column < cells.size();
            boolean free = open.stream().noneMatch(other -> other.area.column == area.column);
            if (starts && free && !cells.get(area.column).isEmpty()) {
                open.add(new Open(area, cells.get(area.column)));
            }
        }
    }
}
