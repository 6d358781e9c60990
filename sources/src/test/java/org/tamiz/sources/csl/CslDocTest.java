package org.tamiz.sources.csl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** docs/sources/us-csl.md against the code. */
class CslDocTest {

    @Test
    void documentsEveryListAndField() throws IOException {
        Path root = Path.of(System.getProperty("tamiz.root", ".."));
        String page = Files.readString(root.resolve("docs/sources/us-csl.md"));
        assertThat(CslLists.ids()).hasSize(8).allSatisfy(id -> assertThat(page).contains("| `" + id + "`"));
        String fields = page.substring(page.indexOf("## Fields"));
        assertThat(CslFile.MEMBERS)
                .allSatisfy(field -> assertThat(fields).containsPattern("\n\\|[^|]*\\b" + field + "\\b[^|]*\\|"));
    }
}
