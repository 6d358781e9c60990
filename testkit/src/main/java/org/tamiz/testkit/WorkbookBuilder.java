package org.tamiz.testkit;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes small workbooks (xlsx) for tests, part by part, so that a test can make any of them hostile. Style 1 shows a
 * date as {@code dd/mm/yyyy}, style 2 as Excel's own format 14, style 3 as {@code yyyy}, style 4 as {@code mmm yyyy},
 * style 5 as {@code h:mm}.
 */
public final class WorkbookBuilder {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private final StringBuilder shared = new StringBuilder();
    private int sheetCount;
    private int sharedCount;
    private boolean from1904;

    /** A sheet whose rows are written by hand: everything inside {@code sheetData}, and behind it. */
    @CanIgnoreReturnValue
    public WorkbookBuilder sheet(String name, boolean hidden, String rows, String behind) {
        sheetCount++;
        sheets.append("<sheet name=\"")
                .append(escaped(name))
                .append("\" sheetId=\"")
                .append(sheetCount)
                .append(hidden ? "\" state=\"hidden\"" : "\"")
                .append(" r:id=\"rId")
                .append(sheetCount)
                .append("\"/>");
        relations
                .append("<Relationship Id=\"rId")
                .append(sheetCount)
                .append("\" Type=\"" + OFFICE + "/worksheet\" Target=\"worksheets/sheet")
                .append(sheetCount)
                .append(".xml\"/>");
        parts.put(
                "xl/worksheets/sheet" + sheetCount + ".xml",
                HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData>" + behind
                        + "</worksheet>");
        return this;
    }

    /** A sheet of texts, which its cells share; an empty text is no cell. */
    @CanIgnoreReturnValue
    public WorkbookBuilder table(String name, List<List<String>> rows) {
        StringBuilder data = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            data.append("<row r=\"").append(i + 1).append("\">");
            for (int c = 0; c < rows.get(i).size(); c++) {
                if (!rows.get(i).get(c).isEmpty()) {
                    data.append(text(address(c, i + 1), rows.get(i).get(c)));
                }
            }
            data.append("</row>");
        }
        return sheet(name, false, data.toString(), "");
    }

    /** A cell with a text of the workbook. */
    public String text(String address, String text) {
        shared.append("<si><t xml:space=\"preserve\">").append(escaped(text)).append("</t></si>");
        return "<c r=\"" + address + "\" t=\"s\"><v>" + sharedCount++ + "</v></c>";
    }

    /** A cell with a number, in one of the styles. */
    public static String number(String address, String number, int style) {
        return "<c r=\"" + address + "\" s=\"" + style + "\"><v>" + number + "</v></c>";
    }

    /** Counts days from 1904, as workbooks of old Macintoshes do. */
    @CanIgnoreReturnValue
    public WorkbookBuilder from1904() {
        from1904 = true;
        return this;
    }

    /** Sets or replaces a part of the archive. */
    @CanIgnoreReturnValue
    public WorkbookBuilder part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    /** The address of a cell: its column counted from 0 and its row from 1. */
    public static String address(int column, int row) {
        return (column < 26 ? "" : Character.toString('A' + column / 26 - 1))
                + Character.toString('A' + column % 26)
                + row;
    }

    /** Writes the workbook. */
    @CanIgnoreReturnValue
    public Path write(Path file) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        all.put(
                "_rels/.rels",
                relations("<Relationship Id=\"rId1\" Type=\"" + OFFICE
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/>"));
        all.put(
                "xl/workbook.xml",
                HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">"
                        + (from1904 ? "<workbookPr date1904=\"1\"/>" : "") + "<sheets>" + sheets
                        + "</sheets></workbook>");
        all.put(
                "xl/_rels/workbook.xml.rels",
                relations(relations + "<Relationship Id=\"rIdS\" Type=\"" + OFFICE
                        + "/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"rIdT\" Type=\"" + OFFICE
                        + "/styles\" Target=\"/xl/styles.xml\"/>"));
        all.put("xl/sharedStrings.xml", HEAD + "<sst xmlns=\"" + MAIN + "\">" + shared + "</sst>");
        all.put(
                "xl/styles.xml",
                HEAD + "<styleSheet xmlns=\"" + MAIN
                        + "\"><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy;@\"/>"
                        + "<numFmt numFmtId=\"165\" formatCode=\"yyyy\"/>"
                        + "<numFmt numFmtId=\"166\" formatCode=\"[$-409]mmm\\ yyyy\"/></numFmts>"
                        + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"14\"/><xf numFmtId=\"165\"/>"
                        + "<xf numFmtId=\"166\"/><xf numFmtId=\"20\"/></cellXfs></styleSheet>");
        all.putAll(parts);
        try (OutputStream stream = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(stream)) {
            for (Map.Entry<String, String> part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static String relations(CharSequence inner) {
        return HEAD + "<Relationships xmlns=\"" + RELATIONS + "\">" + inner + "</Relationships>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
