package org.tamiz.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.sources.customers.CustomerFile;
import org.tamiz.sources.customers.CustomerFile.Options;
import org.tamiz.sources.customers.DateOrder;
import org.tamiz.sources.ftm.FtmListReader;
import org.tamiz.sources.ftm.StatementHistory;

/** However a file is damaged, reading it gives a result or a {@link SourceException}, nothing else. */
class DamagedFilesPropertyTest {

    private static final int ROUNDS = 2000;

    private static final byte[] FTM = """
            {"id":"1","caption":"José","schema":"Person","datasets":["a"],"properties":{"name":["José Íñigo"],\
            "birthDate":["1957-04-12"],"gender":["male"],"topics":["sanction"],"addressEntity":["3"]}}
            {"id":"2","schema":"Sanction","properties":{"entity":["1"],"program":["X"],"listingDate":["2025-02-20"]}}
            {"id":"3","schema":"Address","properties":{"full":["虚构"],"country":["mx"]},"x":{"y":[1,2.5,true,null]}}
            """.getBytes(StandardCharsets.UTF_8);

    private static final byte[] CSV = """
            id,name,type,birth date,country,alias,"note, with comma"
            1,"José ""Pepe"" Íñigo",person,12/04/1957,México,a;b,x
            2,虚构贸易,company,1990,CN,,"two
            lines"
            3,Иван,person,25.03.1970,RU,,
            """.getBytes(StandardCharsets.UTF_8);

    private static final byte[] STATEMENTS = """
            canonical_id,entity_id,prop,schema,value,dataset,lang,external,first_seen,last_seen
            1,a,id,Person,x,d,,f,2024-01-01,2024-01-02T10:00:00
            1,a,name,Person,"José ""Íñigo"" Y",d,spa,f,2024-01-01,2024-01-02T10:00:00
            2,b,entity,Sanction,1,d,,f,2024-01-01T10:00:00,2024-01-01T10:00:00
            2,b,program,Sanction,"X
            Y",d,,f,2024-01-01T10:00:00,2024-01-01T10:00:00
            """.getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void listsNeverFailOtherwise() throws IOException {
        for (long seed = 0; seed < ROUNDS; seed++) {
            Path file = Files.write(folder.resolve("list.json"), damaged(FTM, seed));
            try {
                assertThat(FtmListReader.read(file).edition().info().contentHash())
                        .hasSize(64);
            } catch (SourceException e) {
                assertThat(e).hasMessageContaining("list.json");
            } catch (RuntimeException e) {
                fail("seed " + seed, e);
            }
        }
    }

    @Test
    void customerFilesNeverFailOtherwise() throws IOException {
        Options windows = new Options(Map.of(), DateOrder.DMY, StandardCharsets.ISO_8859_1);
        for (long seed = 0; seed < ROUNDS; seed++) {
            Path path = Files.write(folder.resolve("rows"), damaged(seed % 3 == 0 ? FTM : CSV, seed));
            try (CustomerFile file = CustomerFile.open(path, seed % 2 == 0 ? Options.DEFAULT : windows)) {
                file.forEachRemaining(row -> assertThat(row.id()).isNotEmpty());
            } catch (SourceException e) {
                assertThat(e).hasMessageContaining("rows");
            } catch (RuntimeException e) {
                fail("seed " + seed, e);
            }
        }
    }

    @Test
    void customerFilesCutAtAnyByteNeverFailOtherwise() throws IOException {
        for (int cut = 0; cut < CSV.length; cut++) {
            Path path = Files.write(folder.resolve("rows"), Arrays.copyOf(CSV, cut));
            try (CustomerFile file = CustomerFile.open(path, Options.DEFAULT)) {
                file.forEachRemaining(row -> assertThat(row.line()).isGreaterThan(1));
            } catch (SourceException e) {
                assertThat(e).hasMessageContaining("rows");
            }
        }
    }

    @Test
    void historiesNeverFailOtherwise() throws IOException {
        for (long seed = 0; seed < ROUNDS; seed++) {
            Path file = Files.write(folder.resolve("statements.csv"), damaged(STATEMENTS, seed));
            try {
                StatementHistory.open(file)
                        .forEach(edition -> edition.forEachRecord(record ->
                                assertThat(edition.reader().read(record)).isNotNull()));
            } catch (SourceException e) {
                assertThat(e).hasMessageContaining("statements.csv");
            } catch (RuntimeException e) {
                fail("seed " + seed, e);
            }
        }
    }

    /** Some bytes replaced, inserted, dropped or doubled, with a liking for those that carry structure. */
    private static byte[] damaged(byte[] whole, long seed) {
        Random random = new Random(seed);
        byte[] bytes = whole;
        byte[] liked = {'"', '{', '}', '[', ']', ',', ':', ';', '\n', '\r', '\\', 0, ' ', (byte) 0xff, (byte) 0xc3, 'u'
        };
        for (int i = 1 + random.nextInt(4); i > 0 && bytes.length > 1; i--) {
            int at = random.nextInt(bytes.length);
            byte value = random.nextBoolean() ? liked[random.nextInt(liked.length)] : (byte) random.nextInt(256);
            switch (random.nextInt(3)) {
                case 0 -> {
                    bytes = bytes.clone();
                    bytes[at] = value;
                }
                case 1 -> {
                    byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
                    System.arraycopy(bytes, at, longer, at + 1, bytes.length - at);
                    longer[at] = value;
                    bytes = longer;
                }
                default -> {
                    int end = Math.min(bytes.length, at + 1 + random.nextInt(20));
                    byte[] shorter = Arrays.copyOf(bytes, bytes.length - (end - at));
                    System.arraycopy(bytes, end, shorter, at, bytes.length - end);
                    bytes = shorter;
                }
            }
        }
        return bytes;
    }
}
