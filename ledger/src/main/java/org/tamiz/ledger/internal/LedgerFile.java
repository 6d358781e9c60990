package org.tamiz.ledger.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.tamiz.ledger.LedgerException;
import org.tamiz.ledger.LedgerException.Code;

/**
 * The SQLite file of a ledger: opened, brought to this version's schema, and its failures told in words.
 *
 * <p>It is written in one transaction a change, with a write-ahead log: a process that dies leaves the state before, and
 * readers go on while somebody writes.
 */
public final class LedgerFile implements AutoCloseable {

    /** The file's name in the data folder. */
    public static final String NAME = "ledger.sqlite";

    /** The newest migration that this version knows. */
    static final int SCHEMA = 2;

    /** Kept here, because the logging of the JDK forgets the level of a logger that nobody holds. */
    private static final Logger FLYWAY_LOG = Logger.getLogger("org.flywaydb");

    private static final int BUSY_MILLIS = 600_000;
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private final Path file;
    private final Connection connection;

    private LedgerFile(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Whether the folder holds a ledger. */
    public static boolean exists(Path folder) {
        return Files.exists(folder.resolve(NAME));
    }

    /**
     * Opens the ledger of a folder.
     *
     * @param create whether to make one where there is none
     */
    static LedgerFile open(Path folder, boolean create) {
        Path file = folder.resolve(NAME);
        try {
            if (!Files.exists(file)) {
                if (!create) {
                    throw new LedgerException(
                            Code.NO_LEDGER,
                            folder + " holds no ledger",
                            "Import a list first: tamiz lists import FILE");
                }
                Files.createDirectories(folder);
            } else {
                requireSqlite(file);
            }
            migrate(folder, file);
            Connection connection = source(file).getConnection();
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA cache_size = -65536");
            }
            return new LedgerFile(file, connection);
        } catch (IOException e) {
            if (Files.isRegularFile(folder)) {
                throw new LedgerException(
                        Code.STORE_FAILED,
                        folder + " is a file, and a ledger needs a folder",
                        "Name another with --data",
                        e);
            }
            throw new LedgerException(
                    Code.STORE_FAILED, folder + " cannot be used: " + e, "Check the folder's permissions", e);
        } catch (SQLException e) {
            throw failure(file, e);
        }
    }

