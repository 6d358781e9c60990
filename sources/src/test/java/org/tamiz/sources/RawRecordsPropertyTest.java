package org.tamiz.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.model.Entry;
import org.tamiz.model.LabelledValue;
import org.tamiz.model.RawEdition;
import org.tamiz.model.RawRecord;
import org.tamiz.sources.internal.Blanks;

/** Whatever a list says, its raw records hold it to the character and read as the list does. */
class RawRecordsPropertyTest {

    private static final int ROUNDS = 200;
    /** Signs that mean something to CSV, XML or the remarks, and letters of one, two and three bytes and of two chars. */
    private static final int[] SIGNS = "\",\n\r;'()<>&[]-0.\t #%/aZ\u00E9\u00A0\u0645\u4E2D\u2028\uFFFD\uD842\uDFB7"
            .codePoints()
            .toArray();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void ofacRowsAreKeptAndReadAsTheyStand() throws IOException {
        Path main = folder.resolve("sdn.csv");
        Path aliases = folder.resolve("alt.csv");
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            String lineEnd = random.nextBoolean() ? "\r\n" : "\n";
            List<String> captions = new ArrayList<>();
            List<String> texts = new ArrayList<>();
            StringBuilder mainFile = new StringBuilder();
            StringBuilder aliasFile = new StringBuilder();
            for (int uid = 1; uid <= 1 + random.nextInt(5); uid++) {
                String name = text(random);
                if (!name.isBlank()
                        && !name.strip().equals("-0-")
                        && !name.strip().equals("-0")) {
                    captions.add(name.strip());
                }
                StringBuilder row = new StringBuilder().append(uid).append(',').append(quoted(name));
                row.append(random.nextBoolean() ? ",-0- " : ",\"individual\"");
                for (int column = 3; column < 12; column++) {
                    row.append(',').append(random.nextBoolean() ? "-0- " : quoted(text(random)));
                }
                String alias = uid + ",1,\"aka\"," + quoted(text(random)) + ",-0- ";
                texts.add("sdn," + row + "\nalt," + alias);
                mainFile.append(row).append(lineEnd);
                aliasFile.append(alias).append(lineEnd);
            }
            Files.writeString(main, mainFile.append('\u001A'));
            Files.writeString(aliases, aliasFile.append('\u001A'));
            RawEdition raw = ListSources.open(List.of(main, aliases)).getFirst();
            ReadEdition read = ListSources.read(List.of(main, aliases)).getFirst();
            assertThat(RawRecordsTest.records(raw))
                    .as("seed %d", seed)
                    .extracting(RawRecord::text)
                    .isEqualTo(texts);
            assertThat(read.edition().entries())
                    .as("seed %d", seed)
                    .extracting(Entry::caption)
                    .isEqualTo(captions);
            RawRecordsTest.assertKeptReadsTheSame(raw, read);
        }
    }

    @Test
    void unTextsAreKeptAndReadAsTheyStand() throws IOException {
        Path file = folder.resolve("un.xml");
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            String comment = text(random);
            String attribute = text(random);
            write(
                    file,
                    "<ENTITY shade=\"" + escaped(attribute, random, true) + "\">\n <FIRST_NAME>A</FIRST_NAME>"
                            + "<REFERENCE_NUMBER>X.1</REFERENCE_NUMBER><!-- no --><COMMENTS1>"
                            + escaped(comment, random, false) + "</COMMENTS1></ENTITY>");
            RawEdition raw = ListSources.open(List.of(file)).getFirst();
            ReadEdition read = ListSources.read(List.of(file)).getFirst();
            List<LabelledValue> expected = new ArrayList<>();
            if (!Blanks.isBlank(attribute)) {
                expected.add(new LabelledValue("@shade", Blanks.collapse(attribute)));
            }
            if (!Blanks.isBlank(comment)) {
                expected.add(new LabelledValue("COMMENTS1", comment.strip()));
            }
            assertThat(read.edition().entries())
                    .as("seed %d", seed)
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.party().properties()).isEqualTo(expected));
            RawRecordsTest.assertKeptReadsTheSame(raw, read);
            RawRecord record = RawRecordsTest.records(raw).getFirst();
            write(file, record.text());
            assertThat(RawRecordsTest.records(ListSources.open(List.of(file)).getFirst()))
                    .as("seed %d", seed)
                    .extracting(RawRecord::text)
                    .containsExactly(record.text());
        }
    }

    private static void write(Path file, String record) throws IOException {
        Files.writeString(file, "<CONSOLIDATED_LIST><ENTITIES>" + record + "</ENTITIES></CONSOLIDATED_LIST>");
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.appendCodePoint(SIGNS[random.nextInt(SIGNS.length)]);
        }
        return text.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    /** Each character written in one of the ways that XML has for it. */
    private static String escaped(String text, Random random, boolean inAttribute) {
        StringBuilder xml = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean mustBe = c == '&' || c == '<' || c == '\r' || (inAttribute && (c == '"' || c == '\n' || c == '\t'));
            if (!inAttribute && c != '\r' && random.nextInt(4) == 0) {
                xml.append("<![CDATA[").appendCodePoint(c).append("]]>");
            } else if (mustBe || c == '>' || random.nextInt(4) == 0) {
                xml.append("&#").append(c).append(';');
            } else {
                xml.appendCodePoint(c);
            }
        });
        return xml.toString();
    }
}
