package org.tamiz.sources.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.tamiz.testkit.WorkbookBuilder.number;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.sources.internal.FileKind;
import org.tamiz.testkit.WorkbookBuilder;

class XlsxFileTest {

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    @TempDir
    Path folder;

    private final WorkbookBuilder builder = new WorkbookBuilder();

    private Path file() {
        return builder.write(folder.resolve("book.xlsx"));
    }

    private static List<SheetRow> rows(Path file) {
        try (XlsxFile workbook = XlsxFile.open(file, FileKind.CUSTOMERS)) {
            return rows(workbook, workbook.sheets().getFirst());
        }
    }

    private static List<SheetRow> rows(XlsxFile workbook, XlsxSheet sheet) {
        List<SheetRow> all = new ArrayList<>();
        try (SheetRows rows = workbook.rows(sheet)) {
            rows.carryMerged();
            for (SheetRow row = rows.next(); row != null; row = rows.next()) {
                all.add(row);
            }
        }
        return all;
    }

    /** The rows of a sheet with this data. */
    private List<SheetRow> sheet(String data) {
        return rows(builder.sheet("Datos", false, data, "").write(folder.resolve("book.xlsx")));
    }

    private String fault(String cell) {
        SheetRow row = sheet("<row r=\"7\">" + cell + "</row>").getFirst();
        assertThat(row.fault()).isNotNull();
        return String.valueOf(row.fault());
    }

    private static SourceException failure(Path file) {
        return catchThrowableOfType(SourceException.class, () -> rows(file));
    }

    @Test
    void givesTextsNumbersAndTruthValuesAsTheyAreSeen() {
        List<SheetRow> rows = sheet("<row r=\"2\">" + builder.text("B2", "Ana & Co <S.A.>")
                + "<c r=\"C2\" t=\"inlineStr\"><is><r><t>MUES</t></r><r><t>TRA</t></r><rPh><t>ムエ</t></rPh></is></c>"
                + "<c r=\"D2\" t=\"str\"><f>UPPER(A1)</f><v>FÓRMULA</v></c><c r=\"E2\" t=\"b\"><v>1</v></c>"
                + number("F2", "1.234567890123E12", 0) + number("G2", "0.10000000000000001", 0)
                + number("H2", "-12.50", 0)
                + "<c r=\"I2\"/></row><row r=\"9\"><c><v>5</v></c><c><v>6</v></c></row>");
        assertThat(rows)
                .containsExactly(
                        new SheetRow(
                                2,
                                List.of(
                                        "",
                                        "Ana & Co <S.A.>",
                                        "MUESTRA",
                                        "FÓRMULA",
                                        "TRUE",
                                        "1234567890123",
                                        "0.1",
                                        "-12.5"),
                                null),
                        new SheetRow(9, List.of("5", "6"), null));
    }

    @Test
    void resolvesEscapedCharacters() {
        assertThat(sheet("<row r=\"1\">" + builder.text("A1", "a_x000D_b_x005F_x0041_ _x00_ _x00GG_") + "</row>")
                        .getFirst()
                        .cells())
                .containsExactly("a\rb_x0041_ _x00_ _x00GG_");
    }

    @ParameterizedTest
    @CsvSource({
        // serial, style, date of 1900, date of 1904
        "22882, 1, 1962-08-24, 1966-08-25",
        "22882.75, 2, 1962-08-24, 1966-08-25",
        "59, 2, 1900-02-28, 1904-02-29",
        "61, 2, 1900-03-01, 1904-03-02",
        "1, 2, 1900-01-01, 1904-01-02",
        "22882, 3, 1962, 1966",
        "22882, 4, 1962-08, 1966-08",
        "22882, 0, 22882, 22882",
        "0.5, 5, 0.5, 0.5",
        "2958465, 2, 9999-12-31, ''"
    })
    void readsDatesByTheirFormatInBothSystems(String serial, int style, String of1900, String of1904) {
        String row = "<row r=\"1\">" + builder.text("A1", "x") + number("B1", serial, style) + "</row>";
        builder.sheet("Datos", false, row, "");
        assertThat(rows(file()).getFirst().cells().getLast()).isEqualTo(of1900);
        builder.from1904();
        SheetRow row1904 = rows(file()).getFirst();
        if (of1904.isEmpty()) {
            assertThat(row1904.fault()).contains("is no day", "in cell B1");
        } else {
            assertThat(row1904.cells().getLast()).isEqualTo(of1904);
        }
    }

