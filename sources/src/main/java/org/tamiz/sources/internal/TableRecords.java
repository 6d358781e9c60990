package org.tamiz.sources.internal;

import java.io.Closeable;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.PublicationTime;

/** The records of a table, one after the other, whether it is a text or a sheet; none is blank. */
public interface TableRecords extends Closeable {

    /** The next record; {@code null} after the last. The first is the header. */
    @Nullable
    TableRecord next();

    /** Says that what comes is no header any more: from here on values of merged cells count for each row. */
    void headerRead();

    /** The file. */
    Path file();

    /** Whether it is a text; otherwise it is a sheet, whose rows end with their last value. */
    boolean isText();

    /** Where a record stands, for messages: {@code line 7}, or {@code sheet "List", row 7}. */
    String place(long line);

    /** Whether the file is known to have its end. */
    boolean isProvenWhole();

    /** When the file was saved, as it says itself; {@code null} when it does not. */
    @Nullable
    PublicationTime published();

    @Override
    void close();
}
