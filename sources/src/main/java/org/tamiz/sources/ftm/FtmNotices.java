package org.tamiz.sources.ftm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.Notice;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.SourcePosition;

/** Collects notices: one for each oddity, but one for all records of a schema or all uses of a topic. */
final class FtmNotices {

    private record Sort(NoticeCode code, String field, String label, String message) {}

    private static final class Tally {
        private final SourcePosition first;
        private long count;

        private Tally(SourcePosition first) {
            this.first = first;
        }
    }

    private final String file;
    private final List<Notice> single = new ArrayList<>();
    private final Map<Sort, Tally> counted = new LinkedHashMap<>();

    FtmNotices(String file) {
        this.file = file;
    }

    SourcePosition position(FtmEntity entity) {
        return new SourcePosition(file, entity.line());
    }

    void add(NoticeCode code, FtmEntity entity, @Nullable String field, String message) {
        single.add(new Notice(code, position(entity), entity.id(), field, message));
    }

    /** Counts an oddity that many records may share. */
    void count(NoticeCode code, FtmEntity entity, String field, String label, String message) {
        counted.computeIfAbsent(new Sort(code, field, label, message), sort -> new Tally(position(entity))).count++;
    }

    List<Notice> all() {
        List<Notice> all = new ArrayList<>(single);
        counted.forEach((sort, tally) -> all.add(new Notice(
                sort.code,
                tally.first,
                null,
                sort.field,
                sort.label + " (" + tally.count + (tally.count == 1 ? " record): " : " records): ") + sort.message)));
        return all;
    }
}
