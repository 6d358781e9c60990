package org.tamiz.model;

import java.util.Objects;

/**
 * All that one edition says of one entry, as its publisher wrote it. A small file of its own format: read alone, it gives
 * the entry. What changes from edition to edition without saying anything of the entry, such as its line or a running
 * number, is not in it.
 *
 * @param key the entry's key on its list, as in {@link EntryId#key()}; one record a key in an edition
 * @param position where the entry begins in its file
 * @param text the record's text; the form is its format's own affair
 */
public record RawRecord(String key, SourcePosition position, String text) {

    public RawRecord {
        Texts.requireText(key, "entry key");
        Objects.requireNonNull(position);
        Texts.requireText(text, "record text");
    }
}
