package org.tamiz.sources.ftm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tamiz.model.Country;
import org.tamiz.model.Entry;
import org.tamiz.model.Notice;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.PartyName;
import org.tamiz.model.PartyType;
import org.tamiz.sources.ReadEdition;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real FollowTheMoney files, where the folder shared/data lies beside the checkout. */
@Tag("real-data")
class RealFtmDataTest {

    private static final Path DATA = Path.of(System.getProperty("tamiz.root", ".."))
            .resolve("../shared/data")
            .normalize();

    @Test
    void readsPartyDonations() {
        ReadEdition read = FtmListReader.read(data("graph/ftm/donations.ijson"));
        List<Entry> entries = read.edition().entries();
        assertThat(read.edition().info().list()).isEqualTo("ftm-donations");
        assertThat(entries).isNotEmpty().allMatch(entry -> !entry.isDesignated());
        assertThat(entries).anyMatch(entry -> !entry.party().addresses().isEmpty());
        assertThat(read.notices()).extracting(Notice::code).containsOnly(NoticeCode.RECORD_NOT_A_PARTY);
    }

    @Test
    void readsAnOpenSanctionsExcerpt() {
        ReadEdition read = FtmListReader.read(data("graph/ftm/t1.entities.ftm.json"));
        assertThat(read.edition().info().list()).isEqualTo("eu_fsf");
        assertThat(read.edition().entries()).hasSize(6).allMatch(Entry::isDesignated);
        Entry company = read.edition().entries().getFirst();
        assertThat(company.caption()).isEqualTo("RAB „Inter Tobacco“");
        assertThat(company.party().names()).hasSize(12);
        assertThat(company.party().identifiers()).extracting("value").containsExactly("808000714");
    }

    @Test
    void readsEveryLabelledEntityAsAQuery() throws IOException {
        Path pairs = data("benchmarks/dev/entity_pairs.jsonl");
        int read = 0;
        try (BufferedReader lines = Files.newBufferedReader(pairs)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode pair = JsonMapper.shared().readTree(line);
                for (String side : List.of("left", "right")) {
                    JsonNode entity = pair.get(side);
                    FtmParties.Reading reading = FtmParties.read(entity.toString());
                    assertThat(reading).isInstanceOf(FtmParties.Reading.Named.class);
                    FtmParties.Reading.Named named = (FtmParties.Reading.Named) reading;
                    assertThat(named.id()).isEqualTo(entity.get("id").asString());
                    assertThat(named.party().names().getFirst().text())
                            .isEqualTo(entity.get("caption").asString());
                    if (entity.get("schema").asString().equals("Person")) {
                        assertThat(named.party().type()).isEqualTo(PartyType.PERSON);
                    }
                    read++;
                }
            }
        }
        assertThat(read).isGreaterThan(800);
    }

    @Test
    void demoListHasTheProgrammesAndCountriesOfTheConsolidatedScreeningList() {
        JsonNode results = JsonMapper.shared()
                .readTree(data("lists/us_csl/2026-07-31/consolidated.json").toFile())
                .get("results");
        Map<String, JsonNode> official = new HashMap<>();
        for (JsonNode row : results) {
            if (row.get("source").asString().startsWith("Specially Designated Nationals")) {
                official.put("ofac-" + row.get("entity_number").asString(), row);
            }
        }
        Path demo = Path.of(System.getProperty("tamiz.root", "..")).resolve("samples/demo-list.ftm.jsonl");
        for (Entry entry : FtmListReader.read(demo).edition().entries()) {
            JsonNode row = Objects.requireNonNull(official.get(entry.id().key()), entry.caption());
            assertThat(entry.caption()).isEqualTo(row.get("name").asString());
            assertThat(entry.programs()).containsExactlyElementsOf(texts(row.get("programs")));
            assertThat(entry.party().names()).extracting(PartyName::text).containsAll(texts(row.get("alt_names")));
            assertThat(entry.party().profile().countries())
                    .extracting(Country::code)
                    .containsExactlyElementsOf(row.get("addresses")
                            .valueStream()
                            .map(address -> address.get("country").asString().toLowerCase(Locale.ROOT))
                            .toList());
        }
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static Path data(String name) {
        Path file = DATA.resolve(name);
        assumeTrue(Files.exists(file), () -> "skipped: no real data at ../shared/data/" + name);
        return file;
    }
}
