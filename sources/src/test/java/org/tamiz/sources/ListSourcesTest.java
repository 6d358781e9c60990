package org.tamiz.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.model.Coverage.Extent;
import org.tamiz.model.EditionInfo.Wholeness;
import org.tamiz.model.EntryField;
import org.tamiz.model.Notice;
import org.tamiz.model.NoticeCode;
import org.tamiz.sources.SourceException.Code;

/** Which files make which editions, and which files are refused. */
class ListSourcesTest {

    private static final String NULLS = ",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n";
    private static final String SDN =
            "36,\"AEROCARIBE\",-0- ,\"CUBA\"" + NULLS + "173,\"ANGLO\",-0- ,\"CUBA\"" + NULLS + "\u001A";
    private static final String ALT = "36,12,\"aka\",\"AERO\",-0- \r\n\u001A";
    private static final String ADD = "36,25,-0- ,\"Havana\",\"Cuba\",-0- \r\n\u001A";
    private static final String UN =
            "<?xml version=\"1.0\"?><!-- c --><CONSOLIDATED_LIST dateGenerated=\"2026-01-01T00:00:00Z\">"
                    + "<INDIVIDUALS><INDIVIDUAL><FIRST_NAME>A</FIRST_NAME><REFERENCE_NUMBER>X.1</REFERENCE_NUMBER></INDIVIDUAL>"
                    + "</INDIVIDUALS></CONSOLIDATED_LIST>";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void formatIsToldByContent() throws IOException {
        write("foo.txt", SDN);
        write("data.json", ALT);
        write("list.csv", UN);
        write("README.md", "# notes");
        write(".hidden", "hidden");
        Files.createDirectory(folder.resolve("deeper"));
        List<ReadEdition> editions = ListSources.read(List.of(folder));
        assertThat(editions).extracting(e -> e.edition().info().list()).containsExactlyInAnyOrder("ofac-sdn", "un-sc");
    }

    @Test
    void folderGivesTheWholeSet() throws IOException {
        writeSet();
        ReadEdition read = ListSources.read(List.of(folder)).getFirst();
        assertThat(read.notices()).isEmpty();
        assertThat(read.edition().info().wholeness()).isEqualTo(Wholeness.PROVEN);
        assertThat(read.edition().coverage().of(EntryField.STRONG_ALIAS)).isEqualTo(Extent.FULL);
        assertThat(read.edition().entries().getFirst().party().addresses()).hasSize(1);
    }

    @Test
    void mainFileAloneSaysWhatLiesBesideIt() throws IOException {
        writeSet();
        ReadEdition read = ListSources.read(List.of(folder.resolve("sdn.csv"))).getFirst();
        assertThat(read.notices()).extracting(Notice::code).containsOnly(NoticeCode.COMPANION_MISSING);
        assertThat(read.notices().getFirst().message()).contains("add.csv", "alt.csv");
        assertThat(read.edition().coverage().of(EntryField.ADDRESS)).isEqualTo(Extent.NONE);
        assertThat(read.edition().coverage().of(EntryField.STRONG_ALIAS)).isEqualTo(Extent.NONE);
        assertThat(read.edition().coverage().of(EntryField.WEAK_ALIAS)).isEqualTo(Extent.FULL);
    }

    @Test
    void namedSetSaysWhichCompanionLiesBesideIt() throws IOException {
        writeSet();
        ReadEdition read = ListSources.read(List.of(folder.resolve("sdn.csv"), folder.resolve("alt.csv")))
                .getFirst();
        assertThat(read.notices())
                .singleElement()
                .satisfies(notice ->
                        assertThat(notice.message()).contains("add.csv").doesNotContain("[alt.csv"));
    }

    @Test
    void unreadableFileIsNamed() throws IOException {
        Path file = write("sdn.csv", SDN);
        boolean refused = file.toFile().setReadable(false) && !Files.isReadable(file);
        Assumptions.assumeTrue(refused, "the system lets this user read every file");
        assertRefused(Code.READ_FAILED, file).withMessageContaining("permissions");
    }

    @Test
    void namedCompanionOfAnotherFolderBelongsToTheOnlyMainFile() throws IOException {
        Path main = write("sdn.csv", SDN);
        Path other = Files.createDirectory(folder.resolve("other"));
        Path alt = Files.writeString(other.resolve("alt.csv"), ALT);
        ReadEdition read = ListSources.read(List.of(alt, main, main)).getFirst();
        assertThat(read.edition().entries().getFirst().party().names()).hasSize(2);
    }

    @Test
    void bothOfacListsInOneFolderGetTheirOwnCompanions() throws IOException {
        write("sdn.csv", SDN);
        write("alt.csv", ALT);
        write("cons.csv", "9640,\"ABU\",\"individual\",\"NS-PLC\"" + NULLS + "\u001A");
        write("cons_alt.csv", "9640,1,\"fka\",\"OTHER\",-0- \r\n\u001A");
        List<ReadEdition> editions = ListSources.read(List.of(folder));
        assertThat(editions)
                .extracting(e -> e.edition().info().list())
                .containsExactlyInAnyOrder("ofac-sdn", "ofac-consolidated");
        assertThat(editions)
                .allSatisfy(read -> assertThat(
                                read.edition().entries().getFirst().party().names())
                        .hasSize(2));
    }

