package org.tamiz.ledger.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tamiz.ledger.LedgerException;
import org.tamiz.ledger.LedgerException.Code;

/**
 * Which record stands under which key in which edition.
 *
 * <p>An edition is stored as its differences from another edition of its series, its base, and so on down to an edition
 * without a base. The rows of a series are ordered by key, so that one pass over them gives the manifest of any of its
 * editions: of each key the row of the nearest edition in the chain of bases counts.
 */
final class Manifests {

    private final LedgerFile file;

    Manifests(LedgerFile file) {
        this.file = file;
    }

    /** A key and the hash of its record. */
    record Row(String key, Hash hash) {}

    /** Where an edition's manifest is stored. */
    private record Place(long series, @Nullable Long base) {}

    /** The series of these editions; made where there is none. */
    long series(String list, String format) throws SQLException {
        List<Long> ids =
                file.query("SELECT id FROM series WHERE list = ? AND format = ?", row -> row.getLong(1), list, format);
        if (!ids.isEmpty()) {
            return ids.getFirst();
        }
        file.update("INSERT INTO series (list, format) VALUES (?, ?)", list, format);
        return file.query("SELECT last_insert_rowid()", row -> row.getLong(1)).getFirst();
    }

    /** Whether the series has rows of this edition or a later one; before it is taken in there must be none. */
    boolean hasRowsFrom(long series, long edition) throws SQLException {
        return !file.query(
                        "SELECT 1 FROM change WHERE series = ? AND edition >= ? LIMIT 1",
                        row -> row.getLong(1),
                        series,
                        edition)
                .isEmpty();
    }

    /** The manifest, by key. */
    Map<String, Hash> read(long edition) throws SQLException {
        return Objects.requireNonNull(read(Set.of(edition)).get(edition));
    }

    /** The manifests of several editions, by edition and key; each series is gone through once. */
    Map<Long, Map<String, Hash>> read(Set<Long> editions) throws SQLException {
        Map<Long, List<Nearest>> bySeries = new TreeMap<>();
        Map<Long, Map<String, Hash>> manifests = new HashMap<>();
        for (long edition : editions) {
            bySeries.computeIfAbsent(place(edition).series(), series -> new ArrayList<>())
                    .add(new Nearest(edition, depths(edition)));
            manifests.put(edition, new HashMap<>());
        }
        for (Map.Entry<Long, List<Nearest>> each : bySeries.entrySet()) {
            List<Nearest> nearest = each.getValue();
            try (Rows rows = new Rows(each.getKey(), null)) {
                while (rows.nextKey(nearest)) {
                    for (Nearest one : nearest) {
                        if (one.record != null) {
                            Objects.requireNonNull(manifests.get(one.edition)).put(rows.key(), one.record);
                        }
                    }
                }
            }
        }
        return manifests;
    }

    /** The record of one key; {@code null} when the edition has no such key. */
    @Nullable
    Hash find(long edition, String key) throws SQLException {
        Place place = place(edition);
        Map<Long, Integer> depths = depths(edition);
        Hash found = null;
        int nearest = Integer.MAX_VALUE;
        for (Change change : file.query(
                "SELECT edition, record FROM change WHERE series = ? AND key = ?",
                row -> new Change(row.getLong(1), hash(row.getBytes(2))),
                place.series(),
                key)) {
            Integer depth = depths.get(change.edition());
            if (depth != null && depth < nearest) {
                nearest = depth;
                found = change.record();
            }
        }
        return found;
    }

    /** Takes one difference between two manifests. */
    interface DifferenceConsumer {
        /** Takes the records that the two have under this key; one of them may be {@code null}, and they differ. */
        void accept(String key, @Nullable Hash before, @Nullable Hash after) throws SQLException;
    }

