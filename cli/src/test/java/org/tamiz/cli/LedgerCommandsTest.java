package org.tamiz.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamiz.cli.TestLedger.ZETAS_2021;
import static org.tamiz.cli.TestLedger.ZETAS_2022;
import static org.tamiz.cli.TestLedger.ZETAS_2023;
import static org.tamiz.cli.TestLedger.entity;
import static org.tamiz.cli.TestLedger.individual;
import static org.tamiz.cli.TestLedger.ofacRow;
import static org.tamiz.cli.TestLedger.refused;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.cli.internal.TerminalText;
import tools.jackson.databind.JsonNode;

/** {@code tamiz ledger}, {@code lists history} and {@code lists show} on small lists. */
class LedgerCommandsTest {

    @TempDir
    private Path folder;

    private TestLedger ledger = new TestLedger(Path.of(""));

    @BeforeEach
    void fill() throws IOException {
        ledger = new TestLedger(folder);
        String cuba = ofacRow(36, "AEROCARIBBEAN AIRLINES", "CUBA", "-0- ");
        ledger.ofac("2021-07-30", ZETAS_2021, cuba);
        ledger.ofac("2022-01-31", ZETAS_2022, cuba);
        ledger.ofac("2023-03-01", ZETAS_2023);
    }

    // History

    @Test
    void historySaysWhatHappenedAndBetweenWhichEditions() {
        String out = ledger.out("lists", "history", "ofac-sdn:11438");
        assertThat(out).isEqualTo("""
                ofac-sdn:11438  LOS ZETAS
                  listed
                    at some time before ofac-sdn of 2021-07-30 (OFAC CSV)
                    under SDNTK, TCO
                  amended:weak-alias
                    between ofac-sdn of 2021-07-30 (OFAC CSV) and ofac-sdn of 2022-01-31 (OFAC CSV)
                    weak alias    + CDN
                                  + NORTHEAST CARTEL
                  designated:ILLICIT-DRUGS-EO
                    between ofac-sdn of 2021-07-30 (OFAC CSV) and ofac-sdn of 2022-01-31 (OFAC CSV)
                  designated:ILLICIT-DRUGS-EO14059
                    between ofac-sdn of 2022-01-31 (OFAC CSV) and ofac-sdn of 2023-03-01 (OFAC CSV)
                  revoked:ILLICIT-DRUGS-EO
                    between ofac-sdn of 2022-01-31 (OFAC CSV) and ofac-sdn of 2023-03-01 (OFAC CSV)
                """);
        assertThat(ledger.out("lists", "history", "ofac-sdn:36")).contains("  removed\n");
    }

    @Test
    void historyOfATimeLeavesOutWhatCameLaterAndSaysWhatIsOpen() {
        assertThat(ledger.out("lists", "history", "ofac-sdn:11438", "--as-of", "2022-01-31"))
                .contains("designated:ILLICIT-DRUGS-EO\n")
                .doesNotContain("14059", "not known");
        assertThat(ledger.out("lists", "history", "ofac-sdn:11438", "--as-of", "2022-01-30"))
                .contains("    whether by the time asked for is not known\n");
        assertThat(ledger.out("lists", "history", "ofac-sdn:11438", "--published-by", "2022-12-31"))
                .contains("designated:ILLICIT-DRUGS-EO\n")
                .doesNotContain("14059");
        refused(
                ledger.run("lists", "history", "ofac-sdn:11438", "--published-by", "2020-12-31"),
                "no edition that was published and recorded by the times asked for has the entry ofac-sdn:11438");
    }

    @Test
    void anEditionOfTheMonthAskedForLeavesOpenWhatItTells() throws IOException {
        ledger.ofac("2023-05", ZETAS_2023.replace("LOS ZETAS", "THE ZETAS"));

        assertThat(ledger.out("lists", "history", "ofac-sdn:11438", "--published-by", "2023-05-31"))
                .contains("amended:primary-name\n")
                .doesNotContain("not known");
        assertThat(ledger.out("lists", "history", "ofac-sdn:11438", "--published-by", "2023-05-15"))
                .contains("amended:primary-name\n", "    whether by the time asked for is not known\n");
        assertThat(ledger.out("lists", "history", "ofac-sdn:11438", "--published-by", "2023-04-30"))
                .doesNotContain("amended:primary-name");
        assertThat(ledger.out("lists", "show", "ofac-sdn:11438", "--published-by", "2023-05-15"))
                .contains("LOS ZETAS", "THE ZETAS", "which version stood there then is not known");
    }

