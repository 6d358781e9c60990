package org.tamiz.model;

import java.util.List;
import java.util.function.Consumer;

/** An edition as it lies in its files: split into records, none of which has been read yet. */
public interface RawEdition {

    /** Which list, in which format, of which day. */
    EditionInfo info();

    /** The fields that these files can state at all; single records may still be cut short. */
    Coverage coverage();

    /** Hands over every record once, in the order of the files. May be called again and then reads the files again. */
    void forEachRecord(Consumer<RawRecord> consumer);

    /** Reads the records. */
    RecordReader reader();

    /** What was noticed about the files and about how records belong together; each record's own notices are not here. */
    List<Notice> notices();
}