    @Test
    void readsDatesOfStrictWorkbooks() {
        assertThat(sheet("<row r=\"1\"><c r=\"A1\" t=\"d\"><v>1957-04-12T00:00:00</v></c></row>")
                        .getFirst()
                        .cells())
                .containsExactly("1957-04-12");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c r=\"C7\"><f>A1+1</f></c> | has a formula without a result",
                "<c r=\"C7\" t=\"e\"><f>A1</f><v>#REF!</v></c> | has the error #REF!",
                "<c r=\"C7\" s=\"2\"><v>60</v></c> | is no day",
                "<c r=\"C7\" s=\"2\"><v>-1</v></c> | is no day",
                "<c r=\"C7\" s=\"2\"><v>1E300</v></c> | is no day",
                "<c r=\"C7\"><v>abc</v></c> | has a number that cannot be read",
                "<c r=\"C7\"><v>1E999999999</v></c> | has a number that cannot be read",
                "<c r=\"C7\"><v>1234567890123456</v></c> | has a number of more than 15 digits",
                "<c r=\"C7\"><v>1E15</v></c> | has a number of more than 15 digits"
            })
    void saysOfACellThatItCannotBeTrusted(String cell, String problem) {
        assertThat(fault(cell)).contains(problem).endsWith("in cell C7 of the sheet \"Datos\"");
    }

    @Test
    void carriesMergedValuesDownAndNotAcross() {
        builder.sheet(
                "Datos",
                false,
                "<row r=\"1\">" + builder.text("A1", "Grupo") + builder.text("C1", "uno")
                        + "</row><row r=\"2\">" + builder.text("C2", "dos") + "</row><row r=\"3\"><c r=\"C3\"/></row>"
                        + "<row r=\"4\">" + builder.text("C4", "cuatro") + "</row>",
                "<mergeCells><mergeCell ref=\"A1:B3\"/></mergeCells>");
        assertThat(rows(file()))
                .extracting(SheetRow::cells)
                .containsExactly(List.of("Grupo", "", "uno"), List.of("Grupo", "", "dos"), List.of("", "", "cuatro"));
    }

    @Test
    void readsHiddenRowsAndColumnsLikeOthers() {
        builder.sheet(
                "Datos",
                false,
                "<row r=\"1\" hidden=\"1\">" + builder.text("A1", "oculto") + "</row>",
                "<cols><col min=\"1\" max=\"1\" hidden=\"1\"/></cols>");
        assertThat(rows(file())).extracting(SheetRow::cells).containsExactly(List.of("oculto"));
    }

    @Test
    void choosesTheOnlySheetThatSaysAnything() {
        builder.sheet("Vacía", false, "<row r=\"1\"><c r=\"A1\"/></row>", "")
                .sheet("Oculta", true, "<row r=\"1\">" + builder.text("A1", "x") + "</row>", "")
                .table("Clientes", List.of(List.of("Nombre")));
        try (XlsxFile workbook = XlsxFile.open(file(), FileKind.CUSTOMERS)) {
            SheetChoice choice = SheetChoice.of(workbook, null, FileKind.CUSTOMERS);
            assertThat(choice.sheet().name()).isEqualTo("Clientes");
            assertThat(choice.remarks()).singleElement().asString().contains("\"Oculta\"", "\"Clientes\"");
            assertThat(SheetChoice.of(workbook, "Oculta", FileKind.CUSTOMERS)
                            .sheet()
                            .hidden())
                    .isTrue();
            assertThat(catchThrowableOfType(
                            SourceException.class, () -> SheetChoice.of(workbook, "clientes", FileKind.CUSTOMERS)))
                    .hasMessageContaining("there is no sheet \"clientes\"")
                    .hasMessageContaining("\"Vacía\", \"Oculta\", \"Clientes\"");
        }
    }

    @Test
    void refusesToGuessBetweenSheets() {
        builder.table("Uno", List.of(List.of("Nombre"))).table("Dos", List.of(List.of("Nombre")));
        try (XlsxFile workbook = XlsxFile.open(file(), FileKind.CUSTOMERS)) {
            SourceException failure = catchThrowableOfType(
                    SourceException.class, () -> SheetChoice.of(workbook, null, FileKind.CUSTOMERS));
            assertThat(failure.code()).isEqualTo(Code.SHEET_UNCLEAR);
            assertThat(failure).hasMessageContaining("\"Uno\", \"Dos\"").hasMessageContaining("--sheet");
        }
    }

    @Test
    void saysWhenTheWorkbookWasSaved() {
        builder.table("Uno", List.of(List.of("Nombre")))
                .part(
                        "docProps/core.xml",
                        "<cp:coreProperties xmlns:cp=\"c\" xmlns:dcterms=\"d\"><dcterms:created>2020-01-01T00:00:00Z"
                                + "</dcterms:created><dcterms:modified>2026-09-04T05:37:12Z</dcterms:modified>"
                                + "</cp:coreProperties>");
        try (XlsxFile workbook = XlsxFile.open(file(), FileKind.LIST)) {
            assertThat(workbook.saved()).hasToString("2026-09-04T05:37:12Z");
        }
    }

    @Test
    void refusesASheetThatIsCutOffBeforeAnyRowIsGiven() {
        builder.table("Uno", List.of(List.of("Nombre")))
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet " + MAIN + "><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        Path file = file();
        try (XlsxFile workbook = XlsxFile.open(file, FileKind.CUSTOMERS)) {
            XlsxSheet sheet = workbook.sheets().getFirst();
            SourceException failure = catchThrowableOfType(
                    SourceException.class, () -> workbook.rows(sheet).close());
            assertThat(failure.code()).isEqualTo(Code.FILE_TRUNCATED);
            assertThat(failure).hasMessageContaining("book.xlsx!/xl/worksheets/sheet1.xml");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>1</v></c></row> | comes behind row 2",
                "<row r=\"1048577\"><c><v>1</v></c></row> | comes behind row 0",
                "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row> | does not follow the one before it",
                "<row r=\"1\"><c r=\"A2\"><v>1</v></c></row> | does not follow the one before it",
                "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row> | does not follow the one before it",
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row> | is not in the workbook",
                "<row r=\"1\"><c r=\"A1\" t=\"zz\"><v>99</v></c></row> | is of the unknown type"
            })
    void refusesASheetThatContradictsItself(String rows, String problem) {
        SourceException failure = catchThrowableOfType(SourceException.class, () -> sheet(rows));
        assertThat(failure.code()).isEqualTo(Code.FILE_MALFORMED);
        assertThat(failure).hasMessageContaining("sheet \"Datos\", row ").hasMessageContaining(problem);
    }

    @Test
    void refusesDocumentTypesAndEntities() {
        builder.table("Uno", List.of(List.of("Nombre")))
                .part(
                        "xl/sharedStrings.xml",
                        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">]><sst " + MAIN + "><si><t>&a;</t></si></sst>");
        assertThat(failure(file()).code()).isEqualTo(Code.XML_FORBIDDEN);
    }

    @Test
    void refusesATextThatIsLongerThanACellCanBe() {
        builder.sheet(
                "Datos",
                false,
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + "a".repeat(CellText.LONGEST + 1)
                        + "</t></is></c></row>",
                "");
        assertThat(failure(file()).code()).isEqualTo(Code.LINE_TOO_LONG);
    }

    @Test
    void refusesMoreTextsThanFitIntoItsMemory() throws IOException {
        Path small = builder.table("Uno", List.of(List.of("Nombre"))).write(folder.resolve("small.xlsx"));
        Path file = folder.resolve("texts.xlsx");
        byte[] texts = "<si><t>a</t></si>".repeat(1 << 13).getBytes(StandardCharsets.UTF_8);
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file));
                ZipOutputStream zip = new ZipOutputStream(stream);
                java.util.zip.ZipFile parts = new java.util.zip.ZipFile(small.toFile())) {
            for (ZipEntry part : parts.stream().toList()) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                if (part.getName().equals("xl/sharedStrings.xml")) {
                    zip.write(("<sst " + MAIN + ">").getBytes(StandardCharsets.UTF_8));
                    for (int i = 0; i <= SharedStrings.MOST_TEXTS >> 13; i++) {
                        zip.write(texts);
                    }
                    zip.write("</sst>".getBytes(StandardCharsets.UTF_8));
                } else {
                    zip.write(parts.getInputStream(part).readAllBytes());
                }
                zip.closeEntry();
            }
        }
        SourceException failure = failure(file);
        assertThat(failure.code()).isEqualTo(Code.LINE_TOO_LONG);
        assertThat(failure).hasMessageContaining("more than 8388608 texts").hasMessageContaining("CSV");
    }

    @Test
    void refusesACutArchive() throws IOException {
        byte[] whole = Files.readAllBytes(
                builder.table("Uno", List.of(List.of("Nombre"))).write(folder.resolve("a.xlsx")));
        Path cut = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, whole.length / 2));
        SourceException failure = failure(cut);
        assertThat(failure.code()).isEqualTo(Code.FORMAT_UNKNOWN);
        assertThat(failure).hasMessageContaining("is damaged or was cut off");
    }

    @ParameterizedTest
    @CsvSource({
        "xl/workbook.bin, binary workbook",
        "mimetype, OpenDocument",
        "word/document.xml, text document",
        "a/b.txt, zip archive and no workbook"
    })
    void tellsOtherArchivesApart(String part, String what) throws IOException {
        Path file = folder.resolve("other.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write('x');
            zip.closeEntry();
        }
        SourceException failure = failure(file);
        assertThat(failure.code()).isEqualTo(Code.FORMAT_UNKNOWN);
        assertThat(failure).hasMessageContaining(what);
    }

    @Test
    void survivesAnyDamage() throws IOException {
        byte[] whole = Files.readAllBytes(builder.table("Uno", List.of(List.of("Nombre", "País"), List.of("Ana", "MX")))
                .write(folder.resolve("whole.xlsx")));
        java.util.Random random = new java.util.Random(20261124);
        Path file = folder.resolve("damaged.xlsx");
        int usable = 0;
        for (int i = 0; i < 400; i++) {
            byte[] damaged = whole.clone();
            for (int k = 0; k < 1 + random.nextInt(3); k++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Files.write(
                    file, random.nextInt(4) == 0 ? Arrays.copyOf(damaged, random.nextInt(damaged.length)) : damaged);
            try {
                rows(file);
                usable++;
            } catch (SourceException e) {
                assertThat(e.getMessage()).as("damage %s", i).contains("damaged.xlsx");
            }
        }
        assertThat(usable).isBetween(1, 399);
    }
}
