package org.tamiz.sources;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tamiz.model.Coverage.Extent;
import org.tamiz.model.EditionInfo.Wholeness;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryField;
import org.tamiz.model.LabelledValue;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.PartyName;
import org.tamiz.testkit.SharedData;

/** The edition of July 2026 against rows cut from the raw file by regular expressions; shares no code with the reader. */
class CslRealDataTest {

    private static final String FILE = "lists/us_csl/2026-07-31/consolidated.json";
    /** A text of a row, or the name of a member. */
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"(:?)");

    private static final Pattern NUMBER = Pattern.compile("\"entity_number\":([0-9]+)");
    private static final Pattern SHORT_NAME = Pattern.compile("\\(([A-Z-]+)(?: List)?\\)");

    /** Read once for all tests. */
    private static List<ReadEdition> loaded = List.of();

    @Test
    void everyRowIsAccountedFor() {
        List<ReadEdition> editions = editions();
        assertThat(rowsBySource(editions))
                .isEqualTo(Map.ofEntries(
                        Map.entry("SDN", 19_181),
                        Map.entry("EL", 3_420),
                        Map.entry("DPL", 1_596),
                        Map.entry("DTC", 787),
                        Map.entry("SSI", 286),
                        Map.entry("UVL", 222),
                        Map.entry("ISN", 161),
                        Map.entry("PLC", 78),
                        Map.entry("MEU", 70),
                        Map.entry("CMIC", 68),
                        Map.entry("NS-MBS", 51),
                        Map.entry("CAP", 1)));
        Map<String, Integer> entries = new TreeMap<>();
        Set<String> contentKeys = new HashSet<>();
        int keyedByContent = 0;
        for (ReadEdition read : editions) {
            assertThat(read.edition().info().wholeness()).isEqualTo(Wholeness.PROVEN);
            assertThat(read.edition().info().published()).hasToString("2026-07-31T13:15:00.015113Z");
            for (Entry entry : read.edition().entries()) {
                entries.merge(entry.id().list(), 1, Integer::sum);
                if (!entry.id().key().matches("[0-9]+")) {
                    keyedByContent++;
                    contentKeys.add(entry.id().toString());
                }
            }
        }
        assertThat(entries)
                .isEqualTo(Map.of(
                        "ofac-sdn", 19_181,
                        "ofac-consolidated", 481,
                        "bis-entity-list", 3_420,
                        "bis-denied-persons", 1_596,
                        "bis-unverified", 222,
                        "bis-military-end-user", 70,
                        "state-nonproliferation", 161,
                        "state-aeca-debarred", 787));
        assertThat(keyedByContent).isEqualTo(6_256);
        assertThat(contentKeys).hasSize(6_075);
    }

    @Test
    void editionsCoverWhatThisCopyCarries() {
        Map<String, List<EntryField>> full = new HashMap<>();
        Map<String, List<EntryField>> partial = new HashMap<>();
        for (ReadEdition read : editions()) {
            full.put(read.edition().info().list(), read.edition().coverage().fields(Extent.FULL));
            partial.put(read.edition().info().list(), read.edition().coverage().fields(Extent.PARTIAL));
        }
        List<EntryField> names = List.of(EntryField.PRIMARY_NAME, EntryField.STRONG_ALIAS);
        List<EntryField> ofac =
                List.of(EntryField.PRIMARY_NAME, EntryField.STRONG_ALIAS, EntryField.PARTY_TYPE, EntryField.PROGRAM);
        assertThat(full)
                .isEqualTo(Map.of(
                        "ofac-sdn",
                        ofac,
                        "ofac-consolidated",
                        ofac,
                        "bis-entity-list",
                        names,
                        "bis-denied-persons",
                        names,
                        "bis-unverified",
                        names,
                        "bis-military-end-user",
                        names,
                        "state-nonproliferation",
                        List.of(EntryField.PRIMARY_NAME, EntryField.STRONG_ALIAS, EntryField.PROGRAM),
                        "state-aeca-debarred",
                        names));
        assertThat(partial)
                .containsEntry("ofac-sdn", List.of(EntryField.ADDRESS))
                .containsEntry("bis-entity-list", List.of(EntryField.ADDRESS, EntryField.REMARK))
                .containsEntry("state-aeca-debarred", List.of());
    }

    @Test
    void keysOfOfacAreThoseOfItsOwnFile() throws IOException {
        Set<String> keys = new HashSet<>();
        Map<String, Entry> byKey = new HashMap<>();
        for (ReadEdition read : editions()) {
            if (read.edition().info().list().equals("ofac-sdn")) {
                read.edition().entries().forEach(entry -> byKey.put(entry.id().key(), entry));
            }
        }
        for (List<String> row : RawOfac.rows(SharedData.require("lists/ofac/2024-07-02/sdn.csv"))) {
            keys.add(row.getFirst());
        }
        keys.retainAll(byKey.keySet());
        assertThat(keys).hasSize(14_485);
        Entry cartel = requireNonNull(byKey.get("11438"));
        assertThat(cartel.caption()).isEqualTo("CARTEL DEL NORESTE");
        assertThat(cartel.party().names()).extracting(PartyName::text).contains("LOS ZETAS");
        assertThat(cartel.programs()).contains("FTO", "SDGT");
    }

    /** Every name, alias, programme, notice and licence text of every row stands in the entries of its number or name. */
    @Test
    void everyTextOfEveryRowStandsInItsEntry() throws IOException {
        Map<String, String> saidByRow = new HashMap<>();
        for (ReadEdition read : editions()) {
            for (Entry entry : read.edition().entries()) {
                String said = entry.party() + " " + entry.designations();
                sources(entry).forEach(source -> {
                    saidByRow.merge(source + " " + entry.id().key(), said, String::concat);
                    saidByRow.merge(source + " " + entry.caption(), said, String::concat);
                });
            }
            assertThat(read.notices())
                    .extracting(notice -> notice.code())
                    .isSubsetOf(NoticeCode.COUNTRY_UNREAD, NoticeCode.DUPLICATE_KEY);
        }
        int rows = 0;
        for (String row : Files.readAllLines(SharedData.require(FILE))) {
            if (row.startsWith("{\"id\"")) {
                rows++;
                compare(row, saidByRow);
            }
        }
        assertThat(rows).isEqualTo(25_921);
    }

    private static void compare(String row, Map<String, String> saidByRow) {
        Map<String, List<String>> texts = new HashMap<>();
        String member = "";
        for (Matcher text = TEXT.matcher(row); text.find(); ) {
            if (text.group(2).isEmpty()) {
                String stated = text.group(1).replace("\\t", "\t").replaceAll("\\\\(.)", "$1");
                texts.computeIfAbsent(member, name -> new ArrayList<>()).add(stated.strip());
            } else {
                member = text.group(1);
            }
        }
        Matcher number = NUMBER.matcher(row);
        String key = number.find()
                ? number.group(1)
                : requireNonNull(texts.get("name")).getFirst();
        String said = saidByRow.get(requireNonNull(texts.get("source")).getFirst() + " " + key);
        assertThat(said).as("the entry of %s", key).isNotNull();
        texts.keySet().removeAll(Set.of("id", "type"));
        for (String text : texts.values().stream().flatMap(List::stream).toList()) {
            for (String piece : text.split(";", -1)) {
                String words =
                        piece.replaceAll("^[\\s\u00a0]+|[\\s\u00a0]+$", "").replaceFirst("^and ", "");
                assertThat(said).as("the entry of %s", key).contains(words);
            }
        }
    }

    private static List<String> sources(Entry entry) {
        return entry.party().properties().stream()
                .filter(property -> property.label().equals("source"))
                .map(LabelledValue::value)
                .toList();
    }

    private static List<ReadEdition> editions() {
        Path file = SharedData.require(FILE);
        if (loaded.isEmpty()) {
            loaded = ListSources.read(List.of(file));
        }
        return loaded;
    }

    private static Map<String, Integer> rowsBySource(List<ReadEdition> editions) {
        // Rows of one number are one entry that names each of its sources.
        return editions.stream()
                .flatMap(read -> read.edition().entries().stream())
                .flatMap(entry -> sources(entry).stream())
                .map(source -> SHORT_NAME
                        .matcher(source)
                        .results()
                        .map(match -> match.group(1))
                        .collect(Collectors.joining()))
                .collect(Collectors.toMap(source -> source, source -> 1, Integer::sum, TreeMap::new));
    }
}
