package org.tamiz.sources.ftm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.Entry;
import org.tamiz.model.RawRecord;
import org.tamiz.model.ReadRecord;
import org.tamiz.model.RecordReader;
import org.tamiz.model.SourcePosition;
import org.tamiz.sources.internal.NoticeLog;

/**
 * Reads a raw record of FollowTheMoney: the entities of one key and the records that belong to them, each as a JSON object
 * on a line of its own.
 */
public final class FtmRecordReader implements RecordReader {

    private final String list;
    private final @Nullable FtmOutline outline;

    /** A reader of records that were kept, for the list of this id. */
    public FtmRecordReader(String list) {
        this(list, null);
    }

    /** A reader that knows the records' file: it gives each entity its own place, and what belongs to a party in their order. */
    FtmRecordReader(String list, @Nullable FtmOutline outline) {
        this.list = list;
        this.outline = outline;
    }

    @Override
    public ReadRecord read(RawRecord rawRecord) {
        NoticeLog notices = new NoticeLog();
        List<Entry> entries = FtmEntryMaker.entries(list, rawRecord.key(), entities(rawRecord), notices);
        return new ReadRecord(entries, List.of(), notices.notices());
    }

    private List<FtmEntity> entities(RawRecord rawRecord) {
        List<FtmEntity> entities = new ArrayList<>();
        for (String line : rawRecord.text().split("\n", -1)) {
            entities.add(entity(rawRecord, line));
        }
        List<SourcePosition> positions = outline == null
                ? List.of()
                : outline.positions(
                        rawRecord.key(), entities.stream().map(FtmRole::id).toList());
        for (int i = 0; i < positions.size(); i++) {
            entities.set(i, entities.get(i).at(positions.get(i)));
        }
        entities.sort(Comparator.comparingLong(entity -> entity.position().line()));
        return entities;
    }

    private static FtmEntity entity(RawRecord rawRecord, String line) {
        FtmEntity entity;
        try {
            entity = FtmJson.parse(line, rawRecord.position());
        } catch (FtmSyntaxException e) {
            throw new IllegalArgumentException("a line of the raw record " + rawRecord.key() + " " + e.problem(), e);
        }
        if (entity.id() == null || entity.schema() == null) {
            throw new IllegalArgumentException("the raw record " + rawRecord.key() + " holds what is no entity");
        }
        return entity;
    }
}
