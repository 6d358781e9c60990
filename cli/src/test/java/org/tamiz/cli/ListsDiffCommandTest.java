package org.tamiz.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamiz.cli.TestLedger.ZETAS_2021;
import static org.tamiz.cli.TestLedger.ZETAS_2022;
import static org.tamiz.cli.TestLedger.entity;
import static org.tamiz.cli.TestLedger.individual;
import static org.tamiz.cli.TestLedger.ofacRow;
import static org.tamiz.cli.TestLedger.refused;
import static org.tamiz.cli.TestLedger.zetasEntity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.cli.internal.TerminalText;
import tools.jackson.databind.JsonNode;

/** {@code lists diff} on small lists. */
class ListsDiffCommandTest {

    private static final Pattern BLOCK = Pattern.compile("<(style|script)>(.*?)</\\1>", Pattern.DOTALL);

    @TempDir
    private Path folder;

    private TestLedger ledger = new TestLedger(Path.of(""));

    @BeforeEach
    void open() {
        ledger = new TestLedger(folder);
    }

    private void importZetas() throws IOException {
        ledger.ofac(
                "2021-07-30",
                ZETAS_2021,
                ofacRow(306, "BANCO NACIONAL DE CUBA", "CUBA", "a.k.a. 'BNC'."),
                ofacRow(36, "AEROCARIBBEAN AIRLINES", "CUBA", "-0- "));
        ledger.ofac(
                "2022-01-31",
                ZETAS_2022,
                ofacRow(306, "BANCO NACIONAL DE CUBA", "CUBA", "a.k.a. 'BNC'."),
                ofacRow(34479, "INVENTADA TRADING, S.A.", "SDGT", "-0- "));
    }

    @Test
    void theTableSaysWhoCameWhoWentAndWhatChanged() throws IOException {
        importZetas();
        String out = ledger.out("lists", "diff", "ofac-sdn@2021-07-30", "ofac-sdn@2022-01-31");
        assertThat(out)
                .contains(
                        "ofac-sdn: from 2021-07-30 to 2022-01-31\n",
                        "  listed        1\n  removed       1\n  amended       1: identity 1, legal effect 1\n",
                        "(OFAC CSV), 3 entries; date from the name of the file or its folder;\n                fact 1\n",
                        "Listed (1)\n  ofac-sdn:34479  INVENTADA TRADING, S.A.\n      organization, SDGT\n",
                        "Removed (1)\n  ofac-sdn:36  AEROCARIBBEAN AIRLINES\n      organization, CUBA\n",
                        """
                        Amended, identity (1)
                          ofac-sdn:11438  LOS ZETAS
                              weak alias    + CDN
                                            + NORTHEAST CARTEL
                        """,
                        """
                        Amended, legal effect (1)
                          ofac-sdn:11438  LOS ZETAS
                              programme     + ILLICIT-DRUGS-EO
                        """)
                .containsPattern("\n  ILLICIT-DRUGS-EO +- +- +1 +-\n")
                .containsPattern("\n  CUBA +- +1 +- +-\n")
                .containsPattern("\n  SDGT +1 +- +- +-\n");
        assertThat(out.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(TerminalText.WIDTH));
    }

    @Test
    void backwardsIsAllowedAndMeansWhatItSays() throws IOException {
        importZetas();
        JsonNode head = ledger.lines("lists", "diff", "2", "1", "--format", "jsonl")
                .getFirst()
                .get("diff");
        assertThat(head.get("before").get("published").asString()).isEqualTo("2022-01-31");
        assertThat(head.get("after").get("published").asString()).isEqualTo("2021-07-30");
        assertThat(ledger.out("lists", "diff", "2022-01-31", "2021-07-30"))
                .contains("Listed (1)\n  ofac-sdn:36  ", "programme     - ILLICIT-DRUGS-EO");
        assertThat(ledger.out("lists", "diff", "1", "1")).contains("Nothing changed in what both state.");
    }

