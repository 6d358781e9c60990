package org.tamiz.ledger.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.tamiz.ledger.EditionRecord;
import org.tamiz.ledger.LedgerException;
import org.tamiz.ledger.LedgerException.Code;
import org.tamiz.ledger.RecordReaders;
import org.tamiz.model.EditionInfo;
import org.tamiz.model.EntryField;
import org.tamiz.model.RawRecord;
import org.tamiz.model.ReadRecord;
import org.tamiz.model.RecordReader;
import org.tamiz.model.SourcePosition;

/**
 * Reads stored records with the readers of this version of Tamiz, for one question.
 *
 * <p>Several threads may look records up at once; manifests are loaded by one thread, before. Parsing is most of the work
 * and goes on in all threads, while the database serves one of them at a time.
 */
final class Versions implements AutoCloseable {

    /** How many records are asked for at once; a look-up of its own takes longer to ask for than to answer. */
    private static final int TOGETHER = 64;

    private final LedgerFile file;
    private final Manifests manifests;
    private final RecordReaders readers;
    private final Map<Long, Map<String, Hash>> loaded = new HashMap<>();
    private final Map<Long, Source> sources = new ConcurrentHashMap<>();
    private final Lock database = new ReentrantLock();
    private final PreparedStatement recordByHash;
    private final PreparedStatement recordsByHash;

    /** With what the records of an edition are read, and what stands for their place in its file. */
    private record Source(RecordReader reader, SourcePosition position) {}

    Versions(LedgerFile file, Manifests manifests, RecordReaders readers) throws SQLException {
        this.file = file;
        this.manifests = manifests;
        this.readers = readers;
        this.recordByHash = recordsByHash(1);
        this.recordsByHash = recordsByHash(TOGETHER);
    }

    private PreparedStatement recordsByHash(int count) throws SQLException {
        return file.connection()
                .prepareStatement("SELECT hash, text FROM record WHERE hash IN ("
                        + String.join(", ", Collections.nCopies(count, "?")) + ")");
    }

    /** The whole manifest of an edition, read once. */
    Map<String, Hash> manifest(EditionRecord edition) throws SQLException {
        Map<String, Hash> manifest = loaded.get(edition.number());
        if (manifest == null) {
            load(List.of(edition));
            manifest = Objects.requireNonNull(loaded.get(edition.number()));
        }
        return manifest;
    }

    /** Reads the whole manifests of these editions, which makes looking many keys up cheap. */
    void load(List<EditionRecord> editions) throws SQLException {
        Set<Long> missing = new TreeSet<>();
        editions.forEach(edition -> missing.add(edition.number()));
        missing.removeAll(loaded.keySet());
        loaded.putAll(manifests.read(missing));
    }

    /**
     * What the edition says under several keys, by key, without those that it does not have.
     *
     * @param known for each key asked for what other editions say under it: a record that they share is not read again, and
     *     its entries bear their positions
     */
    Map<String, Version> find(EditionRecord edition, Map<String, List<Version>> known) throws SQLException {
        Map<String, Version> found = new HashMap<>();
        Map<String, Hash> unread = new LinkedHashMap<>();
        for (Map.Entry<String, List<Version>> each : known.entrySet()) {
            Hash hash = hash(edition, each.getKey());
            Version same = hash == null ? null : same(edition, hash, each.getValue());
            if (same != null) {
                found.put(each.getKey(), same);
            } else if (hash != null) {
                unread.put(each.getKey(), hash);
            }
        }
        Map<Hash, String> texts = texts(unread.values());
        for (Map.Entry<String, Hash> each : unread.entrySet()) {
            found.put(each.getKey(), read(edition, each.getKey(), each.getValue(), texts));
        }
        return found;
    }

    private static @Nullable Version same(EditionRecord edition, Hash hash, List<Version> others) {
        for (Version other : others) {
            if (other.record().equals(hash)
                    && other.format().equals(edition.info().format())) {
                return new Version(edition, hash, other.entries(), other.cut());
            }
        }
        return null;
    }

    private @Nullable Hash hash(EditionRecord edition, String key) throws SQLException {
        Map<String, Hash> manifest = loaded.get(edition.number());
        if (manifest != null) {
            return manifest.get(key);
        }
        database.lock();
        try {
            return manifests.find(edition.number(), key);
        } finally {
            database.unlock();
        }
    }

