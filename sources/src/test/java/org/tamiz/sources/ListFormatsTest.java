package org.tamiz.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.model.RawEdition;
import org.tamiz.model.ReadRecord;
import org.tamiz.model.RecordReader;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.sources.internal.ListFormat;
import org.tamiz.sources.internal.ListHead;
import org.tamiz.sources.internal.XmlRoot;

/** Formats are found in the list of all, by the beginning of a file and by what their editions are called. */
class ListFormatsTest {

    @TempDir
    private Path folder = Path.of("");

    /** A format of the test. */
    private record Fake(String description, Predicate<ListHead> test, boolean isVerified) implements ListFormat {

        @Override
        public boolean matches(ListHead head) {
            return test.test(head);
        }

        @Override
        public List<RawEdition> open(Path file) {
            return List.of();
        }

        @Override
        public List<String> editionFormats() {
            return List.of(description + " edition");
        }

        @Override
        public RecordReader reader(String list) {
            return rawRecord -> new ReadRecord(List.of(), List.of(), List.of());
        }
    }

    private static Fake fake(String description, Predicate<ListHead> test) {
        return new Fake(description, test, true);
    }

    @Test
    void theFirstThatKnowsTheBeginningHasTheFile() throws IOException {
        Fake one = fake("one", head -> head.isXml("list"));
        Fake other = fake("other", head -> head.isXml("list"));
        assertThat(new ListFormats(List.of(one, other)).detect(write("<list/>")))
                .isEqualTo(one);
        assertThat(new ListFormats(List.of(other, one)).detect(write("<list/>")))
                .isEqualTo(other);
    }

    @Test
    void theMessageNamesEveryFormat() throws IOException {
        ListFormats formats = new ListFormats(List.of(fake("one", head -> false), fake("other", head -> false)));
        for (String text : List.of("<list/>", "<!-- nothing else -->", "a,b\n", "{\"a\":1}")) {
            assertThatExceptionOfType(SourceException.class)
                    .isThrownBy(() -> formats.detect(write(text)))
                    .withMessageContaining("Formats understood: one; other")
                    .matches(e -> e.code() == Code.FORMAT_UNKNOWN);
        }
    }

    @Test
    void theRootElementIsToldByNameAndNamespace() throws IOException {
        assertThat(root("<?xml version=\"1.0\"?>\n<!-- <no/> -->\n<list xmlns='urn:a'>"))
                .isEqualTo(new XmlRoot("list", "urn:a"));
        assertThat(root("<x:list a=\"1\" xmlns:y=\"urn:y\" xmlns:x = \"urn:x\">"))
                .isEqualTo(new XmlRoot("list", "urn:x"));
        assertThat(root("<list/>")).isEqualTo(new XmlRoot("list", ""));
        assertThat(root("<list xmlns=\"urn:cut")).isEqualTo(new XmlRoot("list", ""));
    }

    @Test
    void theFirstRecordsAreToldByTheDelimiterOfTheHeader() throws IOException {
        ListHead head = ListHead.read(write("\uFEFFname;\"a;b\";c\n1;2\n\"torn"));
        assertThat(head.records()).hasSize(2);
        assertThat(head.records().getFirst().fields()).containsExactly("name", "a;b", "c");
        assertThat(head.records(',').getFirst().fields()).hasSize(1);
        assertThat(ListHead.read(write("<a>b;c</a>")).records()).isEmpty();
    }

    @Test
    void aZipIsOfferedToTheFormatsAndElseNamed() throws IOException {
        Path zip = folder.resolve("list.xlsx");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream packed = new ZipOutputStream(out)) {
            packed.putNextEntry(new ZipEntry("xl/workbook.xml"));
            packed.write("<workbook/>".getBytes(StandardCharsets.UTF_8));
        }
        Fake workbooks = fake("workbooks", ListHead::isZip);
        assertThat(new ListFormats(List.of(workbooks)).detect(zip)).isEqualTo(workbooks);
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> ListFormats.ALL.detect(zip))
                .withMessageContaining("zip archive")
                .matches(e -> e.code() == Code.FORMAT_UNKNOWN);
    }

    @Test
    void editionsAreReadByTheFormatThatNamesThem() {
        Fake one = fake("one", head -> false);
        ListFormats formats = new ListFormats(List.of(one));
        assertThat(formats.ofEditions("one edition")).isEqualTo(one);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> formats.ofEditions("another"))
                .withMessageContaining("another");
        assertThatIllegalStateException().isThrownBy(() -> new ListFormats(List.of(one, one)));
    }

    @Test
    void aReaderThatSawNoRealFileIsNotVerified() {
        ListFormats formats =
                new ListFormats(List.of(new Fake("one", head -> false, true), new Fake("other", head -> false, false)));
        assertThat(formats.isVerified("one edition")).isTrue();
        assertThat(formats.isVerified("other edition")).isFalse();
        assertThat(formats.isVerified("unknown edition")).isFalse();
    }

    private XmlRoot root(String text) throws IOException {
        return Objects.requireNonNull(ListHead.read(write(text)).xmlRoot());
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("list"), text);
    }
}
