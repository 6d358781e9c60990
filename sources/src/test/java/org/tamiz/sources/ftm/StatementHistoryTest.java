package org.tamiz.sources.ftm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamiz.model.EditionInfo;
import org.tamiz.model.EditionInfo.Wholeness;
import org.tamiz.model.Entry;
import org.tamiz.model.Notice;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.PartyType;
import org.tamiz.model.PublicationTime;
import org.tamiz.model.PublicationTime.Precision;
import org.tamiz.model.RawEdition;
import org.tamiz.model.RawRecord;
import org.tamiz.model.SourcePosition;
import org.tamiz.sources.ListSources;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;

class StatementHistoryTest {

    private static final String HEADER =
            "\"canonical_id\",\"entity_id\",\"prop\",\"prop_type\",\"schema\",\"value\",\"dataset\",\"origin\",\"lang\","
                    + "\"original_value\",\"external\",\"first_seen\",\"last_seen\",\"id\"";

    @TempDir
    Path folder;

    @Test
    void givesAnEditionForEachMoment() throws IOException {
        List<RawEdition> editions = open(
                row("NK-1", "id", "Person", "checksum", "x", "2024-01-01T10:00:00", "2024-03-01T10:00:00"),
                row("NK-1", "name", "Person", "Ana Inventada", "x", "2024-01-01T10:00:00", "2024-03-01T10:00:00"),
                row("NK-1", "name", "Person", "Ana \"\"La\"\" Nada", "x", "2024-02-01T10:00:00", "2024-03-01T10:00:00"),
                row("s-1", "entity", "Sanction", "NK-1", "x", "2024-01-01T10:00:00", "2024-01-20T10:00:00"),
                row("s-1", "program", "Sanction", "OLD", "x", "2024-01-01T10:00:00", "2024-01-20T10:00:00"),
                row("NK-2", "name", "Company", "Nada SA", "x", "2024-01-20T10:00:00", "2024-02-01T10:00:00"));

        assertThat(editions)
                .extracting(edition -> String.valueOf(edition.info().published()))
                .containsExactly(
                        "2024-01-01T10:00:00Z", "2024-01-20T10:00:00Z", "2024-02-01T10:00:00Z", "2024-03-01T10:00:00Z");
        String ana = "{\"id\":\"NK-1\",\"caption\":\"Ana Inventada\",\"schema\":\"Person\",\"datasets\":[\"x\"],"
                + "\"properties\":{\"name\":[\"Ana Inventada\"]}}";
        String anaWithAlias = ana.replace("[\"Ana Inventada\"]", "[\"Ana \\\"La\\\" Nada\",\"Ana Inventada\"]");
        String sanction = "{\"id\":\"s-1\",\"schema\":\"Sanction\",\"datasets\":[\"x\"],"
                + "\"properties\":{\"entity\":[\"NK-1\"],\"program\":[\"OLD\"]}}";
        String company = "{\"id\":\"NK-2\",\"caption\":\"Nada SA\",\"schema\":\"Company\",\"datasets\":[\"x\"],"
                + "\"properties\":{\"name\":[\"Nada SA\"]}}";
        assertThat(editions)
                .extracting(StatementHistoryTest::texts)
                .containsExactly(
                        Map.of("NK-1", ana + "\n" + sanction),
                        Map.of("NK-1", ana + "\n" + sanction, "NK-2", company),
                        Map.of("NK-1", anaWithAlias, "NK-2", company),
                        Map.of("NK-1", anaWithAlias));
        EditionInfo info = editions.getFirst().info();
        assertThat(info.list()).isEqualTo("x");
        assertThat(info.title()).isEqualTo("OpenSanctions statements x");
        assertThat(info.format()).isEqualTo("OpenSanctions statements");
        assertThat(info.wholeness()).isEqualTo(Wholeness.UNMARKED);
        assertThat(info.files()).containsExactly("statements.csv");
        assertThat(editions).allMatch(edition -> edition.notices().isEmpty());
        // In any order, and again.
        assertThat(texts(editions.get(1))).hasSize(2);
        assertThat(texts(editions.get(3))).isEqualTo(Map.of("NK-1", anaWithAlias));
    }

