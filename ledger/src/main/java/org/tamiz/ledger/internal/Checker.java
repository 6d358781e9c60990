package org.tamiz.ledger.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tamiz.ledger.EditionRecord;
import org.tamiz.ledger.Fact;
import org.tamiz.ledger.LedgerException;
import org.tamiz.ledger.VerifyReport;
import org.tamiz.ledger.internal.Timeline.Loss;

/** Reckons every hash of a ledger again and compares it with what was recorded. */
final class Checker {

    private static final int MOST_TOLD = 50;

    private final LedgerFile file;
    private final Manifests manifests;
    private final List<String> damage = new ArrayList<>();
    private long untold;

    Checker(LedgerFile file, Manifests manifests) {
        this.file = file;
        this.manifests = manifests;
    }

    VerifyReport check() throws SQLException {
        long facts = 0;
        long sound = 0;
        boolean unbroken = true;
        String previous = FactChain.NOTHING;
        Instant recorded = Instant.MIN;
        List<Fact> editions = new ArrayList<>();
        for (Stored fact : file.query(
                "SELECT number, recorded, kind, body, previous, hash FROM fact ORDER BY number", Checker::stored)) {
            facts++;
            String problem = problem(fact, facts, previous, recorded);
            if (problem == null) {
                sound += unbroken ? 1 : 0;
            } else {
                tell("fact " + fact.number + " (" + fact.kind + ", recorded " + fact.recorded + "): " + problem);
                unbroken = false;
            }
            // Goes on from what stands there, so that each broken link is named and not all that follow it.
            previous = fact.hash;
            try {
                recorded = Instant.parse(fact.recorded);
                Fact.Body body = FactJson.read(fact.kind, fact.body);
                if (body instanceof Fact.EditionArrived) {
                    editions.add(new Fact(fact.number, recorded, body, fact.previous, fact.hash));
                }
            } catch (IllegalArgumentException | DateTimeException e) {
                tell("fact " + fact.number + " cannot be read");
                unbroken = false;
            }
        }
        Set<String> broken = brokenRecords();
        for (Fact edition : editions) {
            checkManifest(edition, broken);
        }
        checkOrphans();
        checkLosses(editions);
        checkStore();
        if (untold > 0) {
            damage.add("and " + untold + " more");
        }
        return new VerifyReport(facts, sound, editions.size(), count("record"), damage, previous);
    }

