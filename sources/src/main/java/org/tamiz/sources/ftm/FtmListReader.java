package org.tamiz.sources.ftm;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tamiz.model.Edition;
import org.tamiz.model.Entry;
import org.tamiz.sources.ReadEdition;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.internal.NoticeLog;

/** Reads a list of FollowTheMoney entities, one JSON object a line, with all its entries. */
public final class FtmListReader {

    /** The longest line that is read, in characters: 16 Mi. */
    static final int MAX_LINE = 16 * 1024 * 1024;

    private FtmListReader() {}

    /**
     * Reads the file. What belongs to an entry stays in the order of the file.
     *
     * @throws SourceException when it cannot be used; then nothing is loaded
     */
    public static ReadEdition read(Path file) {
        FtmRawEdition raw = FtmRawEdition.open(file);
        NoticeLog notices = new NoticeLog();
        notices.addAll(raw.outline().beginning());
        List<Entry> entries = new ArrayList<>();
        raw.forEachKey(lines ->
                entries.addAll(FtmEntryMaker.entries(raw.info().list(), lines.key(), entities(lines), notices)));
        entries.sort(Comparator.comparingLong(entry -> entry.position().line()));
        notices.addAll(raw.outline().end());
        return new ReadEdition(new Edition(raw.info(), raw.coverage(), entries), notices.notices());
    }

    private static List<FtmEntity> entities(FtmRawEdition.Lines lines) {
        List<FtmEntity> entities = new ArrayList<>();
        for (FtmRawEdition.Line line : lines.lines()) {
            try {
                entities.add(FtmJson.parse(line.text(), line.position()));
            } catch (FtmSyntaxException e) {
                throw new IllegalStateException("what was written again as JSON is no JSON", e);
            }
        }
        return entities;
    }
}
