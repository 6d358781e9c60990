package org.tamiz.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamiz.cli.TestLedger.JSON;
import static org.tamiz.cli.TestLedger.ZETAS_2021;
import static org.tamiz.cli.TestLedger.ZETAS_2022;
import static org.tamiz.cli.TestLedger.ZETAS_2023;
import static org.tamiz.cli.TestLedger.entity;
import static org.tamiz.cli.TestLedger.individual;
import static org.tamiz.cli.TestLedger.ofacRow;
import static org.tamiz.cli.TestLedger.zetasEntity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.model.EntryField;
import org.tamiz.model.StableCode;
import org.tamiz.testkit.TestServer;
import tools.jackson.databind.JsonNode;

/** docs/api/ledger.md says what the ledger's commands write: every field, its type, and when it is there. */
class LedgerDocTest {

    private static final Map<String, Predicate<JsonNode>> TYPES = Map.of(
            "object", JsonNode::isObject,
            "map", JsonNode::isObject,
            "array", JsonNode::isArray,
            "string", JsonNode::isString,
            "integer", JsonNode::isIntegralNumber,
            "boolean", JsonNode::isBoolean);
    private static final Pattern LIKE = Pattern.compile("like `([^`]+)`");

    @TempDir
    private Path folder;

    private TestLedger ledger = new TestLedger(Path.of(""));

    /** Editions that between them make every field appear. */
    @BeforeEach
    void fill() throws IOException {
        ledger = new TestLedger(folder);
        ledger.ofac("2021-07-30", ZETAS_2021, ofacRow(36, "AEROCARIBBEAN AIRLINES", "CUBA", "-0- "));
        ledger.ofac("2022-01-31", ZETAS_2022, ofacRow(36, "AEROCARIBBEAN AIRLINES", "CUBA", "-0- "));
        ledger.ofac("2023-03-01", ZETAS_2023, ofacRow(34479, "INVENTADA TRADING, S.A.", "SDGT", "-0- "));
        Path twin = Files.writeString(folder.resolve("zetas-2022-01-31.jsonl"), zetasEntity("") + "\n");
        ledger.add(twin, "--max-loss", 100);
        ledger.entities("2022-05-01", entity("a-1", "INVENTADA", ""), PERSON, COMPANY, SANCTION);
        ledger.entities("2022-06-01", entity("b-1", "INVENTADA", ""), PERSON, COMPANY, SANCTION);
        ledger.un("2024-01-01T00:00:00Z", individual("CDi.001", "UNO", "Comment."));
    }

    private static final String PERSON = """
            {"id":"p-1","schema":"Person","datasets":["x"],"properties":{"name":["Ana Ejemplo"],"topics":["sanction"],\
            "birthDate":["1957-04-12","soon"],"birthPlace":["Lima"],"nationality":["mx"],"gender":["female"],\
            "passportNumber":["A1234567"],"address":["Calle 1, Lima"],"notes":["A note."]}}""";

    private static final String COMPANY = """
            {"id":"c-1","schema":"Company","datasets":["x"],"properties":{"name":["EJEMPLO S.A."],"topics":["sanction"],\
            "incorporationDate":["2001-02-03"],"jurisdiction":["mx"]}}""";

    private static final String SANCTION = """
            {"id":"s-1","schema":"Sanction","datasets":["x"],"properties":{"entity":["c-1"],"authority":["Nobody"],\
            "program":["P"],"listingDate":["2020-01-02"],"authorityId":["N-1"]}}""";

    private static final String OFAC_PERSON =
            "999001,\"INVENTADA, Ana Maria\",\"individual\",\"SDGT\",\"Commander\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"DOB 12 Apr"
                    + " 1957; alt. DOB 1960 to 1965; POB Lima, Peru; nationality Peru; citizen Mexico; Gender Female;"
                    + " Passport A1234567 (Peru) issued 01 Jan 2010 expires 01 Jan 2020; Digital Currency Address - XBT"
                    + " 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa; Linked To: LOS ZETAS.\"";

    private static Map<String, List<String>> table(String heading) throws IOException {
        String page = Files.readString(Run.root().resolve("docs/api/ledger.md"));
        String section = Arrays.stream(page.split("(?m)^## ", -1))
                .filter(each -> each.startsWith(heading + "\n"))
                .findFirst()
                .orElseThrow();
        Map<String, List<String>> rows = new LinkedHashMap<>();
        section.lines().filter(line -> line.startsWith("| `")).forEach(line -> {
            List<String> cells = Stream.of(line.substring(1).split("\\|", -1))
                    .map(String::strip)
                    .toList();
            rows.put(cells.getFirst().replace("`", ""), cells.subList(1, cells.size()));
        });
        return rows;
    }

