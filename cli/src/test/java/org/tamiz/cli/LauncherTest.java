package org.tamiz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs {@code .ci/launcher-test}, the tests of the script {@code tamiz}, so that {@code ./mvnw verify} includes them. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script is for Linux and macOS")
final class LauncherTest {

    private static final int SECONDS = 120;

    @Test
    void launcherTestPasses(@TempDir Path folder) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(
                        "sh", Checkout.root().resolve(".ci/launcher-test").toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        String text = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(ended).as("ended in time\n%s", text).isTrue();
        assertThat(process.exitValue()).as(text).isZero();
        assertThat(text).contains("checks passed");
    }
}
