package org.tamiz.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.model.Address;
import org.tamiz.model.EditionInfo.Wholeness;
import org.tamiz.model.Entry;
import org.tamiz.model.LabelledValue;
import org.tamiz.model.Link;
import org.tamiz.model.NameKind;
import org.tamiz.model.Notice;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.PartyType;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.testkit.SharedData;

/** Real editions against counts and fields taken from the raw files by {@link RawOfac}. */
class OfacRealDataTest {

    private static final String OFAC = "lists/ofac/";
    private static final long SEED = 20250220;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-01/sdn.csv",
                "2021-07/sdn.csv",
                "2022-01/sdn.csv",
                "2024-07-02/sdn.csv",
                "scrape/sdn_2022-04-01.csv",
                "scrape/sdn_2022-07-06.csv",
                "scrape/sdn_2023-03-01.csv",
                "scrape/sdn_2024-02-01.csv",
                "scrape/sdn_2024-05-02.csv",
                "scrape/sdn_2024-05-03.csv",
                "consolidated-non-sdn-2025-12/cons_prim.csv"
            })
    void everyEntryLoads(String main) throws IOException {
        Path file = SharedData.require(OFAC + main);
        ReadEdition read = ListSources.read(List.of(file)).getFirst();
        assertThat(read.edition().info().list()).isEqualTo(main.contains("cons") ? "ofac-consolidated" : "ofac-sdn");
        Map<String, Integer> counts = new TreeMap<>();
        for (Entry entry : read.edition().entries()) {
            counts.merge(type(entry), 1, Integer::sum);
            for (String program : entry.programs()) {
                counts.merge(type(entry) + " " + program, 1, Integer::sum);
            }
        }
        assertThat(counts).isEqualTo(RawOfac.counts(file));
        assertThat(read.notices()).extracting(Notice::code).doesNotContain(NoticeCode.DATE_UNREAD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-01", "2021-07", "2022-01", "2024-07-02", "consolidated-non-sdn-2025-12"})
    void tenEntriesAgreeWithTheFileFieldByField(String folder) throws IOException {
        Path set = SharedData.require(OFAC + folder);
        List<Entry> entries =
                ListSources.read(List.of(set)).getFirst().edition().entries();
        boolean consolidated = folder.startsWith("cons");
        List<List<String>> rows = RawOfac.rows(set.resolve(consolidated ? "cons_prim.csv" : "sdn.csv"));
        List<List<String>> aliases = companion(set, consolidated ? "cons_alt.csv" : "alt.csv");
        List<List<String>> addresses = companion(set, consolidated ? "cons_add.csv" : "add.csv");
        Map<String, String> comments = new TreeMap<>();
        companion(set, consolidated ? "cons_comments.csv" : "sdn_comments.csv")
                .forEach(row -> comments.put(row.get(0), row.get(1)));
        Random random = new Random(SEED);
        for (int i = 0; i < 10; i++) {
            int at = random.nextInt(rows.size());
            List<String> row = rows.get(at);
            Entry entry = entries.get(at);
            compareMain(entry, row, comments.getOrDefault(row.getFirst(), ""));
            assertThat(entry.party().names())
                    .as("aliases of %s", entry.id())
                    .filteredOn(name -> name.kind() == NameKind.STRONG_ALIAS || name.kind() == NameKind.FORMER)
                    .extracting(name -> name.kind() + " " + name.text())
                    .containsExactlyElementsOf(aliases.stream()
                            .filter(alias -> alias.getFirst().equals(row.getFirst()))
                            .map(alias -> (alias.get(2).equals("fka") ? "FORMER " : "STRONG_ALIAS ") + alias.get(3))
                            .distinct()
                            .toList());
            assertThat(entry.party().addresses())
                    .as("addresses of %s", entry.id())
                    .extracting(OfacRealDataTest::addressText)
                    .containsExactlyElementsOf(addresses.stream()
                            .filter(address -> address.getFirst().equals(row.getFirst()))
                            .map(address -> String.join("|", address.subList(2, 6)))
                            .filter(text -> !text.equals("|||"))
                            .distinct()
                            .toList());
        }
    }

    @Test
    void filesWithoutTheirClosingByteSaySo() {
        for (String folder : List.of("2019-01", "2022-01")) {
            ReadEdition read =
                    ListSources.read(List.of(SharedData.require(OFAC + folder))).getFirst();
            assertThat(read.edition().info().wholeness()).isEqualTo(Wholeness.MARK_MISSING);
            assertThat(read.notices()).extracting(Notice::code).contains(NoticeCode.END_MARK_MISSING);
        }
        ReadEdition whole =
                ListSources.read(List.of(SharedData.require(OFAC + "2021-07"))).getFirst();
        assertThat(whole.edition().info().wholeness()).isEqualTo(Wholeness.PROVEN);
    }

    @Test
    void uidThatStandsTwiceIsKeptTwice() {
        ReadEdition read =
                ListSources.read(List.of(SharedData.require(OFAC + "2022-01"))).getFirst();
        assertThat(read.edition().entries())
                .filteredOn(entry -> entry.id().key().equals("2677"))
                .extracting(entry -> entry.party().type())
                .containsExactly(PartyType.PERSON, PartyType.ORGANIZATION);
        assertThat(read.notices())
                .filteredOn(notice -> notice.code() == NoticeCode.DUPLICATE_KEY)
                .extracting(Notice::record)
                .containsExactly("2677");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-01", "2025-12", "2026-02"})
    void setsWithoutTheirMainFileAreRefused(String folder) {
        Path set = SharedData.require(OFAC + folder);
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> assertThat(ListSources.read(List.of(set))).isNull())
                .satisfies(e -> assertThat(e.code()).isEqualTo(Code.SET_INCOMPLETE));
    }

    private static List<List<String>> companion(Path set, String name) throws IOException {
        Path file = set.resolve(name);
        return Files.exists(file) ? RawOfac.rows(file) : List.of();
    }

    private static void compareMain(Entry entry, List<String> row, String comment) {
        String id = entry.id().toString();
        assertThat(entry.id().key()).isEqualTo(row.get(0));
        assertThat(entry.caption()).isEqualTo(row.get(1));
        assertThat(type(entry)).isEqualTo(row.get(2).isEmpty() ? "entity" : row.get(2));
        assertThat(String.join("] [", entry.programs())).isEqualTo(row.get(3));
        assertThat(property(entry, "Title")).isEqualTo(row.get(4));
        assertThat(entry.party().identifiers().stream()
                        .filter(identifier -> identifier.scheme().equals("call-sign"))
                        .map(identifier -> identifier.value())
                        .findFirst()
                        .orElse(""))
                .isEqualTo(row.get(5));
        assertThat(property(entry, "Vessel Type")).isEqualTo(row.get(6));
        assertThat(property(entry, "Tonnage")).isEqualTo(row.get(7));
        assertThat(property(entry, "Gross Registered Tonnage")).isEqualTo(row.get(8));
        assertThat(property(entry, "Vessel Flag")).isEqualTo(row.get(9));
        assertThat(entry.party().links().stream()
                        .filter(link -> link.label().equals("Vessel Owner"))
                        .map(Link::to)
                        .findFirst()
                        .orElse(""))
                .isEqualTo(row.get(10));
        compareRemarks(entry, row.get(11) + comment);
        assertThat(entry.position().line()).as(id).isPositive();
    }

    /** Every word of the remark but for labels stands somewhere in the entry; dates as numbers. */
    private static void compareRemarks(Entry entry, String remark) {
        Set<String> said = words(entry.party().toString());
        for (String item : remark.split(";", -1)) {
            boolean named = item.contains("k.a. '") || item.contains("Linked To:") || item.contains("POB ");
            for (String word : words(item)) {
                boolean label =
                        Set.of("alt", "a", "f", "k", "linked", "to", "pob").contains(word);
                boolean month = MONTHS.contains(word);
                boolean hasDigit = word.chars().anyMatch(c -> c >= '0' && c <= '9');
                if ((hasDigit || (named && !label)) && !month) {
                    assertThat(said).as("%s: %s", entry.id(), item).contains(word);
                }
            }
        }
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)));
        words.remove("");
        return words;
    }

    private static String type(Entry entry) {
        return switch (entry.party().type()) {
            case PERSON -> "individual";
            case ORGANIZATION -> "entity";
            case VESSEL -> "vessel";
            case AIRCRAFT -> "aircraft";
            case UNKNOWN -> "unknown";
        };
    }

    private static String property(Entry entry, String label) {
        return entry.party().properties().stream()
                .filter(property -> property.label().equals(label))
                .map(LabelledValue::value)
                .findFirst()
                .orElse("");
    }

    private static String addressText(Address address) {
        return orEmpty(address.street()) + "|" + orEmpty(address.city()) + "|"
                + (address.country() == null ? "" : address.country().text()) + "|" + orEmpty(address.note());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
