package org.tamiz.bench.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.bench.generated.GeneratedList;

class DailyImportsTest {

    @TempDir
    private Path folder;

    @Test
    void eachDayIsImportedAfterTheOneBefore() throws IOException {
        StringWriter printed = new StringWriter();
        new DailyImports(new GeneratedList(1, 60, 9), folder, new PrintWriter(printed)).run(2);
        assertThat(printed.toString().lines().toList())
                .hasSize(3)
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("day 0: 60 records")
                                .contains(" 60 new records"),
                        second -> assertThat(second).contains("3 listed, 3 removed, 3 amended, 6 new records"),
                        third -> assertThat(third).contains("3 listed, 3 removed, 3 amended, 6 new records"));
    }
}