    @Test
    void anEntryThatNobodyKnowsIsAnError() {
        refused(ledger.run("lists", "history", "ofac-sdn:1"), "no edition in the ledger has the entry ofac-sdn:1");
        refused(ledger.run("lists", "history", "un-sc:CDi.001"), "The ledger has the lists ofac-sdn");
        refused(ledger.run("lists", "show", "un-sc:CDi.001"), "The ledger has no list un-sc. It has ofac-sdn.");
        refused(ledger.run("lists", "show", "ofac-sdn:1"), "No edition in the ledger has the entry ofac-sdn:1");
        for (String odd : new String[] {"11438", ":11438", "ofac-sdn:", "ofac-sdn: "}) {
            refused(ledger.run("lists", "history", odd), "is no entry", "such as ofac-sdn:11438");
            refused(ledger.run("lists", "show", odd), "is no entry");
        }
    }

    @Test
    void aKeyMayHaveColons() throws IOException {
        ledger.entities("2024-01-01", entity("a:b:c", "ALFA", ""));
        assertThat(ledger.out("lists", "show", "x:a:b:c"))
                .startsWith("ALFA\n  entry            x:a:b:c, organization\n");
        assertThat(ledger.out("lists", "history", "x:a:b:c")).startsWith("x:a:b:c  ALFA\n");
    }

    // Show

    @Test
    void showTellsWhatIsKnownWhatIsOldAndWhatWasNeverStated() throws IOException {
        Path set = Files.createDirectory(folder.resolve("2023-06-30"));
        Files.writeString(set.resolve("sdn.csv"), ZETAS_2023 + "\r\n\u001a");
        Files.writeString(set.resolve("alt.csv"), "11438,1,\"aka\",\"CARTEL DEL NORESTE\",-0- \r\n\u001a");
        ledger.add(set);
        ledger.ofac("2023-07-31", ZETAS_2023);
        String out = ledger.out("lists", "show", "ofac-sdn:11438");
        assertThat(out)
                .startsWith("LOS ZETAS\n")
                .contains(
                        "  edition          of 2023-07-31 (OFAC CSV)\n",
                        "  listed as        designated: sanction\n",
                        "  primary name     LOS ZETAS\n",
                        "  alias            CARTEL DEL NORESTE *\n",
                        "  weak alias       CDN\n                   NORTHEAST CARTEL\n",
                        "under SDNTK, TCO,\n",
                        "  * old            strong alias of 2023-06-30",
                        "  never stated     listed on, address\n");
        assertThat(out.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(TerminalText.WIDTH));
    }

    @Test
    void showOfATimeBetweenEditionsShowsBothVersions() {
        String out = ledger.out("lists", "show", "ofac-sdn:11438", "--as-of", "2021-12-15");
        assertThat(out.split("\n\n", -1)).hasSize(2);
        assertThat(out)
                .contains("; the time asked for lies between ofac-sdn of 2021-07-30")
                .contains("  ONE VERSION      which version stood there then is not known: amended between");
        assertThat(ledger.out("lists", "show", "ofac-sdn:36", "--as-of", "2022-06-01"))
                .contains("  NOT CERTAIN      whether it stood on the list then: it came or went between");
    }