    @Test
    void jsonLinesSayTheSame() throws IOException {
        importZetas();
        List<JsonNode> lines =
                ledger.lines("lists", "diff", "ofac-sdn@2021-07-30", "ofac-sdn@2022-01-31", "--format", "jsonl");
        JsonNode counts = lines.getFirst().get("diff").get("counts");
        assertThat(counts.get("listed").asInt()).isEqualTo(1);
        assertThat(counts.get("removed").asInt()).isEqualTo(1);
        assertThat(counts.get("amended").asInt()).isEqualTo(1);
        assertThat(lines.subList(1, lines.size()).stream().map(line -> line.get("id") + " " + line.get("change")))
                .containsExactly(
                        "\"ofac-sdn:11438\" \"amended\"",
                        "\"ofac-sdn:34479\" \"listed\"",
                        "\"ofac-sdn:36\" \"removed\"");
        JsonNode zetas = lines.get(1);
        assertThat(zetas.get("what").get(1)).hasToString("""
                {"event":"designated:ILLICIT-DRUGS-EO","class":"legal-effect","field":"program","removed":[],"added":["ILLICIT-DRUGS-EO"]}\
                """);
        assertThat(zetas.get("programsBefore")).hasToString("[\"SDNTK\",\"TCO\"]");
        assertThat(zetas.get("programsAfter")).hasToString("[\"SDNTK\",\"TCO\",\"ILLICIT-DRUGS-EO\"]");
    }