    /**
     * Finds how two manifests of one series or of two differ, in the order of keys.
     *
     * <p>Of one series, only keys need be looked at that an edition touched which one of the two stands on and the other
     * does not: SQLite picks them out, so that little reaches this program when little changed.
     */
    void forEachDifference(long before, long after, DifferenceConsumer consumer) throws SQLException {
        long series = place(before).series();
        Map<Long, Integer> left = depths(before);
        Map<Long, Integer> right = depths(after);
        if (series != place(after).series()) {
            forEachDifferenceOfAll(before, after, consumer);
            return;
        }
        Set<Long> touching = new TreeSet<>(left.keySet());
        touching.addAll(right.keySet());
        touching.removeIf(edition -> left.containsKey(edition) && right.containsKey(edition));
        try (Rows rows = new Rows(series, touching)) {
            Nearest a = new Nearest(before, left);
            Nearest b = new Nearest(after, right);
            List<Nearest> both = List.of(a, b);
            while (rows.nextKey(both)) {
                if (!Objects.equals(a.record, b.record)) {
                    consumer.accept(rows.key(), a.record, b.record);
                }
            }
        }
    }

    private void forEachDifferenceOfAll(long before, long after, DifferenceConsumer consumer) throws SQLException {
        try (Cursor left = cursor(before);
                Cursor right = cursor(after)) {
            Row a = left.hasNext() ? left.next() : null;
            Row b = right.hasNext() ? right.next() : null;
            while (a != null || b != null) {
                int order = a == null ? 1 : b == null ? -1 : compareCodePoints(a.key(), b.key());
                if (order < 0 && a != null) {
                    consumer.accept(a.key(), a.hash(), null);
                    a = left.hasNext() ? left.next() : null;
                } else if (order > 0 && b != null) {
                    consumer.accept(b.key(), null, b.hash());
                    b = right.hasNext() ? right.next() : null;
                } else if (a != null && b != null) {
                    if (!a.hash().equals(b.hash())) {
                        consumer.accept(a.key(), a.hash(), b.hash());
                    }
                    a = left.hasNext() ? left.next() : null;
                    b = right.hasNext() ? right.next() : null;
                }
            }
        }
    }

    /** SHA-256 over all keys in order and the hashes of their records, and how many they are. */
    Digest digest(long edition) throws SQLException {
        Digester digester = new Digester();
        try (Cursor cursor = cursor(edition)) {
            while (cursor.hasNext()) {
                Row row = cursor.next();
                digester.add(row.key(), row.hash());
            }
        }
        return digester.digest();
    }

    /** Reckons a digest of rows that come in the order of keys. */
    static final class Digester {

        private final MessageDigest sha256 = Hash.sha256();
        private long keys;

        void add(String key, Hash record) {
            byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
            sha256.update(new byte[] {
                (byte) (bytes.length >>> 24),
                (byte) (bytes.length >>> 16),
                (byte) (bytes.length >>> 8),
                (byte) bytes.length
            });
            sha256.update(bytes);
            sha256.update(record.bytes());
            keys++;
        }

        Digest digest() {
            return new Digest(HexFormat.of().formatHex(sha256.digest()), keys);
        }
    }

    /** A manifest in short. */
    record Digest(String hash, long keys) {}

    private record Change(long edition, @Nullable Hash record) {}

    private static @Nullable Hash hash(byte @Nullable [] value) {
        return value == null ? null : Hash.of(value);
    }

