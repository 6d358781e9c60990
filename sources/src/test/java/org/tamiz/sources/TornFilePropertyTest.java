package org.tamiz.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.model.Edition;
import org.tamiz.model.EditionInfo.Wholeness;
import org.tamiz.sources.internal.ListFolder;
import org.tamiz.testkit.Golden;

/**
 * A file cut at any byte is refused, or says that something may be missing; it never passes for whole. One with any byte
 * changed is read or refused; nothing else is thrown.
 */
class TornFilePropertyTest {

    @TempDir
    private Path folder = Path.of("");

    private static final long SEED = 42;

    @ParameterizedTest
    @ValueSource(strings = {"ofac-sdn-2021-07", "ofac-sdn-2022-01", "un-sc-fictional"})
    void changedBytesAreReadOrRefused(String goldenCase) throws IOException {
        copy(goldenCase);
        Random random = new Random(SEED);
        byte[] telling = "<>&;,\"'()#/ \u001A\n\r0-".getBytes(StandardCharsets.UTF_8);
        for (Path file : ListFolder.files(folder)) {
            byte[] whole = Files.readAllBytes(file);
            for (int round = 0; round < 120; round++) {
                byte[] changed = whole.clone();
                for (int change = 0; change <= round % 4; change++) {
                    changed[random.nextInt(changed.length)] =
                            round % 2 == 0 ? telling[random.nextInt(telling.length)] : (byte) random.nextInt(256);
                }
                Files.write(file, changed);
                try {
                    assertThat(ListSources.read(List.of(folder)))
                            .as("seed %d round %d", SEED, round)
                            .isNotEmpty();
                } catch (SourceException e) {
                    assertThat(e).hasMessageContaining(folder.toRealPath().toString());
                }
            }
            Files.write(file, whole);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ofac-sdn-2021-07, sdn.csv",
        "ofac-sdn-2021-07, alt.csv",
        "ofac-sdn-2021-07, add.csv",
        "ofac-sdn-2021-07, sdn_comments.csv",
        "un-sc-fictional, list.txt"
    })
    void cutFileIsNeverWhole(String goldenCase, String cut) throws IOException {
        copy(goldenCase);
        Edition whole = ListSources.read(List.of(folder)).getFirst().edition();
        byte[] bytes = Files.readAllBytes(folder.resolve(cut));
        int refused = 0;
        for (int length = 0; length < bytes.length; length++) {
            Files.write(folder.resolve(cut), Arrays.copyOf(bytes, length));
            try {
                Edition edition = ListSources.read(List.of(folder)).getFirst().edition();
                boolean admitted = edition.info().wholeness() != Wholeness.PROVEN
                        || !edition.coverage().equals(whole.coverage());
                assertThat(admitted || edition.entries().equals(whole.entries()))
                        .as("cut after %d bytes", length)
                        .isTrue();
            } catch (SourceException e) {
                refused++;
            }
        }
        assertThat(refused).isPositive();
    }

    private void copy(String goldenCase) throws IOException {
        for (String name : List.of("sdn.csv", "alt.csv", "add.csv", "sdn_comments.csv", "list.txt")) {
            Path source = Golden.folder(goldenCase).resolve(name);
            if (Files.exists(source)) {
                Files.copy(source, folder.resolve(name));
            }
        }
    }
}
