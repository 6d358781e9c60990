package org.tamiz.ledger.internal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tamiz.ledger.EditionRecord;
import org.tamiz.ledger.Fact;
import org.tamiz.ledger.LedgerException;
import org.tamiz.ledger.LedgerException.Code;
import org.tamiz.model.EditionInfo;
import org.tamiz.model.Notice;
import org.tamiz.model.PublicationTime;
import org.tamiz.model.RawEdition;
import org.tamiz.model.RawRecord;
import org.tamiz.model.RecordReader;

/** Takes one edition into the ledger, inside a transaction of the caller's. */
final class Importer {

    private final LedgerFile file;
    private final FactChain chain;
    private final Manifests manifests;

    Importer(LedgerFile file, FactChain chain, Manifests manifests) {
        this.file = file;
        this.chain = chain;
        this.manifests = manifests;
    }

    /**
     * What was taken in.
     *
     * @param edition the edition as the ledger holds it now
     * @param isNew whether it was not there before
     * @param newRecords how many of its records were never seen before
     */
    record Taken(EditionRecord edition, boolean isNew, long newRecords) {}

    Taken take(RawEdition raw, Known known, int maxLossBasisPoints, Instant now) throws SQLException {
        EditionInfo info = raw.info();
        PublicationTime published = Objects.requireNonNull(info.published());
        List<EditionRecord> sameSeries = known.editionsOf(info.list()).stream()
                .filter(edition -> edition.info().format().equals(info.format()))
                .toList();
        for (EditionRecord edition : sameSeries) {
            if (sameTime(edition.published(), published)) {
                boolean same = edition.info().contentHash().equals(info.contentHash());
                if (same || holdsTheSame(raw, edition)) {
                    return new Taken(edition, false, 0);
                }
                throw new LedgerException(
                        Code.EDITION_CONFLICT,
                        "another edition of " + edition.ref() + " is in the ledger already, with other content",
                        "If both are real and this one came later, say when: --edition-date with a time, such as "
                                + published.utcDay() + "T14:00-04:00");
            }
        }
        long series = manifests.series(info.list(), info.format());
        EditionRecord base = nearest(sameSeries, published);
        // The number of the fact to come: the manifest's rows bear it, and the fact needs the manifest's hash.
        long number = file.query("SELECT coalesce(max(number), 0) + 1 FROM fact", row -> row.getLong(1))
                .getFirst();
        if (manifests.hasRowsFrom(series, number)) {
            throw new LedgerException(
                    Code.DAMAGED,
                    file.path() + " holds rows of an edition that has not arrived yet",
                    "Run tamiz ledger verify to see what is still sound, and restore the file from a copy");
        }
        Records records = new Records(raw.reader(), base == null ? Map.of() : slots(base.number()));
        Manifests.Digest digest;
        try (PreparedStatement record =
                        file.connection().prepareStatement("INSERT OR IGNORE INTO record (hash, text) VALUES (?, ?)");
                PreparedStatement change = file.connection()
                        .prepareStatement("INSERT INTO change (series, key, edition, record) VALUES (?, ?, ?, ?)")) {
            change.setLong(1, series);
            change.setLong(3, number);
            records.record = record;
            raw.forEachRecord(records::take);
            digest = records.finish(change);
        } catch (Records.Failure e) {
            throw e.sql;
        }
        raw.notices().forEach(notice -> count(records.notices, notice));
        // Checked at commit only: the fact follows.
        file.update(
                "INSERT INTO manifest (edition, series, base) VALUES (?, ?, ?)",
                number,
                series,
                base == null ? null : base.number());
        Fact.EditionArrived body = new Fact.EditionArrived(
                info, raw.coverage(), digest.keys(), digest.hash(), records.notices, maxLossBasisPoints);
        Fact fact = chain.append(body, now);
        if (fact.number() != number) {
            throw new IllegalStateException("fact " + fact.number() + " instead of " + number);
        }
        return new Taken(new EditionRecord(number, fact.recorded(), body), true, records.fresh);
    }

    /** What the base has, in the order of its keys. */
    private Map<String, Slot> slots(long base) throws SQLException {
        Map<String, Slot> slots = new LinkedHashMap<>();
        try (Manifests.Cursor cursor = manifests.cursor(base)) {
            while (cursor.hasNext()) {
                Manifests.Row row = cursor.next();
                slots.put(row.key(), new Slot(row.hash()));
            }
        }
        return slots;
    }

    /** What stands under a key of the base, there and in the edition. */
    private static final class Slot {
        private final Hash before;
        private @Nullable Hash now;

