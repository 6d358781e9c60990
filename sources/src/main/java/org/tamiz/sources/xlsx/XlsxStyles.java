package org.tamiz.sources.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import org.tamiz.sources.internal.XmlFile;

/** Which cell formats show a number as a date, and how much of it. */
final class XlsxStyles {

    static final XlsxStyles NONE = new XlsxStyles(List.of());

    /** Excel has at most 65,490. */
    private static final int MOST_FORMATS = 1 << 16;

    private final List<@Nullable DatePrecision> byStyle;

    private XlsxStyles(List<@Nullable DatePrecision> byStyle) {
        this.byStyle = byStyle;
    }

    static XlsxStyles read(XmlFile xml) {
        Map<Integer, String> codes = new HashMap<>();
        List<@Nullable DatePrecision> byStyle = new ArrayList<>();
        boolean inCells = false;
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("cellXfs")) {
                inCells = false;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.name()) {
                case "numFmt" ->
                    codes.put(CellAddress.number(xml.attribute("numFmtId"), MOST_FORMATS), xml.attribute("formatCode"));
                case "cellXfs" -> inCells = true;
                case "xf" -> {
                    if (inCells) {
                        int format = CellAddress.number(xml.attribute("numFmtId"), MOST_FORMATS);
                        String code = codes.get(format);
                        byStyle.add(code == null ? DatePrecision.ofBuiltIn(format) : DatePrecision.ofCode(code));
                    }
                }
                default -> {
                    // Fonts, fills and borders say nothing.
                }
            }
            if (codes.size() > MOST_FORMATS || byStyle.size() > MOST_FORMATS) {
                throw xml.malformed(
                        "the workbook has more than " + MOST_FORMATS + " cell formats", XlsxFile.SAVE_AGAIN);
            }
        }
        return new XlsxStyles(byStyle);
    }

    /** How much of a date a cell of this style shows; {@code null} when it shows a number. */
    @Nullable
    DatePrecision date(String style) {
        int number = style.isEmpty() ? 0 : CellAddress.number(style, MOST_FORMATS);
        return number < 0 || number >= byStyle.size() ? null : byStyle.get(number);
    }
}