    private static SQLiteDataSource source(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private static void requireSqlite(Path file) throws IOException {
        byte[] head = new byte[MAGIC.length];
        try (var in = Files.newInputStream(file)) {
            int count = in.readNBytes(head, 0, head.length);
            // A file of no bytes is a ledger whose maker died at once.
            if (count > 0 && !Arrays.equals(head, MAGIC)) {
                throw notALedger(file);
            }
        }
    }

    private static LedgerException notALedger(Path file) {
        return new LedgerException(
                Code.NOT_A_LEDGER, file + " is not a ledger of Tamiz", "Name another folder with --data");
    }

    /** Flyway takes half a second to find that nothing is to be done, so it is asked only when something is. */
    private static synchronized void migrate(Path folder, Path file) throws IOException, SQLException {
        int version = schemaVersion(file);
        if (version > SCHEMA) {
            throw new LedgerException(
                    Code.NEWER_VERSION,
                    file + " was written by a newer Tamiz (its schema is " + version + ", this Tamiz knows " + SCHEMA
                            + ")",
                    "Use that newer version");
        }
        if (version == SCHEMA) {
            return;
        }
        // Two processes may find that there is no ledger; one makes it, the other waits.
        try (FileChannel channel = FileChannel.open(
                        folder.resolve(NAME + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            // What it does is no news to a user; what goes wrong is thrown.
            FLYWAY_LOG.setLevel(Level.WARNING);
            if (lock.isValid() && schemaVersion(file) < SCHEMA) {
                Flyway.configure(LedgerFile.class.getClassLoader())
                        .dataSource(source(file))
                        .locations("classpath:org/tamiz/ledger/migrations")
                        .failOnMissingLocations(true)
                        .load()
                        .migrate();
            }
        } catch (FlywayException e) {
            if (e.getCause() instanceof SQLException sql) {
                throw failure(file, sql);
            }
            throw new LedgerException(
                    Code.NOT_A_LEDGER,
                    file + " cannot be brought to this version's schema: " + firstLine(e),
                    "Name another folder with --data, or restore the file from a copy",
                    e);
        }
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    /** The newest migration that the file has had; 0 for none. */
    private static int schemaVersion(Path file) throws SQLException {
        if (!Files.exists(file)) {
            return 0;
        }
        try (Connection connection = source(file).getConnection();
                Statement statement = connection.createStatement()) {
            boolean any;
            boolean history;
            try (ResultSet rows = statement.executeQuery(
                    "SELECT count(*), sum(name = 'flyway_schema_history') FROM sqlite_master WHERE type = 'table'")) {
                rows.next();
                any = rows.getInt(1) > 0;
                history = rows.getInt(2) > 0;
            }
            if (!history) {
                if (any) {
                    throw notALedger(file);
                }
                return 0;
            }
            try (ResultSet rows = statement.executeQuery(
                    "SELECT max(CAST(version AS INTEGER)) FROM flyway_schema_history WHERE success = 1")) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    Path path() {
        return file;
    }

    Connection connection() {
        return connection;
    }

    /** Work that may change the ledger. */
    interface Work<T> {
        T run() throws SQLException;
    }

    /** Does all of it, or, when it throws, none of it. Waits while somebody else is writing. */
    <T> T write(Work<T> work) {
        try (Statement statement = connection.createStatement()) {
            // Takes the lock now, so that what is read next cannot change before it is written.
            statement.execute("BEGIN IMMEDIATE");
            try {
                T result = work.run();
                statement.execute("COMMIT");
                return result;
            } catch (SQLException | RuntimeException e) {
                rollBack(statement, e);
                throw e;
            }
        } catch (SQLException e) {
            throw failure(file, e);
        }
    }

    /** Undoes what was begun. SQLite does so by itself when the disk is full, and then there is nothing left to undo. */
    private static void rollBack(Statement statement, Exception cause) {
        try {
            statement.execute("ROLLBACK");
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    /** Reads; what it sees is one moment's ledger. */
    <T> T read(Work<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw failure(file, e);
        }
    }

    /** Takes a value out of each row of a query. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> query(String sql, RowReader<T> reader, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            List<T> values = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    values.add(reader.read(rows));
                }
            }
            return values;
        }
    }

    void update(String sql, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            statement.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }

    static LedgerException failure(Path file, SQLException e) {
        SQLiteErrorCode code = e instanceof SQLiteException sqlite ? sqlite.getResultCode() : null;
        int primary = code == null ? e.getErrorCode() & 0xFF : code.code & 0xFF;
        if (primary == SQLiteErrorCode.SQLITE_FULL.code) {
            return new LedgerException(
                    Code.STORE_FAILED,
                    file + " cannot be written: the disk is full",
                    "Make room and try again; the ledger is as it was before",
                    e);
        }
        if (primary == SQLiteErrorCode.SQLITE_BUSY.code || primary == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return new LedgerException(
                    Code.BUSY, file + " is being written by another process", "Try again when that is done", e);
        }
        if (primary == SQLiteErrorCode.SQLITE_CORRUPT.code || primary == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return new LedgerException(
                    Code.DAMAGED,
                    file + " is damaged: " + firstLine(e),
                    "Run tamiz ledger verify to see what is still sound, and restore the file from a copy",
                    e);
        }
        if (primary == SQLiteErrorCode.SQLITE_READONLY.code
                || primary == SQLiteErrorCode.SQLITE_CANTOPEN.code
                || primary == SQLiteErrorCode.SQLITE_PERM.code) {
            return new LedgerException(
                    Code.STORE_FAILED,
                    file + " cannot be opened for writing: " + firstLine(e),
                    "Check the permissions of the file and its folder",
                    e);
        }
        return new LedgerException(
                Code.STORE_FAILED, file + ": " + firstLine(e), "Check the disk; the ledger is as it was before", e);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failure(file, e);
        }
    }
}
