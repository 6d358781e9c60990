package org.tamiz.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamiz.model.Entry;
import org.tamiz.model.Standing;
import org.tamiz.testkit.Golden;

/** The Consolidated Screening List cut at every byte, and damaged by seed: read or refused, and never whole when cut. */
class CslDamagePropertyTest {

    private static final int ROUNDS = 1500;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void cutJsonIsRefusedUnlessOnlyBlanksAreCut() throws IOException {
        byte[] whole = bytes("us-csl-2026-07", "consolidated.json");
        String text = new String(whole, StandardCharsets.UTF_8);
        int end = text.stripTrailing().getBytes(StandardCharsets.UTF_8).length;
        for (int length = 0; length < end; length++) {
            Path file = Files.write(folder.resolve("list"), Arrays.copyOf(whole, length));
            try {
                fail("cut after " + length + " bytes and read as " + ListSources.read(List.of(file)));
            } catch (SourceException e) {
                assertThat(e).hasMessageContaining("list");
            }
        }
    }

    @Test
    void cutCsvHoldsNoOtherRowsThanTheWholeButForItsLast() throws IOException {
        byte[] whole = bytes("us-csl-csv", "consolidated.csv");
        List<Entry> all = entries(Files.write(folder.resolve("list"), whole));
        int refused = 0;
        for (int length = 0; length < whole.length; length++) {
            Path file = Files.write(folder.resolve("list"), Arrays.copyOf(whole, length));
            try {
                assertThat(all).as("cut after %d bytes", length).containsAll(entries(file));
            } catch (SourceException e) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(whole.length / 2);
    }

    @ParameterizedTest
    @CsvSource({"us-csl-2026-07, consolidated.json", "us-csl-csv, consolidated.csv"})
    void damagedFilesAreReadOrRefused(String goldenCase, String name) throws IOException {
        byte[] whole = bytes(goldenCase, name);
        byte[] telling = "{}[]\",:;\\\n\r0 u\0".getBytes(StandardCharsets.UTF_8);
        for (long seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            byte[] bytes = whole.clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                bytes[random.nextInt(bytes.length)] =
                        random.nextBoolean() ? telling[random.nextInt(telling.length)] : (byte) random.nextInt(256);
            }
            Path file = Files.write(folder.resolve("list"), bytes);
            try {
                assertThat(ListSources.read(List.of(file))).isNotEmpty();
            } catch (SourceException e) {
                assertThat(e).hasMessageContaining("list");
            } catch (RuntimeException e) {
                fail("seed " + seed, e);
            }
        }
    }

    private static List<Entry> entries(Path file) {
        return ListSources.read(List.of(file)).stream()
                .flatMap(edition -> edition.edition().entries().stream())
                .map(entry -> entry.with(Standing.FULL))
                .toList();
    }

    private static byte[] bytes(String goldenCase, String name) throws IOException {
        return Files.readAllBytes(Golden.folder(goldenCase).resolve(name));
    }
}
