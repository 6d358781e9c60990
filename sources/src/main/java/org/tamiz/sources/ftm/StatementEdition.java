package org.tamiz.sources.ftm;

import java.util.List;
import java.util.function.Consumer;
import org.tamiz.model.Coverage;
import org.tamiz.model.EditionInfo;
import org.tamiz.model.Notice;
import org.tamiz.model.RawEdition;
import org.tamiz.model.RawRecord;
import org.tamiz.model.RecordReader;

/**
 * What a history of statements says of one moment.
 *
 * @param info which list and moment
 * @param coverage all fields
 * @param history the history
 * @param moment the moment's number in it
 */
record StatementEdition(EditionInfo info, Coverage coverage, StatementHistory history, int moment)
        implements RawEdition {

    /** Hands over the records; one that did not change since the edition asked for before is the same object. */
    @Override
    public void forEachRecord(Consumer<RawRecord> consumer) {
        for (StatementEntity entity : history.entities()) {
            RawRecord record = entity.record(moment);
            if (record != null) {
                consumer.accept(record);
            }
        }
    }

    @Override
    public RecordReader reader() {
        return new FtmRecordReader(info.list());
    }

    @Override
    public List<Notice> notices() {
        return history.notices(moment);
    }
}
