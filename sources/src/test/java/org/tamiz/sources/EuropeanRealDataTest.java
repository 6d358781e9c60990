package org.tamiz.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tamiz.model.DateStatement;
import org.tamiz.model.EditionInfo.Wholeness;
import org.tamiz.model.Entry;
import org.tamiz.model.Identifier;
import org.tamiz.model.NameKind;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.PartyName;
import org.tamiz.model.PartyType;
import org.tamiz.model.PublicationTime;
import org.tamiz.model.PublicationTime.Origin;
import org.tamiz.testkit.SharedData;

/** Real files of the EU, the UK and Canada against what is cut from them here, by code that is not the readers'. */
class EuropeanRealDataTest {

    private static final long SEED = 2016;
    private static final String OFSI = "lists/uk/ofsi_conlist_2016-03-23.csv";

    private static ReadEdition read(String path) {
        return ListSources.read(List.of(SharedData.require(path))).getFirst();
    }

    @Test
    void theEuSampleIsReadWhole() throws IOException {
        Path file = SharedData.require("lists/eu/sample_fsf_1_1.xml");
        ReadEdition read = ListSources.read(List.of(file)).getFirst();
        String xml = Files.readString(file, StandardCharsets.UTF_8);
        assertThat(read.edition().info().published())
                .isEqualTo(PublicationTime.at(OffsetDateTime.parse("2020-04-15T15:29:22.497+02:00"), Origin.FILE));
        List<Entry> entries = read.edition().entries();
        List<String> records = matches(xml, "(?s)<sanctionEntity .*?</sanctionEntity>");
        assertThat(entries).hasSize(records.size()).hasSize(7);
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            String record = records.get(i);
            assertThat(entry.id().key()).isEqualTo(attribute(record, "euReferenceNumber"));
            assertThat(entry.programs()).containsExactly(attribute(record, "programme"));
            assertThat(entry.party().names())
                    .extracting(PartyName::text)
                    .containsExactlyInAnyOrderElementsOf(attributes(record, "wholeName"));
            assertThat(entry.party().profile().birthDates())
                    .hasSameSizeAs(new HashSet<>(
                            attributes(record, "year").equals(List.of()) ? List.of() : birthDates(record)));
            assertThat(entry.party().identifiers())
                    .extracting(Identifier::value)
                    .containsExactlyInAnyOrderElementsOf(attributes(record, "number"));
            String all = entry.toString();
            for (String remark : group(record, "<remark>(.*?)</remark>")) {
                assertThat(all).contains(remark);
            }
            for (String act : attributes(record, "numberTitle")) {
                assertThat(all).contains(act);
            }
        }
        // The excerpt repeats a key.
        assertThat(read.notices()).extracting(notice -> notice.code()).containsExactly(NoticeCode.DUPLICATE_KEY);
    }

    private static List<String> birthDates(String record) {
        return matches(record, "<birthdate [^>]*>").stream()
                .map(birth -> attribute(birth, "birthdate").isEmpty()
                        ? attribute(birth, "circa") + attribute(birth, "year")
                        : attribute(birth, "birthdate"))
                .toList();
    }

    private static List<String> matches(String text, String pattern) {
        List<String> found = new ArrayList<>();
        for (Matcher matcher = Pattern.compile(pattern).matcher(text); matcher.find(); ) {
            found.add(matcher.group());
        }
        return found;
    }

    private static List<String> group(String text, String pattern) {
        List<String> found = new ArrayList<>();
        for (Matcher matcher = Pattern.compile(pattern).matcher(text); matcher.find(); ) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static List<String> attributes(String text, String name) {
        return group(text, "\\s" + name + "=\"([^\"]+)\"");
    }

    private static String attribute(String text, String name) {
        List<String> all = attributes(text, name);
        return all.isEmpty() ? "" : all.getFirst();
    }

    /** Rows of OFSI's file of 2016 by the names of their columns. */
    private static List<Map<String, String>> ofsiRows() throws IOException {
        String text = Files.readString(SharedData.require(OFSI), Charset.forName("windows-1252"));
        List<List<String>> records = new ArrayList<>();
        List<String> record = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                boolean doubled = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
                field.append(doubled ? "\"" : "");
                i += doubled ? 1 : 0;
                quoted = doubled || !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                record.add(field.toString().strip());
                field.setLength(0);
                if (c == '\n') {
                    records.add(record);
                    record = new ArrayList<>();
                }
            } else {
                field.append(c);
            }
        }
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> header = records.get(1);
        for (List<String> fields : records.subList(2, records.size())) {
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < header.size(); i++) {
                row.put(header.get(i), fields.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static String name(Map<String, String> row) {
        return List.of("Name 1", "Name 2", "Name 3", "Name 4", "Name 5", "Name 6").stream()
                .map(row::get)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "))
                .replaceAll("[\\s\u00A0]+", " ");
    }

    @Test
    void everyGroupOfOfsiIsOneEntry() throws IOException {
        ReadEdition read = read(OFSI);
        assertThat(read.edition().info().published())
                .isEqualTo(PublicationTime.on(LocalDate.of(2016, 3, 23), Origin.FILE));
        assertThat(read.edition().info().wholeness()).isEqualTo(Wholeness.UNMARKED);
        Map<String, List<Map<String, String>>> groups = new LinkedHashMap<>();
        ofsiRows()
                .forEach(row -> groups.computeIfAbsent(row.get("Group ID"), group -> new ArrayList<>())
                        .add(row));
        assertThat(groups.values().stream().mapToInt(List::size).sum()).isEqualTo(8745);
        assertThat(groups).hasSize(1924);
        Map<String, Entry> entries = new TreeMap<>();
        read.edition()
                .entries()
                .forEach(entry ->
                        assertThat(entries.put(entry.id().key(), entry)).isNull());
        assertThat(entries.keySet()).isEqualTo(new TreeSet<>(groups.keySet()));
        groups.forEach((key, rows) -> {
            Entry entry = Objects.requireNonNull(entries.get(key));
            Set<String> names = rows.stream().map(EuropeanRealDataTest::name).collect(Collectors.toSet());
            assertThat(entry.party().names().stream().map(PartyName::text).collect(Collectors.toSet()))
                    .as(key)
                    .isEqualTo(names);
            assertThat(entry.programs())
                    .as(key)
                    .containsExactlyInAnyOrderElementsOf(
                            rows.stream().map(row -> row.get("Regime")).collect(Collectors.toSet()));
            assertThat(entry.party().type() == PartyType.PERSON)
                    .as(key)
                    .isEqualTo(value(rows.getFirst(), "Group Type").equals("Individual"));
            boolean hasPrime =
                    rows.stream().anyMatch(row -> value(row, "Alias Type").equals("Prime Alias"));
            assertThat(rows.stream()
                            .filter(row -> !hasPrime || value(row, "Alias Type").equals("Prime Alias"))
                            .map(EuropeanRealDataTest::name))
                    .as(key)
                    .contains(entry.caption());
            assertThat(entry.party().profile().birthDates())
                    .as(key)
                    .hasSameSizeAs(rows.stream()
                            .map(row -> value(row, "DOB").replaceFirst("^[0-9]{2}/00/", "00/00/"))
                            .filter(date -> !date.isEmpty())
                            .collect(Collectors.toSet()));
        });
        long former = read.edition().entries().stream()
                .flatMap(entry -> entry.party().names().stream())
                .filter(name -> name.kind() == NameKind.FORMER)
                .count();
        assertThat(former)
                .isEqualTo(groups.values().stream()
                        .flatMap(List::stream)
                        .filter(row -> value(row, "Alias Type").equals("FKA"))
                        .map(row -> row.get("Group ID") + name(row))
                        .distinct()
                        .count());
        assertThat(read.notices())
                .extracting(notice -> notice.code())
                .contains(NoticeCode.VALUE_MENDED)
                .doesNotContain(NoticeCode.DATE_UNREAD, NoticeCode.RECORD_WITHOUT_NAME, NoticeCode.LABEL_UNKNOWN);
    }

    /** Every text of a row stands somewhere in its entry, but for the words that became a type, a date or a kind of name. */
    @Test
    void nothingOfOfsiIsLost() throws IOException {
        Map<String, Entry> entries = new HashMap<>();
        read(OFSI).edition().entries().forEach(entry -> entries.put(entry.id().key(), entry));
        List<Map<String, String>> rows = ofsiRows();
        Random random = new Random(SEED);
        for (int i = 0; i < 1500; i++) {
            Map<String, String> row = rows.get(random.nextInt(rows.size()));
            String said = words(String.valueOf(entries.get(row.get("Group ID"))));
            row.forEach((column, text) -> {
                if (!Set.of("Group Type", "Alias Type", "DOB", "Listed On", "Last Updated")
                        .contains(column)) {
                    for (String word : words(text).split(" ", -1)) {
                        assertThat(said)
                                .as("%s %s", row.get("Group ID"), column)
                                .contains(word);
                    }
                }
            });
        }
    }

    /** Letters and digits alone, without the numbers in brackets that count the values of a cell. */
    private static String words(String text) {
        return text.replaceAll("\\(?[0-9]{1,2}\\)( (?=to)to)?", " ")
                .replaceAll("\\bto\\b", " ")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    @Test
    void theNewerLayoutOfOfsiIsRead() {
        ReadEdition read = read("lists/uk/sample_ofsi.csv");
        assertThat(read.edition().info().published())
                .isEqualTo(PublicationTime.on(LocalDate.of(2020, 4, 27), Origin.FILE));
        Map<String, Entry> entries = new TreeMap<>();
        read.edition().entries().forEach(entry -> entries.put(entry.id().key(), entry));
        assertThat(entries.keySet()).containsExactly("11039", "13017", "13063", "13754", "9053", "9215");
        assertThat(Objects.requireNonNull(entries.get("13063"))
                        .party()
                        .profile()
                        .birthDates())
                .extracting(Object::toString)
                .containsExactly("1983-07-05", "1983", "1984-04");
        assertThat(Objects.requireNonNull(entries.get("11039")).caption()).isEqualTo("Sang-kuk SO");
        assertThat(Objects.requireNonNull(entries.get("11039"))
                        .party()
                        .profile()
                        .birthDates())
                .hasSize(7);
        assertThat(Objects.requireNonNull(entries.get("9053")).party().names())
                .extracting(PartyName::script)
                .containsExactly("Latn", "Arab");
        assertThat(Objects.requireNonNull(entries.get("9053")).party().identifiers())
                .extracting(Identifier::scheme, Identifier::value)
                .containsExactly(tuple("un-reference", "IRi.018"));
        assertThat(Objects.requireNonNull(entries.get("9215"))
                        .designations()
                        .getFirst()
                        .reference())
                .isEqualTo("AQD0183");
        assertThat(Objects.requireNonNull(entries.get("9215")).party().identifiers())
                .extracting(Identifier::scheme, Identifier::value)
                .contains(tuple("un-reference", "QDi.263"), tuple("national-id", "3520025509842-7"));
    }

    @Test
    void everyRecordOfCanadaIsAnEntry() throws IOException {
        Path file = SharedData.require("lists/ca/sema-lmes_2020-04.xml");
        ReadEdition read = ListSources.read(List.of(file)).getFirst();
        String xml = Files.readString(file, StandardCharsets.UTF_8);
        List<String> records = matches(xml, "(?s)<record>.*?</record>");
        List<Entry> entries = read.edition().entries();
        assertThat(entries).hasSize(records.size()).hasSize(1369);
        assertThat(read.edition().info().published()).isNull();
        assertThat(entries.stream().map(entry -> entry.id().key()).distinct()).hasSize(1369);
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            String record = records.get(i);
            String entity = leaf(record, "Entity");
            String person = (leaf(record, "GivenName") + " " + leaf(record, "LastName")).strip();
            assertThat(entry.caption()).isEqualTo(entity.isEmpty() ? person : entity);
            assertThat(entry.party().type()).isEqualTo(entity.isEmpty() ? PartyType.PERSON : PartyType.ORGANIZATION);
            assertThat(entry.programs()).containsExactly(leaf(record, "Country"));
            String said = entry.toString();
            for (String name : List.of("Title", "Item", "Aliases")) {
                assertThat(said).contains(leaf(record, name));
            }
            String schedule = leaf(record, "Schedule");
            assertThat(said).contains(schedule.equals("N/A") ? "" : schedule);
            assertThat(entry.party().profile().birthDates())
                    .hasSize(
                            leaf(record, "DateOfBirth").isEmpty()
                                    ? 0
                                    : leaf(record, "DateOfBirth").contains(" or ") ? 2 : 1)
                    .allMatch(date -> !(date instanceof DateStatement.Unread));
        }
        assertThat(read.notices()).isEmpty();
    }

    private static String leaf(String record, String name) {
        Matcher leaf = Pattern.compile("<" + name + ">([^<]*)</" + name + ">").matcher(record);
        String text = leaf.find() ? leaf.group(1) : "";
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("[\\s\u00A0]+", " ")
                .strip();
    }

    private static String value(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }
}
