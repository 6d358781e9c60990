package org.tamiz.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.Coverage;
import org.tamiz.model.EditionInfo;
import org.tamiz.model.EntryId;

/**
 * Something that the ledger learned, with its link of the chain.
 *
 * @param number 1, 2, 3, …
 * @param recorded when the ledger learned it; never earlier than that of the fact before
 * @param body what it learned
 * @param previous hash of the fact before it
 * @param hash SHA-256 over the previous hash, the number, the instant, and the body
 */
public record Fact(long number, Instant recorded, Body body, String previous, String hash) {

    /** What was learned. */
    public sealed interface Body {}

    /**
     * An edition arrived.
     *
     * @param info list, format, time of publication, files and their hash
     * @param coverage the fields that its files can state
     * @param keys how many keys it has
     * @param manifest SHA-256 over all keys, in order, and the hashes of their records
     * @param notices how many notices of each code the reader gave for the files and for the records that were new
     * @param maxLossBasisPoints the share of entries, in hundredths of a percent a year, above whose loss it is held
     */
    public record EditionArrived(
            EditionInfo info,
            Coverage coverage,
            long keys,
            String manifest,
            Map<String, Integer> notices,
            int maxLossBasisPoints)
            implements Body {}

    /**
     * Files arrived that could not be read as an edition.
     *
     * @param list the list that they were meant to be; {@code null} when nobody says
     * @param files names of the files
     * @param problem what was the matter, as told to the user
     */
    public record FilesRefused(@Nullable String list, List<String> files, String problem) implements Body {

        public FilesRefused {
            files = List.copyOf(files);
        }
    }

    /**
     * Somebody released a held edition, or has taken note of refused files.
     *
     * @param fact the number of the edition's or the refusal's fact
     * @param by who
     * @param note why; may be empty
     */
    public record Approved(long fact, String by, String note) implements Body {}

    /**
     * An edition was held back by hand or by the program that fetched it; it serves when somebody approves it.
     *
     * @param fact the number of the edition's fact
     * @param by who
     * @param note why, in words that follow "because"
     */
    public record Held(long fact, String by, String note) implements Body {}

    /**
     * The publisher was asked, and this edition was the one that it had.
     *
     * @param fact the number of the edition's fact
     * @param source where it was asked for
     */
    public record Checked(long fact, String source) implements Body {}

    /**
     * Somebody took an edition back that should never have been taken in, such as one under a wrong date. It is kept, and
     * counts for nothing that is asked of the ledger from then on.
     *
     * @param fact the number of the edition's fact
     * @param by who
     * @param note why; may be empty
     */
    public record Withdrawn(long fact, String by, String note) implements Body {}

    /**
     * Somebody cited the day on which an event took effect.
     *
     * @param entry the entry
     * @param event the event, in the words of {@link Event#word()}
     * @param date the day
     * @param citation the source that says so
     * @param by who
     */
    public record DateCited(EntryId entry, String event, LocalDate date, String citation, String by) implements Body {}
}