    private record Stored(long number, String recorded, String kind, String body, String previous, String hash) {}

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6));
    }

    private static @Nullable String problem(Stored fact, long place, String previous, Instant before) {
        if (fact.number != place) {
            return "facts are missing before it";
        }
        if (!fact.previous.equals(previous)) {
            return "it does not follow the fact before it; one of the two was changed";
        }
        if (!fact.hash.equals(FactChain.hash(fact.previous, fact.number, fact.recorded, fact.kind, fact.body))) {
            return "its content is not what was recorded";
        }
        try {
            return Instant.parse(fact.recorded).isAfter(before) ? null : "it was recorded before the fact before it";
        } catch (DateTimeException e) {
            return "its time cannot be read";
        }
    }

    /** Hashes of the records whose text is not what was recorded. */
    private Set<String> brokenRecords() throws SQLException {
        Set<String> broken = new TreeSet<>();
        try (Statement statement = file.connection().createStatement();
                ResultSet rows = statement.executeQuery("SELECT hash, text FROM record")) {
            while (rows.next()) {
                byte[] named = rows.getBytes(1);
                if (named.length != Hash.BYTES) {
                    tell("a record stands under what is no hash");
                } else if (!Hash.ofText(rows.getString(2)).equals(Hash.of(named))) {
                    broken.add(Hash.of(named).toString());
                }
            }
        }
        return broken;
    }

    private void checkManifest(Fact fact, Set<String> broken) throws SQLException {
        if (!(fact.body() instanceof Fact.EditionArrived edition)) {
            return;
        }
        String name = edition.info().list() + " of " + edition.info().published() + " ("
                + edition.info().format() + ")";
        List<String> series = file.query(
                "SELECT list || char(10) || format FROM manifest JOIN series ON series.id = manifest.series"
                        + " WHERE edition = ?",
                row -> row.getString(1),
                fact.number());
        if (!series.isEmpty()
                && !series.getFirst()
                        .equals(edition.info().list() + "\n" + edition.info().format())) {
            tell(name + ": its manifest is kept as one of another list or format");
        }
        try {
            Manifests.Digest digest = manifests.digest(fact.number());
            if (!digest.hash().equals(edition.manifest())) {
                tell(name + ": its manifest is not what was recorded (" + digest.keys() + " keys, recorded were "
                        + edition.keys() + ")");
            }
        } catch (LedgerException e) {
            tell(name + ": its manifest is missing");
            return;
        } catch (IllegalArgumentException e) {
            tell(name + ": its manifest cannot be read");
            return;
        }
        List<String> keys = new ArrayList<>();
        try (Manifests.Cursor cursor = manifests.cursor(fact.number())) {
            while (cursor.hasNext()) {
                Manifests.Row row = cursor.next();
                if (broken.contains(row.hash().toString())) {
                    keys.add(row.key());
                }
            }
        }
        if (!keys.isEmpty()) {
            tell(name + ": the records of " + keys.size() + " entries are not what was recorded: " + few(keys));
        }
    }

    private void checkOrphans() throws SQLException {
        List<String> missing = file.query(
                "SELECT DISTINCT series.list || ':' || change.key FROM change"
                        + " JOIN series ON series.id = change.series WHERE record IS NOT NULL"
                        + " AND NOT EXISTS (SELECT 1 FROM record WHERE record.hash = change.record) ORDER BY 1",
                row -> row.getString(1));
        if (!missing.isEmpty()) {
            tell("records of " + missing.size() + " entries are missing: " + few(missing));
        }
        long planted = file.query(
                        "SELECT count(*) FROM change LEFT JOIN manifest ON manifest.edition = change.edition"
                                + " AND manifest.series = change.series WHERE manifest.edition IS NULL",
                        row -> row.getLong(1))
                .getFirst();
        if (planted > 0) {
            tell(planted + " rows of manifests belong to no edition");
        }
    }

    /** What is kept for speed decides what is held, so it is reckoned again too. */
    private void checkLosses(List<Fact> facts) throws SQLException {
        Map<Long, EditionRecord> editions = new HashMap<>();
        for (Fact fact : facts) {
            if (fact.body() instanceof Fact.EditionArrived edition) {
                editions.put(fact.number(), new EditionRecord(fact.number(), fact.recorded(), edition));
            }
        }
        Losses losses = new Losses(file, manifests, false);
        for (Kept kept : file.query(
                "SELECT before, after, lost, ends FROM loss ORDER BY before, after",
                row -> new Kept(row.getLong(1), row.getLong(2), new Loss(row.getLong(3), row.getBoolean(4))))) {
            EditionRecord before = editions.get(kept.before);
            EditionRecord after = editions.get(kept.after);
            if (before == null || after == null) {
                tell("a loss between editions " + kept.before + " and " + kept.after + " is kept, which are not there");
                continue;
            }
            try {
                Loss loss = losses.find(before, after);
                if (!loss.equals(kept.loss)) {
                    tell(after.ref() + ": it lacks " + loss.lost() + " entries of " + before.ref() + ", and "
                            + kept.loss.lost() + " are kept");
                }
            } catch (LedgerException | IllegalArgumentException e) {
                // What is the matter with its manifest is told already.
            }
        }
    }

    private record Kept(long before, long after, Loss loss) {}

    /** SQLite's own check, which finds an index that has lost a row. */
    private void checkStore() throws SQLException {
        for (String problem : file.query("PRAGMA integrity_check(10)", row -> row.getString(1))) {
            if (!problem.equals("ok")) {
                tell("the file: " + problem);
            }
        }
    }

    private static String few(List<String> names) {
        return String.join(", ", names.subList(0, Math.min(names.size(), 5))) + (names.size() > 5 ? ", …" : "");
    }

    private long count(String table) throws SQLException {
        return file.query("SELECT count(*) FROM " + table, row -> row.getLong(1))
                .getFirst();
    }

    private void tell(String text) {
        if (damage.size() < MOST_TOLD) {
            damage.add(text);
        } else {
            untold++;
        }
    }
}
