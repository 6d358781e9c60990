package org.tamiz.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamiz.cli.Run.tamiz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.cli.internal.Console;

/** Where answers go, and what happens when they cannot go there. */
class OutputTest {

    @TempDir
    private Path folder;

    private Path customers = Path.of("");

    /** More than any buffer on the way holds. */
    @BeforeEach
    void writeCustomers() throws IOException {
        customers = folder.resolve("customers.csv");
        StringBuilder rows = new StringBuilder("id,name\n");
        for (int i = 0; i < 400; i++) {
            rows.append("c").append(i).append(i % 3 == 0 ? ",Cartel de Sinaloa\n" : ",Nadie Inventado\n");
        }
        Files.writeString(customers, rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "csv", "jsonl"})
    void allAnswersArriveAndAFileHoldsTheSameBytes(String format) throws IOException {
        Run run = tamiz("screen", customers, "--format", format, "--all");
        assertThat(run.out()).contains("c0").contains("c399").endsWith("\n");
        if (!format.equals("table")) {
            assertThat(run.lines()).hasSize(format.equals("csv") ? 401 : 400);
        }
        Path out = folder.resolve("out");
        Run toFile = tamiz("screen", customers, "--format", format, "--all", "--out", out);
        assertThat(out).content().isEqualTo(run.out());
        assertThat(toFile.out()).isEmpty();
        assertThat(toFile.err())
                .contains("400 customers screened")
                .contains("134 with hits, 266 incomplete, 0 clear")
                .contains("Answers: " + out);
    }

    @Test
    void aFileIsReplacedOnlyWhenAllAnswersAreThere() throws IOException {
        Path out = Files.writeString(folder.resolve("out"), "old");
        Path torn = Files.writeString(folder.resolve("torn.csv"), "name\nNadie\n\"torn\n");
        assertThat(tamiz("screen", torn, "--out", out).code()).isEqualTo(Tamiz.USAGE);
        assertThat(out).hasContent("old");
        assertThat(tamiz("screen", customers, "--out", out).code()).isEqualTo(Tamiz.INCOMPLETE);
        assertThat(out).content().contains("400 customers screened");
        assertThat(files(folder)).containsExactlyInAnyOrder("customers.csv", "out", "torn.csv");
    }

    @Test
    void aLinkIsFollowed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        assertThat(tamiz("screen", customers, "--out", link).code()).isEqualTo(Tamiz.INCOMPLETE);
        assertThat(link).isSymbolicLink();
        assertThat(file).content().contains("400 customers screened");
    }

    @Test
    void neitherFoldersNorInputsAreOverwritten() throws IOException {
        Path emptyFolder = Files.createDirectory(folder.resolve("empty"));
        Path lists = Files.createDirectory(folder.resolve("lists"));
        Path list = Files.copy(Run.samples().resolve("demo-list.ftm.jsonl"), lists.resolve("demo"));
        byte[] before = Files.readAllBytes(customers);
        refused(tamiz("screen", customers, "--out", emptyFolder), "is a folder");
        refused(tamiz("screen", customers, "--out", folder.resolve("none").resolve("out")), "there is no folder");
        refused(tamiz("screen", customers, "--out", ""), "the path is empty");
        refused(tamiz("screen", customers, "--out", customers), "would be lost");
        refused(tamiz("screen", customers, "--lists", list, "--out", list), "would be lost");
        refused(tamiz("screen", customers, "--lists", lists, "--out", lists.resolve("new")), "among the lists");
        assertThat(emptyFolder).isEmptyDirectory();
        assertThat(customers).hasBinaryContent(before);
        assertThat(files(lists)).containsExactly("demo");
    }

    private static void refused(Run run, String why) {
        assertThat(run.code()).isEqualTo(Tamiz.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(why).doesNotContain("Exception");
    }

    private static List<String> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "csv", "jsonl"})
    void aFullDiskOrClosedPipeIsAFailureAndNoBug(String format) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = runOn(new Full(), err, "screen", customers.toString(), "--format", format);
        assertThat(code).isEqualTo(Tamiz.FAILURE);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("standard output cannot be written")
                .contains("Not all answers were written")
                .doesNotContain("bug");
        assertThat(runOn(new Full(), err, "lists", "stats")).isEqualTo(Tamiz.FAILURE);
        assertThat(runOn(new Full(), err, "--help")).isEqualTo(Tamiz.FAILURE);
    }

    private static int runOn(OutputStream out, OutputStream err, String... arguments) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
        return Tamiz.run(
                new Console(
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false,
                        false,
                        clock,
                        Run.NO_LEDGER,
                        "tester"),
                arguments);
    }

    /** Takes one piece, as a pipe does whose reader then goes away. */
    private static final class Full extends OutputStream {
        private int pieces;

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (pieces++ > 0) {
                throw new IOException("Broken pipe");
            }
        }

        @Override
        public void flush() throws IOException {
            throw new IOException("Broken pipe");
        }
    }

    @Test
    void answersBeforeABrokenPlaceAreNotTakenForAll() throws IOException {
        Path torn = Files.writeString(folder.resolve("torn.csv"), "name\nCartel de Sinaloa\n\"torn\n");
        Run run = tamiz("screen", torn, "--format", "jsonl");
        assertThat(run.code()).isEqualTo(Tamiz.USAGE);
        assertThat(run.lines()).hasSize(1);
        assertThat(run.err())
                .contains("1 rows before the error are answered above; nothing behind it was screened")
                .contains("torn.csv, line 3");
    }
}