    @Test
    void anEntryOfOtherTimesIsNotCalledUnknown() {
        refused(
                ledger.run("lists", "show", "ofac-sdn:36"),
                "ofac-sdn:36 does not stand on its list now, but the ledger knows it: listed at some time before",
                "removed between ofac-sdn of 2022-01-31 (OFAC CSV) and ofac-sdn of 2023-03-01",
                "See tamiz lists history ofac-sdn:36.");
        refused(
                ledger.run("lists", "show", "ofac-sdn:36", "--as-of", "2024-01-01"),
                "does not stand on its list at the time asked for");
        refused(
                ledger.run("lists", "show", "ofac-sdn:36", "--known-at", "2020-01-01"),
                "had recorded no edition of ofac-sdn by the time given with --known-at");
    }

    // Date

    @Test
    void aCitedDayNarrowsAnEvent() {
        String event = "designated:ILLICIT-DRUGS-EO";
        Run run = ledger.run(
                "ledger", "date", "ofac-sdn:11438", event, "--date", "2021-12-15", "--cite", "EO 14059, 86 FR 71549");
        assertThat(run.code()).isEqualTo(Tamiz.CLEAR);
        assertThat(run.out()).isEqualTo("""
                ofac-sdn:11438  LOS ZETAS
                  designated:ILLICIT-DRUGS-EO
                    on 2021-12-15, cited: EO 14059, 86 FR 71549
                    between ofac-sdn of 2021-07-30 (OFAC CSV) and ofac-sdn of 2022-01-31 (OFAC CSV)
                Recorded by tester, fact 4.
                """);
        assertThat(ledger.out("lists", "history", "ofac-sdn:11438")).contains("    on 2021-12-15, cited: EO 14059");
        assertThat(ledger.out("lists", "history", "ofac-sdn:11438", "--as-of", "2021-12-14"))
                .doesNotContain(event);
        assertThat(ledger.run(
                                "ledger",
                                "date",
                                "ofac-sdn:11438",
                                event,
                                "--date",
                                "2021-12-16",
                                "--cite",
                                "a",
                                "--by",
                                "Ana")
                        .out())
                .contains("Recorded by Ana, fact 5.");
        assertThat(ledger.out("ledger", "verify")).startsWith("Sound: 5 facts, 3 editions, ");
    }

    @Test
    void aDayThatCannotBeIsRefusedAndNothingIsRecorded() {
        String event = "designated:ILLICIT-DRUGS-EO";
        refused(
                ledger.run("ledger", "date", "ofac-sdn:11438", event, "--date", "2022-03-01", "--cite", "x"),
                "the editions contradict 2022-03-01");
        refused(
                ledger.run("ledger", "date", "ofac-sdn:11438", "designated:FTO", "--date", "2022-03-01", "--cite", "x"),
                "has no event designated:FTO",
                "Its events are: listed, amended:weak-alias, designated:ILLICIT-DRUGS-EO");
        refused(
                ledger.run("ledger", "date", "ofac-sdn:1", event, "--date", "2022-03-01", "--cite", "x"),
                "has the entry ofac-sdn:1");
        refused(
                ledger.run("ledger", "date", "ofac-sdn:11438", event, "--date", "soon", "--cite", "x"),
                "\"soon\" is no day such as");
        refused(
                ledger.run("ledger", "date", "ofac-sdn:11438", event, "--date", "2021-12-15", "--cite", " "),
                "--cite is empty");
        refused(
                ledger.run("ledger", "date", "ofac-sdn:11438", event, "--date", "2021-12-15"),
                "Missing required option: '--cite=TEXT'");
        assertThat(ledger.out("ledger", "verify")).startsWith("Sound: 3 facts");
    }

    // Export

