package org.tamiz.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.ledger.LedgerException.Code;

/** Crashes, two writers at once, damage, and files that are no ledgers. */
class LedgerSafetyTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    @TempDir
    private Path folder;

    private static String[] lines(int count, String suffix) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(key -> key + ": NAME " + key + suffix + "; programs A; note " + "x".repeat(200))
                .toArray(String[]::new);
    }

    private static String state(Ledger ledger) {
        return ledger.state(TimeFrame.LATEST, list -> true).id();
    }

    private Ledger ledger() {
        return Ledger.create(folder.resolve("ledger"), ListFake.READERS);
    }

    private void sql(String... statements) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger/ledger.sqlite"));
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** What lies on the disk at some moment of an import is what a process that dies then leaves behind. */
    @Test
    void aProcessThatDiesWhileImportingLeavesTheStateBefore() throws IOException {
        List<Path> copies = new ArrayList<>();
        String before;
        String after;
        try (Ledger ledger = ledger()) {
            ledger.add(ListFake.of("x", "full", "2024-01-10", lines(400, "")), 1_000, NOW);
            before = state(ledger);
            ledger.add(
                    ListFake.of("x", "full", "2024-01-11", lines(400, " changed"))
                            .onRecord(key -> {
                                if (Integer.parseInt(key) % 20 == 0) {
                                    copies.add(copy("at-" + key));
                                }
                            }),
                    1_000,
                    NOW);
            copies.add(copy("done"));
            after = state(ledger);
        }
        assertThat(copies).hasSize(21);
        for (Path copy : copies) {
            try (Ledger left = Ledger.open(copy, ListFake.READERS)) {
                boolean done = copy.endsWith("done");
                assertThat(state(left)).isEqualTo(done ? after : before);
                assertThat(left.verify().damage()).isEmpty();
                // It goes on from there.
                assertThat(left.add(ListFake.of("x", "full", "2024-01-12", lines(400, " more")), 1_000, NOW)
                                .isNew())
                        .isTrue();
            }
        }
    }

    private Path copy(String name) {
        Path target = folder.resolve(name);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.resolve("ledger"))) {
            Files.createDirectories(target);
            for (Path file : files) {
                // The shared memory file is rebuilt from the log by whoever opens it next.
                if (!file.toString().endsWith("-shm")) {
                    Files.copy(file, target.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            return target;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The write-ahead log cut at any byte, as by a machine that loses power. */
    @Test
    void aLogThatIsCutAnywhereLeavesTheStateBeforeOrAfter() throws IOException {
        Path copy;
        String before;
        String after;
        try (Ledger ledger = ledger()) {
            ledger.add(ListFake.of("x", "full", "2024-01-10", lines(40, "")), 1_000, NOW);
            before = state(ledger);
        }
        try (Ledger ledger = ledger()) {
            ledger.add(ListFake.of("x", "full", "2024-01-11", lines(40, " changed")), 1_000, NOW);
            after = state(ledger);
            copy = copy("whole");
        }
        byte[] log = Files.readAllBytes(copy.resolve("ledger.sqlite-wal"));
        assertThat(log.length).isGreaterThan(10_000);
        int seen = 0;
        for (int length = 0; length <= log.length; length += Math.max(1, log.length / 60)) {
            Path cut = Files.createDirectories(folder.resolve("cut-" + length));
            Files.copy(copy.resolve("ledger.sqlite"), cut.resolve("ledger.sqlite"));
            byte[] part = Arrays.copyOf(log, length);
            Files.write(cut.resolve("ledger.sqlite-wal"), part);
            try (Ledger left = Ledger.open(cut, ListFake.READERS)) {
                assertThat(state(left)).as("log of " + length + " bytes").isIn(before, after);
                assertThat(left.verify().damage()).isEmpty();
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(50);
    }

    @Test
    void anImportThatFailsLeavesNothing() {
        try (Ledger ledger = ledger()) {
            ledger.add(ListFake.of("x", "full", "2024-01-10", "1: ONE"), 1_000, NOW);
            String before = state(ledger);

            assertThatThrownBy(() -> ledger.add(
                            ListFake.of("x", "full", "2024-01-11", "1: EINS", "2: TWO; nonsense"), 1_000, NOW))
                    .hasMessageContaining("unknown word");

            assertThat(state(ledger)).isEqualTo(before);
            assertThat(ledger.editions(null)).hasSize(1);
            assertThat(ledger.verify().records()).isEqualTo(1);
        }
    }

    @Test
    void twoImportsAtOnceNeverCorrupt() throws InterruptedException, ExecutionException {
        ledger().close();
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Callable<Boolean>> imports = new ArrayList<>();
            for (int i = 10; i < 30; i++) {
                ListFake edition = ListFake.of("x", "full", "2024-01-" + i, lines(50, " " + i));
                imports.add(() -> {
                    try (Ledger mine = ledger()) {
                        return mine.add(edition, 1_000, NOW).isNew();
                    }
                });
            }
            for (Future<Boolean> future : pool.invokeAll(imports)) {
                assertThat(future.get()).isTrue();
            }
        }
        try (Ledger ledger = ledger()) {
            assertThat(ledger.editions(null)).hasSize(20);
            assertThat(ledger.verify().damage()).isEmpty();
            assertThat(ledger.state(TimeFrame.LATEST, list -> true)
                            .entries()
                            .getFirst()
                            .caption())
                    .isEqualTo("NAME 1 29");
        }
    }

    @Test
    void manyMakersOfOneLedgerMakeOne() throws InterruptedException, ExecutionException {
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Callable<Boolean>> makers = new ArrayList<>();
            for (int i = 10; i < 18; i++) {
                ListFake edition = ListFake.of("x", "full", "2024-01-" + i, "1: ONE");
                makers.add(() -> {
                    try (Ledger mine = ledger()) {
                        return mine.add(edition, 1_000, NOW).isNew();
                    }
                });
            }
            for (Future<Boolean> future : pool.invokeAll(makers)) {
                assertThat(future.get()).isTrue();
            }
        }
        try (Ledger ledger = ledger()) {
            assertThat(ledger.editions(null)).hasSize(8);
        }
    }

    @Test
    void aBrokenLinkIsNamedWithWhatIsStillSound() throws SQLException {
        try (Ledger ledger = ledger()) {
            ledger.add(ListFake.of("x", "full", "2024-01-10", "1: ONE"), 1_000, NOW);
            ledger.refuse("x", List.of("file"), "broken", NOW);
            ledger.add(ListFake.of("x", "full", "2024-01-11", "1: ONE", "2: TWO"), 1_000, NOW);
            ledger.add(ListFake.of("x", "full", "2024-01-12", "1: ONE", "2: ZWEI"), 1_000, NOW);
        }
        sql("DROP TRIGGER fact_stays", "UPDATE fact SET body = replace(body, 'broken', 'mended') WHERE number = 2");
        try (Ledger ledger = ledger()) {
            VerifyReport report = ledger.verify();
            assertThat(report.damage()).singleElement().asString().contains("fact 2 (refusal", "not what was recorded");
            assertThat(report.soundFacts()).isEqualTo(1);
            assertThat(report.facts()).isEqualTo(4);
        }
    }

    @Test
    void anyChangeOfWhatWasRecordedIsFound() throws SQLException {
        try (Ledger ledger = ledger()) {
            ledger.add(ListFake.of("x", "full", "2024-01-10", "1: ONE"), 1_000, NOW);
            ledger.add(ListFake.of("x", "full", "2024-01-11", "1: ONE", "2: TWO"), 1_000, NOW);
        }
        sql("DROP TRIGGER record_stays", "UPDATE record SET text = '1: NOBODY' WHERE text = '1: ONE'");
        try (Ledger ledger = ledger()) {
            assertThat(ledger.verify().damage())
                    .containsExactly(
                            "x of 2024-01-10 (full): the records of 1 entries are not what was recorded: 1",
                            "x of 2024-01-11 (full): the records of 1 entries are not what was recorded: 1");
        }
        sql("UPDATE record SET text = '1: ONE' WHERE text = '1: NOBODY'");
        sql("DROP TRIGGER change_keeps", "DELETE FROM change WHERE key = '2'");
        try (Ledger ledger = ledger()) {
            assertThat(ledger.verify().damage()).singleElement().asString().contains("x of 2024-01-11", "1 keys");
        }
    }

    @Test
    void whatIsKeptForSpeedIsFoundToo() throws SQLException {
        try (Ledger ledger = ledger()) {
            ledger.add(ListFake.of("x", "full", "2024-01-10", lines(20, "")), 1_000, NOW);
            ledger.add(ListFake.of("x", "full", "2024-01-11", lines(5, "")), 1_000, NOW);
            assertThat(ledger.verify().isSound()).isTrue();
        }
        sql("UPDATE loss SET lost = 0");
        try (Ledger ledger = ledger()) {
            assertThat(ledger.verify().damage()).singleElement().asString().contains("x of 2024-01-11", "15");
        }
    }

    @Test
    void whatIsPlantedForAnEditionToComeIsFound() throws SQLException {
        try (Ledger ledger = ledger()) {
            ledger.add(ListFake.of("x", "full", "2024-01-10", lines(20, "")), 1_000, NOW);
        }
        sql("INSERT INTO change (series, key, edition, record) VALUES (1, '7', 2, NULL)");
        try (Ledger ledger = ledger()) {
            assertThat(ledger.verify().damage()).singleElement().asString().contains("1 rows");
            assertThatThrownBy(() -> ledger.add(ListFake.of("x", "full", "2024-01-11", lines(21, "")), 1_000, NOW))
                    .isInstanceOfSatisfying(
                            LedgerException.class, e -> assertThat(e.code()).isEqualTo(Code.DAMAGED));
            assertThat(ledger.editions(null)).hasSize(1);
        }
    }

    @Test
    void aListThatWasRenamedBehindTheChainIsFound() throws SQLException {
        try (Ledger ledger = ledger()) {
            ledger.add(ListFake.of("x", "full", "2024-01-10", lines(20, "")), 1_000, NOW);
        }
        sql("UPDATE series SET list = 'y'");
        try (Ledger ledger = ledger()) {
            assertThat(ledger.verify().damage()).singleElement().asString().contains("x of 2024-01-10");
        }
    }

    @Test
    void nothingIsChangedOrDeletedByAccident() {
        ledger().close();
        try (Ledger ledger = ledger()) {
            ledger.add(ListFake.of("x", "full", "2024-01-10", "1: ONE"), 1_000, NOW);
        }
        for (String sql : List.of(
                "DELETE FROM fact",
                "UPDATE fact SET body = ''",
                "DELETE FROM record",
                "UPDATE record SET text = ''",
                "DELETE FROM change",
                "UPDATE change SET record = NULL",
                "DELETE FROM manifest")) {
            assertThatThrownBy(() -> sql(sql)).as(sql).hasMessageContaining("append-only");
        }
    }

    @Test
    void aLedgerOfANewerVersionIsRefused() throws SQLException {
        ledger().close();
        sql("INSERT INTO flyway_schema_history SELECT 99, '99', 'later', type, script, checksum, installed_by,"
                + " installed_on, execution_time, success FROM flyway_schema_history LIMIT 1");

        assertThatThrownBy(this::ledger)
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("newer Tamiz")
                .extracting(e -> ((LedgerException) e).code())
                .isEqualTo(Code.NEWER_VERSION);
    }

    @Test
    void aLedgerOfTheVersionBeforeIsBroughtUpToDate() throws SQLException {
        try (Ledger ledger = ledger()) {
            ledger.add(ListFake.of("x", "full", "2024-01-10", "1: ONE"), 1_000, NOW);
        }
        sql("DELETE FROM flyway_schema_history WHERE version = '2'");

        try (Ledger ledger = ledger()) {
            ledger.confirm(ledger.edition("x@2024-01-10"), "https://lists.example/x", NOW);
            assertThat(ledger.verify().isSound()).isTrue();
        }
        // The step is noted in the file, so that an older Tamiz refuses it instead of calling a new kind of fact
        // damaged.
        assertThatThrownBy(() ->
                        sql("INSERT INTO flyway_schema_history SELECT * FROM flyway_schema_history WHERE version ="
                                + " '2'"))
                .hasMessageContaining("UNIQUE");
    }

    @Test
    void whatIsNoLedgerIsRefused() throws IOException, SQLException {
        Path ledger = Files.createDirectories(folder.resolve("ledger"));
        Files.writeString(ledger.resolve("ledger.sqlite"), "this is a text, not a database");
        assertThatThrownBy(this::ledger).hasMessageContaining("is not a ledger");
        Files.delete(ledger.resolve("ledger.sqlite"));
        sql("CREATE TABLE others (data TEXT)");
        assertThatThrownBy(this::ledger).hasMessageContaining("is not a ledger");
        assertThatThrownBy(() -> Ledger.open(folder.resolve("nowhere"), ListFake.READERS))
                .hasMessageContaining("holds no ledger")
                .hasMessageContaining("tamiz lists import");
    }

    @Test
    void aTornFileIsToldAsDamaged() throws IOException {
        try (Ledger ledger = ledger()) {
            ledger.add(ListFake.of("x", "full", "2024-01-10", lines(300, "")), 1_000, NOW);
        }
        Path file = folder.resolve("ledger/ledger.sqlite");
        byte[] whole = Files.readAllBytes(file);
        for (int i = 8_000; i < whole.length; i += 97) {
            whole[i] ^= 0x55;
        }
        Files.write(file, whole);

        assertThatThrownBy(() -> {
                    try (Ledger ledger = ledger()) {
                        assertThat(ledger.verify().isSound()).isTrue();
                    }
                })
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void aFullDiskLeavesTheLedgerAsItWas() throws SQLException {
        try (Ledger ledger = ledger()) {
            ledger.add(ListFake.of("x", "full", "2024-01-10", lines(10, "")), 1_000, NOW);
            String before = state(ledger);
            // SQLite's own limit on the size of the file gives the very error of a full disk.
            ledger.limitPages(40);

            assertThatThrownBy(
                            () -> ledger.add(ListFake.of("x", "full", "2024-01-11", lines(5_000, " new")), 10_000, NOW))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("the disk is full")
                    .hasMessageContaining("as it was before");

            assertThat(state(ledger)).isEqualTo(before);
            assertThat(ledger.verify().damage()).isEmpty();
        }
    }
}
