package org.tamiz.ledger.internal;

import java.sql.SQLException;
import java.util.List;
import org.tamiz.ledger.EditionRecord;
import org.tamiz.ledger.internal.Timeline.Loss;
import org.tamiz.model.EditionInfo;

/** How many keys one edition has that the next lacks; found once a pair and kept. */
final class Losses implements Timeline.LossFinder {

    private final LedgerFile file;
    private final Manifests manifests;
    private final boolean keep;

    /**
     * Losses of a ledger.
     *
     * @param keep whether what is found may be written, which needs a transaction
     */
    Losses(LedgerFile file, Manifests manifests, boolean keep) {
        this.file = file;
        this.manifests = manifests;
        this.keep = keep;
    }

    @Override
    public Loss between(EditionRecord before, EditionRecord after) throws SQLException {
        List<Loss> known = file.query(
                "SELECT lost, ends FROM loss WHERE before = ? AND after = ?",
                row -> new Loss(row.getLong(1), row.getBoolean(2)),
                before.number(),
                after.number());
        if (!known.isEmpty()) {
            return known.getFirst();
        }
        Loss loss = find(before, after);
        if (keep) {
            file.update(
                    "INSERT INTO loss (before, after, lost, ends) VALUES (?, ?, ?, ?)",
                    before.number(),
                    after.number(),
                    loss.lost(),
                    loss.endsSound());
        }
        return loss;
    }

    Loss find(EditionRecord before, EditionRecord after) throws SQLException {
        long[] lost = new long[1];
        long[] highestLost = new long[1];
        manifests.forEachDifference(before.number(), after.number(), (key, old, now) -> {
            if (now == null) {
                lost[0]++;
                highestLost[0] = Math.max(highestLost[0], number(key));
            }
        });
        // Only asked of a file without its closing mark: a list that grows by its numbers ends with the highest.
        boolean endsSound = after.info().wholeness() != EditionInfo.Wholeness.MARK_MISSING
                || highestLost[0] < highest(after.number());
        return new Loss(lost[0], endsSound);
    }

    private long highest(long edition) throws SQLException {
        long highest = 0;
        try (Manifests.Cursor cursor = manifests.cursor(edition)) {
            while (cursor.hasNext()) {
                highest = Math.max(highest, number(cursor.next().key()));
            }
        }
        return highest;
    }

    private static long number(String key) {
        long number = 0;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c < '0' || c > '9' || i > 17) {
                return 0;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }
}
