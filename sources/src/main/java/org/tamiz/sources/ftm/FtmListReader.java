package org.tamiz.sources.ftm;

import java.nio.file.Path;
import org.tamiz.sources.EditionReader;
import org.tamiz.sources.ReadEdition;
import org.tamiz.sources.SourceException;

/** Reads a list of FollowTheMoney entities, one JSON object a line, with all its entries. */
public final class FtmListReader {

    /** The longest line that is read, in characters: 16 Mi. */
    static final int MAX_LINE = 16 * 1024 * 1024;

    private FtmListReader() {}

    /**
     * Reads the file.
     *
     * @throws SourceException when it cannot be used; then nothing is loaded
     */
    public static ReadEdition read(Path file) {
        return EditionReader.read(FtmRawEdition.open(file));
    }
}
