package org.tamiz.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamiz.model.EditionInfo.Wholeness;
import org.tamiz.model.Entry;
import org.tamiz.model.NameKind;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.PartyName;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.testkit.Golden;

/** Damaged, strange and hostile files of the lists of the EU, the UK, Switzerland and Canada. */
class EuropeanListsBadInputTest {

    private static final String EU = "<export xmlns=\"http://eu.europa.ec/fpi/fsd/export\">";
    private static final String UK_HEADER = "Unique ID,Name 6,Name 1,Name type,Regime Name,Designation Type\n";
    private static final String OFSI_HEADER = "Name 6,Alias Type,Group Type,Regime,Group ID\n";
    private static final String EU_HEADER =
            "fileGenerationDate;Entity_LogicalId;Entity_EU_ReferenceNumber;Entity_SubjectType;NameAlias_WholeName\n";

    @TempDir
    private Path folder = Path.of("");

    private ReadEdition read(String text) throws IOException {
        return ListSources.read(List.of(write(text))).getFirst();
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("list"), text);
    }

    private void refused(Code code, String text, String... said) throws IOException {
        Path file = write(text);
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> assertThat(ListSources.read(List.of(file))).isNull())
                .withMessageContainingAll(said)
                .withMessageContaining("list")
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }

    /** Against a list of nobody everybody would be clear. */
    @Test
    void aListWithoutRecordsIsRefused() throws IOException {
        refused(Code.FILE_EMPTY, EU + "</export>", "sanctionEntity");
        refused(
                Code.FILE_EMPTY,
                "<Designations><DateGenerated>01/01/2026</DateGenerated></Designations>",
                "Designation");
        refused(Code.FILE_EMPTY, "<swiss-sanctions-list/>", "target");
        refused(Code.FILE_EMPTY, "<data-set></data-set>", "record");
        refused(Code.FILE_EMPTY, EU_HEADER, "row");
        refused(Code.FILE_EMPTY, "Report Date: 13-Feb-2026\n" + UK_HEADER, "row");
        refused(Code.FILE_EMPTY, OFSI_HEADER + ",,,,\n", "row");
    }

    @Test
    void documentTypesAndEntitiesAreForbidden() throws IOException {
        refused(Code.XML_FORBIDDEN, "<!DOCTYPE a [<!ENTITY b \"c\">]>" + EU + "</export>", "document type");
        refused(Code.XML_FORBIDDEN, "<data-set><record><Entity>&b;</Entity></record></data-set>", "entity");
    }

    @Test
    void oneRecordCannotFillTheMemory() throws IOException {
        refused(
                Code.FILE_MALFORMED,
                "<data-set><record>" + "<Item/>".repeat(100_001) + "</record></data-set>",
                "100000 elements");
        refused(
                Code.LINE_TOO_LONG,
                "<Designations><Designation><UniqueID>" + "x".repeat((1 << 20) + 1)
                        + "</UniqueID></Designation></Designations>",
                "1048576");
        refused(Code.LINE_TOO_LONG, UK_HEADER + "A1," + "x".repeat(1 << 20) + ",,,,\n", "line 2");
        refused(Code.FILE_MALFORMED, EU + "<a>".repeat(101), "line");
    }

    @Test
    void rowsOfAnotherWidthAreRefused() throws IOException {
        refused(
                Code.FILE_MALFORMED,
                UK_HEADER + "A1,X,,Primary name,R,Entity,more\nA2,Y,,Primary name,R,Entity\n",
                "line 2",
                "7 columns instead of 6");
        refused(
                Code.FILE_MALFORMED,
                EU_HEADER + "01/01/2026;1;EU.1.1;E\n01/01/2026;2;EU.2.2;E;Y\n",
                "line 2",
                "4 columns instead of 5");
        refused(Code.FILE_TRUNCATED, UK_HEADER + "A1,X,,Primary name,R,Entity\nA2,Y,,Prim", "line 3");
        refused(Code.FILE_TRUNCATED, EU_HEADER + "01/01/2026;1;EU.1.1;E;", "line 2");
        refused(
                Code.FILE_MALFORMED,
                UK_HEADER + "A1,\"X\"Y,,Primary name,R,Entity\nA2,Y,,Primary name,R,Entity\n",
                "line 2",
                "closing quote");
    }

    @Test
    void aHeaderWithoutItsColumnsNamesTheFirstThatIsMissing() throws IOException {
        refused(
                Code.COLUMN_MISSING,
                EU_HEADER.replace(";NameAlias_WholeName", "") + "1;2;3;4\n",
                "line 1",
                "NameAlias_WholeName");
    }

    @Test
    void bytesOfAnotherEncodingAreRefused() throws IOException {
        Path file = Files.write(
                folder.resolve("list"),
                (UK_HEADER + "A1,CAF\u00C9,,Primary name,R,Entity\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> assertThat(ListSources.read(List.of(file))).isNull())
                .withMessageContaining("line 2")
                .satisfies(e -> assertThat(e.code()).isEqualTo(Code.ENCODING_WRONG));
    }

    /** OFSI's older editions are in windows-1252; damaged UTF-8 is not taken for it. */
    @Test
    void olderEditionsOfOfsiAreReadInTheirEncoding() throws IOException {
        Charset windows = Charset.forName("windows-1252");
        String row = "CAF\u00C9 \u2018N\u2019,Prime Alias,Entity,R,1\n";
        Path file = Files.write(folder.resolve("list"), (OFSI_HEADER + row).getBytes(windows));
        ReadEdition edition = ListSources.read(List.of(file)).getFirst();
        assertThat(edition.edition().entries().getFirst().caption()).isEqualTo("CAF\u00C9 \u2018N\u2019");
        assertThat(edition.notices()).extracting(notice -> notice.code()).containsExactly(NoticeCode.VALUE_MENDED);
        byte[] utf8 = (OFSI_HEADER + row).getBytes(StandardCharsets.UTF_8);
        byte[] damaged = Arrays.copyOf(utf8, utf8.length + 2);
        damaged[utf8.length] = (byte) 0xE9;
        damaged[utf8.length + 1] = '\n';
        Files.write(file, damaged);
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> assertThat(ListSources.read(List.of(file))).isNull())
                .satisfies(e -> assertThat(e.code()).isEqualTo(Code.ENCODING_WRONG));
    }

    @Test
    void aSwissListOfChangesIsNotTheList() throws IOException {
        refused(
                Code.FILE_MALFORMED,
                "<swiss-sanctions-list list-type=\"delta-list\" date=\"2026-01-01\"><target ssid=\"1\"/></swiss-sanctions-list>",
                "delta-list",
                "whole list");
    }

    @Test
    void recordsWithoutANameAreToldAndMakeTheNamesPartial() throws IOException {
        ReadEdition edition =
                read(EU + "<sanctionEntity euReferenceNumber=\"EU.1.1\"><nameAlias strong=\"true\"/></sanctionEntity>"
                        + "<sanctionEntity euReferenceNumber=\"EU.2.2\"><subjectType code=\"person\"/><nameAlias wholeName=\"X\"/>"
                        + "</sanctionEntity></export>");
        assertThat(edition.edition().entries()).extracting(Entry::caption).containsExactly("X");
        assertThat(edition.notices())
                .extracting(notice -> notice.code() + " " + notice.record())
                .containsExactly("RECORD_WITHOUT_NAME EU.1.1");
    }

    @Test
    void keysThatStandTwiceKeepBothEntries() throws IOException {
        String entity =
                "<sanctionEntity euReferenceNumber=\"EU.1.1\"><subjectType code=\"person\"/><nameAlias wholeName=\"%s\"/>"
                        + "</sanctionEntity>";
        ReadEdition edition = read(EU + entity.formatted("X") + entity.formatted("Y") + "</export>");
        assertThat(edition.edition().entries()).extracting(Entry::caption).containsExactly("X", "Y");
        assertThat(edition.notices()).extracting(notice -> notice.code()).containsExactly(NoticeCode.DUPLICATE_KEY);
        ReadEdition rows =
                read(EU_HEADER + "01/01/2026;1;EU.1.1;E;X\n01/01/2026;2;EU.1.1;E;Y\n01/01/2026;2;EU.1.1;E;Z\n");
        assertThat(rows.edition().entries()).extracting(Entry::caption).containsExactly("X", "Y");
        assertThat(rows.notices()).extracting(notice -> notice.code()).containsExactly(NoticeCode.DUPLICATE_KEY);
    }

    @Test
    void recordsWithoutAKeyGetOneOfTheirContent() throws IOException {
        ReadEdition edition =
                read("<Designations><Designation><Names><Name><Name6>X</Name6><NameType>Primary Name</NameType></Name>"
                        + "</Names><IndividualEntityShip>Entity</IndividualEntityShip></Designation></Designations>");
        assertThat(edition.edition().entries().getFirst().id().key()).startsWith("content-");
        assertThat(edition.notices()).extracting(notice -> notice.code()).containsExactly(NoticeCode.VALUE_MENDED);
    }

    @Test
    void unknownWordsAreKeptWithANotice() throws IOException {
        ReadEdition edition = read(UK_HEADER.replace("\n", ",Colour\n") + "A1,X,,Nom de guerre,R,Submarine,green\n");
        Entry entry = edition.edition().entries().getFirst();
        assertThat(entry.party().properties()).extracting(Object::toString).anyMatch(text -> text.contains("green"));
        assertThat(edition.notices())
                .extracting(notice -> notice.code() + " " + notice.field())
                .containsExactlyInAnyOrder(
                        "LABEL_UNKNOWN IndividualEntityShip",
                        "VALUE_MENDED NameType",
                        "LABEL_UNKNOWN NameType",
                        "LABEL_UNKNOWN Colour");
    }

    @Test
    void weakAliasesAreWeakAndTheMainNameStandsFirst() throws IOException {
        ReadEdition edition = read(UK_HEADER.replace("Name type", "Alias strength,Name type")
                + "A1,Hawk,,Low quality a.k.a,Alias,R,Individual\nA1,X,Anton,,Primary name,R,Individual\n");
        assertThat(edition.edition().entries().getFirst().party().names())
                .extracting(PartyName::text, PartyName::kind)
                .containsExactly(tuple("Anton X", NameKind.PRIMARY), tuple("Hawk", NameKind.WEAK_ALIAS));
    }

    @Test
    void aTimeOfPublicationThatCannotBeReadIsNotGuessed() throws IOException {
        ReadEdition edition = read("Report Date: tomorrow\n" + UK_HEADER + "A1,X,,Primary name,R,Entity\n");
        assertThat(edition.edition().info().published()).isNull();
        assertThat(edition.notices()).extracting(notice -> notice.code()).containsExactly(NoticeCode.DATE_UNREAD);
    }

    @ParameterizedTest
    @CsvSource({
        "eu-fsf-fictional, list.xml",
        "eu-fsf-csv-fictional, list.csv",
        "uk-sl-fictional, list.xml",
        "uk-sl-csv-fictional, list.csv",
        "uk-ofsi-2016-fictional, list.csv",
        "uk-ofsi-fictional, list.csv",
        "ch-seco-fictional, list.xml",
        "ca-sema-fictional, list.xml"
    })
    void damagedFilesAreReadOrRefused(String goldenCase, String name) throws IOException {
        byte[] whole = Files.readAllBytes(Golden.folder(goldenCase).resolve(name));
        byte[] telling = "<>&;,\"'()#/ \u001A\n\r0-".getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("list");
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            byte[] changed = seed % 3 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int change = 0; change <= seed % 4 && changed.length > 0; change++) {
                changed[random.nextInt(changed.length)] =
                        seed % 2 == 0 ? telling[random.nextInt(telling.length)] : (byte) random.nextInt(256);
            }
            Files.write(file, changed);
            try {
                assertThat(ListSources.read(List.of(file))).as("seed %d", seed).isNotEmpty();
            } catch (SourceException e) {
                assertThat(e).hasMessageContaining("list");
            }
        }
    }

    /** A file in XML proves that it is whole; no cut one passes. */
    @ParameterizedTest
    @CsvSource({"eu-fsf-fictional", "uk-sl-fictional", "ch-seco-fictional", "ca-sema-fictional"})
    void cutXmlIsRefused(String goldenCase) throws IOException {
        byte[] whole = Files.readAllBytes(Golden.folder(goldenCase).resolve("list.xml"));
        int end = new String(whole, StandardCharsets.UTF_8).stripTrailing().getBytes(StandardCharsets.UTF_8).length;
        Path file = folder.resolve("list");
        for (int length = 0; length < end; length += 1 + length / 50) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThatExceptionOfType(SourceException.class)
                    .as("cut after %d bytes", length)
                    .isThrownBy(
                            () -> assertThat(ListSources.read(List.of(file))).isNull());
        }
        Files.write(file, whole);
        assertThat(ListSources.read(List.of(file)).getFirst().edition().info().wholeness())
                .isEqualTo(Wholeness.PROVEN);
    }

    /** A CSV has no closing mark: one cut inside a row is refused, and none calls itself proven. */
    @ParameterizedTest
    @CsvSource({"eu-fsf-csv-fictional", "uk-sl-csv-fictional", "uk-ofsi-fictional"})
    void cutCsvIsRefusedOrNotProven(String goldenCase) throws IOException {
        byte[] whole = Files.readAllBytes(Golden.folder(goldenCase).resolve("list.csv"));
        Path file = folder.resolve("list");
        int refused = 0;
        for (int length = 0; length < whole.length; length += 7) {
            Files.write(file, Arrays.copyOf(whole, length));
            try {
                assertThat(ListSources.read(List.of(file))
                                .getFirst()
                                .edition()
                                .info()
                                .wholeness())
                        .isEqualTo(Wholeness.UNMARKED);
            } catch (SourceException e) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(whole.length / 7 / 2);
    }
}