    /** SQLite orders texts by their bytes in UTF-8, which is the order of code points; Java by UTF-16 units. */
    static int compareCodePoints(String a, String b) {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                boolean high = Character.isSurrogate(x);
                return high == Character.isSurrogate(y) ? Character.compare(x, y) : high ? 1 : -1;
            }
        }
        return Integer.compare(a.length(), b.length());
    }

    Cursor cursor(long edition) throws SQLException {
        return new Cursor(edition);
    }

    private Place place(long edition) throws SQLException {
        List<Place> places = file.query(
                "SELECT series, base FROM manifest WHERE edition = ?",
                row -> new Place(row.getLong(1), row.getObject(2) == null ? null : row.getLong(2)),
                edition);
        if (places.isEmpty()) {
            throw new LedgerException(
                    Code.DAMAGED,
                    file.path() + ": the manifest of edition " + edition + " is missing",
                    "Restore the file from a copy");
        }
        return places.getFirst();
    }

    /** How far each edition is down the chain of bases, this one itself at 0. */
    private Map<Long, Integer> depths(long edition) throws SQLException {
        Map<Long, Long> bases = new HashMap<>();
        file.query("SELECT edition, base FROM manifest WHERE base IS NOT NULL", row ->
                        new long[] {row.getLong(1), row.getLong(2)})
                .forEach(pair -> bases.put(pair[0], pair[1]));
        Map<Long, Integer> depths = new LinkedHashMap<>();
        for (Long at = edition; at != null && depths.putIfAbsent(at, depths.size()) == null; ) {
            at = bases.get(at);
        }
        return depths;
    }

    /** What an edition has under the key at hand: of the rows in its chain of bases the nearest counts. */
    private static final class Nearest {

        private final long edition;
        private final Map<Long, Integer> depths;
        private int depth;
        private @Nullable Hash record;

        private Nearest(long edition, Map<Long, Integer> depths) {
            this.edition = edition;
            this.depths = depths;
        }

        private void clear() {
            depth = Integer.MAX_VALUE;
            record = null;
        }

        /** Whether a row of this edition counts for more than those before; then takes its depth. */
        private boolean isNearer(long rowEdition) {
            Integer offered = depths.get(rowEdition);
            if (offered == null || offered >= depth) {
                return false;
            }
            depth = offered;
            return true;
        }
    }

    /** The rows of a series, by key in the order of code points. */
    private final class Rows implements AutoCloseable {

        private final PreparedStatement statement;
        private final ResultSet rows;
        private boolean more;
        private String key = "";

        /** All rows of the series; or those of the keys that any of these editions touched. */
        private Rows(long series, @Nullable Set<Long> touching) throws SQLException {
            String editions = touching == null
                    ? ""
                    : touching.stream().map(String::valueOf).collect(Collectors.joining(", "));
            String keys = touching == null
                    ? ""
                    : " AND key IN (SELECT key FROM change WHERE series = ?1 AND edition IN (" + editions + "))";
            this.statement = file.connection()
                    .prepareStatement("SELECT key, edition, record FROM change WHERE series = ?1" + keys
                            + " ORDER BY key, edition");
            statement.setLong(1, series);
            this.rows = statement.executeQuery();
            this.more = rows.next();
        }

        /** Goes to the next key and finds what editions have there; {@code false} when there is no key any more. */
        private boolean nextKey(List<Nearest> editions) throws SQLException {
            if (!more) {
                return false;
            }
            for (Nearest edition : editions) {
                edition.clear();
            }
            key = rows.getString(1);
            do {
                take(rows.getLong(2), editions);
                more = rows.next();
            } while (more && rows.getString(1).equals(key));
            return true;
        }

        private void take(long rowEdition, List<Nearest> editions) throws SQLException {
            boolean read = false;
            Hash record = null;
            for (Nearest edition : editions) {
                if (edition.isNearer(rowEdition)) {
                    record = read ? record : hash(rows.getBytes(3));
                    read = true;
                    edition.record = record;
                }
            }
        }

        private String key() {
            return key;
        }

        @Override
        public void close() throws SQLException {
            statement.close();
        }
    }

    /** The rows of one manifest, by key in the order of code points. */
    final class Cursor implements AutoCloseable {

        private final Rows rows;
        private final Nearest nearest;
        private @Nullable Row ahead;

        private Cursor(long edition) throws SQLException {
            this.nearest = new Nearest(edition, depths(edition));
            this.rows = new Rows(place(edition).series(), null);
            advance();
        }

        boolean hasNext() {
            return ahead != null;
        }

        Row next() throws SQLException {
            Row row = ahead;
            if (row == null) {
                throw new NoSuchElementException();
            }
            advance();
            return row;
        }

        private void advance() throws SQLException {
            ahead = null;
            while (ahead == null && rows.nextKey(List.of(nearest))) {
                Hash record = nearest.record;
                if (record != null) {
                    ahead = new Row(rows.key(), record);
                }
            }
        }

        @Override
        public void close() throws SQLException {
            rows.close();
        }
    }
}
