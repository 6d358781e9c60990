package org.tamiz.sources.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tamiz.model.Coverage;
import org.tamiz.model.EditionInfo;
import org.tamiz.model.Notice;
import org.tamiz.model.RawEdition;
import org.tamiz.model.RawRecord;
import org.tamiz.model.RecordReader;
import org.tamiz.model.SourcePosition;

/**
 * A raw edition that has been split already and is held in memory, as those of a few megabytes can be.
 *
 * @param info which list, format and day
 * @param coverage the fields that the files can state
 * @param records the records in the order of the files
 * @param reader their reader
 * @param notices what was noticed while splitting
 */
public record HeldEdition(
        EditionInfo info, Coverage coverage, List<RawRecord> records, RecordReader reader, List<Notice> notices)
        implements RawEdition {

    public HeldEdition {
        records = List.copyOf(records);
        notices = List.copyOf(notices);
    }

    /** An edition whose reader knows where the parts of its records stand. */
    public static HeldEdition of(
            EditionInfo info,
            Coverage coverage,
            Map<RawRecord, List<SourcePosition>> records,
            Function<PartPositions, RecordReader> reader,
            NoticeLog notices) {
        return new HeldEdition(
                info,
                coverage,
                List.copyOf(records.keySet()),
                reader.apply(PartPositions.of(records)),
                notices.notices());
    }

    @Override
    public void forEachRecord(Consumer<RawRecord> consumer) {
        records.forEach(consumer);
    }
}