    @Test
    void unknownKindsAreKeptWithNotice() throws IOException {
        write("sdn.csv", SDN);
        write(
                "alt.csv",
                "36,12,\"aka\",\"AERO\",-0- \r\n36,13,\"xka\",\"X\",-0- \r\n99,1,\"aka\",\"Y\",-0- \r\n\u001A");
        ReadEdition read = ListSources.read(List.of(folder)).getFirst();
        assertThat(read.notices())
                .extracting(Notice::code)
                .contains(NoticeCode.LABEL_UNKNOWN, NoticeCode.ORPHAN_RECORD);
        assertThat(read.edition().entries().getFirst().party().names()).hasSize(3);
    }

    @Test
    void twoEditionsOfOneListAreAmbiguous() throws IOException {
        write("a.csv", SDN);
        write("b.csv", SDN);
        assertRefused(Code.LIST_AMBIGUOUS, folder).withMessageContainingAll("a.csv", "b.csv");
        Path un = write("u1.xml", UN);
        assertRefused(Code.LIST_AMBIGUOUS, un, write("u2.xml", UN)).withMessageContainingAll("u1.xml", "u2.xml");
    }

    @Test
    void twoAliasFilesAreAmbiguous() throws IOException {
        writeSet();
        write("alt2.csv", ALT);
        assertRefused(Code.LIST_AMBIGUOUS, folder).withMessageContainingAll("alt.csv", "alt2.csv");
    }

    @Test
    void companionsWithoutTheirMainFileAreRefused() throws IOException {
        assertRefused(Code.SET_INCOMPLETE, write("alt.csv", ALT), write("add.csv", ADD))
                .withMessageContaining("sdn.csv");
    }

    @Test
    void nothingWhichIsNoListIsTaken() throws IOException {
        assertRefused(Code.FILE_NOT_FOUND, folder.resolve("nowhere.csv"));
        assertRefused(Code.FILE_NOT_FOUND, Files.createDirectory(folder.resolve("empty")));
        assertRefused(Code.FILE_EMPTY, write("empty.csv", ""));
        assertRefused(Code.FILE_EMPTY, write("blank.csv", " \r\n "));
        assertRefused(Code.FORMAT_UNKNOWN, write("a.csv", "a,b\nA,B\n"))
                .withMessageContainingAll("a,b", "sdn.csv", "UN Security Council");
        assertRefused(Code.FORMAT_UNKNOWN, write("b.xml", "<!DOCTYPE html><html><body>502</body></html>"))
                .withMessageContaining("web page");
        assertRefused(Code.FORMAT_UNKNOWN, write("c.xml", "<sdnList/>")).withMessageContaining("<sdnList>");
        assertRefused(Code.FORMAT_UNKNOWN, writeBytes("d.csv", 0x1F, 0x8B, 8, 0, 0))
                .withMessageContaining("gzip");
        assertRefused(Code.FORMAT_UNKNOWN, writeBytes("e.csv", 'P', 'K', 3, 4, 0))
                .withMessageContaining("zip");
        assertRefused(Code.FORMAT_UNKNOWN, writeBytes("f.csv", 0x89, 'P', 'N', 'G', 0, 1, 2, 0xFF));
    }

    @Test
    void unknownFileInAFolderIsAnError() throws IOException {
        writeSet();
        write("notes.txt", "remember the milk");
        assertRefused(Code.FORMAT_UNKNOWN, folder).withMessageContaining("notes.txt");
    }

    /** Customers may lie beside lists: only who names the file, or a column, makes a list of a table of names. */
    @Test
    void aTableOfNamesInAFolderIsAListOnlyWhenAColumnSaysSo() throws IOException {
        Path customers = write("customers.csv", "name,country,note\nA,MX,x\n");
        assertRefused(Code.FORMAT_UNKNOWN, folder).withMessageContainingAll("customers.csv", "name the file itself");
        assertThat(ListSources.read(List.of(customers))).hasSize(1);
        write("customers.csv", "name,country,reason\nA,MX,x\n");
        assertThat(ListSources.read(List.of(folder)).getFirst().edition().info().list())
                .isEqualTo("own-customers");
    }

    @Test
    void brokenRecordsAreNamedWithTheirLine() throws IOException {
        String good = "36,\"AEROCARIBE\",-0- ,\"CUBA\"" + NULLS;
        assertRefused(Code.FILE_MALFORMED, write("a.csv", good + "37,\"A\",-0- \r\n" + good.repeat(3)))
                .withMessageContaining("line 2");
        assertRefused(Code.FILE_MALFORMED, write("b.csv", good + "37,\"A,-0- ,\"CUBA\"" + NULLS + good))
                .withMessageContaining("line 2");
        assertRefused(Code.FILE_MALFORMED, write("c.csv", good + "x7,\"A\",-0- ,\"CUBA\"" + NULLS + good))
                .withMessageContaining("line 2");
        assertRefused(Code.FILE_MALFORMED, write("d.csv", good + "\u001A" + good))
                .withMessageContaining("0x1A");
        assertRefused(Code.FILE_TRUNCATED, write("e.csv", good + "37,\"A\",-0- "));
        assertRefused(Code.FILE_TRUNCATED, write("f.csv", good + "37,\"A\",-0- ,\"CU"));
    }