    @Test
    void readsTheRecordsAsFollowTheMoney() throws IOException {
        RawEdition edition = open(
                        row("NK-1", "name", "LegalEntity", "Ana", "x", "2024-01-01", "2024-01-02"),
                        row("NK-1", "gender", "Person", "female", "x", "2024-01-01", "2024-01-02"),
                        row("NK-1", "topics", "Person", "sanction", "x", "2024-01-01", "2024-01-02"),
                        row("s-1", "entity", "Sanction", "NK-1", "x", "2024-01-01", "2024-01-02"),
                        row("s-1", "program", "Sanction", "FTO", "x", "2024-01-01", "2024-01-02"))
                .getLast();
        RawRecord record = records(edition).getFirst();
        assertThat(record.position()).isEqualTo(new SourcePosition("statements.csv", 2));
        Entry entry = edition.reader().read(record).entries().getFirst();
        assertThat(entry.id().toString()).isEqualTo("x:NK-1");
        assertThat(entry.party().type()).isEqualTo(PartyType.PERSON);
        assertThat(entry.isDesignated()).isTrue();
        assertThat(entry.programs()).containsExactly("FTO");
        assertThat(ListSources.reader(edition.info().format(), "x").read(record).entries())
                .containsExactly(entry);
    }

    @Test
    void sharesWhatDoesNotChange() throws IOException {
        List<RawEdition> editions = open(
                row("NK-1", "name", "Person", "Ana", "x", "2024-01-01", "2024-01-03"),
                row("NK-2", "name", "Person", "Eva", "x", "2024-01-02", "2024-01-03"),
                // The same said by another source: nothing of the record changes.
                row("NK-1", "name", "Person", "Ana", "x", "2024-01-02", "2024-01-03"));
        RawRecord first = records(editions.get(0)).getFirst();
        assertThat(records(editions.get(1)).getFirst()).isSameAs(first);
        assertThat(records(editions.get(2)).getFirst()).isSameAs(first);
    }

    /** A moment of one source says nothing of what another source, fetched at its own times, no longer says. */
    @Test
    void goesByTheMomentsOfEachDataset() throws IOException {
        List<RawEdition> editions = open(
                row("NK-1", "name", "Person", "Ana", "a", "2024-01-01", "2024-01-02"),
                row("NK-2", "name", "Person", "Eva", "b", "2024-01-01", "2024-01-05"),
                row("NK-3", "name", "Person", "Ida", "b", "2024-01-01", "2024-01-03"));
        assertThat(editions)
                .extracting(edition -> texts(edition).keySet().toString())
                .containsExactly("[NK-1, NK-2, NK-3]", "[NK-1, NK-2, NK-3]", "[NK-1, NK-2, NK-3]", "[NK-1, NK-2]");
        assertThat(editions.getFirst().info().list()).isEqualTo("ftm-statements");
        assertThat(editions.getFirst().info().title()).isEqualTo("OpenSanctions statements statements.csv");
    }

