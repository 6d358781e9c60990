package org.tamiz.sources;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamiz.testkit.Golden;

class CslGoldenTest {

    @ParameterizedTest
    @CsvSource({"us-csl-2026-07, consolidated.json", "us-csl-csv, consolidated.csv"})
    void readsTheExcerpt(String goldenCase, String file) {
        String text = ListSources.read(List.of(Golden.folder(goldenCase).resolve(file))).stream()
                .map(EditionText::of)
                .collect(Collectors.joining("\n"));
        Golden.check(goldenCase, "expected.txt", text);
    }
}