    @Test
    void anExportIsCheckedWithoutTamiz() throws NoSuchAlgorithmException, IOException {
        ledger.un("2024-01-01T00:00:00Z", individual("CDi.001", "UNO \u00c9\ud83d\ude00", "Comment."));
        ledger.out("ledger", "date", "un-sc:CDi.001", "listed", "--date", "2010-12-02", "--cite", "\u2713");
        Path out = folder.resolve("export.jsonl");
        assertThat(ledger.run("ledger", "export", "--records", "--out", out).code())
                .isEqualTo(Tamiz.CLEAR);
        String previous = "0".repeat(64);
        long number = 0;
        Map<String, String> texts = new HashMap<>();
        Map<Long, String> manifests = new HashMap<>();
        Map<Long, MessageDigest> digests = new HashMap<>();
        for (String line : Files.readAllLines(out)) {
            JsonNode json = TestLedger.JSON.readTree(line);
            if (json.has("fact")) {
                number++;
                assertThat(json.get("fact").asLong()).isEqualTo(number);
                assertThat(json.get("previous").asString()).isEqualTo(previous);
                previous = sha256(String.join(
                        "\n",
                        previous,
                        Long.toString(number),
                        json.get("recorded").asString(),
                        json.get("kind").asString(),
                        json.get("body").asString()));
                assertThat(json.get("hash").asString()).isEqualTo(previous);
                if (json.get("kind").asString().equals("edition")) {
                    JsonNode body = TestLedger.JSON.readTree(json.get("body").asString());
                    manifests.put(number, body.get("manifest").asString());
                    digests.put(number, MessageDigest.getInstance("SHA-256"));
                }
            } else if (json.has("text")) {
                String text = json.get("text").asString();
                texts.put(json.get("record").asString(), text);
                assertThat(sha256(text)).isEqualTo(json.get("record").asString());
            } else {
                byte[] key = json.get("key").asString().getBytes(StandardCharsets.UTF_8);
                MessageDigest digest = digests.get(json.get("edition").asLong());
                assertThat(texts).containsKey(json.get("record").asString());
                assertThat(digest).isNotNull();
                if (digest != null) {
                    digest.update(ByteBuffer.allocate(4).putInt(key.length).array());
                    digest.update(key);
                    digest.update(HexFormat.of().parseHex(json.get("record").asString()));
                }
            }
        }
        Map<Long, String> reckoned = new HashMap<>();
        digests.forEach(
                (edition, digest) -> reckoned.put(edition, HexFormat.of().formatHex(digest.digest())));
        assertThat(reckoned).isEqualTo(manifests).hasSize(4);
        assertThat(ledger.out("ledger", "verify")).endsWith("\nhead " + previous + "\n");
        assertThat(ledger.lines("ledger", "export")).as("facts alone").hasSize(5);
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash);
    }

    // Verify

    /** Does what nobody may do. */
    private void tamper(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + ledger.file());
                Statement statement = connection.createStatement()) {
            for (String table : List.of("fact", "record", "manifest", "change")) {
                statement.execute("DROP TRIGGER " + table + "_stays");
                statement.execute("DROP TRIGGER " + table + "_keeps");
            }
            for (String each : statements) {
                assertThat(statement.executeUpdate(each)).as(each).isPositive();
            }
        }
    }

    private Run damaged() {
        Run run = ledger.run("ledger", "verify");
        assertThat(run.code()).isEqualTo(Tamiz.FAILURE);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("DAMAGED: ");
        return run;
    }

    @Test
    void aSoundLedgerSaysSo() {
        assertThat(ledger.out("ledger", "verify"))
                .matches("Sound: 3 facts, 3 editions, 4 records\nhead [0-9a-f]{64}\n");
        refused(new TestLedger(folder.resolve("none")).run("ledger", "verify"), "ledger");
        refused(Run.tamiz("ledger"), "tamiz ledger verify");
    }

    @Test
    void aChangedFactIsNamedAndThoseBeforeItAreSound() throws SQLException {
        tamper("UPDATE fact SET body = replace(body, '2022-01-31', '2022-01-30') WHERE number = 2");
        assertThat(damaged().out())
                .contains("  fact 2 (edition, recorded ", "its content is not what was recorded\n")
                .contains("Fact 1 is sound; nothing vouches for what stands after.\n")
                .doesNotContain("fact 1 (", "fact 3 (");
    }

    @Test
    void aFactThatWasMadeAnewDoesNotFitTheNext() throws SQLException, NoSuchAlgorithmException {
        List<JsonNode> facts = ledger.lines("ledger", "export");
        JsonNode second = facts.get(1);
        String body = second.get("body").asString().replace("OFAC CSV", "OFAC XML");
        String hash = sha256(String.join(
                "\n",
                second.get("previous").asString(),
                "2",
                second.get("recorded").asString(),
                "edition",
                body));
        tamper("UPDATE fact SET body = '" + body + "', hash = '" + hash + "' WHERE number = 2");
        assertThat(damaged().out())
                .contains("  fact 3 (edition, recorded ", "it does not follow the fact before it")
                .contains("Facts 1–2 are sound");
    }

    @Test
    void aMissingFactIsNamed() throws SQLException {
        tamper("DELETE FROM fact WHERE number = 2");
        assertThat(damaged().out()).contains("  fact 3 (edition, recorded ", "facts are missing before it");
    }

    @Test
    void aChangedRecordIsNamedByItsEditionsAndEntry() throws SQLException {
        tamper("UPDATE record SET text = replace(text, 'AEROCARIBBEAN', 'AEROCARIBEAN') WHERE text LIKE '%AEROC%'");
        assertThat(damaged().out())
                .contains(
                        "ofac-sdn of 2021-07-30 (OFAC CSV): the records of 1 entries are not what was recorded: 36",
                        "ofac-sdn of 2022-01-31 (OFAC CSV): the records of 1 entries are not what was recorded: 36",
                        "Facts 1–3 are sound; what they vouch for is not, as told above.")
                .doesNotContain("2023-03-01");
    }

    @Test
    void aMissingRecordIsNamed() throws SQLException {
        tamper("DELETE FROM record WHERE text LIKE '%AEROC%'");
        assertThat(damaged().out()).contains("records of 1 entries are missing: ofac-sdn:36");
    }

    @Test
    void aMissingOrChangedRowOfAManifestIsNamed() throws SQLException {
        tamper("DELETE FROM change WHERE key = '36' AND record IS NOT NULL");
        assertThat(damaged().out())
                .contains("its manifest is not what was recorded (1 keys, recorded were 2)")
                .contains("Facts 1–3 are sound");
    }

    @Test
    void whatIsNoHashIsDamageAndNoBug() throws SQLException {
        tamper("UPDATE change SET record = x'00' WHERE key = '36' AND record IS NOT NULL");
        assertThat(damaged().out()).contains("its manifest cannot be read");
        assertThat(damaged().out()).contains("Restore the file from a copy");
    }

    private String head() {
        return ledger.out("ledger", "verify").replaceAll("(?s).*\nhead ", "").strip();
    }

    @Test
    void factsCutOffTheEndAreFoundByWhoNotedTheHead() throws SQLException {
        String early = head();
        ledger.out("lists", "withdraw", "3", "--note", "a mistake");
        String late = head();

        assertThat(ledger.out("ledger", "verify", "--head", early))
                .matches("Sound: 4 facts, .*\nThe noted head is fact 3\\.\nhead " + late + "\n");
        assertThat(ledger.out("ledger", "verify", "--head", late)).contains("The noted head is fact 4.");

        tamper("DELETE FROM fact WHERE number = 4");

        assertThat(ledger.out("ledger", "verify")).as("what is left is a chain").startsWith("Sound: 3 facts");
        assertThat(ledger.out("ledger", "verify", "--head", early)).contains("The noted head is fact 3.");
        Run cut = ledger.run("ledger", "verify", "--head", late);
        assertThat(cut.code()).isEqualTo(Tamiz.FAILURE);
        assertThat(cut.out()).contains("NOT FOUND: no fact has the noted hash").endsWith("head " + early + "\n");
    }

    @Test
    void aHeadOfADamagedLedgerIsNotLookedFor() throws SQLException {
        String head = head();
        tamper("UPDATE fact SET kind = 'nothing' WHERE number = 2");

        Run run = ledger.run("ledger", "verify", "--head", head);
        assertThat(run.code()).isEqualTo(Tamiz.FAILURE);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("DAMAGED: ").doesNotContain("noted head");
    }

    @Test
    void aHeadThatIsNoHashIsWrongUsage() {
        refused(ledger.run("ledger", "verify", "--head", "abc"), "--head abc is no hash", "64 characters");
    }
}
