package org.tamiz.ledger.internal;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import org.tamiz.ledger.Fact;
import org.tamiz.ledger.LedgerException;
import org.tamiz.ledger.LedgerException.Code;

/** The chained facts of a ledger. */
final class FactChain {

    /** What stands before the first fact. */
    static final String NOTHING = "0".repeat(64);

    private final LedgerFile file;

    FactChain(LedgerFile file) {
        this.file = file;
    }

    /** All facts in their order. */
    List<Fact> facts() throws SQLException {
        return file.query("SELECT number, recorded, kind, body, previous, hash FROM fact ORDER BY number", this::fact);
    }

    private Fact fact(ResultSet row) throws SQLException {
        try {
            return new Fact(
                    row.getLong(1),
                    Instant.parse(row.getString(2)),
                    FactJson.read(row.getString(3), row.getString(4)),
                    row.getString(5),
                    row.getString(6));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new LedgerException(
                    Code.DAMAGED,
                    file.path() + ": fact " + row.getLong(1) + " cannot be read",
                    "Run tamiz ledger verify to see what is still sound, and restore the file from a copy",
                    e);
        }
    }

    /**
     * Adds a fact. Its instant is {@code now}, or, when the clock has gone back, just after that of the fact before: what
     * was known when must never seem to change.
     */
    @CanIgnoreReturnValue
    Fact append(Fact.Body body, Instant now) throws SQLException {
        List<Fact> last = file.query(
                "SELECT number, recorded, kind, body, previous, hash FROM fact ORDER BY number DESC LIMIT 1",
                this::fact);
        long number = last.isEmpty() ? 1 : last.getFirst().number() + 1;
        String previous = last.isEmpty() ? NOTHING : last.getFirst().hash();
        Instant recorded = now.truncatedTo(ChronoUnit.MILLIS);
        if (!last.isEmpty() && !recorded.isAfter(last.getFirst().recorded())) {
            recorded = last.getFirst().recorded().plusMillis(1);
        }
        String kind = FactJson.kind(body);
        String text = FactJson.write(body);
        String hash = hash(previous, number, recorded.toString(), kind, text);
        file.update(
                "INSERT INTO fact (number, recorded, kind, body, previous, hash) VALUES (?, ?, ?, ?, ?, ?)",
                number,
                recorded.toString(),
                kind,
                text,
                previous,
                hash);
        return new Fact(number, recorded, body, previous, hash);
    }

    static String hash(String previous, long number, String recorded, String kind, String body) {
        String all = previous + "\n" + number + "\n" + recorded + "\n" + kind + "\n" + body;
        return HexFormat.of().formatHex(Hash.sha256().digest(all.getBytes(StandardCharsets.UTF_8)));
    }
}
