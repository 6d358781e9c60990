package org.tamiz.sources.ftm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.model.Coverage.Extent;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryField;
import org.tamiz.model.Notice;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.RawRecord;
import org.tamiz.model.ReadRecord;
import org.tamiz.model.SourcePosition;
import org.tamiz.sources.ReadEdition;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.testkit.SharedData;

class FtmRawEditionTest {

    private static final String PARTY = "{\"id\":\"p\",\"schema\":\"Person\",\"datasets\":[\"x\"],\"properties\":"
            + "{\"name\":[\"José 虚构 𝄞\"],\"addressEntity\":[\"a\"],\"cryptoWallets\":[\"w\"]}}";
    private static final String ADDRESS =
            "{\"id\":\"a\",\"schema\":\"Address\",\"datasets\":[\"x\"],\"properties\":{\"full\":[\"Calle 1\"]}}";
    private static final String SANCTION =
            "{\"id\":\"s\",\"schema\":\"Sanction\",\"datasets\":[\"x\"],\"properties\":{\"entity\":[\"p\"],\"program\":[\"X\"]}}";
    private static final String PASSPORT =
            "{\"id\":\"d\",\"schema\":\"Passport\",\"datasets\":[\"x\"],\"properties\":{\"holder\":[\"p\"],\"number\":[\"7\"]}}";
    private static final String WALLET =
            "{\"id\":\"w\",\"schema\":\"CryptoWallet\",\"datasets\":[\"x\"],\"properties\":{\"publicKey\":[\"1abc\"]}}";
    private static final String FREE_WALLET =
            "{\"id\":\"f\",\"schema\":\"CryptoWallet\",\"datasets\":[\"x\"],\"properties\":{\"publicKey\":[\"2def\"],\"holder\":[\"gone\"]}}";
    private static final String SANCTION_OF_WALLET =
            "{\"id\":\"0\",\"schema\":\"Sanction\",\"datasets\":[\"x\"],\"properties\":{\"entity\":[\"f\"],\"program\":[\"Y\"]}}";
    private static final String ORPHAN =
            "{\"id\":\"o\",\"schema\":\"Sanction\",\"datasets\":[\"x\"],\"properties\":{\"entity\":[\"gone\"]}}";

    @TempDir
    Path folder;

