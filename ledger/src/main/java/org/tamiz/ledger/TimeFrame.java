package org.tamiz.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The three times that a question can be asked for. Each is inclusive; {@code null} sets no limit.
 *
 * @param asOf effective: what had taken legal effect by then
 * @param publishedBy published: only editions that were published by then
 * @param knownAt recorded: only what this ledger had learned by then
 */
public record TimeFrame(
        @Nullable Instant asOf,
        @Nullable Instant publishedBy,
        @Nullable Instant knownAt) {

    /** All that is known, as it stands now. */
    public static final TimeFrame LATEST = new TimeFrame(null, null, null);
}
