package org.tamiz.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which list, in which format, of which day.
 *
 * @param list the list's id, such as {@code ofac-sdn}
 * @param title the list's usual English name
 * @param format the publication format, such as {@code OFAC CSV}
 * @param published when it was published; {@code null} when nobody says
 * @param contentHash SHA-256 over the bytes of its files, in hexadecimal
 * @param files the names of its files, without folders
 * @param wholeness whether the files prove that nothing is missing from their end
 * @param demo whether this is demonstration data that must never clear anybody
 */
public record EditionInfo(
        String list,
        String title,
        String format,
        @Nullable PublicationTime published,
        String contentHash,
        List<String> files,
        Wholeness wholeness,
        boolean demo) {

    /** Whether an edition's files are known to have arrived whole. */
    public enum Wholeness {
        /** The format has a closing mark and it was there: a closing XML tag, OFAC's last byte 0x1A. */
        PROVEN,
        /** The format has no closing mark, so a file cut between two records cannot be told from a whole one. */
        UNMARKED,
        /** The format has a closing mark and it is missing, though every record that is there is whole. */
        MARK_MISSING,
        /** None of its files could be read, so nothing at all is known of the list. */
        UNREAD
    }

    public EditionInfo {
        Texts.requireText(list, "list id");
        Texts.requireText(title, "title");
        Texts.requireText(format, "format");
        Texts.requireText(contentHash, "content hash");
        files = List.copyOf(files);
        Objects.requireNonNull(wholeness);
    }

    /** The same edition, published then. */
    public EditionInfo published(PublicationTime time) {
        return new EditionInfo(list, title, format, time, contentHash, files, wholeness, demo);
    }

    /** The same edition, of another list id. */
    public EditionInfo ofList(String other) {
        return new EditionInfo(other, title, format, published, contentHash, files, wholeness, demo);
    }
}
