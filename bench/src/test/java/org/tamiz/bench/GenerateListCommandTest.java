package org.tamiz.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class GenerateListCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter complaints = new StringWriter();

    private int run(String... arguments) {
        return new CommandLine(new GenerateListCommand())
                .setErr(new PrintWriter(complaints, true))
                .execute(arguments);
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void oneFileWithoutDays() throws IOException {
        assertThat(run("--parties", "5", "--out", folder.resolve("one.json").toString()))
                .isZero();
        assertThat(written()).containsExactly("one.json");
    }

    @Test
    void daysBearTheirDateAndTheFirstIsTheSingleFile() throws IOException {
        String out = folder.resolve("big.ftm.jsonl").toString();
        assertThat(run("--parties", "20", "--seed", "4", "--out", out)).isZero();
        assertThat(run("--parties", "20", "--seed", "4", "--out", out, "--days", "3", "--change-per-day", "6"))
                .isZero();
        assertThat(written())
                .containsExactly(
                        "big.ftm.jsonl",
                        "big_2026-01-01.ftm.jsonl",
                        "big_2026-01-02.ftm.jsonl",
                        "big_2026-01-03.ftm.jsonl");
        assertThat(folder.resolve("big_2026-01-01.ftm.jsonl")).hasSameTextualContentAs(folder.resolve("big.ftm.jsonl"));
    }

    @Test
    void wrongNumbersAreUsageErrorsAndWriteNothing() throws IOException {
        String out = folder.resolve("big").toString();
        assertThat(run("--parties", "0", "--out", out)).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(run("--parties", "5", "--out", out, "--days", "2")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(run("--parties", "5", "--out", out, "--days", "2", "--change-per-day", "6"))
                .isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(complaints.toString()).contains("at most --parties", "--change-per-day");
        assertThat(written()).isEmpty();
    }
}