    @Test
    void handsOverEachPartyWithItsRecordsByTheirIds() throws IOException {
        FtmRawEdition edition =
                open(ORPHAN, SANCTION_OF_WALLET, WALLET, PASSPORT, FREE_WALLET, "", SANCTION, PARTY, ADDRESS);
        assertThat(records(edition))
                .containsExactly(
                        new RawRecord("f", new SourcePosition("list.json", 5), FREE_WALLET + "\n" + SANCTION_OF_WALLET),
                        new RawRecord(
                                "p",
                                new SourcePosition("list.json", 8),
                                String.join("\n", PARTY, ADDRESS, PASSPORT, SANCTION, WALLET)));
        assertThat(records(edition)).isEqualTo(records(edition));
        assertThat(edition.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo(NoticeCode.RECORD_NOT_A_PARTY);
            assertThat(notice.position().line()).isEqualTo(1);
            assertThat(notice.message()).startsWith("Sanction (1 record)");
        });
        assertThat(edition.info().list()).isEqualTo("x");
        assertThat(edition.info().format()).isEqualTo("FollowTheMoney");
        assertThat(edition.coverage().fields(Extent.FULL)).containsExactly(EntryField.values());
    }

    @Test
    void doesNotDependOnTheOrderOfTheFile() throws IOException {
        List<String> lines = new ArrayList<>(
                List.of(ORPHAN, SANCTION_OF_WALLET, WALLET, PASSPORT, FREE_WALLET, SANCTION, PARTY, ADDRESS));
        Map<String, String> expected = texts(open(lines.toArray(String[]::new)));
        for (long seed = 0; seed < 50; seed++) {
            Collections.shuffle(lines, new Random(seed));
            FtmRawEdition edition = open(lines.toArray(String[]::new));
            assertThat(texts(edition)).as("seed %d", seed).isEqualTo(expected);
            assertThat(edition.notices()).as("seed %d", seed).hasSize(1);
        }
    }

    @Test
    void leavesOutWhatChangesWithEveryRunAndKeepsTheRest() throws IOException {
        FtmRawEdition edition = open("""
                { "last_seen" : "2026-01-01", "id":"p" , "schema":"Person","first_seen":"2024","last_change":"2025",\
                "properties" : { "name":[ "B\\u00e9","A\\n\\"" ], "last_seen":["kept"], "x":[1.50, 1e3, true, null,[1, 2]],\
                "sanctions":[{"id":"s","last_seen":"1","schema":"Sanction","properties":{}}]},"y":{"last_seen":"\\ud800 kept"}}""");
        assertThat(records(edition)).singleElement().extracting(RawRecord::text).isEqualTo("""
                {"id":"p","schema":"Person","first_seen":"2024","last_change":"2025",\
                "properties":{"name":["Bé","A\\u000a\\""],"last_seen":["kept"],"x":[1.50,1e3,true,null,[1,2]],\
                "sanctions":[{"id":"s","schema":"Sanction","properties":{}}]},"y":{"last_seen":"\\ud800 kept"}}""");
    }

    @Test
    void keepsTwoEntitiesOfOneIdInOneRecord() throws IOException {
        FtmRawEdition edition = open(PARTY, SANCTION, PARTY.replace("José", "Pepe"));
        assertThat(edition.notices()).extracting(Notice::code).containsExactly(NoticeCode.DUPLICATE_KEY);
        assertThat(records(edition)).singleElement().satisfies(record -> {
            ReadRecord read = edition.reader().read(record);
            assertThat(read.entries()).extracting(Entry::caption).containsExactly("José 虚构 𝄞", "Pepe 虚构 𝄞");
            assertThat(read.entries()).allMatch(entry -> entry.programs().equals(List.of("X")));
            assertThat(read.notices()).isEmpty();
        });
    }

    /** A wallet may belong to a wallet, and one to itself; each is its own entry and nothing is lost or doubled. */
    @Test
    void readsWalletsThatNameEachOther() throws IOException {
        String first =
                "{\"id\":\"1\",\"schema\":\"CryptoWallet\",\"properties\":{\"publicKey\":[\"a\"],\"holder\":[\"2\",\"1\"]}}";
        String second = "{\"id\":\"2\",\"schema\":\"CryptoWallet\",\"properties\":{\"publicKey\":[\"b\"]}}";
        FtmRawEdition edition = open(first, second);
        assertThat(texts(edition)).isEqualTo(Map.of("1", first, "2", second + "\n" + first));
        assertThat(records(edition))
                .extracting(record -> edition.reader().read(record).entries().size())
                .containsExactly(1, 1);
        assertThat(edition.notices()).isEmpty();
    }

    @Test
    void findsItsLinesInEveryEncodingAndWithEveryLineEnd() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            for (String end : List.of("\n", "\r\n", "\r", "\n \t\n\r\n")) {
                for (String last : List.of("", end)) {
                    String text = "\ufeff" + end + String.join(end, ADDRESS, PARTY, SANCTION, WALLET, PASSPORT) + last;
                    Path file = Files.write(folder.resolve("list.json"), text.getBytes(charset));
                    assertThat(records(FtmRawEdition.open(file)))
                            .as("%s %s", charset, end)
                            .extracting(RawRecord::text)
                            .containsExactly(String.join("\n", PARTY, ADDRESS, PASSPORT, SANCTION, WALLET));
                }
            }
        }
    }

    /** Entities that name each other at random: records that were kept read as the file itself, but for the order of what belongs to a party. */
    @Test
    void readsTheSameRecordByRecord() throws IOException {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<String> lines = new ArrayList<>();
            for (int i = random.nextInt(12); i >= 0; i--) {
                lines.add(randomEntity(random));
            }
            assertSameByRecord(Files.write(folder.resolve("list.json"), lines), "seed " + seed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"donations.ijson", "parteispenden.entities.ftm.json", "t1.entities.ftm.json"})
    void readsRealFilesTheSameRecordByRecord(String name) {
        assertThat(assertSameByRecord(SharedData.require("graph/ftm/" + name), name))
                .isPositive();
    }

    @Test
    void readsTheDemoListTheSameRecordByRecord() {
        Path demo = Path.of(System.getProperty("tamiz.root", "..")).resolve("samples/demo-list.ftm.jsonl");
        assertThat(assertSameByRecord(demo, "demo list")).isEqualTo(8);
    }

    @Test
    void refusesAFileThatChangesBetweenReadings() throws IOException {
        FtmRawEdition longer = open(PARTY, SANCTION);
        Files.writeString(folder.resolve("list.json"), PARTY);
        assertChanged(longer);
        FtmRawEdition touched = open(PARTY, SANCTION);
        Files.setLastModifiedTime(folder.resolve("list.json"), FileTime.fromMillis(1));
        assertChanged(touched);
        FtmRawEdition meanwhile = open(PARTY, SANCTION);
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> meanwhile.forEachRecord(record -> {
                    try {
                        Files.writeString(folder.resolve("list.json"), "{}");
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                }))
                .satisfies(e -> assertThat(e.code()).isEqualTo(Code.FILE_CHANGED));
        FtmRawEdition gone = open(PARTY, SANCTION);
        Files.delete(folder.resolve("list.json"));
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> records(gone))
                .satisfies(e -> assertThat(e.code()).isEqualTo(Code.FILE_NOT_FOUND));
    }

    @Test
    void refusesATextThatIsNoRecord() {
        FtmRecordReader reader = new FtmRecordReader("x");
        for (String text :
                List.of("x", "{\"id\":\"p\"}", "{\"schema\":\"Person\"}", ADDRESS, PARTY.replace("\"p\"", "\"q\""))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> reader.read(new RawRecord("p", new SourcePosition("f", 1), text)));
        }
    }

    private static void assertChanged(FtmRawEdition edition) {
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> records(edition))
                .withMessageContaining("changed while it was being read")
                .satisfies(e -> assertThat(e.code()).isEqualTo(Code.FILE_CHANGED));
    }

    /** How many entries there are. */
    private static int assertSameByRecord(Path file, String description) {
        ReadEdition whole = FtmListReader.read(file);
        FtmRawEdition raw = FtmRawEdition.open(file);
        FtmRecordReader kept = new FtmRecordReader(raw.info().list());
        List<Entry> entries = new ArrayList<>();
        List<NoticeCode> codes = new ArrayList<>();
        raw.notices().forEach(notice -> codes.add(notice.code()));
        for (RawRecord record : records(raw)) {
            ReadRecord read = kept.read(record);
            assertThat(read.cut()).isEmpty();
            assertThat(read.entries()).allMatch(entry -> entry.position().equals(record.position()));
            entries.addAll(read.entries());
            read.notices().forEach(notice -> codes.add(notice.code()));
        }
        assertThat(raw.info()).isEqualTo(whole.edition().info());
        assertThat(entries.stream().map(FtmRawEditionTest::content).sorted().toList())
                .as(description)
                .isEqualTo(whole.edition().entries().stream()
                        .map(FtmRawEditionTest::content)
                        .sorted()
                        .toList());
        assertThat(new HashSet<>(codes))
                .as(description)
                .isEqualTo(whole.notices().stream().map(Notice::code).collect(Collectors.toSet()));
        return entries.size();
    }

    /** The entry without its position, with what its records say in one order. */
    private static String content(Entry entry) {
        return entry.id() + " " + entry.kinds() + " " + sorted(entry.designations()) + " "
                + entry.party().names() + sorted(entry.party().properties())
                + sorted(entry.party().addresses())
                + sorted(entry.party().wallets()) + sorted(entry.party().identifiers())
                + entry.party().profile();
    }

    private static String sorted(List<?> values) {
        return values.stream()
                .map(Object::toString)
                .sorted(Comparator.naturalOrder())
                .toList()
                .toString();
    }

    private static String randomEntity(Random random) {
        List<String> schemas = List.of(
                "Person",
                "Person",
                "Company",
                "CryptoWallet",
                "Sanction",
                "Address",
                "Passport",
                "Payment",
                "Asset",
                "New");
        StringBuilder entity = new StringBuilder(
                "{\"id\":\"" + random.nextInt(10) + "\",\"schema\":\"" + schemas.get(random.nextInt(schemas.size()))
                        + "\",\"properties\":{\"x\":[\"" + random.nextInt() + "\"]");
        for (String property :
                List.of("name", "entity", "holder", "addressEntity", "cryptoWallets", "publicKey", "program")) {
            if (random.nextInt(3) == 0) {
                entity.append(",\"" + property + "\":[\"" + random.nextInt(10) + "\",\"" + random.nextInt(10) + "\"]");
            }
        }
        return entity.append(random.nextBoolean() ? ",\"topics\":[\"sanction\"]}}" : "}}")
                .toString();
    }

    private FtmRawEdition open(String... lines) throws IOException {
        return FtmRawEdition.open(Files.write(folder.resolve("list.json"), Arrays.asList(lines)));
    }

    private static List<RawRecord> records(FtmRawEdition edition) {
        List<RawRecord> records = new ArrayList<>();
        edition.forEachRecord(records::add);
        return records;
    }

    private static Map<String, String> texts(FtmRawEdition edition) {
        Map<String, String> texts = new TreeMap<>();
        records(edition).forEach(record -> texts.put(record.key(), record.text()));
        return texts;
    }
}
