package org.tamiz.sources.ofac;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tamiz.model.EntryField;
import org.tamiz.model.EntryId;
import org.tamiz.model.RawRecord;
import org.tamiz.model.ReadRecord;
import org.tamiz.model.RecordReader;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.internal.CsvRecord;
import org.tamiz.sources.internal.CsvRecords;
import org.tamiz.sources.internal.PartPositions;

/**
 * Reads the raw records of an OFAC list, in the form that {@link OfacListReader} gives them.
 *
 * <p>The rows go through the same CSV parser as the files, so that a row means in a record what it meant in its file.
 */
public final class OfacRecordReader implements RecordReader {

    /** The format's name in the information on an edition. */
    public static final String FORMAT = "OFAC CSV";

    static final List<EntryField> FROM_MAIN =
            List.of(EntryField.PRIMARY_NAME, EntryField.PARTY_TYPE, EntryField.PROGRAM);
    static final List<EntryField> FROM_REMARKS = List.of(
            EntryField.WEAK_ALIAS,
            EntryField.BIRTH_DATE,
            EntryField.BIRTH_PLACE,
            EntryField.NATIONALITY,
            EntryField.GENDER,
            EntryField.IDENTIFIER,
            EntryField.WALLET,
            EntryField.LINK,
            EntryField.REMARK);

    private final String list;
    private final PartPositions positions;

    /** The reader of records of a list of which it knows no more than their texts. */
    public OfacRecordReader(String list) {
        this(list, PartPositions.NONE);
    }

    OfacRecordReader(String list, PartPositions positions) {
        this.list = list;
        this.positions = positions;
    }

    @Override
    public ReadRecord read(RawRecord rawRecord) {
        return OfacEntryMaker.make(new EntryId(list, rawRecord.key()), rows(rawRecord));
    }

    private List<OfacRow> rows(RawRecord rawRecord) {
        List<OfacRow> rows = new ArrayList<>();
        try (CsvRecords records = CsvRecords.ofText(rawRecord.text(), ',')) {
            for (CsvRecord record = records.next(); record != null; record = records.next()) {
                rows.add(row(rawRecord, record, rows.size()));
            }
            if (records.hasClosingMark()) {
                throw damaged(rawRecord, "holds the closing mark of a file");
            }
        } catch (SourceException e) {
            throw new IllegalArgumentException("the raw record of UID " + rawRecord.key() + " is no CSV", e);
        }
        OfacRole last = null;
        for (OfacRow row : rows) {
            if (last == null ? row.role() != OfacRole.MAIN : row.role().compareTo(last) < 0) {
                throw damaged(rawRecord, "holds its rows in disorder");
            }
            last = row.role();
        }
        return rows;
    }

    private OfacRow row(RawRecord rawRecord, CsvRecord record, int number) {
        List<String> fields = record.fields();
        Optional<OfacRole> role = OfacRole.ofTag(fields.getFirst());
        if (record.fault() != null
                || role.isEmpty()
                || fields.size() != role.get().columns() + 1) {
            throw damaged(rawRecord, "holds a row that is of none of the files");
        }
        OfacRow row = new OfacRow(role.get(), fields.subList(1, fields.size()), positions.of(rawRecord, number));
        if (!row.uid().equals(rawRecord.key())) {
            throw damaged(rawRecord, "holds a row of another UID");
        }
        return row;
    }

    private static IllegalArgumentException damaged(RawRecord rawRecord, String how) {
        return new IllegalArgumentException("the raw record of UID " + rawRecord.key() + " " + how);
    }
}
