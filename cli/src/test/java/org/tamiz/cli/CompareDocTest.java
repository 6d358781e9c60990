package org.tamiz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tamiz.cli.internal.PairScores;
import org.tamiz.sources.pairs.PairField;

/** docs/api/compare.md names every field that is read and every column that is added. */
class CompareDocTest {

    /** The first cells of the tables of a section. */
    private static List<String> firstCells(String heading) throws IOException {
        String page = Files.readString(Run.root().resolve("docs/api/compare.md"));
        return Stream.of(page.split("(?m)^## ", -1))
                .filter(section -> section.startsWith(heading + "\n"))
                .flatMap(String::lines)
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("`", -1)[1])
                .toList();
    }

    @Test
    void everyFieldAndColumnIsDescribed() throws IOException {
        List<String> expected = Stream.concat(
                        Stream.of(PairField.values()).map(PairField::key), PairScores.ADDED.stream())
                .toList();
        assertThat(firstCells("Pairs of names")).isEqualTo(expected);
        assertThat(firstCells("Pairs of entities"))
                .containsExactly("left", "right", "judgement", "left_id", "right_id", "points");
    }

    /** The help names the fields that --map takes. */
    @Test
    void theHelpNamesEveryField() {
        String help = Run.tamiz("compare", "--help").out().replaceAll("\\s+", " ");
        assertThat(help)
                .contains("Fields: "
                        + String.join(
                                ", ",
                                Stream.of(PairField.values())
                                        .map(PairField::key)
                                        .toList())
                        + ".");
    }
}
