package org.tamiz.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.fetch.FetchException.Code;
import org.tamiz.fetch.Publication.Use;

/** Publications in a folder. */
class LocalFolderTest {

    @TempDir
    private Path folder;

    private final Publication publication = new Publication(
            "test-list",
            List.of("test"),
            List.of(
                    new PublicationFile("SDN.CSV", URI.create("https://lists.example/SDN.CSV")),
                    new PublicationFile("ALT.CSV", URI.create("https://lists.example/ALT.CSV"))),
            Set.of(),
            100,
            Use.USUAL,
            "seen");

    private FetchException refused(Code code) {
        FetchException refused =
                catchThrowableOfType(FetchException.class, () -> new LocalFolder(folder).files(publication));
        assertThat(refused.code()).isEqualTo(code);
        return refused;
    }

    @Test
    void theFilesLieThereInAnyLetterCase() throws IOException {
        assertThat(new LocalFolder(folder).has(publication)).isFalse();
        Files.writeString(folder.resolve("sdn.csv"), "1,a\n");
        assertThat(new LocalFolder(folder).has(publication)).isTrue();
        assertThat(refused(Code.FILE_MISSING).problem())
                .contains("there is no ALT.CSV", "needs all of SDN.CSV, ALT.CSV");
        Files.writeString(folder.resolve("Alt.csv"), "1,b\n");

        assertThat(new LocalFolder(folder).files(publication))
                .containsExactly(folder.resolve("sdn.csv"), folder.resolve("Alt.csv"));
    }

    @Test
    void aFolderOfThePublicationsNameComesFirst() throws IOException {
        Path own = Files.createDirectory(folder.resolve("test-list"));
        Files.writeString(folder.resolve("SDN.CSV"), "1,old\n");
        Files.writeString(own.resolve("SDN.CSV"), "1,a\n");
        Files.writeString(own.resolve("ALT.CSV"), "1,b\n");

        assertThat(new LocalFolder(folder).files(publication)).allMatch(file -> file.startsWith(own));
    }

    @Test
    void whatIsNoListOrTooLargeIsRefused() throws IOException {
        Files.writeString(folder.resolve("SDN.CSV"), "<!doctype html>");
        Files.writeString(folder.resolve("ALT.CSV"), "1,b\n");
        assertThat(refused(Code.NOT_A_LIST).problem()).contains("this is a web page");
        Files.writeString(folder.resolve("SDN.CSV"), "");
        refused(Code.NOT_A_LIST);
        Files.writeString(folder.resolve("SDN.CSV"), "1,a\n".repeat(30));
        refused(Code.TOO_LARGE);
    }
}
