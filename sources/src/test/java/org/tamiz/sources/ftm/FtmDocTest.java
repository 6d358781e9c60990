package org.tamiz.sources.ftm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The identifier table of docs/sources/followthemoney.md and the columns of opensanctions-statements.md against the code. */
class FtmDocTest {

    @Test
    void documentsEveryIdentifier() throws IOException {
        Path root = Path.of(System.getProperty("tamiz.root", ".."));
        String page = Files.readString(root.resolve("docs/sources/followthemoney.md"));
        assertThat(FtmIdentifiers.schemes())
                .isNotEmpty()
                .allSatisfy(
                        (property, scheme) -> assertThat(page).contains("| `" + property + "` | `" + scheme + "` |\n"));
    }

    void documentsEveryColumnOfStatements() throws IOException {
        Path root = Path.of(System.getProperty("tamiz.root", ".."));
        String page = Files.readString(root.resolve("docs/sources/opensanctions-statements.md"));
        for (StatementColumn column : StatementColumn.values()) {
            assertThat(page)
                    .contains("| `" + column.header() + "` | " + (column.isRequired() ? "yes" : "no") + " | "
                            + column.use() + " |\n");
        }
    }
}
