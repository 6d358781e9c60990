package org.tamiz.sources.ftm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.model.Entry;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;

/** A list cut at any byte gives the whole lines before the cut or an error, never less and never another exception. */
class FtmTruncationPropertyTest {

    private static final String LIST = """
            {"id":"1","schema":"Person","properties":{"name":["José Íñigo","Хосе"],"birthDate":["1957-04-12"]}}
            {"id":"2","schema":"Company","properties":{"name":["虚构公司 \\"𝄞\\""],"country":["mx"]}}
            {"id":"3","schema":"Vessel","datasets":["a"],"properties":{"name":["Étoile"]}}
            """;

    @TempDir
    Path folder;

    @Test
    void everyPrefixIsThePrefixOfTheLinesOrAnError() throws IOException {
        byte[] whole = LIST.getBytes(StandardCharsets.UTF_8);
        int read = 0;
        for (int cut = 0; cut < whole.length; cut++) {
            Path file = Files.write(folder.resolve("list.json"), Arrays.copyOf(whole, cut));
            long ends = wholeLines(whole, cut);
            try {
                List<Entry> entries = FtmListReader.read(file).edition().entries();
                assertThat(entries).as("cut at byte %d", cut).hasSize((int) ends);
                read++;
            } catch (SourceException e) {
                assertThat(e.code())
                        .as("cut at byte %d: %s", cut, e.getMessage())
                        .isEqualTo(cut == 0 ? Code.FILE_EMPTY : Code.FILE_TRUNCATED);
            }
        }
        // Behind each line end, and just before it.
        assertThat(read).isEqualTo(5);
    }

    /** Lines that are whole before the cut; the line end itself may be cut off. */
    private static long wholeLines(byte[] whole, int cut) {
        long lines = 0;
        for (int i = 0; i < whole.length; i++) {
            lines += whole[i] == '\n' && i <= cut ? 1 : 0;
        }
        return lines;
    }
}
