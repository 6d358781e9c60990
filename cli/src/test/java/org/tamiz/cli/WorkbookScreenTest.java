package org.tamiz.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamiz.cli.Run.tamiz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.testkit.WorkbookBuilder;

/** {@code tamiz screen} on workbooks. */
class WorkbookScreenTest {

    private static final String LIST = """
            {"id":"a-1","schema":"Person","properties":{"name":["GUZMAN LOERA, Joaquin"],"birthDate":["1957-04-04"],"topics":["sanction"],"programId":["SDNTK"]}}
            """;

    private static final List<List<String>> TABLE = List.of(
            List.of("Cliente", "Nombre completo"),
            List.of("C1", "Joaquín Guzmán Loera"),
            List.of("C2", "Nadie Inventado"),
            List.of("C3", ""));

    @TempDir
    private Path folder;

    private Path list() throws IOException {
        return Files.writeString(folder.resolve("list.jsonl"), LIST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "csv", "jsonl"})
    void aWorkbookGivesTheAnswersOfTheSameCsv(String format) throws IOException {
        Path book = new WorkbookBuilder().table("Hoja1", TABLE).write(folder.resolve("clientes.xlsx"));
        Path csv = Files.writeString(
                folder.resolve("clientes.csv"),
                "Cliente,Nombre completo\nC1,Joaquín Guzmán Loera\nC2,Nadie Inventado\nC3,\n");
        Run sheet = tamiz("screen", book, "--lists", list(), "--format", format, "--all");
        Run text = tamiz("screen", csv, "--lists", list(), "--format", format, "--all");
        assertThat(sheet.code()).isEqualTo(text.code()).isEqualTo(Tamiz.INCOMPLETE);
        // The broken row names its place by sheet and row instead of by line.
        assertThat(sheet.out())
                .contains("Sheet \"Hoja1\", row 4"
                        .replace("\"", format.equals("jsonl") ? "\\\"" : format.equals("csv") ? "\"\"" : "\""));
        assertThat(text.out()).contains("Line 4");
        assertThat(sheet.lines().stream().filter(line -> line.contains("C1")).toList())
                .isNotEmpty()
                .isEqualTo(text.lines().stream()
                        .filter(line -> line.contains("C1"))
                        .toList());
    }

    @Test
    void saysWhichSheetsItCouldMean() throws IOException {
        Path book = new WorkbookBuilder()
                .table("Activos", TABLE)
                .table("Bajas", TABLE)
                .write(folder.resolve("clientes.xlsx"));
        Run unclear = tamiz("screen", book, "--lists", list());
        assertThat(unclear.code()).isEqualTo(Tamiz.USAGE);
        assertThat(unclear.err()).contains("\"Activos\", \"Bajas\"", "--sheet");
        assertThat(unclear.out()).isEmpty();
        Run named = tamiz("screen", book, "--lists", list(), "--sheet", "Bajas", "--format", "csv");
        assertThat(named.code()).isEqualTo(Tamiz.INCOMPLETE);
    }

    @Test
    void saysThatHiddenSheetsWereNotScreened() throws IOException {
        Path book = new WorkbookBuilder()
                .table("Clientes", TABLE)
                .sheet("Antiguos", true, "<row><c t=\"inlineStr\"><is><t>Ana</t></is></c></row>", "")
                .write(folder.resolve("clientes.xlsx"));
        assertThat(tamiz("screen", book, "--lists", list()).err())
                .contains("Not read, because hidden: the sheets \"Antiguos\"");
    }
}
