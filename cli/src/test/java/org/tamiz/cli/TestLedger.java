package org.tamiz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A ledger in a folder of a test, filled and asked by the command. */
final class TestLedger {

    static final JsonMapper JSON = JsonMapper.shared();

    /** LOS ZETAS as OFAC published them in July 2021, in January 2022 and in March 2023 (public domain). */
    static final String ZETAS_2021 = ofacRow(11438, "LOS ZETAS", "SDNTK] [TCO", "-0- ");

    static final String ZETAS_2022 =
            ofacRow(11438, "LOS ZETAS", "SDNTK] [TCO] [ILLICIT-DRUGS-EO", "a.k.a. 'CDN'; a.k.a. 'NORTHEAST CARTEL'.");
    static final String ZETAS_2023 = ofacRow(
            11438, "LOS ZETAS", "SDNTK] [TCO] [ILLICIT-DRUGS-EO14059", "a.k.a. 'CDN'; a.k.a. 'NORTHEAST CARTEL'.");

    private final Path folder;

    TestLedger(Path folder) {
        this.folder = folder;
    }

    static String ofacRow(int uid, String name, String programs, String remarks) {
        return uid + ",\"" + name + "\",-0- ,\"" + programs + "\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"
                + (remarks.equals("-0- ") ? remarks : "\"" + remarks + "\"");
    }

    static String entity(String id, String name, String more) {
        return "{\"id\":\"" + id + "\",\"schema\":\"Organization\",\"datasets\":[\"x\"],\"properties\":{\"name\":"
                + JSON.writeValueAsString(List.of(name)) + ",\"topics\":[\"sanction\"]" + more + "}}";
    }

    /** LOS ZETAS as somebody else's FollowTheMoney entity. */
    static String zetasEntity(String more) {
        return entity("11438", "Los Zetas", more).replace("[\"x\"]", "[\"ofac-sdn\"]");
    }

    Path data() {
        return folder.resolve("data");
    }

    Path file() {
        return data().resolve("ledger.sqlite");
    }

    /** Runs a command on this ledger. */
    Run run(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(arguments));
        all.add("--data");
        all.add(data());
        return Run.tamiz(all.toArray());
    }

    /** Runs a command that has to succeed. */
    @CanIgnoreReturnValue
    String out(Object... arguments) {
        Run run = run(arguments);
        assertThat(run.err()).doesNotContain("error");
        assertThat(run.code()).isEqualTo(Tamiz.CLEAR);
        return run.out();
    }

    /** Runs a command that has to answer in JSON lines. */
    List<JsonNode> lines(Object... arguments) {
        List<JsonNode> lines = new ArrayList<>();
        out(arguments).lines().forEach(line -> lines.add(JSON.readTree(line)));
        return lines;
    }

    /** Takes in an edition of OFAC's main file, with its closing mark. */
    void ofac(String day, String... rows) throws IOException {
        add(
                Files.writeString(folder.resolve("sdn_" + day + ".csv"), String.join("\r\n", rows) + "\r\n\u001a"),
                "--max-loss",
                100);
    }

    /** Takes in an edition of FollowTheMoney entities; what list they are of stands in them. */
    void entities(String day, String... entities) throws IOException {
        add(
                Files.writeString(folder.resolve("x-" + day + ".ftm.jsonl"), String.join("\n", entities) + "\n"),
                "--max-loss",
                100);
    }

    /** Takes in an edition of the UN list. */
    void un(String instant, String... individuals) throws IOException {
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CONSOLIDATED_LIST dateGenerated=\"" + instant
                + "\"><INDIVIDUALS>" + String.join("\n", individuals)
                + "</INDIVIDUALS><ENTITIES></ENTITIES></CONSOLIDATED_LIST>\n";
        add(Files.writeString(folder.resolve("un-" + instant.substring(0, 10) + ".xml"), xml), "--max-loss", 100);
    }

    static String individual(String reference, String firstName, String comments) {
        return "<INDIVIDUAL><DATAID>1</DATAID><VERSIONNUM>1</VERSIONNUM><FIRST_NAME>" + firstName
                + "</FIRST_NAME><UN_LIST_TYPE>DRC</UN_LIST_TYPE><REFERENCE_NUMBER>" + reference
                + "</REFERENCE_NUMBER><LISTED_ON>2010-12-01</LISTED_ON><COMMENTS1>" + comments
                + "</COMMENTS1></INDIVIDUAL>";
    }

    void add(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("lists", "import"));
        all.addAll(List.of(arguments));
        out(all.toArray());
    }

    /** Refused as wrong usage, without an answer and without a bug. */
    static void refused(Run run, String... why) {
        assertThat(run.code()).isEqualTo(Tamiz.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(why).doesNotContain("Exception").doesNotContain("bug");
    }
}
