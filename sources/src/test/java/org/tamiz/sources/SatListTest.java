package org.tamiz.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamiz.model.Entry;
import org.tamiz.model.ListingKind;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.PublicationTime;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.testkit.Golden;
import org.tamiz.testkit.SharedData;

/** Mexico's list of article 69-B. */
class SatListTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String GOLDEN = "mx-sat-69b-fictional";
    /** A row up to its situation, cut without the reader: number, RFC, name in quotes or not, situation. */
    private static final Pattern ROW =
            Pattern.compile("(?m)^([0-9]+),([^,\r\n]+),(?:\"(?:[^\"]|\"\")*\"|[^\",\r\n]*),([^,\r\n]+),");

    @TempDir
    Path folder;

    private static String golden() throws IOException {
        return Files.readString(Golden.folder(GOLDEN).resolve("list.csv"));
    }

    private Path write(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("69b.csv"), text.getBytes(charset));
    }

    private static ReadEdition read(Path file) {
        return ListSources.read(List.of(file)).getFirst();
    }

    private SourceException failure(String text) throws IOException {
        Path file = write(text, WINDOWS);
        return catchThrowableOfType(SourceException.class, () -> read(file));
    }

    @Test
    void readsTheFictionalList() throws IOException {
        Golden.check(GOLDEN, "expected.txt", EditionText.of(read(write(golden(), WINDOWS))));
    }

    @Test
    void readsAFileThatWasSavedInUtf8Alike() throws IOException {
        ReadEdition windows = read(write(golden(), WINDOWS));
        ReadEdition utf8 = read(write(golden(), StandardCharsets.UTF_8));
        ReadEdition marked = read(write("\uFEFF" + golden(), StandardCharsets.UTF_8));
        assertThat(utf8.edition().entries())
                .hasSize(8)
                .isEqualTo(windows.edition().entries())
                .isEqualTo(marked.edition().entries());
    }

    @Test
    void keepsTheKeysWhenTheFileIsSortedOtherwise() throws IOException {
        String text = golden();
        String[] lines = text.split("\r\n", -1);
        String swapped = lines[6];
        lines[6] = lines[7].replaceFirst("^4", "3");
        lines[7] = swapped.replaceFirst("^3", "4");
        Map<String, String> before = records(write(text, WINDOWS));
        assertThat(records(write(String.join("\r\n", lines), WINDOWS))).isEqualTo(before);
        assertThat(before).hasSize(8);
    }

    private static Map<String, String> records(Path file) {
        Map<String, String> records = new HashMap<>();
        ListSources.open(List.of(file)).getFirst().forEachRecord(record -> records.put(record.key(), record.text()));
        return records;
    }

    @Test
    void neverCallsAnybodyDesignated() throws IOException {
        List<Entry> entries = read(write(golden(), WINDOWS)).edition().entries();
        assertThat(entries).noneMatch(Entry::isDesignated);
        assertThat(entries.stream().filter(Entry::isCleared).map(Entry::programs))
                .containsExactly(List.of("Desvirtuado"), List.of("SENTENCIA FAVORABLE"));
        assertThat(entries.stream().filter(entry -> !entry.isCleared()))
                .allMatch(entry -> entry.kinds().equals(List.of(ListingKind.TAX_LIST)));
    }

    @Test
    void namesWhatIsWrongWithAFile() throws IOException {
        String text = golden();
        assertThat(failure(text.replace("Situación del contribuyente", "Estado")))
                .hasMessageContaining("line 4")
                .hasMessageContaining("\"Situación del contribuyente\" is not there");
        assertThat(failure(text.replace(",Presunto,900-01", ",Presunto,,900-01")))
                .hasMessageContaining("line 5")
                .hasMessageContaining("has 21 columns instead of 20");
        assertThat(failure(text.replace("\"FICTICIA UNO, S.A. DE C.V.\"", "\"FICTICIA UNO\" x")))
                .hasMessageContaining("line 5")
                .hasMessageContaining("text behind the closing quote");
        SourceException cut = failure(text.substring(0, text.indexOf("15/12/2029") + 6));
        assertThat(cut.code()).isEqualTo(Code.FILE_TRUNCATED);
        assertThat(cut).hasMessageContaining("line 11");
        assertThat(cut.list()).isEqualTo("mx-sat-69b");
        assertThat(failure(text.substring(0, text.indexOf("\n1,") + 1)).code()).isEqualTo(Code.FILE_EMPTY);
        // A byte that windows-1252 does not have.
        byte[] bytes = text.getBytes(WINDOWS);
        bytes[text.indexOf("MUESTRA")] = (byte) 0x81;
        Path wrong = Files.write(folder.resolve("wrong.csv"), bytes);
        SourceException encoding = catchThrowableOfType(SourceException.class, () -> read(wrong));
        assertThat(encoding.code()).isEqualTo(Code.ENCODING_WRONG);
        assertThat(encoding).hasMessageContaining("line 6");
    }

    @ParameterizedTest
    @CsvSource({
        // counted by hand with a program that shares no code: rows, then each situation
        "sat_69b_2021-05.csv, 12505, 782, 10519, 301, 903, 2021-05-18",
        "sat_69b_2023-07.csv, 12686, 132, 10895, 331, 1328, "
    })
    void everyRealRowLoads(String name, int rows, int presumed, int found, int refuted, int acquitted, String published)
            throws IOException {
        Path file = SharedData.require("lists/mx/" + name);
        ReadEdition read = read(file);
        assertThat(read.edition().info().published())
                .isEqualTo(
                        published == null
                                ? null
                                : PublicationTime.on(
                                        java.time.LocalDate.parse(published), PublicationTime.Origin.FILE));
        List<Entry> entries = read.edition().entries();
        assertThat(entries).hasSize(rows);
        assertThat(entries.stream().filter(Entry::isCleared)).hasSize(refuted + acquitted);
        assertThat(read.notices().stream().filter(notice -> notice.code() == NoticeCode.ENTRY_CLEARED))
                .hasSize(refuted + acquitted);
        assertThat(read.notices().stream().filter(notice -> notice.code() == NoticeCode.NAME_WITHHELD))
                .hasSize(87);

        Map<String, Integer> expected = new TreeMap<>();
        Map<String, Integer> rfcs = new TreeMap<>();
        Matcher row = ROW.matcher(Files.readString(file, WINDOWS));
        while (row.find()) {
            expected.merge(row.group(3), 1, Integer::sum);
            if (!row.group(2).startsWith("XXX")) {
                rfcs.merge(row.group(2).strip(), 1, Integer::sum);
            }
        }
        assertThat(expected)
                .isEqualTo(Map.of(
                        "Presunto",
                        presumed,
                        "Definitivo",
                        found,
                        "Desvirtuado",
                        refuted,
                        "Sentencia Favorable",
                        acquitted));
        Map<String, Integer> situations = new TreeMap<>();
        Map<String, Integer> identifiers = new TreeMap<>();
        for (Entry entry : entries) {
            situations.merge(entry.programs().getFirst(), 1, Integer::sum);
            entry.party().identifiers().forEach(id -> identifiers.merge(id.value(), 1, Integer::sum));
        }
        assertThat(situations).isEqualTo(expected);
        assertThat(identifiers).hasSizeGreaterThan(12000).isEqualTo(rfcs);
        assertThat(entries.stream().map(entry -> entry.id().key()).filter(key -> key.startsWith("XXX")))
                .isEmpty();
    }

    /** Every value of a real row but its running number is in the entry. */
    @Test
    void losesNothingOfARealRow() throws IOException {
        Path file = SharedData.require("lists/mx/sat_69b_2023-07.csv");
        String text = Files.readString(file, WINDOWS);
        for (Entry entry : read(file).edition().entries()) {
            String name = entry.caption();
            assertThat(entry.party().properties()).as(name).isNotEmpty();
            entry.party()
                    .properties()
                    .forEach(property ->
                            assertThat(text).contains(property.value().split("\n", 2)[0]));
        }
        Matcher dates = Pattern.compile("[0-9]{2}/[0-9]{2}/[0-9]{4}").matcher(text);
        long inText = dates.results().count();
        long inEntries = read(file).edition().entries().stream()
                .flatMap(entry -> entry.party().properties().stream())
                .mapToLong(property -> Pattern.compile("[0-9]{2}/[0-9]{2}/[0-9]{4}")
                        .matcher(property.value())
                        .results()
                        .count())
                .sum();
        assertThat(inEntries).isEqualTo(inText);
    }
}
