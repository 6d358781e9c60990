package org.tamiz.sources;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tamiz.testkit.Golden;

class UnGoldenTest {

    @Test
    void readsTheFictionalList() {
        ReadEdition edition = ListSources.read(
                        List.of(Golden.folder("un-sc-fictional").resolve("list.txt")))
                .getFirst();
        Golden.check("un-sc-fictional", "expected.txt", EditionText.of(edition));
    }
}
