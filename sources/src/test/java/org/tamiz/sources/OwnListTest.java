package org.tamiz.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamiz.model.Entry;
import org.tamiz.model.ListingKind;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.RawEdition;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.sources.own.OwnField;
import org.tamiz.sources.own.OwnListReader;
import org.tamiz.testkit.Golden;
import org.tamiz.testkit.WorkbookBuilder;

/** Lists that users keep. */
class OwnListTest {

    private static final Path TEMPLATE =
            Path.of(System.getProperty("tamiz.root", "..")).resolve("samples/own-list-template.csv");

    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static ReadEdition read(Path file) {
        return ListSources.read(List.of(file)).getFirst();
    }

    private SourceException failure(String text) throws IOException {
        Path file = write("bad.csv", text);
        return catchThrowableOfType(SourceException.class, () -> read(file));
    }

    @Test
    void readsAListWithSpanishColumns() {
        Path file = Golden.folder("own-list").resolve("watchlist-2026-01-31.csv");
        Golden.check("own-list", "expected.txt", EditionText.of(read(file)));
    }

    @Test
    void readsTheTemplateWithoutANotice() {
        ReadEdition read = read(TEMPLATE);
        assertThat(read.notices()).isEmpty();
        assertThat(read.edition().info().list()).isEqualTo("own-list-template");
        assertThat(read.edition().entries())
                .extracting(entry -> entry.id().key())
                .containsExactly("W-001", "W-002", "W-003");
        Entry firm = read.edition().entries().get(1);
        assertThat(firm.kinds()).containsExactly(ListingKind.CRIME, ListingKind.OWN_LIST);
        assertThat(firm.party().addresses()).hasSize(2);
        assertThat(firm.programs()).containsExactly("Fraud desk");
        assertThat(read.edition().entries()).noneMatch(Entry::isDesignated).noneMatch(Entry::isCleared);
    }

    /** The same table as CSV and as a workbook gives the same entries under the same keys. */
    @Test
    void readsAWorkbookAsItReadsCsv() throws IOException {
        List<List<String>> table = List.of(
                List.of("name", "aliases", "weak aliases", "kind", "birth date", "identifiers"),
                List.of("Ana Ficticia", "Anita; A. F.", "La Ana", "crime", "1970-03-25", "passport=X1"),
                List.of("Otra Ficticia", "", "", "", "", ""));
        Path book = new WorkbookBuilder().table("Lista", table).write(folder.resolve("mine.xlsx"));
        Path csv = write(
                "mine.csv",
                String.join(
                        "\n", table.stream().map(row -> String.join(",", row)).toList()));
        List<Entry> fromBook = read(book).edition().entries();
        assertThat(fromBook.stream().map(Entry::party))
                .hasSize(2)
                .containsExactlyElementsOf(
                        read(csv).edition().entries().stream().map(Entry::party).toList());
        assertThat(fromBook.stream().map(Entry::id))
                .containsExactlyElementsOf(
                        read(csv).edition().entries().stream().map(Entry::id).toList());
        assertThat(fromBook.getFirst().position()).hasToString("mine.xlsx:2");
    }

    @ParameterizedTest
    @CsvSource({
        "watchlist-2026-01-31.csv, own-watchlist",
        "Watch List 2026-02.csv, own-watch-list",
        "own-blocked_20260131.csv, own-blocked",
        "un-sc.csv, own-un-sc",
        "2026-01-31.csv, own-list",
        "клиенты.csv, own-list"
    })
    void namesTheListByItsFile(String name, String id) throws IOException {
        assertThat(read(write(name, "name\nAna\n")).edition().info().list()).isEqualTo(id);
    }

    @Test
    void takesTheNameThatTheUserGives() throws IOException {
        Path file = write("a.csv", "name\nAna\n");
        ReadEdition read = ListSources.read(List.of(file), "No deal").getFirst();
        assertThat(read.edition().info().list()).isEqualTo("own-no-deal");
        Entry entry = read.edition().entries().getFirst();
        assertThat(entry.id().list()).isEqualTo("own-no-deal");
        assertThat(entry.designations().getFirst().list()).isEqualTo("own-no-deal");
        // The key does not depend on what the list is called.
        assertThat(entry.id().key())
                .isEqualTo(read(file).edition().entries().getFirst().id().key())
                .startsWith("ana-");
    }

