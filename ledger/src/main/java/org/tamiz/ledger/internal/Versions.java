package org.tamiz.ledger.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tamiz.ledger.EditionRecord;
import org.tamiz.ledger.LedgerException;
import org.tamiz.ledger.LedgerException.Code;
import org.tamiz.ledger.RecordReaders;
import org.tamiz.model.EntryField;
import org.tamiz.model.RawRecord;
import org.tamiz.model.ReadRecord;
import org.tamiz.model.RecordReader;
import org.tamiz.model.SourcePosition;

/** Reads stored records with the readers of this version of Tamiz, for one question. */
final class Versions implements AutoCloseable {

    private final LedgerFile file;
    private final Manifests manifests;
    private final RecordReaders readers;
    private final Map<Long, Map<String, Hash>> loaded = new HashMap<>();
    private final Map<String, RecordReader> readerByFormat = new HashMap<>();
    private final Map<Long, SourcePosition> positions = new HashMap<>();
    private final PreparedStatement recordByHash;

    Versions(LedgerFile file, Manifests manifests, RecordReaders readers) throws SQLException {
        this.file = file;
        this.manifests = manifests;
        this.readers = readers;
        this.recordByHash = file.connection().prepareStatement("SELECT text FROM record WHERE hash = ?");
    }

    /** The whole manifest of an edition, read once. */
    Map<String, Hash> manifest(EditionRecord edition) throws SQLException {
        load(List.of(edition));
        return Objects.requireNonNull(loaded.get(edition.number()));
    }

    /** Reads the whole manifests of these editions, which makes looking many keys up cheap. */
    void load(List<EditionRecord> editions) throws SQLException {
        Set<Long> missing = new TreeSet<>();
        editions.forEach(edition -> missing.add(edition.number()));
        missing.removeAll(loaded.keySet());
        loaded.putAll(manifests.read(missing));
    }

    /** What the edition says under the key; {@code null} when it has no such key. */
    @Nullable
    Version find(EditionRecord edition, String key) throws SQLException {
        return find(edition, key, List.of());
    }

    /**
     * What the edition says under the key; {@code null} when it has no such key.
     *
     * @param others what other editions say under it: a record that they share is not read again, and its entries bear
     *     their positions
     */
    @Nullable
    Version find(EditionRecord edition, String key, List<Version> others) throws SQLException {
        Map<String, Hash> manifest = loaded.get(edition.number());
        Hash hash = manifest == null ? manifests.find(edition.number(), key) : manifest.get(key);
        if (hash == null) {
            return null;
        }
        for (Version other : others) {
            if (other.record().equals(hash)
                    && other.format().equals(edition.info().format())) {
                return new Version(edition, hash, other.entries(), other.cut());
            }
        }
        return read(edition, key, hash);
    }

    /** What was published on one day under the key, the best version first. */
    List<Version> findAll(List<EditionRecord> editions, String key) throws SQLException {
        List<Version> found = new ArrayList<>();
        for (EditionRecord edition : editions) {
            Version version = find(edition, key);
            if (version != null) {
                found.add(version);
            }
        }
        found.sort(Version.BEST_FIRST);
        return found;
    }

    /** The same without the versions that name nobody. */
    List<Version> findNamed(List<EditionRecord> editions, String key) throws SQLException {
        List<Version> found = findAll(editions, key);
        found.removeIf(version -> version.entries().isEmpty());
        return found;
    }

    /** The version that this record holds. */
    Version read(EditionRecord edition, String key, Hash hash) throws SQLException {
        SourcePosition position = positions.computeIfAbsent(
                edition.number(),
                number -> new SourcePosition(
                        edition.info().files().isEmpty()
                                ? edition.name()
                                : edition.info().files().getFirst(),
                        0));
        String format = edition.info().format();
        try {
            RecordReader reader = readerByFormat.computeIfAbsent(
                    edition.list() + "\n" + format, id -> readers.of(format, edition.list()));
            ReadRecord read = reader.read(new RawRecord(key, position, text(edition, key, hash)));
            Set<EntryField> cut = EnumSet.noneOf(EntryField.class);
            cut.addAll(read.cut());
            return new Version(edition, hash, read.entries(), cut);
        } catch (IllegalArgumentException e) {
            throw new LedgerException(
                    Code.DAMAGED,
                    "the record " + edition.list() + ":" + key + " of " + edition.ref()
                            + " cannot be read by this Tamiz",
                    "Run tamiz ledger verify; if that finds no damage, report it",
                    e);
        }
    }

    private String text(EditionRecord edition, String key, Hash hash) throws SQLException {
        recordByHash.setBytes(1, hash.bytes());
        try (ResultSet rows = recordByHash.executeQuery()) {
            if (rows.next()) {
                return rows.getString(1);
            }
        }
        throw new LedgerException(
                Code.DAMAGED,
                file.path() + ": the record " + edition.list() + ":" + key + " of " + edition.ref() + " is missing",
                "Run tamiz ledger verify to see what is still sound, and restore the file from a copy");
    }

    /** All records that any edition of the series of this list and format ever had under the key. */
    boolean everHad(String list, String key) throws SQLException {
        List<Long> any = file.query(
                "SELECT count(*) FROM change JOIN series ON series.id = change.series WHERE list = ? AND key = ?",
                row -> row.getLong(1),
                list,
                key);
        return any.getFirst() > 0;
    }

    @Override
    public void close() throws SQLException {
        recordByHash.close();
    }
}
