package org.tamiz.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamiz.cli.TestLedger.JSON;
import static org.tamiz.testkit.TestServer.ok;
import static org.tamiz.testkit.TestServer.redirect;
import static org.tamiz.testkit.TestServer.status;
import static org.tamiz.testkit.TestServer.tagged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.testkit.TestServer;
import org.tamiz.testkit.TestServer.Script;
import tools.jackson.databind.JsonNode;

/** {@code tamiz lists update} against a server on this machine, and against folders. */
class ListsUpdateTest {

    private static final String MONDAY = "Mon, 23 Nov 2026 08:00:00 GMT";
    private static final String TUESDAY = "Tue, 24 Nov 2026 08:00:00 GMT";
    private static final List<String> SET = List.of("SDN.CSV", "ALT.CSV", "ADD.CSV", "SDN_COMMENTS.CSV");

    @TempDir
    private Path folder;

    private TestServer server = started();
    private Clock now = Run.NOW;

    private static TestServer started() {
        try {
            return TestServer.plain();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void publications() throws IOException {
        Files.createDirectories(data());
        String here = "http://" + TestFetchKit.HERE + ":" + server.port();
        Files.writeString(
                data().resolve("publications.txt"),
                "# in tests\n"
                        + "ofac-sdn-csv | ofac-sdn | " + String.join(" ", SET) + " | " + here
                        + "/ofac/ | - | 10 | usual | seen\n"
                        + "un-sc-xml | un-sc | consolidated.xml | " + here
                        + "/un.xml | - | 10 | usual | unverified; a test\n"
                        + "us-csl | bis-entity-list bis-unverified csl-* | consolidated.json | " + here
                        + "/csl.json | - | 10 | usual | seen\n");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Run run(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", data()));
        return Run.tamiz(now, TestFetchKit.of(now), all.toArray());
    }

    private Run update(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("lists", "update"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--allow-http", TestFetchKit.HERE, "--allow-private", TestFetchKit.HERE));
        return run(all.toArray());
    }

    /** An update that has to succeed. */
    private void taken(String list) {
        assertThat(update(list).code()).isEqualTo(Tamiz.CLEAR);
    }

    private List<JsonNode> results(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--format", "jsonl"));
        return update(all.toArray()).lines().stream().map(JSON::readTree).toList();
    }

    private JsonNode result(Object... arguments) {
        List<JsonNode> results = results(arguments);
        assertThat(results).hasSize(1);
        return results.getFirst();
    }

    /** What was printed, without the breaks of lines. */
    private static String flat(Run run) {
        return run.out().replaceAll("\\s+", " ");
    }

    private static String outcome(JsonNode result) {
        return result.required("outcome").asString();
    }

    private static String un(String instant, String... names) {
        StringBuilder xml =
                new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CONSOLIDATED_LIST dateGenerated=\""
                        + instant + "\"><INDIVIDUALS>");
        for (int i = 0; i < names.length; i++) {
            xml.append(TestLedger.individual("CDi.00" + (i + 1), names[i], "Invented."));
        }
        return xml + "</INDIVIDUALS><ENTITIES></ENTITIES></CONSOLIDATED_LIST>\n";
    }

    private static Map<String, String> ofac(String version, String alias) {
        return Map.of(
                "SDN.CSV",
                OfacText.sdn("1|HOUSE OF EXAMPLE " + version + "||SDGT||||||||", "2|INVENTED TRADING||SDGT||||||||"),
                "ALT.CSV",
                OfacText.csv("1,7,\"aka\",\"" + alias + "\",-0-"),
                "ADD.CSV",
                OfacText.csv("1,7,\"Street 1\",\"Town\",\"Cuba\",-0-"),
                "SDN_COMMENTS.CSV",
                OfacText.csv("2,\"A remark.\""));
    }

    private void serve(Map<String, String> set, String tag, String modified) {
        set.forEach((name, text) -> server.on("/ofac/" + name, tagged(text, "\"" + tag + name + "\"", modified)));
    }

    private void later(String instant) {
        now = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }

    private String serving(String list) {
        JsonNode status =
                JSON.readTree(run("lists", "status", "--format", "json").out());
        for (JsonNode each : status.required("lists")) {
            if (each.required("list").asString().equals(list)) {
                return each.required("serving").required("published").asString();
            }
        }
        return "none";
    }

    // All is well

    @Test
    void aNewEditionIsTakenInAndTheNextTimeNothingIsNew() {
        server.on("/un.xml", tagged(un("2026-11-20T00:00:00Z", "UNO", "DUE"), "\"1\"", MONDAY));

        Run first = update("un-sc");
        assertThat(first.code()).isEqualTo(Tamiz.CLEAR);
        assertThat(first.out())
                .contains(
                        "un-sc: new edition of 2026-11-20T00:00:00Z, fact 1\n",
                        "from      un-sc-xml, http://127.0.0.1:" + server.port() + "/un.xml",
                        "entries   2, 2 records never seen before",
                        "checked   its publisher has this edition now");
        assertThat(first.err())
                .contains("asking 127.0.0.1 (address unverified; a test)", "lists: 1 with a new edition");

        later("2026-11-25T12:00:00Z");
        Run second = update();
        assertThat(second.code()).isEqualTo(Tamiz.CLEAR);
        assertThat(second.out()).contains("un-sc: unchanged, edition of 2026-11-20T00:00:00Z, fact 1\n", "checked ");
        assertThat(server.requests().getLast().header("If-None-Match")).isEqualTo("\"1\"");
        assertThat(run("lists", "status").out()).contains("checked   2026-11-25T12:00:00Z, its publisher still had it");
        assertThat(run("ledger", "verify").code()).isEqualTo(Tamiz.CLEAR);
        assertThat(data()).isDirectoryNotContaining("glob:**arriving*");
    }

    @Test
    void theFourFilesOfOfacAreOneEditionDatedByTheirServer() {
        serve(ofac("A", "EXAMPLE HOUSE"), "a", MONDAY);

        JsonNode result = result("ofac-sdn");

        assertThat(outcome(result)).isEqualTo("new-edition");
        assertThat(result.required("published").asString()).isEqualTo("2026-11-23T08:00:00Z");
        assertThat(result.required("dateFrom").asString()).isEqualTo("http");
        assertThat(result.required("checked").asBoolean()).isTrue();
        // Each once for its content and once more to see that it is still the same.
        assertThat(server.paths()).hasSize(8);
        assertThat(run("lists", "show", "ofac-sdn:1").out()).contains("EXAMPLE HOUSE", "Street 1");

        serve(ofac("A", "EXAMPLE HOUSES"), "b", TUESDAY);
        JsonNode next = result("ofac-sdn");
        assertThat(outcome(next)).isEqualTo("new-edition");
        assertThat(next.required("amended").asInt()).isEqualTo(1);
        assertThat(next.required("since").asString()).contains("2026-11-23");
    }

    @Test
    void ofAPublicationWithSeveralListsThoseAreTakenThatWereAskedFor() {
        server.on("/csl.json", ok("""
                {"results":[
                {"source":"Entity List (EL) - Bureau of Industry and Security","name":"INVENTED TRADING","type":"Entity"},
                {"source":"Unverified List (UVL) - Bureau of Industry and Security","name":"INVENTED HOUSE","type":"Entity"},
                {"source":"Specially Designated Nationals (SDN) - Treasury Department","entity_number":"1","name":"EXAMPLE","type":"Entity"}
                ]}""", "Last-Modified: " + MONDAY));

        Run run = update("bis-entity-list");
        assertThat(run.out()).contains("bis-entity-list: new edition").doesNotContain("bis-unverified", "ofac-sdn");
        assertThat(run.err()).contains("us-csl: not taken from it: bis-unverified, ofac-sdn");
        assertThat(results("us-csl"))
                .extracting(each -> each.required("list").asString() + " " + outcome(each))
                .containsExactlyInAnyOrder("bis-entity-list unchanged", "bis-unverified new-edition");
        // From now on the ledger has both, and a plain update keeps both.
        assertThat(results()).hasSize(2);
    }

    @Test
    void anEmptyLedgerGetsTheUsualListsAndListsOfOthersAreLeftToTheUser() throws IOException {
        assertThat(run("lists", "update", "--dry-run").out())
                .contains("ofac-sdn-csv\n", "un-sc-xml\n", "us-csl\n")
                .doesNotContain("ofac-sdn-advanced", "mx-sat-69b-csv");
        assertThat(server.requests()).isEmpty();
        Path own = Files.writeString(
                folder.resolve("own-2026-11-01.ftm.jsonl"), TestLedger.entity("a-1", "ALFA", "") + "\n");
        assertThat(run("lists", "import", own).code()).isEqualTo(Tamiz.CLEAR);

        Run nothing = update();
        assertThat(nothing.code()).isEqualTo(Tamiz.CLEAR);
        assertThat(nothing.err()).contains("import them by hand: x", "nothing to update");
    }

    @Test
    void aDryRunSaysWhatWouldBeAskedAndAsksNobody() {
        String out = run("lists", "update", "--dry-run", "ofac-sdn").out();
        assertThat(out)
                .contains(
                        "ofac-sdn-csv\n  lists     ofac-sdn\n",
                        "file      ALT.CSV from http://127.0.0.1:" + server.port() + "/ofac/ALT.CSV",
                        "at most   10 MB");
        assertThat(run("lists", "update", "--dry-run", "eu-fsf", "--from", "https://mirror.example/lists")
                        .out())
                .contains("eu-fsf.xml from https://mirror.example/lists/eu-fsf-xml/eu-fsf.xml");
        assertThat(server.requests()).isEmpty();
        assertThat(data().resolve("ledger.sqlite")).doesNotExist();
    }

    // What goes wrong: the edition before stays, the reason is told, the exit code says so

    private void failsAndLeaves(String code, String... reason) {
        Run run = update("un-sc", "--format", "jsonl");
        assertThat(run.code()).as(run.err()).isEqualTo(Tamiz.FAILURE);
        JsonNode result = JSON.readTree(run.out());
        assertThat(outcome(result)).isEqualTo("failed");
        assertThat(result.required("list").asString()).isEqualTo("un-sc");
        assertThat(result.required("code").asString()).isEqualTo(code);
        assertThat(result.required("reason").asString()).contains(reason);
        assertThat(result.required("remedy").asString()).isNotBlank();
        assertThat(run.err()).contains("lists: 1 failed").doesNotContain("bug");
        assertThat(serving("un-sc")).isEqualTo("2026-11-20T00:00:00Z");
        assertThat(data()).isDirectoryNotContaining("glob:**arriving*");
    }

    @Test
    void whateverAServerDoesWrongTheEditionBeforeStays() {
        server.on("/un.xml", tagged(un("2026-11-20T00:00:00Z", "UNO", "DUE"), "\"1\"", MONDAY));
        assertThat(update("un-sc").code()).isEqualTo(Tamiz.CLEAR);

        String next = un("2026-11-24T00:00:00Z", "UNO", "DUE", "TRE");
        server.on("/un.xml", status("500 Internal Server Error"));
        failsAndLeaves("status-wrong", "500", "4 times in a row");
        server.on("/un.xml", status("403 Forbidden"));
        failsAndLeaves("status-wrong", "403 (refused)");
        server.on("/un.xml", ok("<html>Maintenance</html>"));
        failsAndLeaves("not-a-list", "a web page");
        server.on("/un.xml", redirect("https://elsewhere.example/un.xml"));
        failsAndLeaves("address-refused", "sends us to another host");
        server.on("/un.xml", redirect("http://169.254.169.254/un.xml"));
        failsAndLeaves("address-refused", "169.254.169.254");
        server.on("/un.xml", TestServer.raw("HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n" + next));
        failsAndLeaves("truncated", "ended before the file did");
        server.on("/un.xml", ok("<LIST>" + " ".repeat(11 << 20) + "</LIST>"));
        failsAndLeaves("too-large", "more than the 10 MB");
        // A file that is cut where it came from says a length that is right.
        server.on("/un.xml", ok(next.substring(0, next.length() - 40)));
        failsAndLeaves("files-unusable", "consolidated.xml");
        server.on("/un.xml", ok("<OTHER/>"));
        failsAndLeaves("files-unusable", "consolidated.xml");

        server.on("/un.xml", ok(next));
        assertThat(update("un-sc").code()).isEqualTo(Tamiz.CLEAR);
        assertThat(serving("un-sc")).isEqualTo("2026-11-24T00:00:00Z");
        assertThat(run("lists", "status").code()).isEqualTo(Tamiz.CLEAR);
    }

    @Test
    void aFirstAnswerThatNothingChangedIsAnError() {
        server.on("/un.xml", (request, out) -> TestServer.head(out, "304 Not Modified", "ETag: \"1\""));

        JsonNode result = result("un-sc");

        assertThat(outcome(result)).isEqualTo("failed");
        assertThat(result.required("code").asString()).isEqualTo("not-modified-unasked");
    }

    @Test
    void withoutItsLedgerWhatIsRememberedIsNotBelieved() throws IOException {
        server.on("/un.xml", tagged(un("2026-11-20T00:00:00Z", "UNO"), "\"1\"", MONDAY));
        taken("un-sc");
        for (String file : List.of("ledger.sqlite", "ledger.sqlite-wal", "ledger.sqlite-shm")) {
            Files.deleteIfExists(data().resolve(file));
        }

        assertThat(outcome(result("un-sc"))).isEqualTo("new-edition");
    }

    @Test
    void yesterdaysFileIsHeldAndNeverBecomesCurrent() {
        server.on("/un.xml", ok(un("2026-11-24T00:00:00Z", "UNO", "DUE")));
        taken("un-sc");
        server.on("/un.xml", tagged(un("2026-11-23T00:00:00Z", "UNO", "DUE", "TRE"), "\"old\"", MONDAY));

        Run run = update("un-sc");

        assertThat(run.code()).isEqualTo(Tamiz.INCOMPLETE);
        assertThat(flat(run))
                .contains(
                        "un-sc: HELD, edition of 2026-11-23T00:00:00Z",
                        "which is newer, was known already",
                        "tamiz lists approve 3");
        assertThat(serving("un-sc")).isEqualTo("2026-11-24T00:00:00Z");
        assertThat(run("lists", "status", "--editions").out()).contains("HELD: it came from http://127.0.0.1");
        // The next time the server says that it still has it; it is still held, and that is still told.
        Run again = update("un-sc");
        assertThat(server.requests().getLast().header("If-None-Match")).isEqualTo("\"old\"");
        assertThat(again.code()).isEqualTo(Tamiz.INCOMPLETE);
        assertThat(again.out()).contains("un-sc: HELD, edition of 2026-11-23T00:00:00Z");
    }

    @Test
    void anEditionThatServedBeforeAndComesAgainIsTold() {
        server.on("/un.xml", ok(un("2026-11-23T00:00:00Z", "UNO", "DUE")));
        taken("un-sc");
        server.on("/un.xml", ok(un("2026-11-24T00:00:00Z", "UNO", "DUE", "TRE")));
        taken("un-sc");
        server.on("/un.xml", ok(un("2026-11-23T00:00:00Z", "UNO", "DUE")));

        JsonNode result = result("un-sc");

        assertThat(outcome(result)).isEqualTo("held");
        assertThat(result.required("code").asString()).isEqualTo("older-edition");
        assertThat(result.required("reason").asString()).contains("older than what serves, un-sc of 2026-11-24");
        assertThat(result.required("checked").asBoolean()).isFalse();
        assertThat(serving("un-sc")).isEqualTo("2026-11-24T00:00:00Z");
    }

    @Test
    void anEditionThatLostHalfOfItsEntriesIsHeld() {
        server.on("/un.xml", ok(un("2026-11-23T00:00:00Z", "UNO", "DUE", "TRE", "QUATTRO")));
        taken("un-sc");
        server.on("/un.xml", ok(un("2026-11-24T00:00:00Z", "UNO")));

        JsonNode result = result("un-sc");

        assertThat(outcome(result)).isEqualTo("held");
        assertThat(result.required("reason").asString()).contains("it lacks 3 of the 4 entries");
        assertThat(serving("un-sc")).isEqualTo("2026-11-23T00:00:00Z");
    }

    @Test
    void ofASetNothingIsTakenWhenOneFileFails() {
        serve(ofac("A", "EXAMPLE HOUSE"), "a", MONDAY);
        taken("ofac-sdn");
        serve(ofac("B", "EXAMPLE HOUSE"), "b", TUESDAY);
        for (Script wrong :
                List.of(status("404 Not Found"), ok("<html>"), ok("just a text\n"), ok("x".repeat(100)), ok(""))) {
            server.on("/ofac/ALT.CSV", wrong);

            Run run = update("ofac-sdn");

            assertThat(run.code()).as(run.out()).isEqualTo(Tamiz.FAILURE);
            assertThat(run.out()).contains("ofac-sdn: FAILED");
            assertThat(serving("ofac-sdn")).isEqualTo("2026-11-23T08:00:00Z");
        }
    }

    @Test
    void aSetThatKeepsChangingIsNotTaken() {
        serve(ofac("A", "EXAMPLE HOUSE"), "a", MONDAY);
        int[] count = {0};
        server.on(
                "/ofac/ADD.CSV",
                (request, out) -> ok(
                                OfacText.csv("1,7,\"Street " + count[0] + "\",\"Town\",\"Cuba\",-0-"),
                                "ETag: \"" + count[0]++ + "\"")
                        .answer(request, out));

        JsonNode result = result("ofac-sdn");

        assertThat(result.required("code").asString()).isEqualTo("changed-meanwhile");
        assertThat(serving("ofac-sdn")).isEqualTo("none");
    }

    @Test
    void oneListThatFailsDoesNotKeepTheOthersFromBeingTried() {
        server.on("/un.xml", ok(un("2026-11-24T00:00:00Z", "UNO")));

        Run run = update("ofac-sdn", "un-sc");

        assertThat(run.code()).isEqualTo(Tamiz.FAILURE);
        assertThat(run.out()).contains("ofac-sdn: FAILED", "un-sc: new edition");
        assertThat(run.err()).contains("lists: 1 with a new edition, 1 failed");
    }

    @Test
    void anotherListAtTheAddressIsNotTaken() {
        Map<String, String> set = ofac("A", "EXAMPLE HOUSE");
        set.forEach((name, text) ->
                server.on("/ofac/" + name, ok(text.replace("SDGT", "UKRAINE-EO13662"), "Last-Modified: " + MONDAY)));

        JsonNode result = result("ofac-sdn");

        assertThat(outcome(result)).isEqualTo("failed");
        assertThat(result.required("reason").asString())
                .contains("ofac-sdn was fetched, and this is ofac-consolidated");
    }

    @Test
    void aFileWithoutAnyDateIsNotDatedByTheClock() {
        ofac("A", "EXAMPLE HOUSE").forEach((name, text) -> server.on("/ofac/" + name, ok(text)));

        JsonNode result = result("ofac-sdn");

        assertThat(outcome(result)).isEqualTo("failed");
        assertThat(result.required("reason").asString()).contains("says when this edition of ofac-sdn was published");
    }

    // Mirrors and folders

    @Test
    void aMirrorIsAskedByPublicationAndFileAndIsNoPublisher() {
        server.on("/lists/un-sc-xml/consolidated.xml", tagged(un("2026-11-20T00:00:00Z", "UNO"), "\"1\"", MONDAY));
        String mirror = "http://" + TestFetchKit.HERE + ":" + server.port() + "/lists";

        JsonNode first = result("un-sc", "--from", mirror);
        assertThat(outcome(first)).isEqualTo("new-edition");
        assertThat(first.required("checked").asBoolean()).isFalse();
        assertThat(outcome(result("un-sc", "--from", mirror))).isEqualTo("unchanged");
        assertThat(run("lists", "status").out()).doesNotContain("checked ");

        assertThat(result("un-sc", "--from", mirror, "--trust-mirror")
                        .required("checked")
                        .asBoolean())
                .isTrue();
        assertThat(run("lists", "status").out()).contains("checked ");
    }

    @Test
    void aMirrorWithoutEncryptionOrInsideHasToBeAllowed() {
        String mirror = "http://" + TestFetchKit.HERE + ":" + server.port();

        assertThat(flat(run("lists", "update", "un-sc", "--from", mirror, "--allow-private", TestFetchKit.HERE)))
                .contains("it is not encrypted", "--allow-http 127.0.0.1");
        assertThat(flat(run("lists", "update", "un-sc", "--from", mirror, "--allow-http", TestFetchKit.HERE)))
                .contains("inside your own network", "--allow-private 127.0.0.1");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void aFolderNeedsNoNetworkAndProvesNothingAboutToday() throws IOException {
        Path lists = folder.resolve("carried");
        Path sdn = Files.createDirectories(lists.resolve("ofac-sdn-csv"));
        for (Map.Entry<String, String> file : ofac("A", "EXAMPLE HOUSE").entrySet()) {
            Files.writeString(sdn.resolve(file.getKey().toLowerCase(Locale.ROOT)), file.getValue());
        }
        Path un = Files.createDirectories(lists.resolve("un-sc-xml"));
        Files.writeString(un.resolve("consolidated.xml"), un("2026-11-20T00:00:00Z", "UNO"));

        Run undated = run("lists", "update", "--from", lists);
        assertThat(undated.code()).isEqualTo(Tamiz.FAILURE);
        assertThat(undated.out()).contains("ofac-sdn: FAILED", "published", "un-sc: new edition");

        Run dated = run("lists", "update", "ofac-sdn", "--from", lists, "--edition-date", "2026-11-20");
        assertThat(dated.out()).contains("ofac-sdn: new edition of 2026-11-20").doesNotContain("checked ");
        assertThat(run("lists", "status").out()).doesNotContain("checked ");
        assertThat(server.requests()).isEmpty();

        Files.writeString(un.resolve("consolidated.xml"), un("2026-11-01T00:00:00Z", "UNO", "DUE"));
        Run older = run("lists", "update", "un-sc", "--from", lists);
        assertThat(older.code()).isEqualTo(Tamiz.INCOMPLETE);
        assertThat(older.out()).contains("un-sc: HELD", "it came from the folder " + lists);

        Files.delete(sdn.resolve("alt.csv"));
        Run torn = run("lists", "update", "ofac-sdn", "--from", lists);
        assertThat(torn.code()).isEqualTo(Tamiz.FAILURE);
        assertThat(torn.out()).contains("there is no ALT.CSV in it");
    }

    // Usage

    @Test
    void whatMakesNoSenseIsRefused() throws IOException {
        Stream.of(
                        List.of("no-such-list"),
                        List.of("un-sc", "--from", folder.resolve("nowhere").toString()),
                        List.of("un-sc", "--from", "https:///lists"),
                        List.of("un-sc", "--from", "https://mirror.example/?list=un"),
                        List.of("un-sc", "--trust-mirror"),
                        List.of("un-sc", "--edition-date", "2026-11-20"),
                        List.of("--from", folder.toString()),
                        List.of("un-sc", "--max-loss", "lots"))
                .forEach(arguments -> {
                    Run run = update(arguments.toArray());
                    TestLedger.refused(run, "error: ", "Try: tamiz lists update --help");
                });
        Files.writeString(data().resolve("publications.txt"), "un-sc-xml | un-sc\n");
        TestLedger.refused(update("un-sc"), "publications.txt, line 1: a line has 8 cells");
        assertThat(server.requests()).isEmpty();
    }
}