    /** Every object is as the section says, and every field of the section is there in one of them. */
    private static void agree(String heading, List<JsonNode> objects) throws IOException {
        Map<String, List<String>> described = table(heading);
        Set<String> seen = new TreeSet<>();
        assertThat(objects).as(heading).isNotEmpty();
        objects.forEach(object -> walk(object, "", described, seen));
        assertThat(seen).as(heading).containsExactlyInAnyOrderElementsOf(described.keySet());
    }

    private static void walk(JsonNode object, String prefix, Map<String, List<String>> described, Set<String> seen) {
        described.forEach((path, cells) -> {
            String name = path.startsWith(prefix) ? path.substring(prefix.length()) : "";
            boolean child = !name.isEmpty() && !name.contains(".");
            if (child && cells.get(1).equals("always")) {
                assertThat(object.has(name)).as(path + " in " + object).isTrue();
            }
        });
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            String path = prefix + property.getKey();
            JsonNode value = property.getValue();
            assertThat(described).containsKey(path);
            seen.add(path);
            String type = described.getOrDefault(path, List.of("none")).getFirst();
            assertThat(TYPES.getOrDefault(type.split("[ ,]", -1)[0], other -> false)
                            .test(value))
                    .as(path + " is " + type)
                    .isTrue();
            Matcher like = LIKE.matcher(type);
            String below = like.find() ? like.group(1) + "." : value.isArray() ? path + "[]." : path + ".";
            if (value.isObject() && !type.equals("map")) {
                walk(value, below, described, seen);
            }
            for (JsonNode element : value.isArray() ? value : JSON.createArrayNode()) {
                if (element.isObject()) {
                    walk(element, below, described, seen);
                }
            }
        }
    }

    @Test
    void differencesAreAsDescribed() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        lines.addAll(ledger.lines("lists", "diff", "1", "3", "--format", "jsonl", "--class", "legal-effect"));
        lines.addAll(ledger.lines("lists", "diff", "2021-08-01", "2022-12-31", "--format", "jsonl"));
        lines.addAll(ledger.lines("lists", "diff", "2022-05-01", "2022-07-01", "--format", "jsonl"));
        agree(
                "Differences: the comparison",
                lines.stream().filter(line -> line.has("diff")).toList());
        agree(
                "Differences: an entry",
                lines.stream().filter(line -> line.has("id")).toList());
        agree(
                "Differences: a list left out",
                lines.stream().filter(line -> line.has("notCompared")).toList());
    }

    @Test
    void historyIsAsDescribed() throws IOException {
        assertThat(ledger.run(
                                "ledger",
                                "date",
                                "ofac-sdn:11438",
                                "designated:ILLICIT-DRUGS-EO",
                                "--date",
                                "2021-12-15",
                                "--cite",
                                "86 FR 71549")
                        .code())
                .isEqualTo(Tamiz.CLEAR);
        List<JsonNode> lines = new ArrayList<>(ledger.lines("lists", "history", "ofac-sdn:11438", "--format", "jsonl"));
        lines.addAll(ledger.lines("lists", "history", "ofac-sdn:11438", "--format", "jsonl", "--as-of", "2022-12-01"));
        lines.addAll(ledger.lines("lists", "history", "un-sc:CDi.001", "--format", "jsonl"));
        agree("History", lines);
    }

    @Test
    void anEntryIsAsDescribed() throws IOException {
        Path set = Files.createDirectory(folder.resolve("2024-01-15"));
        Files.writeString(set.resolve("sdn.csv"), OFAC_PERSON + "\r\n" + ZETAS_2023 + "\r\n\u001a");
        Files.writeString(set.resolve("add.csv"), "999001,1,\"Calle 1\",\"Lima\",\"Peru\",-0- \r\n\u001a");
        ledger.add(set, "--max-loss", 100);
        ledger.ofac("2024-02-01", OFAC_PERSON.replace("12 Apr", "13 Apr"), ZETAS_2023);
        ledger.un("2025-01-01T00:00:00Z", UN_PERSON);
        List<JsonNode> entries = new ArrayList<>();
        for (List<String> arguments : List.of(
                List.of("ofac-sdn:999001"),
                List.of("ofac-sdn:999001", "--as-of", "2024-01-20"),
                List.of("ofac-sdn:999001", "--as-of", "2024-01-10"),
                List.of("x:p-1"),
                List.of("x:c-1"),
                List.of("un-sc:CDi.002"))) {
            List<Object> all = new ArrayList<>(List.of("lists", "show", "--format", "json"));
            all.addAll(arguments);
            entries.add(JSON.readTree(ledger.out(all.toArray())));
        }
        agree("An entry", entries);
    }

    private static final String UN_PERSON = """
            <INDIVIDUAL><DATAID>2</DATAID><VERSIONNUM>1</VERSIONNUM><FIRST_NAME>ANA</FIRST_NAME>\
            <SECOND_NAME>EJEMPLO</SECOND_NAME><UN_LIST_TYPE>DRC</UN_LIST_TYPE>\
            <REFERENCE_NUMBER>CDi.002</REFERENCE_NUMBER><LISTED_ON>2024-12-01</LISTED_ON>\
            <LAST_DAY_UPDATED><VALUE>2024-12-15</VALUE></LAST_DAY_UPDATED>\
            <INDIVIDUAL_ADDRESS><STREET>Calle 1</STREET><CITY>Lima</CITY><STATE_PROVINCE>Lima</STATE_PROVINCE>\
            <ZIP_CODE>1</ZIP_CODE><COUNTRY>Peru</COUNTRY><NOTE>in prison</NOTE></INDIVIDUAL_ADDRESS></INDIVIDUAL>""";

    @Test
    void anExportIsAsDescribed() throws IOException {
        Path broken = Files.writeString(folder.resolve("un-2025-01-01.xml"), "<CONSOLIDATED_LIST dateGenerated=\"20");
        assertThat(ledger.run("lists", "import", broken, "--list", "un-sc").code())
                .isNotEqualTo(Tamiz.CLEAR);
        List<JsonNode> lines = ledger.lines("ledger", "export");
        long refusal = lines.getLast().get("fact").asLong();
        ledger.out("lists", "approve", refusal, "--note", "seen");
        ledger.out("lists", "withdraw", "1", "--note", "a wrong date");
        ledger.out("ledger", "date", "un-sc:CDi.001", "listed", "--date", "2010-12-02", "--cite", "a source");
        fetchTwice();
        List<JsonNode> all = ledger.lines("ledger", "export", "--records");
        List<JsonNode> facts = all.stream().filter(line -> line.has("fact")).toList();
        agree("Export: facts", facts);
        agree("Export: records", all.stream().filter(line -> line.has("text")).toList());
        agree(
                "Export: manifests",
                all.stream().filter(line -> line.has("edition")).toList());
        for (String kind : List.of("edition", "refusal", "approval", "withdrawal", "date", "hold", "check")) {
            agree(
                    "Bodies: " + kind,
                    facts.stream()
                            .filter(fact -> fact.get("kind").asString().equals(kind))
                            .map(fact -> JSON.readTree(fact.get("body").asString()))
                            .toList());
        }
    }

    /** A list that comes from its publisher, and then one that is older. */
    private void fetchTwice() throws IOException {
        try (TestServer server = TestServer.plain()) {
            String mirror = "http://" + TestFetchKit.HERE + ":" + server.port() + "/";
            for (String day : List.of("2026-11-24", "2026-11-01")) {
                server.on(
                        "/un-sc-xml/consolidated.xml",
                        TestServer.ok("<CONSOLIDATED_LIST dateGenerated=\"" + day + "T00:00:00Z\"><INDIVIDUALS>"
                                + individual("CDi.001", "UNO", "Comment.")
                                + "</INDIVIDUALS><ENTITIES></ENTITIES></CONSOLIDATED_LIST>"));
                assertThat(ledger.run(
                                        "lists",
                                        "update",
                                        "un-sc",
                                        "--from",
                                        mirror,
                                        "--trust-mirror",
                                        "--allow-http",
                                        TestFetchKit.HERE,
                                        "--allow-private",
                                        TestFetchKit.HERE)
                                .code())
                        .isEqualTo(day.equals("2026-11-24") ? Tamiz.CLEAR : Tamiz.INCOMPLETE);
            }
        }
    }

    @Test
    void everyFieldOfAnEntryIsNamed() throws IOException {
        String page = Files.readString(Run.root().resolve("docs/api/ledger.md"));
        for (EntryField field : EntryField.values()) {
            assertThat(page).contains("`" + StableCode.of(field) + "`");
        }
    }
}
