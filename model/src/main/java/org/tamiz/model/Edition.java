package org.tamiz.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one publication of a list said on one day.
 *
 * @param info which list, format and day
 * @param coverage the fields that this edition can state
 * @param entries its entries: in the publication's order, or, where the ledger made the edition, in that of their keys
 * @param between {@code null}, or the editions between which the date that was asked for lies; where there is none before
 *     it, who stood on the list at that date is not known
 * @param checked when its publisher was last asked, by the date asked for, and still had it; {@code null} when that is not
 *     known. What the list says does not depend on it
 */
public record Edition(
        EditionInfo info,
        Coverage coverage,
        List<Entry> entries,
        @Nullable Between between,
        @Nullable Instant checked) {

    private static final String HASH_OF_NO_BYTES = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    public Edition {
        Objects.requireNonNull(info);
        Objects.requireNonNull(coverage);
        entries = List.copyOf(entries);
    }

    /** An edition of which nobody knows whether its publisher still has it. */
    public Edition(EditionInfo info, Coverage coverage, List<Entry> entries, @Nullable Between between) {
        this(info, coverage, entries, between, null);
    }

    /** An edition at whose very date it is looked. */
    public Edition(EditionInfo info, Coverage coverage, List<Entry> entries) {
        this(info, coverage, entries, null);
    }

    /** The same edition, which its publisher still had then; {@code null} when that is not known. */
    public Edition checked(@Nullable Instant time) {
        return new Edition(info, coverage, entries, between, time);
    }

    /**
     * What stands for a list of which files arrived and none could ever be read: nothing is known of it, which is not the
     * same as nobody.
     *
     * @param files the names of the files
     */
    public static Edition unread(String list, List<String> files) {
        EditionInfo info = new EditionInfo(
                list, list, "never read", null, HASH_OF_NO_BYTES, files, EditionInfo.Wholeness.UNREAD, false);
        return new Edition(info, Coverage.fullOf(List.of()), List.of());
    }
}
