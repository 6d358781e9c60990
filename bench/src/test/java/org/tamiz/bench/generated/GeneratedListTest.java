package org.tamiz.bench.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.model.Entry;
import org.tamiz.model.PartyType;
import org.tamiz.sources.ListSources;
import org.tamiz.sources.ReadEdition;
import org.tamiz.testkit.Golden;

class GeneratedListTest {

    /** What a line belongs to, found without any of the code under test. */
    private static final Pattern ID = Pattern.compile("^\\{\"id\":\"([^\"]+)\"");

    private static final Pattern OWNER = Pattern.compile("\"entity\":\\[\"([^\"]+)\"]");
    private static final Pattern ADDRESS = Pattern.compile("\"addressEntity\":\\[\"([^\"]+)\"]");

    @TempDir
    private Path folder;

    private static String day(GeneratedList list, int day) throws IOException {
        StringWriter text = new StringWriter();
        list.write(day, text);
        return text.toString();
    }

    private ReadEdition read(String text) throws IOException {
        return ListSources.read(List.of(Files.writeString(folder.resolve("list.ftm.jsonl"), text)))
                .getFirst();
    }

    private static String group(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** The lines of each party, by its id. */
    private static Map<String, Set<String>> byParty(String text) {
        Map<String, String> ownerByAddress = new HashMap<>();
        text.lines()
                .filter(line -> line.contains("\"addressEntity\""))
                .forEach(line -> ownerByAddress.put(group(ADDRESS, line), group(ID, line)));
        Map<String, Set<String>> parties = new LinkedHashMap<>();
        text.lines().forEach(line -> {
            String id = group(ID, line);
            String owner =
                    line.contains("\"schema\":\"Sanction\"") ? group(OWNER, line) : ownerByAddress.getOrDefault(id, id);
            assertThat(parties.computeIfAbsent(owner, key -> new TreeSet<>()).add(line))
                    .as(line)
                    .isTrue();
        });
        return parties;
    }

    @Test
    void everyPartyIsAnEntryAndNothingIsOdd() throws IOException {
        String text = day(new GeneratedList(7, 500, 0), 0);
        ReadEdition read = read(text);
        assertThat(read.notices()).isEmpty();
        assertThat(read.edition().info().list()).isEqualTo("generated-list");
        List<Entry> entries = read.edition().entries();
        assertThat(entries).hasSize(500);
        assertThat(entries.stream().map(Entry::id).collect(Collectors.toSet())).hasSize(500);
        assertThat(entries.stream().map(entry -> entry.party().type()).collect(Collectors.toSet()))
                .contains(PartyType.PERSON, PartyType.ORGANIZATION, PartyType.VESSEL, PartyType.AIRCRAFT);
        assertThat(entries).anyMatch(entry -> entry.party().addresses().size() == 1);
        assertThat(entries).anyMatch(entry -> entry.designations().size() == 2);
        assertThat(entries).anyMatch(entry -> !entry.isDesignated());
        assertThat(text.getBytes(StandardCharsets.UTF_8).length / 500).isBetween(600, 1000);
    }

    @Test
    void recordsLieAnywhereBeforeAndAfterTheirParty() throws IOException {
        List<String> lines = day(new GeneratedList(7, 300, 0), 0).lines().toList();
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            places.put(group(ID, lines.get(i)), i);
        }
        List<Integer> distances = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains("\"schema\":\"Sanction\"")) {
                distances.add(i - places.getOrDefault(group(OWNER, lines.get(i)), i));
            }
        }
        assertThat(distances).anyMatch(distance -> distance > 100).anyMatch(distance -> distance < -100);
        assertThat(distances).doesNotContain(0);
    }

    @Test
    void theSeedDecidesEveryByte() throws IOException {
        String one = day(new GeneratedList(1, 50, 9), 3);
        assertThat(day(new GeneratedList(1, 50, 9), 3)).isEqualTo(one);
        assertThat(day(new GeneratedList(2, 50, 9), 3)).isNotEqualTo(one);
    }

    /** Another word or choice would make measurements of before and after incomparable. */
    @Test
    void theBytesAreFrozen() throws IOException {
        Golden.check("generated-list", "day-2.ftm.jsonl", day(new GeneratedList(1, 8, 3), 2));
    }

    @ParameterizedTest
    @CsvSource({"400, 30", "400, 31", "400, 32", "400, 1", "400, 0", "40, 40", "7, 5", "1, 1", "3, 3"})
    void daysDifferInExactlySoManyParties(int parties, int changes) throws IOException {
        GeneratedList list = new GeneratedList(11, parties, changes);
        Set<String> gone = new HashSet<>();
        Map<String, Set<String>> before = byParty(day(list, 0));
        assertThat(before).hasSize(parties);
        for (int day = 1; day <= 12; day++) {
            Map<String, Set<String>> after = byParty(day(list, day));
            Set<String> removed = new TreeSet<>(before.keySet());
            removed.removeAll(after.keySet());
            Set<String> added = new TreeSet<>(after.keySet());
            added.removeAll(before.keySet());
            List<String> amended = new ArrayList<>();
            for (Map.Entry<String, Set<String>> party : after.entrySet()) {
                Set<String> lines = before.getOrDefault(party.getKey(), party.getValue());
                if (!lines.equals(party.getValue())) {
                    amended.add(party.getKey());
                    assertThat(lines).hasSameSizeAs(party.getValue());
                }
            }
            assertThat(removed).hasSize(changes / 3);
            assertThat(added).hasSize(changes / 3).noneMatch(gone::contains);
            assertThat(amended).hasSize(changes - 2 * (changes / 3));
            gone.addAll(removed);
            before = after;
        }
    }

    @Test
    void linesThatStayKeepTheirOrder() throws IOException {
        GeneratedList list = new GeneratedList(3, 200, 30);
        List<String> before = new ArrayList<>(day(list, 0).lines().toList());
        List<String> after = new ArrayList<>(day(list, 1).lines().toList());
        List<String> all = List.copyOf(before);
        before.retainAll(new HashSet<>(after));
        after.retainAll(new HashSet<>(all));
        assertThat(before).isEqualTo(after).hasSizeGreaterThan(200);
    }

    /** A change that reading does not see would be none for the ledger. */
    @Test
    void everyAmendmentIsSeenByTheReader() throws IOException {
        GeneratedList list = new GeneratedList(5, 300, 60);
        Map<String, String> before = contents(list, 0);
        for (int day = 1; day <= 8; day++) {
            Map<String, String> after = contents(list, day);
            Map<String, String> last = before;
            assertThat(after.entrySet().stream()
                            .filter(entry -> !entry.getValue().equals(last.get(entry.getKey()))))
                    .as("20 amended and 20 new")
                    .hasSize(40);
            before = after;
        }
    }

    private Map<String, String> contents(GeneratedList list, int day) throws IOException {
        Map<String, String> contents = new HashMap<>();
        for (Entry entry : read(day(list, day)).edition().entries()) {
            String dates = "label=(first_seen|last_change)[^\\]]*";
            contents.put(
                    entry.id().toString(),
                    (entry.party() + " " + entry.designations() + " " + entry.kinds()).replaceAll(dates, ""));
        }
        return contents;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 16, 17, 1000, 4096, 4097})
    void aShuffleHoldsEveryNumberOnce(long size) {
        Shuffle shuffle = new Shuffle(9, size);
        Set<Long> seen = new HashSet<>();
        for (long place = 0; place < size; place++) {
            assertThat(shuffle.at(place)).isBetween(0L, size - 1);
            seen.add(shuffle.at(place));
        }
        assertThat(seen).hasSize((int) size);
    }

    @Test
    void moreChangesThanPartiesAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new GeneratedList(1, 10, 11));
        assertThatIllegalArgumentException().isThrownBy(() -> new GeneratedList(1, 0, 0));
    }
}
