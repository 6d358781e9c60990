package org.tamiz.sources.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.tamiz.testkit.WorkbookBuilder.number;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.model.Party;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.sources.customers.CustomerFile.Options;
import org.tamiz.sources.customers.CustomerRow.Broken;
import org.tamiz.sources.customers.CustomerRow.Screenable;
import org.tamiz.testkit.WorkbookBuilder;

/** Customer files that are workbooks. */
class WorkbookCustomersTest {

    @TempDir
    Path folder;

    private final WorkbookBuilder builder = new WorkbookBuilder();

    private Path file() {
        return builder.write(folder.resolve("clientes.xlsx"));
    }

    private static List<CustomerRow> rows(Path file, Options options) {
        List<CustomerRow> rows = new ArrayList<>();
        try (CustomerFile customers = CustomerFile.open(file, options)) {
            customers.forEachRemaining(rows::add);
        }
        return rows;
    }

    private static SourceException failure(Path file, Options options) {
        return catchThrowableOfType(SourceException.class, () -> rows(file, options));
    }

    /** The same table, as a workbook and as CSV, gives the same customers. */
    @Test
    void readsASheetAsItReadsCsv() throws IOException {
        List<List<String>> table = List.of(
                List.of("CLIENTE", "Nombre", "Apellido Paterno", "Tipo de Persona", "País", "RFC", "Alias"),
                List.of("1", "Ana", "Ficticia", "Persona Física", "México", "XAXX010101000", "Anita; La Muestra"),
                List.of("2", "", "", "", "MX", "", ""),
                List.of("3", "Nada, S.A. de C.V.", "", "Persona Moral", "", "", ""));
        List<CustomerRow> fromSheet =
                rows(builder.table("Hoja1", table).write(folder.resolve("a.xlsx")), Options.DEFAULT);
        List<String> lines = table.stream()
                .map(row -> "\"" + String.join("\",\"", row) + "\"")
                .toList();
        Path csv = Files.writeString(folder.resolve("a.csv"), String.join("\n", lines) + "\n");
        List<CustomerRow> fromCsv = rows(csv, Options.DEFAULT);
        assertThat(fromSheet).hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat(fromSheet.get(i).id()).isEqualTo(fromCsv.get(i).id());
            assertThat(fromSheet.get(i).line()).isEqualTo(fromCsv.get(i).line());
        }
        assertThat(((Screenable) fromSheet.get(0)).party()).isEqualTo(((Screenable) fromCsv.get(0)).party());
        assertThat(((Screenable) fromSheet.get(2)).party()).isEqualTo(((Screenable) fromCsv.get(2)).party());
        assertThat(fromSheet.get(1)).isEqualTo(new Broken(3, "2", "has no name", "Sheet \"Hoja1\", row 3"));
    }

    @Test
    void readsDatesAndNumbersOfCells() {
        builder.sheet(
                "Clientes",
                false,
                "<row r=\"3\">" + builder.text("A3", "id") + builder.text("B3", "name")
                        + builder.text("C3", "birth date")
                        + builder.text("D3", "rfc") + "</row><row r=\"5\">" + number("A5", "70012", 0)
                        + builder.text("B5", "Ana Ficticia") + number("C5", "22882", 1)
                        + number("D5", "123456789012", 0)
                        + "</row><row r=\"6\">" + number("A6", "7", 0) + builder.text("B6", "Otra Ficticia")
                        + number("C6", "1957", 0) + "</row>",
                "");
        List<CustomerRow> rows = rows(file(), Options.DEFAULT);
        Party ana = ((Screenable) rows.get(0)).party();
        assertThat(rows.get(0).id()).isEqualTo("70012");
        assertThat(rows.get(0).line()).isEqualTo(5);
        assertThat(ana.profile().birthDates()).hasToString("[1962-08-24]");
        assertThat(ana.identifiers()).extracting("value").containsExactly("123456789012");
        assertThat(((Screenable) rows.get(1)).party().profile().birthDates()).hasToString("[1957]");
    }

    @Test
    void breaksARowOfWhichACellCannotBeTrusted() {
        builder.sheet(
                "Clientes",
                false,
                "<row r=\"1\">" + builder.text("A1", "name") + builder.text("B1", "passport") + "</row><row r=\"2\">"
                        + builder.text("A2", "Ana Ficticia") + "<c r=\"B2\" t=\"e\"><v>#N/A</v></c></row><row r=\"3\">"
                        + builder.text("A3", "Otra") + "</row><row r=\"4\">" + builder.text("A4", "Más")
                        + builder.text("C4", "fuera") + "</row>",
                "");
        List<CustomerRow> rows = rows(file(), Options.DEFAULT);
        assertThat(rows.get(0))
                .isEqualTo(new Broken(
                        2,
                        "row-1",
                        "has the error #N/A in cell B2 of the sheet \"Clientes\"",
                        "Sheet \"Clientes\", row 2"));
        assertThat(rows.get(1)).isInstanceOf(Screenable.class);
        assertThat(rows.get(2))
                .isEqualTo(new Broken(4, "row-3", "has 3 fields where the header has 2", "Sheet \"Clientes\", row 4"));
    }

    @Test
    void takesTheSheetAndTheColumnsThatTheUserNames() {
        builder.table("Activos", List.of(List.of("Quién"), List.of("Ana")))
                .table("Bajas", List.of(List.of("Quién"), List.of("Eva")));
        assertThat(failure(file(), Options.DEFAULT).code()).isEqualTo(Code.SHEET_UNCLEAR);
        Map<String, String> map = Map.of("name", "Quién");
        List<CustomerRow> rows = rows(file(), new Options(map, DateOrder.ISO, null, "Bajas"));
        assertThat(((Screenable) rows.getFirst()).party().names())
                .extracting("text")
                .containsExactly("Eva");
        assertThat(failure(file(), new Options(Map.of(), DateOrder.ISO, null, "Bajas")))
                .hasMessageContaining("sheet \"Bajas\", row 1")
                .hasMessageContaining("no column of this header has names");
    }

    @Test
    void refusesOptionsThatMeanNothing() throws IOException {
        builder.table("Uno", List.of(List.of("name"), List.of("Ana")));
        assertThat(failure(file(), new Options(Map.of(), DateOrder.ISO, StandardCharsets.UTF_8)))
                .hasMessageContaining("Leave --encoding out");
        Path csv = Files.writeString(folder.resolve("a.csv"), "name\nAna\n");
        assertThat(failure(csv, new Options(Map.of(), DateOrder.ISO, null, "Uno")))
                .hasMessageContaining("Leave --sheet out");
    }

    @Test
    void tellsALockedWorkbookFromAnOldOne() throws IOException {
        Path locked = Files.write(folder.resolve("locked.xlsx"), compoundFile("EncryptedPackage"));
        assertThat(failure(locked, Options.DEFAULT).code()).isEqualTo(Code.FORMAT_UNKNOWN);
        assertThat(failure(locked, Options.DEFAULT)).hasMessageContaining("locked with a password");
        Path old = Files.write(folder.resolve("old.xls"), compoundFile("Workbook"));
        assertThat(failure(old, Options.DEFAULT)).hasMessageContaining("an old Excel workbook (xls)");
        Path cut = Files.write(folder.resolve("cut.xls"), Arrays.copyOf(compoundFile("Workbook"), 20));
        assertThat(failure(cut, Options.DEFAULT)).hasMessageContaining("an old Excel workbook (xls)");
    }

    /** Header and directory of a file of the old format, with one stream. */
    private static byte[] compoundFile(String stream) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] header = new byte[512];
        byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(magic, 0, header, 0, magic.length);
        header[30] = 9;
        header[48] = 1;
        byte[] directory =
                Arrays.copyOf(("Root Entry" + "\0".repeat(54) + stream).getBytes(StandardCharsets.UTF_16LE), 512);
        bytes.writeBytes(header);
        bytes.writeBytes(new byte[512]);
        bytes.writeBytes(directory);
        return bytes.toByteArray();
    }
}