    @Test
    void filtersShowAPartAndCountAll() throws IOException {
        importZetas();
        assertThat(ledger.out("lists", "diff", "1", "2", "--only", "amended", "--class", "legal-effect"))
                .contains("  listed        1\n", "Amended, legal effect (1)")
                .doesNotContain("Listed (", "Removed (", "Amended, identity");
        List<JsonNode> lines =
                ledger.lines("lists", "diff", "1", "2", "--class", "identity", "--class", "text", "--format", "jsonl");
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst().get("diff").get("filter")).hasToString("""
                {"only":["listed","removed","amended"],"class":["identity","text"]}\
                """);
        assertThat(lines.getFirst().get("diff").get("counts").get("listed").asInt())
                .isEqualTo(1);
        assertThat(lines.get(1).get("what")).hasSize(1);
        assertThat(ledger.out("lists", "diff", "1", "2", "--class", "text"))
                .contains("Nothing of what was asked for with --only or --class changed.");
        assertThat(ledger.out("lists", "diff", "1", "2", "--only", "listed", "--format", "html"))
                .contains("Only these changes are shown below: listed.");
        refused(
                ledger.run("lists", "diff", "1", "2", "--only", "moved"),
                "\"moved\" is not listed, removed or amended");
        refused(ledger.run("lists", "diff", "1", "2", "--class", "x"), "\"x\" is not identity, legal-effect or text");
    }

    @Test
    void whatOnlyOneEditionStatesIsToldAndNotCompared() throws IOException {
        Path whole = Files.createDirectory(folder.resolve("2022-01-31"));
        Files.writeString(whole.resolve("sdn.csv"), ZETAS_2022 + "\r\n\u001a");
        Files.writeString(whole.resolve("alt.csv"), "11438,1,\"aka\",\"CARTEL DEL NORESTE\",-0- \r\n\u001a");
        ledger.add(whole);
        ledger.ofac("2022-04-01", ZETAS_2022);
        assertThat(ledger.out("lists", "diff", "1", "2"))
                .contains("  not compared  strong alias, former name (only the edition before states it)\n")
                .contains("  not stated    listed on, address\n")
                .contains("Nothing changed in what both state.");
        assertThat(ledger.out("lists", "diff", "2", "1")).contains("(only the edition after states it)");
        assertThat(ledger.out("lists", "diff", "1", "2", "--format", "html"))
                .contains("<dt>strong alias, former name</dt><dd>Not compared: only the edition before states it.</dd>")
                .contains("Nothing changed in what both editions state.");
        JsonNode fields = ledger.lines("lists", "diff", "1", "2", "--format", "jsonl")
                .getFirst()
                .get("diff")
                .get("fields");
        assertThat(fields.get(0)).hasToString("{\"field\":\"primary-name\",\"compared\":\"full\"}");
        assertThat(fields.get(1)).hasToString("{\"field\":\"strong-alias\",\"compared\":\"only-before\"}");
    }

    @Test
    void formatsThatWriteAFieldDifferentlyAreNotComparedInIt() throws IOException {
        ledger.ofac("2022-01-31", ZETAS_2022);
        Path entities = Files.writeString(
                folder.resolve("zetas-2022-04-01.jsonl"), zetasEntity(",\"address\":[\"Calle 1\"]") + "\n");
        ledger.add(entities);
        assertThat(ledger.out("lists", "diff", "1", "2")).contains("(the two formats write it differently)");
    }

    @Test
    void twoDaysCompareEveryListAndNameThoseThatCannotBe() throws IOException {
        importZetas();
        ledger.un("2021-12-01T10:00:00Z", individual("CDi.001", "UNO", "Comment."));
        ledger.un("2022-02-01T10:00:00Z", individual("CDi.001", "UNO", "Another."));
        ledger.entities("2022-01-15", entity("a-1", "ALFA", ""));
        String out = ledger.out("lists", "diff", "2021-12-31", "2022-06-30");
        assertThat(out)
                .contains(
                        "ofac-sdn: from 2021-07-30 to 2022-01-31\n",
                        "un-sc: from 2021-12-01T10:00:00Z to 2022-02-01T10:00:00Z\n",
                        "      remark        - COMMENTS1: Comment.\n                    + COMMENTS1: Another.\n",
                        "x: not compared\n  because       no edition that serves was published by 2021-12-31\n");
        List<JsonNode> lines = ledger.lines("lists", "diff", "2021-12-31", "2022-06-30", "--format", "jsonl");
        assertThat(lines.stream().filter(line -> line.has("diff"))).hasSize(2);
        assertThat(lines.getLast().get("notCompared").get("list").asString()).isEqualTo("x");
        assertThat(ledger.out("lists", "diff", "2021-12-31", "2022-06-30", "--format", "html"))
                .contains("<h1>Changes on 2 lists</h1>", "href=\"#un-sc\"", "Lists that were not compared");
        refused(ledger.run("lists", "diff", "2001-01-01", "2022-06-30"), "No list had an edition by both days");
    }

    @Test
    void onlyWhatWasKnownThenIsCompared() throws IOException {
        importZetas();
        assertThat(ledger.out("lists", "diff", "1", "2", "--known-at", "2026-11-24"))
                .contains("from 2021");
        refused(ledger.run("lists", "diff", "1", "2", "--known-at", "2026-11-23"), "the ledger had then no edition 1");
        refused(
                ledger.run("lists", "diff", "2021-12-31", "2022-06-30", "--known-at", "2026-11-23"),
                "No list had an edition by both days");
    }

    @Test
    void whatCannotBeMeantIsAnErrorWithARemedy() throws IOException {
        importZetas();
        ledger.entities("2022-01-31", entity("a-1", "ALFA", ""));
        refused(
                ledger.run("lists", "diff", "ofac-sdn@2020-01-01", "2"),
                "the ledger has no edition ofac-sdn@2020-01-01",
                "tamiz lists status --editions");
        refused(ledger.run("lists", "diff", "1", "99"), "the ledger has no edition 99");
        refused(
                ledger.run("lists", "diff", "1", "x@2022-01-31"),
                "are editions of different lists",
                "Name two editions of one list");
        refused(ledger.run("lists", "diff", "1", "2022-01-31"), "Give two editions or two days");
        refused(
                ledger.run("lists", "diff", "2022-02-30", "2022-03-01"),
                "\"2022-02-30\" is neither an edition",
                "nor a day such as 2024-05-02");
        refused(ledger.run("lists", "diff", "2022-01", "2022-04"), "\"2022-01\" is neither an edition");
        refused(ledger.run("lists", "diff", "1"), "Missing required parameter: 'B'");
        refused(ledger.run("lists", "diff", "1", "2", "--format", "pdf"), "\"pdf\" is not table, jsonl or html");
        refused(new TestLedger(folder.resolve("none")).run("lists", "diff", "1", "2"), "ledger");
    }

    @Test
    void aNameThatCanMeanTwoEditionsIsAnErrorThatNamesBoth() throws IOException {
        importZetas();
        Path entities = Files.writeString(folder.resolve("zetas-2022-01-31.jsonl"), zetasEntity("") + "\n");
        ledger.add(entities, "--max-loss", 100);
        refused(
                ledger.run("lists", "diff", "ofac-sdn@2021-07-30", "ofac-sdn@2022-01-31"),
                "ofac-sdn@2022-01-31 can be 3 (ofac-sdn of 2022-01-31 (FollowTheMoney)) or 2 (ofac-sdn of",
                "Name it by its number");
        List<JsonNode> lines = ledger.lines("lists", "diff", "2021-07-30", "2022-01-31", "--format", "jsonl");
        JsonNode after = lines.getFirst().get("diff").get("after");
        assertThat(after.get("also")).as("the same list in another format").hasSize(1);
    }

    @Test
    void aPartyUnderAnotherKeyIsProposedNeverAssumed() throws IOException {
        ledger.entities("2024-01-01", entity("a-1", "INVENTADA TRADING", ""), entity("a-2", "OTRA", ""));
        ledger.entities("2024-01-02", entity("b-9", "Trading Inventada", ""), entity("a-2", "OTRA", ""));
        assertThat(ledger.out("lists", "diff", "1", "2"))
                .contains(
                        "  listed        1\n  removed       1\n",
                        "PROPOSAL: probably x:a-1 under another key; to be checked by a person",
                        "PROPOSAL: probably now x:b-9; to be checked by a person");
        assertThat(ledger.lines("lists", "diff", "1", "2", "--format", "jsonl")
                        .getLast()
                        .get("renameOf")
                        .asString())
                .isEqualTo("x:a-1");
        assertThat(ledger.out("lists", "diff", "1", "2", "--format", "html"))
                .contains("<bdi>Probably x:a-1 under another key</bdi>; to be checked by a person.");
    }

    /** OFAC's UID 2677 stood twice in January 2022, for a person and, by mistake, for a company (public domain). */
    @Test
    void whatTwoPartiesOfOneKeyStoodUnderIsNotRevokedWhenOneGoes() throws IOException {
        String person =
                "2677,\"AL-ZOMOR, Abboud Abdul Latif Hassan\",\"individual\",\"SDGT\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"
                        + "\"DOB 19 Apr 1947; POB Nahia, Giza, Egypt; nationality Egypt; Gender Male.\"";
        ledger.ofac("2022-01-31", person, ofacRow(2677, "HAMER AND NAIL CONSTRUCTION LIMITED", "SDGT", "-0- "));
        ledger.ofac("2022-04-01", person, ofacRow(34489, "HAMER AND NAIL CONSTRUCTION LIMITED", "SDGT", "-0- "));
        assertThat(ledger.out("lists", "diff", "1", "2"))
                .contains("      primary name  - HAMER AND NAIL CONSTRUCTION LIMITED\n")
                .doesNotContain("- SDGT");
    }

    @Test
    void textsThatDifferInLayoutAloneAreNotShownAsDifferent() throws IOException {
        ledger.un("2024-01-01T00:00:00Z", individual("CDi.001", "UNO", "First line\n        second line."));
        ledger.un("2024-02-01T00:00:00Z", individual("CDi.001", "UNO", "First line\nsecond line."));
        assertThat(ledger.out("lists", "diff", "1", "2"))
                .contains("      remark        ~ 1 text differs in nothing but blanks and line breaks\n");
        assertThat(ledger.out("lists", "diff", "1", "2", "--format", "html"))
                .contains("1 text differs in nothing but blanks and line breaks")
                .doesNotContain("<del>");
    }

    @Test
    void wordsThatDifferStandOutInThePage() throws IOException {
        ledger.un("2024-01-01T00:00:00Z", individual("CDi.001", "UNO", "He lives in Goma with his family."));
        ledger.un("2024-02-01T00:00:00Z", individual("CDi.001", "UNO", "He lives in Kigali with his family now."));
        assertThat(ledger.out("lists", "diff", "1", "2", "--format", "html"))
                .contains(
                        "<bdi>COMMENTS1: He lives in <b>Goma </b>with his <b>family.</b></bdi></del>",
                        "<bdi>COMMENTS1: He lives in <b>Kigali </b>with his <b>family now.</b></bdi></ins>");
    }

    @Test
    void aHostileListIsInertEverywhere() throws IOException {
        String hostile = "</bdi><script>alert(1)</script><img src=x onerror=alert(2)> \"'&\u202eLIVE\u001b[2J";
        ledger.entities("2024-01-01", entity("a-1", "ALFA", ""), entity("\\\"><script>alert(3)</script>", "GONE", ""));
        ledger.entities(
                "2024-01-02",
                entity("a-1", hostile, ",\"programId\":[\"<b>P\\\"</b>\"]"),
                entity("c-3", hostile, ",\"notes\":[\"--><script>\"]"));
        String page = ledger.out("lists", "diff", "1", "2", "--format", "html");
        assertThat(page)
                .contains("&lt;/bdi&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(2)&gt;")
                .contains("&quot;&#39;&amp;LIVE\ufffd[2J")
                .contains("&lt;b&gt;P&quot;&lt;/b&gt;")
                .doesNotContain("\u202e", "\u001b", "<img", "<script>alert");
        assertThat(page.split("<script", -1)).as("its own script, once").hasSize(2);
        assertThat(ledger.out("lists", "diff", "1", "2")).doesNotContain("\u202e", "\u001b");
        assertThat(ledger.out("lists", "history", "x:a-1")).doesNotContain("\u202e", "\u001b");
        assertThat(ledger.out("lists", "show", "x:a-1")).doesNotContain("\u202e", "\u001b");
        assertThat(ledger.lines("lists", "diff", "1", "2", "--format", "jsonl")
                        .get(2)
                        .get("caption")
                        .asString())
                .as("JSON holds what the list holds")
                .contains("<script>", "\u202e");
    }

    @Test
    void aTypeIsNeverBrokenInsideAndEachColourIsGivenForPaper() throws IOException {
        ledger.entities("2024-01-01", entity("a-1", "ALFA", ""));
        ledger.entities("2024-01-02", entity("a-1", "ALFA", ""), entity("b-1", "BETA", ""));
        String page = ledger.out("lists", "diff", "1", "2", "--format", "html");
        assertThat(page)
                .contains("<td class=\"type\">organization</td>", ".entries td.type { overflow-wrap: normal; }");
        String paper = page.substring(page.indexOf("@media print"));
        Matcher colours = Pattern.compile("(--[a-z-]+): #").matcher(page.substring(0, page.indexOf("@media (prefers")));
        while (colours.find()) {
            assertThat(paper).contains(colours.group(1) + ": #");
        }
    }

    @Test
    void thePageAllowsNothingButItself() throws IOException, NoSuchAlgorithmException {
        importZetas();
        String page = ledger.out("lists", "diff", "1", "2", "--format", "html");
        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .endsWith("</html>\n")
                .doesNotContain("http:", "https:", "src=", "url(", "style=\"", "@import");
        Matcher blocks = BLOCK.matcher(page);
        int found = 0;
        while (blocks.find()) {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(blocks.group(2).getBytes(StandardCharsets.UTF_8));
            assertThat(page)
                    .contains(blocks.group(1) + "-src &#39;sha256-"
                            + Base64.getEncoder().encodeToString(hash) + "&#39;");
            found++;
        }
        assertThat(found).isEqualTo(2);
    }

    @Test
    void aFileAppearsWholeAndTheLedgerIsNotWrittenOver() throws IOException {
        importZetas();
        Path out = folder.resolve("changes.html");
        Run run = ledger.run("lists", "diff", "1", "2", "--format", "html", "--out", out);
        assertThat(run.code()).isEqualTo(Tamiz.CLEAR);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("written: " + out);
        assertThat(out).content().isEqualTo(ledger.out("lists", "diff", "1", "2", "--format", "html"));
        refused(ledger.run("lists", "diff", "1", "2", "--out", ledger.file()), "would be lost");
        refused(ledger.run("lists", "diff", "1", "2", "--out", folder), "is a folder");
        assertThat(ledger.out("ledger", "verify")).startsWith("Sound: ");
    }
}
