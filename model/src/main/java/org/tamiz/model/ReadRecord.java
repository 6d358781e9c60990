package org.tamiz.model;

import java.util.List;

/**
 * What a raw record reads as.
 *
 * @param entries usually one; none when the record has no name, several when the list gives one key to several entries
 * @param cut the fields that this record states only in part, as a remark cut at 1,000 characters does
 * @param notices what is worth knowing about the record
 */
public record ReadRecord(List<Entry> entries, List<EntryField> cut, List<Notice> notices) {

    public ReadRecord {
        entries = List.copyOf(entries);
        cut = List.copyOf(cut);
        notices = List.copyOf(notices);
    }
}
