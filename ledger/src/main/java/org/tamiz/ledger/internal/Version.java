package org.tamiz.ledger.internal;

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

    /** How far this edition states the field of this entry. */
    Extent extent(EntryField field) {
        Extent ofEdition = edition.fact().coverage().of(field);
        return ofEdition == Extent.FULL && cut.contains(field) ? Extent.PARTIAL : ofEdition;
    }

    String format() {
        return edition.info().format();
    }
}
