package org.tamiz.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.model.EditionInfo.Wholeness;
import org.tamiz.model.Entry;
import org.tamiz.model.NameKind;
import org.tamiz.model.PartyName;
import org.tamiz.model.PartyType;
import org.tamiz.model.PublicationTime;
import org.tamiz.testkit.SharedData;

/** Real editions against records cut from the raw file by regular expressions; shares no code with the reader. */
class UnRealDataTest {

    private static final long SEED = 1267;
    private static final Pattern RECORD = Pattern.compile("(?s)<(INDIVIDUAL|ENTITY)>(.*?)</\\1>");
    private static final Pattern LEAF = Pattern.compile("<([A-Z_0-9]+)>([^<]+)</\\1>");
    private static final Pattern ALIAS =
            Pattern.compile("(?s)<(?:INDIVIDUAL|ENTITY)_ALIAS>(.*?)</(?:INDIVIDUAL|ENTITY)_ALIAS>");

    @ParameterizedTest
    @CsvSource({
        "un_2017-07-03.xml, 2017-07-03T20:27:45.483-04:00",
        "un_2024-09-26.xml, 2024-09-26T00:00:07.514Z",
        "un_2026-02-27.xml, 2026-02-27T00:00:09.554Z"
    })
    void everyEntryLoads(String name, String published) throws IOException {
        Path file = SharedData.require("lists/un/" + name);
        ReadEdition read = ListSources.read(List.of(file)).getFirst();
        assertThat(read.edition().info().published())
                .isEqualTo(PublicationTime.at(OffsetDateTime.parse(published), PublicationTime.Origin.FILE));
        assertThat(read.edition().info().wholeness()).isEqualTo(Wholeness.PROVEN);
        Map<String, Integer> expected = new TreeMap<>();
        for (String[] record : records(file)) {
            expected.merge(record[0], 1, Integer::sum);
            expected.merge(record[0] + " " + leaf(record[1], "UN_LIST_TYPE"), 1, Integer::sum);
        }
        Map<String, Integer> counts = new TreeMap<>();
        for (Entry entry : read.edition().entries()) {
            String type = entry.party().type() == PartyType.PERSON ? "INDIVIDUAL" : "ENTITY";
            counts.merge(type, 1, Integer::sum);
            entry.programs().forEach(program -> counts.merge(type + " " + program, 1, Integer::sum));
        }
        assertThat(counts).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"un_2017-07-03.xml", "un_2024-09-26.xml", "un_2026-02-27.xml"})
    void tenEntriesAgreeWithTheFileFieldByField(String name) throws IOException {
        Path file = SharedData.require("lists/un/" + name);
        List<Entry> entries =
                ListSources.read(List.of(file)).getFirst().edition().entries();
        List<String[]> records = records(file);
        Random random = new Random(SEED);
        for (int i = 0; i < 10; i++) {
            int at = random.nextInt(records.size());
            compare(entries.get(at), records.get(at)[1]);
        }
    }

    private static void compare(Entry entry, String record) {
        String id = entry.id().toString();
        assertThat(entry.id().key()).isEqualTo(leaf(record, "REFERENCE_NUMBER"));
        assertThat(entry.caption())
                .isEqualTo(List.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME").stream()
                        .map(part -> leaf(record, part))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" ")));
        assertThat(entry.designations().getFirst().listedOn())
                .hasToString(leaf(record, "LISTED_ON").substring(0, 10));
        List<String> aliases =
                entry.party().names().stream().map(PartyName::text).toList();
        for (Matcher alias = ALIAS.matcher(record); alias.find(); ) {
            String text = leaf(alias.group(1), "ALIAS_NAME");
            if (!text.isEmpty()) {
                assertThat(aliases).as(id).contains(text);
                assertThat(entry.party().names())
                        .as(id)
                        .filteredOn(name -> name.text().equals(text))
                        .extracting(PartyName::kind)
                        .contains(kind(leaf(alias.group(1), "QUALITY")));
            }
        }
        // Every text of the record stands somewhere in the entry.
        String said = oneLine(entry + " " + entry.designations());
        for (Matcher leaf = LEAF.matcher(record); leaf.find(); ) {
            String text = oneLine(unescaped(leaf.group(2)));
            boolean codeOfAField = List.of("QUALITY", "TYPE_OF_DATE", "TYPE_OF_DOCUMENT", "GENDER", "LISTED_ON")
                    .contains(leaf.group(1));
            if (!codeOfAField) {
                assertThat(said).as("%s %s", id, leaf.group(1)).contains(text);
            }
        }
    }

    private static NameKind kind(String quality) {
        return switch (quality) {
            case "Low" -> NameKind.WEAK_ALIAS;
            case "f.k.a." -> NameKind.FORMER;
            default -> NameKind.STRONG_ALIAS;
        };
    }

    private static List<String[]> records(Path file) throws IOException {
        List<String[]> records = new ArrayList<>();
        String xml = Files.readString(file, StandardCharsets.UTF_8);
        for (Matcher record = RECORD.matcher(xml); record.find(); ) {
            records.add(new String[] {record.group(1), record.group(2)});
        }
        return records;
    }

    private static String leaf(String record, String name) {
        Matcher leaf = Pattern.compile("<" + name + ">([^<]*)</" + name + ">").matcher(record);
        return leaf.find() ? oneLine(unescaped(leaf.group(1))) : "";
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\u00A0]+", " ").strip();
    }
}
