package org.tamiz.sources.csl;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.EditionInfo.Wholeness;
import org.tamiz.model.PublicationTime;
import org.tamiz.sources.internal.NoticeLog;

/** The rows of a file, one after the other. */
interface CslRows extends Closeable {

    /**
     * The next row; {@code null} after the last, when the file has been found whole as far as it can be.
     *
     * @throws org.tamiz.sources.SourceException when the file cannot be used
     */
    @Nullable
    CslRow next();

    /** When the file was published, known after the last row; {@code null} when it does not say. */
    @Nullable
    PublicationTime published(NoticeLog notices);

    /** Whether the file proves that nothing is missing from its end. */
    Wholeness wholeness();

    @Override
    void close();
}