    /** What was published on one day under each of the keys, the best version first. */
    List<List<Version>> findAll(List<EditionRecord> editions, List<String> keys) throws SQLException {
        Map<String, List<Version>> nothingKnown = new LinkedHashMap<>();
        keys.forEach(key -> nothingKnown.put(key, List.of()));
        List<Map<String, Version>> byEdition = new ArrayList<>();
        for (EditionRecord edition : editions) {
            byEdition.add(find(edition, nothingKnown));
        }
        List<List<Version>> all = new ArrayList<>(keys.size());
        for (String key : keys) {
            List<Version> found = new ArrayList<>(byEdition.size());
            for (Map<String, Version> versions : byEdition) {
                Version version = versions.get(key);
                if (version != null) {
                    found.add(version);
                }
            }
            found.sort(Version.BEST_FIRST);
            all.add(found);
        }
        return all;
    }

    /** The same for one key, without the versions that name nobody. */
    List<Version> findNamed(List<EditionRecord> editions, String key) throws SQLException {
        List<Version> found = findAll(editions, List.of(key)).getFirst();
        found.removeIf(version -> version.entries().isEmpty());
        return found;
    }

    /** The version that this record holds. */
    Version read(EditionRecord edition, String key, Hash hash) throws SQLException {
        return read(edition, key, hash, texts(List.of(hash)));
    }

    private Version read(EditionRecord edition, String key, Hash hash, Map<Hash, String> texts) {
        String text = texts.get(hash);
        if (text == null) {
            throw new LedgerException(
                    Code.DAMAGED,
                    file.path() + ": the record " + edition.list() + ":" + key + " of " + edition.ref() + " is missing",
                    "Run tamiz ledger verify to see what is still sound, and restore the file from a copy");
        }
        Source source = source(edition, key);
        try {
            ReadRecord read = source.reader().read(new RawRecord(key, source.position(), text));
            Set<EntryField> cut = EnumSet.noneOf(EntryField.class);
            cut.addAll(read.cut());
            return new Version(edition, hash, read.entries(), cut);
        } catch (IllegalArgumentException e) {
            throw unreadable(edition, key, e);
        }
    }

    private static LedgerException unreadable(EditionRecord edition, String key, IllegalArgumentException e) {
        return new LedgerException(
                Code.DAMAGED,
                "the record " + edition.list() + ":" + key + " of " + edition.ref() + " cannot be read by this Tamiz",
                "Run tamiz ledger verify; if that finds no damage, report it",
                e);
    }

    /** How the records of the edition are read; found once, because it is the same for each. */
    private Source source(EditionRecord edition, String key) {
        Source known = sources.get(edition.number());
        if (known != null) {
            return known;
        }
        EditionInfo info = edition.info();
        SourcePosition position = new SourcePosition(
                info.files().isEmpty() ? edition.name() : info.files().getFirst(), 0);
        try {
            Source source = new Source(readers.of(info.format(), edition.list()), position);
            sources.put(edition.number(), source);
            return source;
        } catch (IllegalArgumentException e) {
            throw unreadable(edition, key, e);
        }
    }

    /** The texts of these records, without those that are missing. */
    private Map<Hash, String> texts(Collection<Hash> hashes) throws SQLException {
        List<Hash> all = List.copyOf(hashes);
        Map<Hash, String> texts = new HashMap<>();
        database.lock();
        try {
            int from = 0;
            for (; from + TOGETHER <= all.size(); from += TOGETHER) {
                take(recordsByHash, all.subList(from, from + TOGETHER), texts);
            }
            for (; from < all.size(); from++) {
                take(recordByHash, all.subList(from, from + 1), texts);
            }
        } finally {
            database.unlock();
        }
        return texts;
    }

    /** Asks for as many records as the statement has places. */
    private static void take(PreparedStatement byHash, List<Hash> hashes, Map<Hash, String> texts) throws SQLException {
        for (int i = 0; i < hashes.size(); i++) {
            byHash.setBytes(i + 1, hashes.get(i).bytes());
        }
        try (ResultSet rows = byHash.executeQuery()) {
            while (rows.next()) {
                texts.put(Hash.of(rows.getBytes(1)), rows.getString(2));
            }
        }
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
        recordsByHash.close();
    }
}
