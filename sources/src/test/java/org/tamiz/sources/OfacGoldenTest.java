package org.tamiz.sources;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.testkit.Golden;

class OfacGoldenTest {

    @ParameterizedTest
    @ValueSource(strings = {"ofac-sdn-2021-07", "ofac-sdn-2022-01"})
    void readsTheExcerpt(String goldenCase) {
        List<Path> files = Stream.of("sdn.csv", "alt.csv", "add.csv", "sdn_comments.csv")
                .map(name -> Golden.folder(goldenCase).resolve(name))
                .filter(Files::exists)
                .toList();
        Golden.check(
                goldenCase,
                "expected.txt",
                EditionText.of(ListSources.read(files).getFirst()));
    }
}
