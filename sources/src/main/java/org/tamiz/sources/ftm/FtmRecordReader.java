package org.tamiz.sources.ftm;

import java.util.ArrayList;
import java.util.List;
import org.tamiz.model.Entry;
import org.tamiz.model.RawRecord;
import org.tamiz.model.ReadRecord;
import org.tamiz.model.RecordReader;
import org.tamiz.sources.internal.NoticeLog;

/**
 * Reads a raw record of FollowTheMoney: the entities of one key and the records that belong to them, each as a JSON object
 * on a line of its own.
 */
public final class FtmRecordReader implements RecordReader {

    private final String list;

    /** A reader for the list of this id. */
    public FtmRecordReader(String list) {
        this.list = list;
    }

    @Override
    public ReadRecord read(RawRecord rawRecord) {
        NoticeLog notices = new NoticeLog();
        List<FtmEntity> entities = new ArrayList<>();
        for (String line : rawRecord.text().split("\n", -1)) {
            entities.add(entity(rawRecord, line));
        }
        List<Entry> entries = FtmEntryMaker.entries(list, rawRecord.key(), entities, notices);
        return new ReadRecord(entries, List.of(), notices.notices());
    }

    private static FtmEntity entity(RawRecord rawRecord, String line) {
        FtmEntity entity;
        try {
            entity = FtmJson.parse(line, rawRecord.position());
        } catch (FtmSyntaxException e) {
            throw new IllegalArgumentException("a line of the record " + e.problem(), e);
        }
        if (entity.id() == null || entity.schema() == null) {
            throw new IllegalArgumentException("a line of the record has no id or no schema");
        }
        return entity;
    }
}
