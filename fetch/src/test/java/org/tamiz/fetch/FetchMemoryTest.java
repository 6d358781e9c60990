package org.tamiz.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.fetch.FetchMemory.Remembered;
import org.tamiz.fetch.Publication.Use;

/** What is kept of the last time. */
class FetchMemoryTest {

    @TempDir
    private Path folder;

    private static Publication at(String address) {
        return new Publication(
                "test-list",
                List.of("test"),
                List.of(new PublicationFile("a.xml", URI.create(address))),
                Set.of(),
                1,
                Use.USUAL,
                "seen");
    }

    @Test
    void whatIsKeptComesBack() {
        FetchMemory memory = new FetchMemory(folder.resolve("fetched"));
        Publication publication = at("https://lists.example/a.xml?x=1");
        Remembered remembered = new Remembered(
                Map.of("a.xml", new Validators("W/\"1\"", "Tue, 24 Nov 2026 08:00:00 GMT")), Map.of("test", "ab12"));

        assertThat(memory.of(publication)).isEqualTo(Remembered.NOTHING);
        memory.keep(publication, remembered);
        assertThat(memory.of(publication)).isEqualTo(remembered);
        memory.keep(publication, new Remembered(Map.of("a.xml", Validators.NONE), Map.of()));
        assertThat(memory.of(publication).validators()).containsEntry("a.xml", Validators.NONE);
    }

    @Test
    void whatIsKnownOfOneAddressIsNotSaidToAnother() {
        FetchMemory memory = new FetchMemory(folder);
        memory.keep(
                at("https://lists.example/a.xml"),
                new Remembered(Map.of("a.xml", new Validators("\"1\"", null)), Map.of()));

        assertThat(memory.of(at("https://mirror.example/a.xml"))).isEqualTo(Remembered.NOTHING);
    }

    @Test
    void aFileThatCannotBeReadIsAsNone() throws IOException {
        FetchMemory memory = new FetchMemory(folder);
        for (String text : List.of("", "{", "[]", "{\"files\":7}", "{\"files\":{\"a.xml\":{\"address\":7}}}")) {
            Files.writeString(folder.resolve("test-list.json"), text);
            assertThat(memory.of(at("https://lists.example/a.xml"))).isEqualTo(Remembered.NOTHING);
        }
    }
}
