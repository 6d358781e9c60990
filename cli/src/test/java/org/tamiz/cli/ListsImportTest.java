package org.tamiz.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamiz.cli.Run.tamiz;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.ledger.Ledger;
import org.tamiz.sources.ListSources;
import tools.jackson.databind.JsonNode;

/** {@code tamiz lists import|status|approve}: what is taken in, what is held, what is refused and how that is told. */
class ListsImportTest {

    @TempDir
    private Path folder;

    private Path data;

    @BeforeEach
    void place() {
        data = folder.resolve("the ledger's folder");
    }

    @CanIgnoreReturnValue
    private Path file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private static String sdn(int from, int to) {
        return OfacText.sdn(IntStream.rangeClosed(from, to)
                .mapToObj(uid -> uid + "|EXAMPLE NUMBER " + uid + "|individual|SDGT||||||||DOB 1957.")
                .toArray(String[]::new));
    }

    private static String un(String generated, int count) {
        StringBuilder xml = new StringBuilder("<CONSOLIDATED_LIST dateGenerated=\"" + generated + "\"><INDIVIDUALS>");
        for (int i = 1; i <= count; i++) {
            xml.append("<INDIVIDUAL><DATAID>")
                    .append(i)
                    .append("</DATAID><FIRST_NAME>NAME ")
                    .append(i)
                    .append("</FIRST_NAME><UN_LIST_TYPE>Example</UN_LIST_TYPE><REFERENCE_NUMBER>EXi.")
                    .append(i)
                    .append("</REFERENCE_NUMBER></INDIVIDUAL>");
        }
        return xml + "</INDIVIDUALS></CONSOLIDATED_LIST>";
    }