    @Test
    void keepsTheKeyWhenAnythingButTheNameIsAmended() throws IOException {
        String before = key("name,country\nAna  FICTICIA,MX\n");
        assertThat(key("country,name,note\nUS,Ana Ficticia,x\n")).isEqualTo(before);
        assertThat(key("name\nAna Ficticio\n")).isNotEqualTo(before);
    }

    private String key(String text) throws IOException {
        return read(write("k.csv", text)).edition().entries().getFirst().id().key();
    }

    /** A record reads the same from its text alone as in its file. */
    @Test
    void recordsReadAlone() {
        Path file = Golden.folder("own-list").resolve("watchlist-2026-01-31.csv");
        RawEdition raw = ListSources.open(List.of(file)).getFirst();
        raw.forEachRecord(record -> {
            List<Entry> alone = ListSources.reader(
                            raw.info().format(), raw.info().list())
                    .read(record)
                    .entries();
            assertThat(alone.stream().map(Entry::party).toList())
                    .isEqualTo(raw.reader().read(record).entries().stream()
                            .map(Entry::party)
                            .toList());
        });
    }

    @Test
    void aMistypedColumnIsRefusedAndNotLost() throws IOException {
        SourceException failure = failure("name,aliasses\nAna,Anita\n");
        assertThat(failure.code()).isEqualTo(Code.FORMAT_UNKNOWN);
        assertThat(failure)
                .hasMessageContaining("an own list has no columns \"aliasses\"")
                .hasMessageContaining("own-lists.md");
    }

    @Test
    void namesWhatIsWrongWithAFile() throws IOException {
        assertThat(failure("name,kind,reason,motivo\nAna,,,\n"))
                .hasMessageContaining("line 1")
                .hasMessageContaining("more than one column states the reason");
        assertThat(failure("name,country\nAna,MX,y\n"))
                .hasMessageContaining("line 2")
                .hasMessageContaining("has 3 fields where the header has 2");
        assertThat(failure("name,country\nAna\n")).hasMessageContaining("has 1 fields where the header has 2");
        assertThat(failure("name,country\n\"Ana\"x,MX\n"))
                .hasMessageContaining("line 2")
                .hasMessageContaining("behind the closing quote")
                .hasMessageContaining("Close the quote");
        assertThat(failure("name,country\n").code()).isEqualTo(Code.FILE_EMPTY);
        Path windows =
                Files.write(folder.resolve("w.csv"), "name\nAna Peña\n".getBytes(Charset.forName("windows-1252")));
        SourceException encoding = catchThrowableOfType(SourceException.class, () -> read(windows));
        assertThat(encoding.code()).isEqualTo(Code.ENCODING_WRONG);
        assertThat(encoding).hasMessageContaining("line 2").hasMessageContaining("CSV UTF-8");
    }

    @Test
    void namesTheCellOfAWorkbook() {
        Path book = new WorkbookBuilder()
                .sheet(
                        "Lista",
                        false,
                        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>name</t></is></c></row>"
                                + "<row r=\"4\"><c r=\"A4\" t=\"e\"><v>#REF!</v></c></row>",
                        "")
                .write(folder.resolve("mine.xlsx"));
        SourceException failure = catchThrowableOfType(SourceException.class, () -> read(book));
        assertThat(failure.code()).isEqualTo(Code.FILE_MALFORMED);
        assertThat(failure)
                .hasMessageContaining("sheet \"Lista\", row 4")
                .hasMessageContaining("has the error #REF! in cell A4");
    }

    @Test
    void aRowWithoutANameIsToldAndMarksTheEdition() throws IOException {
        ReadEdition read = read(write("a.csv", "id,name,country\n1,Ana,MX\n2,,MX\n"));
        assertThat(read.edition().entries()).hasSize(1);
        assertThat(read.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo(NoticeCode.RECORD_WITHOUT_NAME);
            assertThat(notice.record()).isEqualTo("2");
            assertThat(notice.position()).hasToString("a.csv:3");
        });
    }

    @Test
    void documentsEveryColumn() throws IOException {
        String page = Files.readString(
                Path.of(System.getProperty("tamiz.root", "..")).resolve("docs/sources/own-lists.md"),
                StandardCharsets.UTF_8);
        assertThat(Stream.of(OwnField.values())
                        .map(field -> "| `" + field.key() + "` | " + (field.isRepeatable() ? "yes" : "no") + " | "
                                + String.join(", ", field.headers()) + " |"))
                .allSatisfy(row -> assertThat(page).contains(row));
        assertThat(OwnListReader.id("x")).isEqualTo("own-x");
    }
}
