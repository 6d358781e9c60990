package org.tamiz.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.model.Entry;
import org.tamiz.model.RawEdition;
import org.tamiz.model.RawRecord;
import org.tamiz.model.RecordReader;
import org.tamiz.model.SourcePosition;
import org.tamiz.testkit.Golden;

/** What is kept of the lists of the EU, the UK, Switzerland and Canada reads alone, and changes only when a record does. */
class EuropeanRawRecordsTest {

    @TempDir
    private Path folder = Path.of("");

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
    void keptRecordsReadAsTheFileDoes(String goldenCase, String name) {
        List<Path> file = List.of(Golden.folder(goldenCase).resolve(name));
        RawRecordsTest.assertKeptReadsTheSame(
                ListSources.open(file).getFirst(), ListSources.read(file).getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"eu-fsf-fictional", "uk-sl-fictional", "ch-seco-fictional", "ca-sema-fictional"})
    void indentationAndCommentsDoNotChangeARecord(String goldenCase) throws IOException {
        String xml = Files.readString(Golden.folder(goldenCase).resolve("list.xml"));
        Path other = Files.writeString(
                folder.resolve("list.xml"),
                xml.replaceAll(">\\s*\\n\\s*<", "><")
                        .replaceFirst("<(target|record|Designation|sanctionEntity)", "<!-- x --><$1"));
        assertThat(texts(other)).isEqualTo(texts(Golden.folder(goldenCase).resolve("list.xml")));
    }

    @Test
    void versionsOfProgrammesDoNotChangeATarget() throws IOException {
        String xml = Files.readString(Golden.folder("ch-seco-fictional").resolve("list.xml"));
        Path other = Files.writeString(
                folder.resolve("list.xml"),
                xml.replace("version-date=\"2026-02-20\"", "version-date=\"2026-02-26\"")
                        .replace("date=\"2026-02-27\"", "date=\"2026-02-28\"")
                        .replace(
                                "<sanctions-set ssid=\"9002\"",
                                "<sanctions-set ssid=\"9003\" lang=\"eng\">article 20</sanctions-set><sanctions-set ssid=\"9002\""));
        assertThat(texts(other))
                .isEqualTo(texts(Golden.folder("ch-seco-fictional").resolve("list.xml")));
    }

    @Test
    void theDayOfTheEditionIsNoPartOfARecord() throws IOException {
        Path golden = Golden.folder("eu-fsf-csv-fictional").resolve("list.csv");
        Path other = Files.writeString(
                folder.resolve("list.csv"), Files.readString(golden).replace("02/03/2026", "03/03/2026"));
        assertThat(texts(other)).isEqualTo(texts(golden));
    }

    /** The lists do not promise an order of their records. */
    @ParameterizedTest
    @CsvSource({
        "eu-fsf-csv-fictional, 1, UTF-8",
        "uk-sl-csv-fictional, 2, UTF-8",
        "uk-ofsi-2016-fictional, 2, windows-1252"
    })
    void entriesDoNotDependOnTheOrderOfRows(String goldenCase, int head, String charset) throws IOException {
        Path golden = Golden.folder(goldenCase).resolve("list.csv");
        List<String> lines = new ArrayList<>(
                List.of(Files.readString(golden, Charset.forName(charset)).split("\r\n")));
        Collections.reverse(lines.subList(head, lines.size()));
        Path reversed = Files.write(
                folder.resolve("list.csv"), (String.join("\r\n", lines) + "\r\n").getBytes(Charset.forName(charset)));
        assertThat(statements(reversed)).isEqualTo(statements(golden));
    }

    /** What each entry says, in no order but for its main name. */
    private static Map<String, List<String>> statements(Path file) {
        Map<String, List<String>> statements = new TreeMap<>();
        for (Entry entry : ListSources.read(List.of(file)).getFirst().edition().entries()) {
            List<String> said = new ArrayList<>();
            entry.party().names().forEach(name -> said.add(name.toString()));
            entry.party().identifiers().forEach(identifier -> said.add(identifier.toString()));
            entry.party().addresses().forEach(address -> said.add(address.toString()));
            entry.party().links().forEach(link -> said.add(link.toString()));
            entry.party().properties().forEach(property -> said.add(property.toString()));
            entry.party().profile().birthDates().forEach(date -> said.add("born " + date));
            entry.party().profile().nationalities().forEach(country -> said.add("national " + country));
            entry.party().profile().citizenships().forEach(country -> said.add("citizen " + country));
            entry.party().profile().birthPlaces().forEach(place -> said.add("born in " + place));
            said.add(entry.designations().toString());
            Collections.sort(said);
            said.addFirst(entry.caption());
            statements.put(entry.id().toString(), said);
        }
        return statements;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EU FSF XML",
                "EU FSF CSV",
                "UK Sanctions List XML",
                "UK Sanctions List CSV",
                "OFSI ConList CSV",
                "SECO XML",
                "Canada SEMA XML"
            })
    void whatIsNoRecordIsNoRecord(String format) {
        RecordReader reader = ListSources.reader(format, "x");
        for (String text : List.of("x", "<a>", "<a/>b", "{", "{}x", "[]", "{\"a\":1}", "<a/></RECORDS><RECORDS>")) {
            assertThatIllegalArgumentException()
                    .as(text)
                    .isThrownBy(() -> reader.read(new RawRecord("1", new SourcePosition("kept", 1), text))
                            .entries()
                            .forEach(entry -> assertThat(entry).isNull()));
        }
    }

    private static Map<String, String> texts(Path file) {
        RawEdition edition = ListSources.open(List.of(file)).getFirst();
        Map<String, String> texts = new TreeMap<>();
        edition.forEachRecord(record -> texts.put(record.key(), record.text()));
        assertThat(texts).isNotEmpty();
        assertThat(texts.values()).allMatch(text -> text.getBytes(StandardCharsets.UTF_8).length > 10);
        return texts;
    }
}
