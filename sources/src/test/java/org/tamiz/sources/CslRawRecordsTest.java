package org.tamiz.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.model.Entry;
import org.tamiz.model.LabelledValue;
import org.tamiz.model.RawEdition;
import org.tamiz.model.RawRecord;
import org.tamiz.sources.internal.Blanks;
import org.tamiz.testkit.SharedData;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What was kept of the Consolidated Screening List reads as its file does, whatever it says and however it is laid out. */
class CslRawRecordsTest {

    private static final int ROUNDS = 200;
    private static final String SOURCE = "Denied Persons List (DPL) - Bureau of Industry and Security";
    private static final int[] SIGNS = "\",\n\r;'(){}[]:\\/<>&-0.\t %aZ\u00E9\u00A0\u0645\u4E2D\u2028\uFFFD\uD842\uDFB7"
            .codePoints()
            .toArray();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void keptRecordsReadAsTheFileDoes() {
        List<Path> file = List.of(SharedData.require("lists/us_csl/2026-07-31/consolidated.json"));
        List<RawEdition> raw = ListSources.open(file);
        List<ReadEdition> read = ListSources.read(file);
        assertThat(raw).hasSize(8);
        for (int i = 0; i < raw.size(); i++) {
            RawRecordsTest.assertKeptReadsTheSame(raw.get(i), read.get(i));
        }
    }

    @Test
    void rowsAreKeptAndReadAsTheyStand() throws IOException {
        Path file = folder.resolve("list");
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            String name = "N" + text(random);
            String remarks = text(random);
            Files.writeString(file, "{\"total\":1,\"results\":[" + row(name, remarks, " \n") + "\n]}");
            RawEdition raw = ListSources.open(List.of(file)).getFirst();
            ReadEdition read = ListSources.read(List.of(file)).getFirst();
            RawRecord record = RawRecordsTest.records(raw).getFirst();
            assertThat(record.text()).as("seed %d", seed).isEqualTo(row(name, remarks, ""));
            assertThat(read.edition().entries())
                    .as("seed %d", seed)
                    .singleElement()
                    .satisfies(entry -> {
                        assertThat(entry.caption()).isEqualTo(Blanks.strip(name));
                        assertThat(said(entry)).isEqualTo(Blanks.strip(remarks));
                    });
            RawRecordsTest.assertKeptReadsTheSame(raw, read);
            // The CSV of the same row is the same record but for what is blank.
            Files.writeString(
                    file,
                    "_id,source,entity_number,type,programs,addresses,alt_names,source_list_url,name,remarks\n7,"
                            + quoted(SOURCE) + ",,,,,,," + quoted(name) + "," + quoted(remarks) + "\n");
            RawEdition csv = ListSources.open(List.of(file)).getFirst();
            assertThat(RawRecordsTest.records(csv).getFirst().key())
                    .as("seed %d", seed)
                    .isEqualTo(record.key());
            ReadEdition readCsv = ListSources.read(List.of(file)).getFirst();
            assertThat(readCsv.edition().entries().getFirst().party())
                    .as("seed %d", seed)
                    .isEqualTo(read.edition().entries().getFirst().party());
            RawRecordsTest.assertKeptReadsTheSame(csv, readCsv);
        }
    }

    private static String said(Entry entry) {
        return entry.party().properties().stream()
                .filter(property -> property.label().equals("remarks"))
                .map(LabelledValue::value)
                .collect(Collectors.joining());
    }

    /** A row with its members in one order and these blanks between them; a number of the row where there are blanks. */
    private static String row(String name, String remarks, String blanks) {
        List<String> members = new ArrayList<>();
        if (!blanks.isEmpty()) {
            members.add("\"id\"" + blanks + ":[{\"id\":1}]");
        }
        members.add("\"source\":" + blanks + json(SOURCE));
        members.add("\"name\":" + blanks + json(name));
        members.add("\"ids\":[" + blanks + "]");
        members.add("\"remarks\":" + json(remarks));
        return "{" + String.join(blanks + ",", members) + blanks + "}";
    }

    private static String json(String text) {
        StringWriter json = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(ObjectWriteContext.empty(), json)) {
            generator.writeString(text);
        }
        return json.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.appendCodePoint(SIGNS[random.nextInt(SIGNS.length)]);
        }
        return text.toString();
    }
}
