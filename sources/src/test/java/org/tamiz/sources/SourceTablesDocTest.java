package org.tamiz.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.tamiz.sources.customers.CustomerField;

/** The tables of docs/sources against the code. */
class SourceTablesDocTest {

    private static final Path DOCS =
            Path.of(System.getProperty("tamiz.root", "..")).resolve("docs/sources");

    @Test
    void documentsEveryColumn() throws IOException {
        String page = Files.readString(DOCS.resolve("customer-files.md"));
        for (CustomerField field : CustomerField.values()) {
            assertThat(page)
                    .contains("| `" + field.key() + "` | " + (field.isRepeatable() ? "yes" : "no") + " | "
                            + String.join(", ", field.headers()) + " |\n");
        }
    }
}