    @Test
    void fileCutBetweenTwoRecordsIsNotCalledWhole() throws IOException {
        for (String cut : List.of("sdn.csv", "alt.csv", "add.csv")) {
            write("sdn.csv", SDN);
            write("alt.csv", "173,11,\"aka\",\"ANGLOCARIBE\",-0- \r\n" + ALT);
            write("add.csv", "173,24,-0- ,-0- ,\"Panama\",-0- \r\n" + ADD);
            String whole = Files.readString(folder.resolve(cut));
            write(cut, whole.substring(0, whole.indexOf("\r\n") + 2));
            ReadEdition read = ListSources.read(List.of(folder)).getFirst();
            assertThat(read.edition().info().wholeness()).as(cut).isEqualTo(Wholeness.MARK_MISSING);
            assertThat(read.notices())
                    .as(cut)
                    .filteredOn(notice -> notice.code() == NoticeCode.END_MARK_MISSING)
                    .extracting(notice -> notice.position().file())
                    .containsExactly(cut);
        }
        String record = "</INDIVIDUAL>";
        assertRefused(Code.FILE_TRUNCATED, write("un.xml", UN.substring(0, UN.indexOf(record) + record.length())));
    }

    @Test
    void lineEndsAndZeroBytesOfListsAreNotTrusted() throws IOException {
        ReadEdition read = ListSources.read(List.of(write("a.csv", SDN.replace("\r\n", "\r"))))
                .getFirst();
        assertThat(read.edition().entries()).hasSize(2);
        assertThat(read.edition().entries().get(1).position().line()).isEqualTo(2);
        assertRefused(Code.FILE_MALFORMED, write("b.csv", SDN.replace("ANGLO", "ANG\0LO")))
                .withMessageContaining("line 2: the record holds a zero byte");
        Path unmarked = folder.resolve("c.csv");
        Files.write(unmarked, SDN.getBytes(StandardCharsets.UTF_16LE));
        assertRefused(Code.ENCODING_WRONG, unmarked).withMessageContaining("utf-16le without a byte order mark");
    }

    @Test
    void encodingsAreReadOrNamed() throws IOException {
        Path latin = folder.resolve("latin.csv");
        String name = SDN.replace("AEROCARIBE", "AEROCARIBÉ");
        Files.write(latin, name.getBytes(StandardCharsets.ISO_8859_1));
        assertRefused(Code.ENCODING_WRONG, latin).withMessageContaining("byte 13");
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            Path file = folder.resolve(charset.name());
            Files.write(file, ("\uFEFF" + name).getBytes(charset));
            ReadEdition read = ListSources.read(List.of(file)).getFirst();
            assertThat(read.edition().entries().getFirst().caption()).isEqualTo("AEROCARIBÉ");
            assertThat(read.edition().info().wholeness()).isEqualTo(Wholeness.PROVEN);
        }
    }

    @Test
    void xmlIsNotTrusted() throws IOException {
        String bomb =
                "<?xml version=\"1.0\"?><!DOCTYPE CONSOLIDATED_LIST [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;\">]>";
        String rest =
                "<CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><FIRST_NAME>&b;</FIRST_NAME></INDIVIDUAL></INDIVIDUALS>"
                        + "</CONSOLIDATED_LIST>";
        assertRefused(Code.XML_FORBIDDEN, write("a.xml", bomb + rest));
        assertRefused(
                Code.XML_FORBIDDEN,
                write("b.xml", "<!DOCTYPE CONSOLIDATED_LIST SYSTEM \"file:///etc/passwd\">" + rest));
        assertRefused(Code.XML_FORBIDDEN, write("c.xml", rest));
        assertRefused(Code.FILE_MALFORMED, write("d.xml", UN.replace("</INDIVIDUAL>", "</PERSON>")));
        assertRefused(Code.FILE_MALFORMED, write("e.xml", UN + "<more/>"));
        assertRefused(Code.ENCODING_WRONG, writeLatin1("f.xml", UN.replace(">A<", ">É<")));
    }

    private void writeSet() throws IOException {
        write("sdn.csv", SDN);
        write("alt.csv", ALT);
        write("add.csv", ADD);
    }

    @CanIgnoreReturnValue
    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path writeLatin1(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private Path writeBytes(String name, int... values) throws IOException {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return Files.write(folder.resolve(name), bytes);
    }

    @CanIgnoreReturnValue
    private static ThrowableAssertAlternative<SourceException> assertRefused(Code code, Path... paths) {
        return assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> assertThat(ListSources.read(List.of(paths))).isNull())
                .satisfies(e -> assertThat(e.code()).as(e.getMessage()).isEqualTo(code));
    }
}