        private Slot(Hash before) {
            this.before = before;
        }
    }

    /** Whether the records are the same though a byte between them differs, such as a line end or the time of a run. */
    private boolean holdsTheSame(RawEdition raw, EditionRecord edition) throws SQLException {
        Map<String, Hash> left = manifests.read(edition.number());
        boolean[] same = {true};
        raw.forEachRecord(rawRecord -> same[0] &= Hash.ofText(rawRecord.text()).equals(left.remove(rawRecord.key())));
        return same[0] && left.isEmpty();
    }

    private static boolean sameTime(PublicationTime a, PublicationTime b) {
        return a.from().toInstant().equals(b.from().toInstant())
                && a.to().toInstant().equals(b.to().toInstant());
    }

    /** The edition to store the differences from: the last one before, or else the first one after. */
    private static @Nullable EditionRecord nearest(List<EditionRecord> editions, PublicationTime published) {
        EditionRecord nearest = null;
        Duration least = null;
        for (EditionRecord edition : editions) {
            Duration distance = Duration.between(
                            edition.published().to().toInstant(), published.to().toInstant())
                    .abs();
            if (least == null || distance.compareTo(least) < 0) {
                nearest = edition;
                least = distance;
            }
        }
        return nearest;
    }

    private static void count(Map<String, Integer> notices, Notice notice) {
        notices.merge(notice.code().code(), 1, Integer::sum);
    }

    /** The records of the edition on their way into the ledger. */
    private final class Records {

        /** Carries a failure of the store out of a consumer. */
        private static final class Failure extends RuntimeException {
            private static final long serialVersionUID = 1L;
            private final transient SQLException sql;

            private Failure(SQLException sql) {
                super(sql);
                this.sql = sql;
            }
        }

        private final RecordReader reader;
        private final Map<String, Slot> base;
        /** What stands under keys that the base has not. */
        private final List<Manifests.Row> added = new ArrayList<>();

        private final Map<String, Integer> notices = new TreeMap<>();
        private @Nullable PreparedStatement record;
        private long fresh;

        private Records(RecordReader reader, Map<String, Slot> base) {
            this.reader = reader;
            this.base = base;
        }

        private void take(RawRecord raw) {
            Hash hash = Hash.ofText(raw.text());
            Slot slot = base.get(raw.key());
            if (slot == null) {
                added.add(new Manifests.Row(raw.key(), hash));
            } else if (slot.now != null) {
                throw new IllegalStateException("the reader gave two records of the key " + raw.key());
            } else if (hash.equals(slot.before)) {
                slot.now = slot.before;
                return;
            } else {
                slot.now = hash;
            }
            // Read at once, so that what cannot be read is found while its file is at hand.
            reader.read(raw).notices().forEach(notice -> count(notices, notice));
            try {
                PreparedStatement statement = Objects.requireNonNull(record);
                statement.setBytes(1, hash.bytes());
                statement.setString(2, raw.text());
                fresh += statement.executeUpdate();
            } catch (SQLException e) {
                throw new Failure(e);
            }
        }

        /**
         * Writes the differences from the base, in the order in which they are stored. The digest comes of what is held
         * here: reading a whole manifest back would cost more than everything else of a small change.
         */
        private Manifests.Digest finish(PreparedStatement change) throws SQLException {
            Manifests.Digester digester = new Manifests.Digester();
            added.sort((a, b) -> Manifests.compareCodePoints(a.key(), b.key()));
            int next = 0;
            for (Map.Entry<String, Slot> each : base.entrySet()) {
                String key = each.getKey();
                while (next < added.size()
                        && Manifests.compareCodePoints(added.get(next).key(), key) < 0) {
                    add(added.get(next++), digester, change);
                }
                Slot slot = each.getValue();
                if (!slot.before.equals(slot.now)) {
                    write(key, slot.now, change);
                }
                if (slot.now != null) {
                    digester.add(key, slot.now);
                }
            }
            while (next < added.size()) {
                add(added.get(next++), digester, change);
            }
            return digester.digest();
        }

        private void add(Manifests.Row row, Manifests.Digester digester, PreparedStatement change) throws SQLException {
            write(row.key(), row.hash(), change);
            digester.add(row.key(), row.hash());
        }

        private void write(String key, @Nullable Hash hash, PreparedStatement change) throws SQLException {
            change.setString(2, key);
            change.setBytes(4, hash == null ? null : hash.bytes());
            change.executeUpdate();
        }
    }
}