    @Test
    void leavesOutCandidatesAndCountsThem() throws IOException {
        List<RawEdition> editions = open(
                row("NK-1", "name", "Person", "Ana", "x", "2024-01-01", "2024-01-02"),
                row("NK-1", "name", "Person", "Anna", "wd", "2023-01-01", "2025-01-02")
                        .replace("\"f\"", "\"t\""),
                row("NK-9", "name", "Person", "Nobody", "wd", "2023-01-01", "2025-01-02")
                        .replace("\"f\"", "\"True\""));
        assertThat(editions).hasSize(2);
        assertThat(editions.getFirst().info().list()).isEqualTo("x");
        assertThat(records(editions.getLast()))
                .singleElement()
                .satisfies(record -> assertThat(record.text()).doesNotContain("Anna"));
        assertThat(editions.getLast().notices()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo(NoticeCode.CANDIDATE_LEFT_OUT);
            assertThat(notice.position().line()).isEqualTo(3);
            assertThat(notice.message()).startsWith("wd (2 records): ");
        });
    }

    @Test
    void saysWhenWhatWasRemovedIsMissing() throws IOException {
        List<RawEdition> editions = open(
                row("NK-1", "name", "Person", "Ana", "x", "2024-01-01", "2024-01-03"),
                row("NK-2", "name", "Person", "Eva", "x", "2024-01-02", "2024-01-03"));
        assertThat(editions)
                .extracting(
                        edition -> edition.notices().stream().map(Notice::code).toList())
                .containsExactly(List.of(NoticeCode.HISTORY_PARTIAL), List.of(NoticeCode.HISTORY_PARTIAL), List.of());
    }

    @Test
    void takesTheCaptionThatWasKnownFirst() throws IOException {
        List<RawEdition> editions = open(
                row("NK-1", "name", "Person", "Анна", "x", "2024-01-01", "2024-01-03"),
                row("NK-1", "name", "Person", "Zoe", "x", "2024-01-01", "2024-01-02"),
                row("NK-1", "name", "Person", "Ada", "x", "2024-01-02", "2024-01-03"));
        assertThat(editions)
                .extracting(edition -> edition.reader()
                        .read(records(edition).getFirst())
                        .entries()
                        .getFirst()
                        .caption())
                .containsExactly("Zoe", "Zoe", "Анна");
    }

    @Test
    void choosesTheMostSpecificSchema() {
        assertThat(FtmSchema.mostSpecific(new TreeSet<>(List.of("Thing", "LegalEntity", "Company", "Organization"))))
                .isEqualTo("Company");
        assertThat(FtmSchema.mostSpecific(new TreeSet<>(List.of("LegalEntity", "Robot"))))
                .isEqualTo("LegalEntity");
        assertThat(FtmSchema.mostSpecific(new TreeSet<>(List.of("Person", "Company"))))
                .isEqualTo("LegalEntity");
        assertThat(FtmSchema.mostSpecific(new TreeSet<>(List.of("Robot")))).isEqualTo("Robot");
    }

    /** Days and times, with and without a zone, in one file; a day comes before the times in it. */
    @Test
    void readsDaysAndTimes() throws IOException {
        List<RawEdition> editions = open(
                row("1", "name", "Person", "A", "x", "2024-01-01", "2024-01-04 00:30:00"),
                row("2", "name", "Person", "B", "x", "2024-01-01T08:00:00", "2024-01-01"),
                row("3", "name", "Person", "C", "x", "2024-01-02T23:00:00-04:00", "2024-01-04T00:30Z"),
                row("4", "name", "Person", "D", "x", "2024-01-01T08:00:00.5", "2024-01-04T00:30:00"));
        assertThat(editions)
                .extracting(edition -> edition.info().published())
                .extracting(PublicationTime::toString, PublicationTime::precision)
                .extracting(Object::toString)
                .containsExactly(
                        "(\"2024-01-01\", DAY)",
                        "(\"2024-01-01T08:00:00Z\", INSTANT)",
                        "(\"2024-01-01T08:00:00.5Z\", INSTANT)",
                        "(\"2024-01-03T03:00:00Z\", INSTANT)",
                        "(\"2024-01-04T00:30:00Z\", INSTANT)");
        assertThat(editions.getFirst().info().published())
                .extracting(time -> time == null ? null : time.precision())
                .isEqualTo(Precision.DAY);
        assertThat(editions)
                .extracting(edition -> texts(edition).keySet().toString())
                .containsExactly("[1]", "[1, 2]", "[1, 4]", "[1, 3, 4]", "[1, 3, 4]");
    }

    @Test
    void needsOnlyTheRequiredColumnsInAnyOrder() throws IOException {
        Path file = Files.writeString(folder.resolve("history"), "\ufeff" + """
                        value,prop,schema,dataset,last_seen,first_seen,entity_id,canonical_id,extra
                        Ana,name,Person,x,2024-01-01,2024-01-01,e1,,?

                        """);
        assertThat(ListSources.open(List.of(file)))
                .singleElement()
                .satisfies(edition -> assertThat(texts(edition)).containsOnlyKeys("e1"));
        assertThat(ListSources.read(List.of(file)).getFirst().edition().entries())
                .extracting(Entry::caption)
                .containsExactly("Ana");
    }

    @Test
    void screensAgainstTheNewestEdition() throws IOException {
        Path file = write(
                row("NK-1", "name", "Person", "Ana", "x", "2024-01-01", "2024-01-01"),
                row("NK-2", "name", "Person", "Eva", "x", "2024-01-02", "2024-01-02"));
        assertThat(ListSources.open(List.of(file))).hasSize(2);
        assertThat(ListSources.read(List.of(file)))
                .singleElement()
                .satisfies(read -> assertThat(read.edition().entries())
                        .extracting(Entry::caption)
                        .containsExactly("Eva"));
    }

    @ParameterizedTest
    @CsvSource({
        "NK-1, name, Person, A, x, 2024-13-01, 2024-01-01, first_seen is no date",
        "NK-1, name, Person, A, x, 2024-01, 2024-01-01, first_seen is no date",
        "NK-1, name, Person, A, x, '', 2024-01-01, first_seen is empty",
        "NK-1, name, Person, A, x, 2024-01-01, yesterday, last_seen is no date",
        "NK-1, name, Person, A, x, 2024-01-01, 2024-01-01T25:00:00, last_seen is no date",
        "NK-1, name, Person, A, x, 2024-01-01, 2024-01-01T10:00:00+99:00, last_seen is no date",
        "NK-1, name, Person, A, x, 2024-01-02, 2024-01-01, last_seen is before first_seen",
        "NK-1, name, Person, A, x, 2024-01-01T10:00:00, 2024-01-01T09:00:00, last_seen is before first_seen",
        "NK-1, '', Person, A, x, 2024-01-01, 2024-01-01, prop is empty",
        "NK-1, name, '', A, x, 2024-01-01, 2024-01-01, schema is empty",
        "NK-1, name, Person, A, '', 2024-01-01, 2024-01-01, dataset is empty",
        "'', name, Person, A, x, 2024-01-01, 2024-01-01, entity_id is empty"
    })
    void namesLineAndFieldOfABadRow(
            String id, String prop, String schema, String value, String dataset, String first, String last, String what)
            throws IOException {
        Path file = write(
                row("NK-0", "name", "Person", "A", "x", "2024-01-01", "2024-01-01"),
                row(id, prop, schema, value, dataset, first, last));
        assertRefused(Code.FILE_MALFORMED, file, "line 3", what, "Mend the record");
    }

    @Test
    void refusesWhatIsNoFileOfStatements() throws IOException {
        for (StatementColumn column : StatementColumn.values()) {
            if (column.isRequired()) {
                Path file = Files.writeString(
                        folder.resolve("statements.csv"),
                        HEADER.replace("\"" + column.header() + "\"", "\"no\"") + "\n");
                assertRefused(Code.COLUMN_MISSING, file, "line 1", "the header has no column " + column.header());
                assertThatExceptionOfType(SourceException.class)
                        .isThrownBy(() -> ListSources.open(List.of(file)))
                        .satisfies(e -> assertThat(e.code()).isEqualTo(Code.COLUMN_MISSING));
            }
        }
        assertRefused(Code.FILE_EMPTY, write(), "no confirmed statement");
        assertRefused(Code.FILE_EMPTY, Files.writeString(folder.resolve("statements.csv"), "\n"), "nothing");
        String row = row("NK-1", "name", "Person", "A", "x", "2024-01-01", "2024-01-01");
        assertRefused(Code.FILE_MALFORMED, write(row + ",\"more\""), "line 2", "15 fields", "14");
        assertRefused(Code.FILE_MALFORMED, write(row.replace("\"f\"", "\"perhaps\"")), "line 2", "external");
        assertRefused(Code.FILE_MALFORMED, write(row.replace("\"f\"", "\"f\"x")), "line 2", "behind the closing quote");
        Path twice = Files.writeString(folder.resolve("statements.csv"), HEADER + ",prop\n" + row + "\n");
        assertRefused(Code.FILE_MALFORMED, twice, "line 1", "column prop twice");
    }

    /** Each edition is what a FollowTheMoney file of the statements that hold then would give. */
    @Test
    void agreesWithFilesOfEachMoment() throws IOException {
        for (long seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            List<String[]> rows = new ArrayList<>();
            for (int i = 3 + random.nextInt(25); i > 0; i--) {
                rows.add(randomRow(random));
            }
            List<RawEdition> editions = open(rows.stream()
                    .map(row -> row(row[0], row[1], row[2], row[3], row[4], row[5], row[6]))
                    .toArray(String[]::new));
            for (RawEdition edition : editions) {
                String moment = String.valueOf(edition.info().published());
                List<String> lines = linesAt(rows, moment);
                Path file = Files.write(folder.resolve("moment.json"), lines);
                Map<String, String> expected = lines.isEmpty() ? Map.of() : texts(FtmRawEdition.open(file));
                assertThat(texts(edition)).as("seed %d at %s", seed, moment).isEqualTo(expected);
                assertThat(codes(edition))
                        .as("seed %d at %s", seed, moment)
                        .isEqualTo(lines.isEmpty() ? Map.of() : codes(FtmRawEdition.open(file)));
            }
        }
    }

    @Test
    void cutAtAnyByteGivesWholeRowsOrAnError() throws IOException {
        byte[] whole = Files.readAllBytes(write(
                row("NK-1", "name", "Person", "José \"\"El\"\"\nÍñigo", "x", "2024-01-01", "2024-01-02"),
                row("NK-2", "name", "Person", "虚构", "x", "2024-01-01T10:00:00", "2024-01-02T10:00:00")));
        int read = 0;
        for (int cut = 0; cut < whole.length; cut++) {
            Path file = Files.write(folder.resolve("cut.csv"), Arrays.copyOf(whole, cut));
            try {
                assertThat(StatementHistory.open(file))
                        .as("cut at byte %d", cut)
                        .isNotEmpty();
                read++;
            } catch (SourceException e) {
                assertThat(e.code())
                        .as("cut at byte %d: %s", cut, e.getMessage())
                        .isIn(Code.FILE_EMPTY, Code.FILE_TRUNCATED, Code.COLUMN_MISSING, Code.FILE_MALFORMED);
            }
        }
        // At the end of each row, before and behind its line end, and in the last column, which is not used and may be
        // empty.
        assertThat(read).isEqualTo(5);
    }

    private void assertRefused(Code code, Path file, String... parts) {
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> StatementHistory.open(file))
                .withMessageContainingAll(parts)
                .withMessageContaining(file.toString())
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }

    private static String[] randomRow(Random random) {
        String schema = List.of("Person", "Company", "CryptoWallet", "Sanction", "Address", "Payment", "New")
                .get(random.nextInt(7));
        // One schema an entity: what several mean is tested elsewhere.
        String id = schema.substring(0, 2) + random.nextInt(3);
        String prop = List.of(
                        "id", "name", "entity", "holder", "addressEntity", "cryptoWallets", "topics", "country", "x")
                .get(random.nextInt(9));
        String value = prop.equals("topics") || prop.equals("x")
                ? "v" + random.nextInt(3)
                : List.of("Pe0", "Pe1", "Cr0", "Sa1", "Ad0", "Ad1", "Cr1", "Ne0")
                        .get(random.nextInt(8));
        int first = 1 + random.nextInt(9);
        int last = first + random.nextInt(10 - first);
        return new String[] {
            id, prop, schema, value, random.nextInt(4) == 0 ? "b" : "a", "2024-01-0" + first, "2024-01-0" + last
        };
    }

    /** The statements that hold at a moment as lines, worked out the long way. */
    private static List<String> linesAt(List<String[]> rows, String moment) {
        Map<String, List<String[]>> entities = new TreeMap<>();
        for (String[] row : rows) {
            if (row[5].compareTo(moment) <= 0 && !isGone(rows, row, moment)) {
                entities.computeIfAbsent(row[0], id -> new ArrayList<>()).add(row);
            }
        }
        return entities.values().stream().map(StatementHistoryTest::line).toList();
    }

    private static String line(List<String[]> held) {
        Map<String, TreeSet<String>> properties = new TreeMap<>();
        TreeSet<String> datasets = new TreeSet<>();
        TreeSet<String> names = new TreeSet<>();
        for (String[] row : held) {
            datasets.add(row[4]);
            if (!row[1].equals("id")) {
                properties.computeIfAbsent(row[1], set -> new TreeSet<>()).add(row[3]);
            }
            if (row[1].equals("name")) {
                names.add(row[5] + row[3]);
            }
        }
        List<String> members = new ArrayList<>();
        properties.forEach((property, values) -> members.add("\"" + property + "\":" + array(values)));
        String caption =
                names.isEmpty() ? "" : ",\"caption\":\"" + names.getFirst().substring(10) + "\"";
        return "{\"id\":\"" + held.getFirst()[0] + "\"" + caption + ",\"schema\":\"" + held.getFirst()[2]
                + "\",\"datasets\":" + array(datasets) + ",\"properties\":{" + String.join(",", members) + "}}";
    }

    /** Whether its dataset was seen without it, up to this moment. */
    private static boolean isGone(List<String[]> rows, String[] row, String moment) {
        return rows.stream()
                .filter(other -> other[4].equals(row[4]))
                .flatMap(other -> Stream.of(other[5], other[6]))
                .anyMatch(seen -> seen.compareTo(row[6]) > 0 && seen.compareTo(moment) <= 0);
    }

    private static String array(Iterable<String> values) {
        return "[\"" + String.join("\",\"", values) + "\"]";
    }

    /** How often each oddity was noticed, without where, and without what is of the file. */
    private static Map<String, Integer> codes(RawEdition edition) {
        Map<String, Integer> codes = new TreeMap<>();
        edition.notices().stream()
                .filter(notice -> notice.code() != NoticeCode.HISTORY_PARTIAL)
                .forEach(notice ->
                        codes.merge(notice.code() + " " + notice.field() + " " + notice.message(), 1, Integer::sum));
        return codes;
    }

    private static String row(
            String id, String prop, String schema, String value, String dataset, String first, String last) {
        return "\""
                + String.join(
                        "\",\"", id, "", prop, "type", schema, value, dataset, "", "", "", "f", first, last, "hash")
                + "\"";
    }

    private List<RawEdition> open(String... rows) throws IOException {
        return StatementHistory.open(write(rows));
    }

    private Path write(String... rows) throws IOException {
        String text = HEADER + "\n" + String.join("\n", rows) + (rows.length > 0 ? "\n" : "");
        return Files.write(folder.resolve("statements.csv"), text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<RawRecord> records(RawEdition edition) {
        List<RawRecord> records = new ArrayList<>();
        edition.forEachRecord(records::add);
        return records;
    }

    private static Map<String, String> texts(RawEdition edition) {
        Map<String, String> texts = new TreeMap<>();
        records(edition).forEach(record -> texts.put(record.key(), record.text()));
        return texts;
    }
}
