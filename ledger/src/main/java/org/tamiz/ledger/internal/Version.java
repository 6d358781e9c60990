package org.tamiz.ledger.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.tamiz.ledger.EditionRecord;
import org.tamiz.model.Coverage.Extent;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryField;

/**
 * What one edition says under one key.
 *
 * @param edition the edition
 * @param record the hash of its record
 * @param entries the entries under the key; empty when none of its records has a name
 * @param cut the fields that the record states only in part
 */
record Version(EditionRecord edition, Hash record, List<Entry> entries, Set<EntryField> cut) {

    /** Of the versions of one day: most parties first, so that none is lost; then most fields; of equals the later edition. */
    static final Comparator<Version> BEST_FIRST = Comparator.comparing(
                    (Version version) -> version.entries().size(), Comparator.reverseOrder())
            .thenComparing(Version::fullFields, Comparator.reverseOrder())
            .thenComparing(Version::edition, Timeline.ORDER.reversed());

    /** How far this edition states the field of this entry. */
    Extent extent(EntryField field) {
        Extent ofEdition = edition.fact().coverage().of(field);
        return ofEdition == Extent.FULL && cut.contains(field) ? Extent.PARTIAL : ofEdition;
    }

    private int fullFields() {
        int full = 0;
        for (EntryField field : EntryField.values()) {
            full += extent(field) == Extent.FULL ? 1 : 0;
        }
        return full;
    }

    String format() {
        return edition.info().format();
    }
}
