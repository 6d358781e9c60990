package org.tamiz.sources.xlsx;

import java.io.Closeable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.sources.internal.Blanks;
import org.tamiz.sources.internal.XmlFile;

/**
 * The rows of one sheet, one after the other. Rows and cells that are hidden count like all others; rows in which no cell
 * says anything are none.
 */
public final class SheetRows implements Closeable {

    private final XlsxFile workbook;
    private final XlsxSheet sheet;
    private final XmlFile xml;
    private final MergedAreas merged;
    private final MergedAreas found = new MergedAreas();
    private final int lastRow;
    private int row;
    private boolean carry;
    private boolean ended;

    SheetRows(XlsxFile workbook, XlsxSheet sheet, XmlFile xml, MergedAreas merged, int lastRow) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.xml = xml;
        this.merged = merged.fromTheTop();
        this.lastRow = lastRow;
    }

    /** From the next row on, values of merged cells count for each row beside which they stand; until then they do not. */
    public void carryMerged() {
        carry = true;
    }

    /** The next row with a value of its own; {@code null} after the last. */
    public @Nullable SheetRow next() {
        while (!ended) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_DOCUMENT) {
                ended = true;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "row" -> {
                        SheetRow read = readRow();
                        if (read != null) {
                            return read;
                        }
                    }
                    case "mergeCell" -> addMerged();
                    default -> {
                        // Widths, panes, filters and print settings say nothing of anybody.
                    }
                }
            }
        }
        return null;
    }

    /** The number of the row that was read last. */
    int row() {
        return row;
    }

    /** The number of the last row of the sheet. */
    public int lastRow() {
        return lastRow;
    }

    /** The merged cells, known after the last row. */
    MergedAreas found() {
        return found;
    }

    @Override
    public void close() {
        xml.close();
    }

    private void addMerged() {
        if (!found.add(xml.attribute("ref"))) {
            throw malformed("the range \"" + shortened(xml.attribute("ref")) + "\" of merged cells is none");
        }
        if (found.size() > MergedAreas.MOST) {
            throw malformed("more than " + MergedAreas.MOST + " areas of cells are merged");
        }
    }

    private @Nullable SheetRow readRow() {
        String stated = xml.attribute("r");
        int number = stated.isEmpty() ? row + 1 : CellAddress.number(stated, CellAddress.MOST_ROWS);
        if (number <= row || number > CellAddress.MOST_ROWS) {
            throw malformed("a row has the number \"" + shortened(stated) + "\" and comes behind row " + row);
        }
        row = number;
        List<String> cells = new ArrayList<>();
        String fault = null;
        int column = -1;
        for (int event = xml.next(); !isEnd(event, "row"); event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("c")) {
                column = column(xml.attribute("r"), column);
                Cell cell = cell(column);
                if (cell.fault != null && fault == null) {
                    fault = cell.fault + " in cell " + CellAddress.of(column, row) + " of the sheet \"" + sheet.name()
                            + "\"";
                }
                if (!Blanks.isBlank(cell.text)) {
                    while (cells.size() < column) {
                        cells.add("");
                    }
                    cells.add(cell.text);
                }
            }
        }
        boolean own = !cells.isEmpty() || fault != null;
        if (carry) {
            merged.fill(row, cells, own);
        }
        return own ? new SheetRow(row, cells, fault) : null;
    }

    private int column(String address, int before) {
        int column = address.isEmpty() ? before + 1 : CellAddress.columnOf(address);
        boolean otherRow = !address.isEmpty() && CellAddress.rowOf(address) != row;
        if (column <= before || column >= CellAddress.MOST_COLUMNS || otherRow) {
            throw malformed("a cell of row " + row + " has the address \"" + shortened(address)
                    + "\", which does not follow the one before it");
        }
        return column;
    }

    /** What a cell says. */
    private record Cell(String text, @Nullable String fault) {
        private static final Cell EMPTY = new Cell("", null);
    }

    private Cell cell(int column) {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        StringBuilder value = null;
        String inline = null;
        boolean formula = false;
        boolean inValue = false;
        for (int event = xml.next(); !isEnd(event, "c"); event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "v" -> {
                        value = new StringBuilder();
                        inValue = true;
                    }
                    case "f" -> formula = true;
                    case "is" -> inline = SharedStrings.text(xml, "is");
                    default -> {
                        // Extensions that say how the cell looks.
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inValue = false;
            } else if (inValue
                    && value != null
                    && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
                SharedStrings.append(xml, value);
            }
        }
        if (inline != null) {
            return new Cell(inline, null);
        }
        if (value == null) {
            return formula
                    ? new Cell(
                            "", "has a formula without a result (open the workbook in a spreadsheet and save it again)")
                    : Cell.EMPTY;
        }
        return cell(type, style, value.toString(), column);
    }

    private Cell cell(String type, String style, String value, int column) {
        return switch (type) {
            case "s" -> {
                String shared = workbook.shared(CellAddress.number(Blanks.strip(value), SharedStrings.MOST_TEXTS));
                if (shared == null) {
                    throw malformed("the text of cell " + CellAddress.of(column, row) + " is not in the workbook");
                }
                yield new Cell(shared, null);
            }
            case "str" -> new Cell(CellText.of(value), null);
            case "b" -> new Cell(Blanks.strip(value).equals("0") ? "FALSE" : "TRUE", null);
            case "e" -> new Cell("", "has the error " + shortened(value));
            // ISO 8601, as workbooks of the strict kind have it.
            case "d" -> new Cell(day(value), null);
            case "", "n" -> number(style, Blanks.strip(value));
            default ->
                throw malformed(
                        "cell " + CellAddress.of(column, row) + " is of the unknown type \"" + shortened(type) + "\"");
        };
    }

    private static String day(String value) {
        int time = value.indexOf('T');
        return time < 0 ? value : value.substring(0, time);
    }

    private Cell number(String style, String value) {
        if (value.isEmpty()) {
            return Cell.EMPTY;
        }
        Optional<BigDecimal> number = CellNumber.parse(value);
        if (number.isEmpty()) {
            return new Cell("", "has a number that cannot be read");
        }
        DatePrecision precision = workbook.date(style);
        if (precision != null) {
            String date = CellNumber.date(number.get(), precision, workbook.from1904());
            return date == null
                    ? new Cell("", "has a number that is shown as a date and is no day")
                    : new Cell(date, null);
        }
        if (CellNumber.hasLostDigits(number.get())) {
            return new Cell(
                    "",
                    "has a number of more than 15 digits, of which a workbook loses the last ones (format the column as"
                            + " text and enter them again)");
        }
        return new Cell(CellNumber.plain(number.get()), null);
    }

    private boolean isEnd(int event, String element) {
        if (event == XMLStreamConstants.END_DOCUMENT) {
            throw malformed("the sheet breaks off");
        }
        return event == XMLStreamConstants.END_ELEMENT && xml.name().equals(element);
    }

    private SourceException malformed(String problem) {
        return new SourceException(
                Code.FILE_MALFORMED,
                workbook.file(),
                "sheet \"" + sheet.name() + "\", row " + row,
                problem,
                XlsxFile.SAVE_AGAIN);
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
