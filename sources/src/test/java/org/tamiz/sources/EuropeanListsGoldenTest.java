package org.tamiz.sources;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamiz.testkit.Golden;

/** The lists of the EU, the UK, Switzerland and Canada in all their forms, on fictional records. */
class EuropeanListsGoldenTest {

    @ParameterizedTest
    @CsvSource({
        "eu-fsf-fictional, list.xml",
        "eu-fsf-csv-fictional, list.csv",
        "uk-sl-fictional, list.xml",
        "uk-sl-csv-fictional, list.csv",
        "uk-ofsi-2016-fictional, list.csv",
        "uk-ofsi-fictional, list.csv",
        "ch-seco-fictional, list.xml",
        "ca-sema-2020-fictional, list.xml",
        "ca-sema-fictional, list.xml"
    })
    void readsTheFictionalList(String goldenCase, String file) {
        Path list = Golden.folder(goldenCase).resolve(file);
        ReadEdition edition = ListSources.read(List.of(list)).getFirst();
        Golden.check(goldenCase, "expected.txt", EditionText.of(edition));
    }
}