    @CanIgnoreReturnValue
    private Run load(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("lists", "import", "--data", data));
        all.addAll(List.of(arguments));
        return tamiz(all.toArray());
    }

    private Run status() {
        return tamiz("lists", "status", "--data", data);
    }

    @Test
    void theDateIsTheFilesOrTheUsersOrTheNames() throws IOException {
        Run stated = load(file("un.xml", un("2024-05-02T10:00:00-04:00", 3)));
        Run named = load(file("sdn_2024-05-02.csv", sdn(1, 20)));
        Run ofFolder = load(file("ofac 2024-05-03/sdn.csv", sdn(1, 20)));
        Run given = load(file("list.csv", sdn(1, 20)), "--edition-date", "2024-05-04");
        Run instant = load(file("list.csv", sdn(1, 21)), "--edition-date", "2024-05-04T14:00-04:00");

        assertThat(stated.out())
                .contains("un-sc of 2024-05-02T10:00:00-04:00 (UN XML)")
                .contains("stated by the file");
        assertThat(named.out()).contains("ofac-sdn of 2024-05-02 (OFAC CSV)").contains("from the name");
        assertThat(ofFolder.out()).contains("ofac-sdn of 2024-05-03 (OFAC CSV)");
        assertThat(given.out()).contains("ofac-sdn of 2024-05-04 (OFAC CSV)").contains("given with --edition-date");
        assertThat(instant.out())
                .contains("ofac-sdn of 2024-05-04T14:00:00-04:00 (OFAC CSV)")
                .contains("1 listed");
        assertThat(status().out()).contains("editions  4");
    }

    @Test
    void anEditionThatNobodyDatesIsRefused() throws IOException {
        Run run = load(file("plain/sdn.csv", sdn(1, 3)));

        assertThat(run.code()).isEqualTo(Tamiz.USAGE);
        assertThat(run.err())
                .contains("--edition-date 2026-02-27")
                .contains("plain")
                .doesNotContain("arriving");
    }

    @Test
    void aDateThatTheFileContradictsIsRefused() throws IOException {
        Run run = load(file("un.xml", un("2024-05-02T10:00:00-04:00", 3)), "--edition-date", "2024-06-01");

        assertThat(run.code()).isEqualTo(Tamiz.USAGE);
        assertThat(run.err()).contains("2024-05-02T10:00:00-04:00").contains("2024-06-01");
    }

    @Test
    void otherContentOfOneDayNeedsATime() throws IOException {
        load(file("a/sdn_2024-05-02.csv", sdn(1, 20)));
        Run run = load(file("b/sdn_2024-05-02.csv", sdn(1, 21)));

        assertThat(run.code()).isEqualTo(Tamiz.USAGE);
        assertThat(run.err()).contains("--edition-date with a time, such as 2024-05-02T14:00-04:00");
        assertThat(load(file("c/sdn_2024-05-02.csv", sdn(1, 20))).out()).contains("in the ledger already");
    }

    @Test
    void aLossyEditionIsHeldUntilItIsApproved() throws IOException {
        load(file("sdn_2024-05-02.csv", sdn(1, 20)));
        Run held = load(file("sdn_2024-05-03.csv", sdn(1, 10)));

        assertThat(held.code()).isEqualTo(Tamiz.INCOMPLETE);
        assertThat(held.out().replaceAll("\\s+", " "))
                .contains("HELD it lacks 10 of the 20 entries of ofac-sdn of 2024-05-02 (OFAC CSV)")
                .contains("tamiz lists approve 2");
        assertThat(status().code()).isEqualTo(Tamiz.INCOMPLETE);
        assertThat(status().out()).contains("serving   edition of 2024-05-02").contains("HELD");
        Run screened = tamiz("screen", "--name", "Example Number 15", "--data", data, "--accept-gaps");
        assertThat(screened.code()).isEqualTo(Tamiz.HIT);
        assertThat(screened.err()).contains("WARNING: ofac-sdn of 2024-05-03 (OFAC CSV) is held");

        Run approved = tamiz("lists", "approve", "ofac-sdn@2024-05-03", "--note", "checked", "--data", data);

        assertThat(approved.code()).isEqualTo(Tamiz.CLEAR);
        assertThat(approved.out()).contains("approved by tester");
        assertThat(status().code()).isEqualTo(Tamiz.CLEAR);
        assertThat(tamiz("lists", "approve", "ofac-sdn@2024-05-03", "--data", data)
                        .code())
                .isEqualTo(Tamiz.USAGE);
        assertThat(tamiz("lists", "approve", "ofac-sdn@2020-01-01", "--data", data)
                        .err())
                .contains("the ledger has no edition ofac-sdn@2020-01-01");
    }

    @Test
    void anEditionUnderAWrongDateCanBeTakenBackAndImportedAgain() throws IOException {
        Path sdn = file("list.csv", sdn(1, 20));
        assertThat(load(sdn, "--edition-date", "0204-05-02").err())
                .contains("before any list of sanctions was published");
        load(sdn, "--edition-date", "2024-05-02");

        Run withdrawn = tamiz("lists", "withdraw", "ofac-sdn@2024-05-02", "--note", "the year before", "--data", data);

        assertThat(withdrawn.code()).isEqualTo(Tamiz.CLEAR);
        assertThat(withdrawn.out()).contains("withdrawn by tester");
        assertThat(withdrawn.err()).contains("no edition of ofac-sdn is left");
        assertThat(load(sdn, "--edition-date", "2023-05-02").code()).isEqualTo(Tamiz.CLEAR);
        Run editions = tamiz("lists", "status", "--editions", "--data", data);
        assertThat(editions.out())
                .contains("serving   edition of 2023-05-02")
                .contains("WITHDRAWN by tester: the year before");
        assertThat(tamiz("lists", "status", "--editions", "--format", "json", "--data", data)
                        .out())
                .contains("\"format\":\"OFAC CSV\",\"readerUnverified\":false")
                .contains("\"withdrawnBecause\":\"the year before\"");
        assertThat(tamiz("lists", "withdraw", "ofac-sdn@2024-05-02", "--data", data)
                        .err())
                .contains("the ledger has no edition ofac-sdn@2024-05-02");
    }

    @Test
    void theEditionThatIsSuggestedIsTheOneThatIsHeld() throws IOException {
        load(file("sdn_2024-05-02.csv", sdn(1, 20)));
        load(file("first/sdn_2024-05-03.csv", sdn(1, 10)));
        Run second = load(file("second/sdn_2024-05-03.csv", sdn(1, 11)), "--edition-date", "2024-05-03T14:00Z");

        assertThat(second.out().replaceAll("\\s+", " ")).contains("tamiz lists approve 3");
        assertThat(tamiz("lists", "approve", "ofac-sdn@2024-05-03", "--data", data)
                        .err())
                .contains("ofac-sdn@2024-05-03 can be 2 (", "or 3 (", "Name it by its number");
        assertThat(tamiz("lists", "approve", "3", "--data", data).code()).isEqualTo(Tamiz.CLEAR);
        assertThat(status().out()).contains("serving   edition of 2024-05-03T14:00:00Z");
    }

    @Test
    void aYearBeforeAnyListIsNoDate() throws IOException {
        Path sdn = file("sdn_1949-05-02.csv", sdn(1, 20));

        assertThat(load(sdn).err()).contains("neither the file nor its name says when");
        Run absurd = load(sdn, "--edition-date", "1949-05-02");
        assertThat(absurd.code()).isEqualTo(Tamiz.USAGE);
        assertThat(absurd.err()).contains("Check the year");
        assertThat(load(sdn, "--edition-date", "1950-05-02").code()).isEqualTo(Tamiz.CLEAR);
    }

    @Test
    void anAgeIsReckonedToTheDateAskedFor() throws IOException {
        load(file("sdn_2024-05-02.csv", sdn(1, 20)));

        assertThat(noteOf()).contains("published 2024-05-02, 936 days ago: get a newer edition for daily work");
        assertThat(noteOf("--as-of", "2024-07-02"))
                .contains("published 2024-05-02, 61 days before the date asked for")
                .doesNotContain("daily work");
        assertThat(noteOf("--published-by", "2024-05-12"))
                .contains("published 2024-05-02\n")
                .doesNotContain("daily work");
        assertThat(noteOf("--as-of", "2024-05-01")).doesNotContain("days", "daily work");
    }

    private String noteOf(Object... times) {
        List<Object> all = new ArrayList<>(List.of("screen", "--name", "Example Number 15", "--data", data));
        all.addAll(List.of(times));
        return tamiz(all.toArray()).err();
    }

    @Test
    void everyHeldEditionIsToldAmongAll() throws IOException {
        load(file("sdn_2024-05-02.csv", sdn(1, 20)));
        load(file("sdn_2024-05-03.csv", sdn(1, 10)));
        load(file("sdn_2024-05-04.csv", sdn(1, 21)));

        assertThat(tamiz("lists", "status", "--editions", "--data", data).out())
                .contains("HELD: it lacks 10 of the 20 entries");
    }

    @Test
    void aDataFolderThatIsAFileIsTold() throws IOException {
        Path notAFolder = file("data", "");

        assertThat(tamiz("lists", "import", file("sdn_2024-05-02.csv", sdn(1, 20)), "--data", notAFolder)
                        .err())
                .contains("is a file, and a ledger needs a folder");
    }

    @Test
    void theShareThatMayBeLostIsTheUsers() throws IOException {
        load(file("sdn_2024-05-02.csv", sdn(1, 20)));

        assertThat(load(file("sdn_2024-05-03.csv", sdn(1, 10)), "--max-loss", "50")
                        .code())
                .isEqualTo(Tamiz.CLEAR);
        assertThat(load(file("sdn_2024-05-04.csv", sdn(1, 9)), "--max-loss", "9.99")
                        .code())
                .isEqualTo(Tamiz.INCOMPLETE);
        for (String wrong : List.of("101", "-1", "much", "1.234")) {
            assertThat(load(folder, "--max-loss=" + wrong).err()).contains("percentage from 0 to 100");
        }
    }

    @Test
    void aBrokenFileLeavesTheLastGoodEditionServingAndIsTold() throws IOException {
        load(file("a/sdn_2024-05-02.csv", sdn(1, 20)));
        String whole = sdn(1, 21);
        Run cut = load(file("b/sdn_2024-05-03.csv", whole.substring(0, whole.length() - 30)));

        assertThat(cut.code()).isEqualTo(Tamiz.USAGE);
        assertThat(cut.err())
                .contains(folder.resolve("b/sdn_2024-05-03.csv").toString())
                .contains("breaks off inside its last record")
                .contains("Recorded as held")
                .doesNotContain("arriving");
        assertThat(status().code()).isEqualTo(Tamiz.INCOMPLETE);
        assertThat(status().out().replaceAll("\\s+", " "))
                .contains("HELD, could not be read")
                .contains("sdn_2024-05-03.csv")
                .contains("serving edition of 2024-05-02");

        assertThat(load(file("c/sdn_2024-05-03.csv", whole)).code()).isEqualTo(Tamiz.CLEAR);
        assertThat(status().code()).isEqualTo(Tamiz.CLEAR);
    }

    @Test
    void aListOfWhichEveryFileWasRefusedClearsNobodyUntilThatIsTakenNoteOf() throws IOException {
        load(file("sdn_2024-05-02.csv", sdn(1, 20)));
        String whole = un("2024-05-02T10:00:00Z", 3);
        assertThat(load(file("un.xml", whole.substring(0, whole.length() - 60))).code())
                .isEqualTo(Tamiz.USAGE);
        List<Object> screen = List.of("screen", "--name", "Nadie", "--data", data, "--accept-gaps");
        List<Object> only = new ArrayList<>(screen);
        only.addAll(List.of("--only", "ofac-sdn"));

        Run run = tamiz(screen.toArray());
        assertThat(run.code()).isEqualTo(Tamiz.INCOMPLETE);
        assertThat(run.out()).contains("nothing is known of un-sc: un.xml arrived and could not be read");
        assertThat(tamiz(only.toArray()).code()).isEqualTo(Tamiz.CLEAR);
        assertThat(tamiz("lists", "stats", "--data", data).out()).contains("none of its files could be read");

        assertThat(tamiz("lists", "approve", "2", "--data", data).code()).isEqualTo(Tamiz.CLEAR);
        assertThat(tamiz(screen.toArray()).code()).isEqualTo(Tamiz.CLEAR);
    }

    @Test
    void aBrokenFileCanBeTakenNoteOf() throws IOException {
        load(file("sdn_2024-05-02.csv", sdn(1, 20)));
        load(file("un.xml", un("2024-05-02T10:00:00Z", 3).substring(0, 200)));

        Run noted = tamiz("lists", "approve", "2", "--data", data);

        assertThat(noted.out()).contains("Taken note of by tester");
        assertThat(status().code()).isEqualTo(Tamiz.CLEAR);
    }

    @Test
    void whatIsNoListIsRefusedByName() throws IOException {
        load(file("sdn_2024-05-02.csv", sdn(1, 20)));
        Path page = file("page/sdn.csv", "<!DOCTYPE html><html><body>503 Service Unavailable</body></html>");
        Path bomb = folder.resolve("bomb/sdn.csv");
        Files.createDirectories(bomb.getParent());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            for (int i = 0; i < 2_000; i++) {
                zip.write(new byte[1 << 20]);
            }
        }
        Files.write(bomb, bytes.toByteArray());

        assertThat(load(page).err()).contains("web page").contains(page.toString());
        assertThat(load(bomb).err()).contains("gzip archive").contains(bomb.toString());
        assertThat(load(file("empty/sdn.csv", "")).err()).contains("nothing in the file");
        assertThat(load(folder.resolve("nowhere")).err()).contains("no such file");
        assertThat(load(Files.createDirectories(folder.resolve("hollow"))).err())
                .contains("the folder holds no list file");
        // A server's error page in place of a named list is that list's trouble.
        assertThat(status().code()).isEqualTo(Tamiz.CLEAR);
        assertThat(load(page, "--list", "ofac-sdn").code()).isEqualTo(Tamiz.USAGE);
        assertThat(status().code()).isEqualTo(Tamiz.INCOMPLETE);
    }

    @Test
    void aFolderIsTakenInWithItsFoldersAndWhatIsUnknownIsTold() throws IOException {
        Path all = folder.resolve("all");
        file("all/2024-05-02/sdn.csv", sdn(1, 20));
        file("all/2024-05-02/alt.csv", OfacText.csv("1,1,\"aka\",\"OTHER NAME\",-0-"));
        file("all/scrape/sdn_2024-05-03.csv", sdn(1, 21));
        file("all/scrape/sdn_2024-05-04.csv", sdn(1, 22));
        file("all/scrape/notes.xsd", "<schema/>");
        file("all/README.md", "not a list");

        Run run = load(all);

        assertThat(run.code()).isEqualTo(Tamiz.USAGE);
        assertThat(run.err()).contains("notes.xsd").contains("XML of another kind");
        assertThat(run.out().lines().filter(line -> line.startsWith("ofac-sdn")))
                .containsExactly(
                        "ofac-sdn of 2024-05-02 (OFAC CSV)",
                        "ofac-sdn of 2024-05-03 (OFAC CSV)",
                        "ofac-sdn of 2024-05-04 (OFAC CSV)");
        assertThat(run.out()).contains("1 listed, 0 removed, 0 amended since ofac-sdn of 2024-05-02");
    }

    @Test
    void aListCanBeNamedWhereTheFileDoesNotSay() throws IOException {
        String entity =
                "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Somebody\"],\"topics\":[\"poi\"]}}\n";
        Run named = load(file("ours_2024-05-02.jsonl", entity), "--list", "house-list");
        Run wrong = load(file("un.xml", un("2024-05-02T10:00:00Z", 3)), "--list", "ofac-sdn");

        assertThat(named.out()).contains("house-list of 2024-05-02 (FollowTheMoney)");
        assertThat(tamiz("screen", "--name", "Somebody", "--data", data).out()).contains("house-list:a");
        assertThat(wrong.code()).isEqualTo(Tamiz.USAGE);
        assertThat(wrong.err()).contains("--list ofac-sdn was given, and this is un-sc");
    }

    @Test
    void aListThatVanishesFromItsPublicationIsHeld() throws IOException {
        load(file("a/consolidated.json", csl("2026-07-30", "Unverified List (UVL) - Bureau of Industry and Security")));
        Run run = load(
                file("b/consolidated.json", csl("2026-07-31", "Entity List (EL) - Bureau of Industry and Security")));

        assertThat(run.code()).isEqualTo(Tamiz.INCOMPLETE);
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("bis-unverified of 2026-07-31")
                .contains("HELD it lacks 1 of the 1 entries of bis-unverified of 2026-07-30");
    }

    private static String csl(String day, String otherSource) {
        return "{\"total\":2,\"search_performed_at\":\"" + day + "T13:15:00+00:00\",\"results\":["
                + "{\"id\":\"1\",\"source\":\"Specially Designated Nationals (SDN) - Treasury Department\","
                + "\"entity_number\":7,\"type\":\"Entity\",\"programs\":[\"SDGT\"],\"name\":\"EXAMPLE HOUSE\"},"
                + "{\"id\":\"2\",\"source\":\"" + otherSource + "\",\"name\":\"EXAMPLE WORKS\"}]}";
    }

    @Test
    void anOldEditionDoesNotMakeUpForFilesThatCouldNotBeRead() throws IOException {
        load(file("a/sdn.csv", sdn(1, 20)), "--edition-date", "2024-05-02");
        load(file("b/sdn.csv", sdn(1, 20).substring(0, 500)), "--edition-date", "2024-05-03");
        load(file("c/sdn.csv", sdn(1, 19)), "--edition-date", "2019-05-03");

        assertThat(status().code()).isEqualTo(Tamiz.INCOMPLETE);
        load(file("d/sdn.csv", sdn(1, 21)), "--edition-date", "2024-05-03");
        assertThat(status().code()).isEqualTo(Tamiz.CLEAR);
    }

    @Test
    void nothingIsLeftBehind() throws IOException {
        load(file("sdn_2024-05-02.csv", sdn(1, 20)));
        load(file("broken_2024-05-03.csv", "1,2,3"));
        try (Stream<Path> left = Files.list(data)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsOnly("ledger.sqlite", "ledger.sqlite.lock");
        }
    }

    @Test
    void statementsAreTheHistoryThatTheyTell() throws IOException {
        String header = "canonical_id,entity_id,prop,prop_type,schema,value,dataset,lang,original_value,external,"
                + "first_seen,last_seen,id\n";
        Path statements = file(
                "statements.csv",
                header
                        + "A,A,name,name,Person,Ada Example,house,,,f,2023-01-01,2024-06-01,1\n"
                        + "A,A,topics,topic,Person,sanction,house,,,f,2023-01-01,2024-06-01,2\n"
                        + "A,A,alias,name,Person,Ada Later,house,,,f,2023-09-01,2024-06-01,3\n"
                        + "B,B,name,name,Person,Bob Example,house,,,f,2023-01-01,2023-09-01,4\n"
                        + "B,B,topics,topic,Person,sanction,house,,,f,2023-01-01,2023-09-01,5\n");

        assertThat(load(statements, "--max-loss", "100").code()).isZero();

        assertThat(screened("Bob Example", "2023-05-01")).isEqualTo(Tamiz.HIT);
        assertThat(screened("Bob Example", "2024-06-01")).isEqualTo(Tamiz.CLEAR);
        assertThat(screened("Ada Later", "2024-06-01")).isEqualTo(Tamiz.HIT);
        assertThat(screened("Ada Example", "2022-05-01")).isEqualTo(Tamiz.INCOMPLETE);
        try (Ledger ledger = Ledger.open(data, ListSources::reader)) {
            assertThat(ledger.editions(null).stream().map(edition -> edition.name()))
                    .containsExactly("house@2023-01-01", "house@2023-09-01", "house@2024-06-01");
        }
    }

    private int screened(String name, String asOf) {
        return tamiz("screen", "--name", name, "--data", data, "--as-of", asOf).code();
    }

    @Test
    void timesThatCannotBeReadAreTold() throws IOException {
        load(file("sdn_2024-05-02.csv", sdn(1, 20)));
        for (String option : List.of("--as-of", "--published-by", "--known-at")) {
            Run run = tamiz("screen", "--name", "X", "--data", data, option, "last week");
            assertThat(run.code()).isEqualTo(Tamiz.USAGE);
            assertThat(run.err()).contains("neither a day such as 2024-05-02 nor an instant");
        }
        assertThat(tamiz("screen", "--name", "X", "--data", data, "--known-at", "2000-01-01")
                        .err())
                .contains("had recorded nothing by the time");
        assertThat(tamiz("screen", "--name", "X", "--data", data, "--only", "un-sc")
                        .err())
                .contains("the ledger has no such list. It has ofac-sdn");
        assertThat(tamiz("screen", "--name", "X", "--lists", folder, "--as-of", "2024-05-02")
                        .err())
                .contains("ask the ledger");
        assertThat(tamiz("screen", "--name", "X", "--data", folder.resolve("none"), "--as-of", "2024-05-02")
                        .err())
                .contains("holds no ledger");
        assertThat(load(folder, "--edition-date", "yesterday").err()).contains("--edition-date takes a day");
    }

    @Test
    void aLedgerThatIsNoneIsNotOverwritten() throws IOException {
        Files.createDirectories(data);
        Files.writeString(data.resolve("ledger.sqlite"), "my diary", StandardCharsets.UTF_8);

        Run run = load(file("sdn_2024-05-02.csv", sdn(1, 20)));

        assertThat(run.code()).isEqualTo(Tamiz.USAGE);
        assertThat(run.err()).contains("is not a ledger of Tamiz");
        assertThat(Files.readString(data.resolve("ledger.sqlite"))).isEqualTo("my diary");
    }

    @Test
    void aFileThatIsNamedTwiceIsTakenOnce() throws IOException {
        Path file = file("a/sdn_2024-05-02.csv", sdn(1, 20));

        assertThat(load(file, file).code()).isEqualTo(Tamiz.CLEAR);
        assertThat(load(folder.resolve("a"), folder.resolve("a/../a/sdn_2024-05-02.csv"))
                        .code())
                .isEqualTo(Tamiz.CLEAR);
        assertThat(status().out()).contains("editions  1");
    }

    @Test
    void messagesNameTheUsersFileHoweverTheDataFolderIsNamed() throws IOException {
        Path real = Files.createDirectories(folder.resolve("real"));
        data = Files.createSymbolicLink(folder.resolve("link to data"), real);
        Path file = file("a b/sdn_2024-05-02.csv", sdn(1, 20) + "21,\"cut");

        Run run = load(file);

        assertThat(run.err()).contains(file.toString()).doesNotContain("arriving");
        assertThat(status().out()).contains("sdn_2024-05-02.csv").doesNotContain("arriving");
    }

    @Test
    void oneEditionWithoutADateDoesNotKeepTheOthersOut() throws IOException {
        file("all/a.csv", sdn(1, 20));
        file("all/un.xml", un("2024-05-02T10:00:00Z", 3));

        Run run = load(folder.resolve("all"));

        assertThat(run.code()).isEqualTo(Tamiz.USAGE);
        assertThat(run.err()).contains("a.csv").contains("--edition-date");
        assertThat(run.out()).contains("un-sc of 2024-05-02T10:00:00Z");
    }

    @Test
    void hiddenFoldersAreNotLookedInto() throws IOException {
        file("all/.git/HEAD", "ref: refs/heads/main");
        file("all/sdn_2024-05-02.csv", sdn(1, 20));

        assertThat(load(folder.resolve("all")).code()).isEqualTo(Tamiz.CLEAR);
    }

    @Test
    void copiesThatAKilledImportLeftAreRemovedAndThoseInUseAreNot() throws IOException {
        load(file("sdn_2024-05-02.csv", sdn(1, 20)));
        Files.createDirectories(data.resolve("arriving-killed/set1"));
        Files.writeString(data.resolve("arriving-killed/lock"), "");
        Files.writeString(data.resolve("arriving-killed/set1/sdn.csv"), "a copy");
        Files.createDirectories(data.resolve("arriving-running/set1"));

        try (FileChannel channel = FileChannel.open(
                        data.resolve("arriving-running/lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(load(file("sdn_2024-05-03.csv", sdn(1, 20))).code()).isEqualTo(Tamiz.CLEAR);
        }

        assertThat(data.resolve("arriving-killed")).doesNotExist();
        assertThat(data.resolve("arriving-running/set1")).exists();
    }

    @Test
    void aBrokenFileIsRecordedThoughItCameWithTheFirstLists() throws IOException {
        file("all/un/un.xml", un("2024-05-02T10:00:00Z", 3).substring(0, 200));
        file("all/ofac/sdn_2024-05-02.csv", sdn(1, 20));

        assertThat(load(folder.resolve("all")).code()).isEqualTo(Tamiz.USAGE);
        assertThat(status().code()).isEqualTo(Tamiz.INCOMPLETE);
        assertThat(status().out()).contains("un.xml");
    }

    @Test
    void anErrorPageUnderTheNameOfAKnownFileIsThatFilesTrouble() throws IOException {
        load(file("2024-05-02/sdn.csv", sdn(1, 20)));
        assertThat(status().code()).isEqualTo(Tamiz.CLEAR);
        file("2024-05-03/sdn.csv", "<!DOCTYPE html><html><body>503 Service Unavailable</body></html>");

        assertThat(load(folder.resolve("2024-05-03")).code()).isEqualTo(Tamiz.USAGE);
        assertThat(status().code()).isEqualTo(Tamiz.INCOMPLETE);
        load(file("2024-05-04/sdn.csv", sdn(1, 20)));
        assertThat(status().code()).isEqualTo(Tamiz.CLEAR);
    }

    @Test
    void aWrongOptionIsNoBrokenFile() throws IOException {
        load(file("sdn_2024-05-02.csv", sdn(1, 20)));

        assertThat(load(file("un.xml", un("2024-05-02T10:00:00Z", 3)), "--list", "ofac-sdn")
                        .code())
                .isEqualTo(Tamiz.USAGE);
        assertThat(status().code()).isEqualTo(Tamiz.CLEAR);
    }

    @Test
    void otherContentOfOneDayIsRecorded() throws IOException {
        load(file("a/sdn_2024-05-02.csv", sdn(1, 20)));
        load(file("b/sdn_2024-05-02.csv", sdn(1, 21)));

        assertThat(status().code()).isEqualTo(Tamiz.INCOMPLETE);
        load(file("b/sdn_2024-05-02.csv", sdn(1, 21)), "--edition-date", "2024-05-02T14:00Z");
        assertThat(status().code()).isEqualTo(Tamiz.CLEAR);
        assertThat(status().out()).contains("edition of 2024-05-02T14:00:00Z").contains("21 entries");
    }

    @Test
    void aDateThatAgreesWithTheFileIsNoContradiction() throws IOException {
        Path file = file("un.xml", un("2024-05-02T20:27:00-04:00", 3));

        for (String date : List.of("2024-05", "2024-05-02", "2024-05-03", "2024-05-02T20:27:00-04:00")) {
            assertThat(load(file, "--edition-date", date).code()).as(date).isEqualTo(Tamiz.CLEAR);
        }
        assertThat(load(file, "--edition-date", "2024-05-01").code()).isEqualTo(Tamiz.USAGE);
        assertThat(load(file, "--edition-date", "2024-06").code()).isEqualTo(Tamiz.USAGE);
    }

    @Test
    void anOlderEditionThatHoldsANewerOneSaysSo() throws IOException {
        load(file("sdn_2022-05-02.csv", sdn(1, 20)));
        load(file("sdn_2024-05-02.csv", sdn(3, 22)));
        assertThat(status().code()).isEqualTo(Tamiz.CLEAR);

        Run late = load(file("sdn_2024-05-01.csv", sdn(1, 30)));

        assertThat(late.code()).isEqualTo(Tamiz.INCOMPLETE);
        assertThat(late.err()).contains("HELD from now on: ofac-sdn of 2024-05-02 (OFAC CSV)");
        assertThat(status().code()).isEqualTo(Tamiz.INCOMPLETE);
    }

    @Test
    void aListThatVanishesIsHeldBesideOtherFilesAndThoughOneIsLeft() throws IOException {
        load(file("a/consolidated.json", csl("2026-07-30", "Entity List (EL) - Bureau of Industry and Security")));
        String one =
                csl("2026-07-31", "").replace("\"total\":2", "\"total\":1").replaceFirst(",\\{\"id\":\"2\".*", "]}");
        file("b/consolidated.json", one);
        file("b/un.xml", un("2024-05-02T10:00:00Z", 3));

        Run run = load(folder.resolve("b"));

        assertThat(run.code()).isEqualTo(Tamiz.INCOMPLETE);
        assertThat(run.out()).contains("bis-entity-list of 2026-07-31").contains("HELD");
    }

    @Test
    void aListThatAnOlderPublicationDoesNotCarryHasNotVanished() throws IOException {
        load(file("a/consolidated.json", csl("2026-07-31", "Unverified List (UVL) - Bureau of Industry and Security")));
        Run older = load(
                file("b/consolidated.json", csl("2020-07-31", "Entity List (EL) - Bureau of Industry and Security")));

        assertThat(older.code()).isEqualTo(Tamiz.CLEAR);
        assertThat(older.out()).doesNotContain("bis-unverified");
        assertThat(tamiz(
                                "screen",
                                "--name",
                                "Nadie",
                                "--data",
                                data,
                                "--accept-gaps",
                                "--as-of",
                                "2021-01-01",
                                "--only",
                                "bis-unverified")
                        .code())
                .isEqualTo(Tamiz.INCOMPLETE);
    }

    @Test
    void whatIsYetToComeClearsNobody() throws IOException {
        load(file("sdn_2024-05-02.csv", sdn(1, 20)));

        for (String option : List.of("--as-of", "--published-by", "--known-at")) {
            Run run = tamiz("screen", "--name", "Nadie", "--data", data, option, "2030-01-01");
            assertThat(run.code()).as(option).isEqualTo(Tamiz.USAGE);
            assertThat(run.err()).contains("lies in the future");
        }
        assertThat(tamiz("screen", "--name", "Nadie", "--data", data, "--accept-gaps", "--as-of", "2026-11-25")
                        .code())
                .isEqualTo(Tamiz.CLEAR);
    }

    /** The answer of a list that may be ten days old, and the day on which that is judged. */
    private String aged(String... times) {
        List<Object> screen = new ArrayList<>(List.of("screen", "--name", "Nadie", "--data", data, "--accept-gaps"));
        screen.addAll(List.of("--max-list-age", "10", "--format", "jsonl"));
        screen.addAll(List.of(times));
        JsonNode line = TestLedger.JSON.readTree(tamiz(screen.toArray()).out());
        return line.required("status").asString() + " "
                + line.required("screenedOn").asString();
    }

    @Test
    void theAgeOfAListIsJudgedAtTheDayAskedFor() throws IOException {
        load(file("sdn_2024-01-10.csv", sdn(1, 20)));
        load(file("sdn_2024-06-01.csv", sdn(1, 20)));

        assertThat(aged()).isEqualTo("incomplete 2026-11-24");
        assertThat(aged("--as-of", "2024-01-10")).isEqualTo("clear 2024-01-10");
        assertThat(aged("--as-of", "2024-01-20")).as("between, ten days old").isEqualTo("clear 2024-01-20");
        assertThat(aged("--as-of", "2024-01-21")).as("between, eleven").isEqualTo("incomplete 2024-01-21");
        assertThat(aged("--as-of", "2024-06-11")).isEqualTo("clear 2024-06-11");
        assertThat(aged("--as-of", "2024-06-12")).isEqualTo("incomplete 2024-06-12");
        assertThat(aged("--published-by", "2024-06-11")).isEqualTo("clear 2024-06-11");
        assertThat(aged("--published-by", "2024-05-31")).isEqualTo("incomplete 2024-05-31");
        assertThat(aged("--published-by", "2024-06-11", "--as-of", "2024-06-12"))
                .as("the day on which it would have been screened")
                .isEqualTo("incomplete 2024-06-12");
    }

    @Test
    void aListThatWasNotKnownThenIsNotLeftOutWithoutAWord() throws IOException {
        load(file("sdn_2024-05-02.csv", sdn(1, 20)));
        load(file("un.xml", un("2024-05-02T10:00:00Z", 3)));
        List<Object> screen = List.of(
                "screen", "--name", "Nadie", "--data", data, "--accept-gaps", "--known-at", "2026-11-24T12:00:00Z");
        List<Object> both = new ArrayList<>(screen);
        both.addAll(List.of("--only", "ofac-sdn", "--only", "un-sc"));

        assertThat(tamiz(screen.toArray()).code()).isEqualTo(Tamiz.CLEAR);
        Run run = tamiz(both.toArray());
        assertThat(run.code()).isEqualTo(Tamiz.USAGE);
        assertThat(run.err()).contains("--only un-sc").contains("It had ofac-sdn.");
    }

    @Test
    void timesAreNotAskedOfTheDemoListWhenTheLedgerIsEmpty() throws IOException {
        load(file("un.xml", un("2024-05-02T10:00:00Z", 3).substring(0, 200)));

        Run run = tamiz("screen", "--name", "Nadie", "--data", data, "--as-of", "2024-05-02");

        assertThat(run.code()).isEqualTo(Tamiz.USAGE);
        assertThat(run.err()).contains("has no list yet");
    }
}
