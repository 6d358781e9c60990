package org.tamiz.sources.ftm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Our small tables against the model of the official library; golden/ftm-model/SOURCE.md tells the version. */
class FtmSchemaTest {

    @Test
    void agreesWithTheOfficialFamilyTree() {
        for (String line : lines("schemata.txt")) {
            String name = line.substring(0, line.indexOf(':'));
            List<String> ancestors =
                    List.of(line.substring(line.indexOf(' ') + 1).split(" ", -1));
            FtmSchema ours = FtmSchema.of(name);
            assertThat(ours).as(name).isNotNull();
            if (ancestors.contains("Person")) {
                assertThat(ours).as(name).isEqualTo(FtmSchema.PERSON);
            } else if (ancestors.contains("Organization")) {
                assertThat(ours).as(name).isEqualTo(FtmSchema.ORGANIZATION);
            } else if (ancestors.contains("LegalEntity")) {
                assertThat(ours).as(name).isEqualTo(FtmSchema.LEGAL_ENTITY);
            } else if (ancestors.contains("Identification")) {
                assertThat(ours).as(name).isEqualTo(FtmSchema.IDENTIFICATION);
            } else if (ancestors.contains("Document") || ancestors.contains("Interest")) {
                assertThat(ours).as(name).isEqualTo(FtmSchema.RECORD);
            }
        }
    }

    @Test
    void countsTheAncestorsOfEverySchema() {
        for (String line : lines("schemata.txt")) {
            String name = line.substring(0, line.indexOf(':'));
            assertThat(FtmSchema.depth(name)).as(name).isEqualTo(line.split(" ", -1).length - 1);
        }
    }

    @Test
    void knowsEveryTopic() {
        assertThat(lines("topics.txt")).allMatch(FtmTopics::isKnown);
    }

    @Test
    void hasASchemeForEveryIdentifierOfAParty() {
        // Codes that many parties share.
        assertThat(lines("identifiers.txt"))
                .filteredOn(property -> FtmIdentifiers.scheme(null, property) == null)
                .containsExactly("coatoCode", "fnsCode", "icaoCode", "kppCode");
    }

    private static List<String> lines(String name) {
        InputStream in = Objects.requireNonNull(FtmSchemaTest.class.getResourceAsStream("/golden/ftm-model/" + name));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines().toList();
            assertThat(lines).isNotEmpty();
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
