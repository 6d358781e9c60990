package org.tamiz.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.model.Entry;
import org.tamiz.model.PublicationTime;
import org.tamiz.model.RawEdition;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.sources.internal.CsvRecord;
import org.tamiz.sources.internal.CsvRecords;
import org.tamiz.testkit.Golden;
import org.tamiz.testkit.WorkbookBuilder;

/** Australia's Consolidated List. */
class DfatListTest {

    private static final String GOLDEN = "au-dfat-fictional";
    private static final String SAVED = "<cp:coreProperties xmlns:cp=\"c\" xmlns:dcterms=\"d\">"
            + "<dcterms:modified>2026-09-04T05:37:12Z</dcterms:modified></cp:coreProperties>";

    @TempDir
    Path folder;

    private static Path csv() {
        return Golden.folder(GOLDEN).resolve("list.csv");
    }

    private static ReadEdition read(Path file) {
        return ListSources.read(List.of(file)).getFirst();
    }

    /** The rows of the CSV as a workbook: numbers of days are shown as dates, all else is text. */
    private Path workbook() throws IOException {
        WorkbookBuilder builder = new WorkbookBuilder();
        StringBuilder rows = new StringBuilder("<row r=\"1\">")
                .append(builder.text("A1", "A title above the table"))
                .append("</row>");
        int number = 2;
        try (CsvRecords records = CsvRecords.ofText(Files.readString(csv()), ',')) {
            for (CsvRecord record = records.next(); record != null; record = records.next()) {
                rows.append("<row r=\"").append(++number).append("\">");
                for (int c = 0; c < record.fields().size(); c++) {
                    String value = record.fields().get(c);
                    String address = WorkbookBuilder.address(c, number);
                    if (value.matches("[0-9]{5}")) {
                        rows.append(WorkbookBuilder.number(address, value, 2));
                    } else if (!value.isEmpty()) {
                        rows.append(builder.text(address, value));
                    }
                }
                rows.append("</row>");
            }
        }
        return builder.sheet("Consolidated List", false, rows.toString(), "")
                .part("docProps/core.xml", SAVED)
                .write(folder.resolve("list.xlsx"));
    }

    private SourceException failure(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.csv"), text);
        return catchThrowableOfType(SourceException.class, () -> read(file));
    }

    @Test
    void readsTheFictionalList() {
        Golden.check(GOLDEN, "expected.txt", EditionText.of(read(csv())));
    }

    /** No real file was read: whoever shows the list says so. */
    @Test
    void itsReaderIsNotVerified() {
        assertThat(ListSources.isReaderVerified("DFAT xlsx")).isFalse();
        assertThat(ListSources.isReaderVerified("DFAT CSV")).isFalse();
        assertThat(ListSources.isReaderVerified("SAT 69-B CSV")).isTrue();
    }

    @Test
    void readsTheWorkbookAsItsCsv() throws IOException {
        ReadEdition book = read(workbook());
        ReadEdition text = read(csv());
        assertThat(book.edition().info().published())
                .isEqualTo(PublicationTime.at(
                        java.time.OffsetDateTime.parse("2026-09-04T05:37:12Z"), PublicationTime.Origin.FILE));
        assertThat(book.edition().info().format()).isEqualTo("DFAT xlsx");
        List<Entry> entries = book.edition().entries();
        assertThat(entries).hasSize(7);
        for (int i = 0; i < entries.size(); i++) {
            Entry other = text.edition().entries().get(i);
            assertThat(entries.get(i).id()).isEqualTo(other.id());
            assertThat(entries.get(i).party().names()).isEqualTo(other.party().names());
            assertThat(entries.get(i).party().profile()).isEqualTo(other.party().profile());
            assertThat(entries.get(i).designations()).isEqualTo(other.designations());
        }
        assertThat(entries.getFirst().position()).hasToString("list.xlsx:4");
    }

    @Test
    void namesOfOneReferenceAreOneEntryHoweverTheFileSortsThem() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(csv()));
        String header = lines.removeFirst();
        Collections.shuffle(lines, new Random(123));
        Path shuffled = Files.writeString(folder.resolve("s.csv"), header + "\n" + String.join("\n", lines) + "\n");
        assertThat(records(shuffled)).hasSize(6).isEqualTo(records(csv()));
    }

    private static Map<String, String> records(Path file) {
        Map<String, String> records = new HashMap<>();
        ListSources.open(List.of(file)).getFirst().forEachRecord(record -> records.put(record.key(), record.text()));
        return records;
    }

    @Test
    void recordsReadAlone() {
        RawEdition raw = ListSources.open(List.of(csv())).getFirst();
        raw.forEachRecord(record -> assertThat(
                        ListSources.reader(raw.info().format(), raw.info().list()).read(record).entries().stream()
                                .map(Entry::party))
                .isNotEmpty()
                .isEqualTo(raw.reader().read(record).entries().stream()
                        .map(Entry::party)
                        .toList()));
    }

    @Test
    void namesWhatIsWrongWithAFile() throws IOException {
        String text = Files.readString(csv());
        assertThat(failure(text.replace("Committees", "Regimes")))
                .hasMessageContaining("line 1")
                .hasMessageContaining("the column \"Committees\" of the list is not there");
        assertThat(failure(text.replace("9002,FICTIVE", "9002,,FICTIVE")))
                .hasMessageContaining("line 6")
                .hasMessageContaining("has 20 fields where the header has 19");
        assertThat(failure(text.replace("\"Fictional officer. Passport X0000001\",Listed", "\"Fictional\" x,Listed")))
                .hasMessageContaining("line 2")
                .hasMessageContaining("behind the closing quote");
        SourceException empty = failure(text.substring(0, text.indexOf('\n') + 1));
        assertThat(empty.code()).isEqualTo(Code.FILE_EMPTY);
        assertThat(empty.list()).isEqualTo("au-dfat");
    }

    @Test
    void namesTheCellOfAWorkbook() {
        Path book = new WorkbookBuilder()
                .sheet(
                        "Consolidated List",
                        false,
                        "<row r=\"1\">" + inline("A1", "Reference") + inline("B1", "Name of Individual or Entity")
                                + inline("C1", "Type") + inline("D1", "Name Type") + inline("E1", "Committees")
                                + inline("F1", "Control Date") + "</row><row r=\"2\">" + inline("A2", "1")
                                + "<c r=\"B2\" t=\"e\"><v>#N/A</v></c></row>",
                        "")
                .write(folder.resolve("list.xlsx"));
        SourceException failure = catchThrowableOfType(SourceException.class, () -> read(book));
        assertThat(failure.code()).isEqualTo(Code.FILE_MALFORMED);
        assertThat(failure)
                .hasMessageContaining("sheet \"Consolidated List\", row 2")
                .hasMessageContaining("has the error #N/A in cell B2");
    }

    private static String inline(String address, String text) {
        return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }
}
