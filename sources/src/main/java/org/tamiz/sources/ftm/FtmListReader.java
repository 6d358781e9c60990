package org.tamiz.sources.ftm;

import java.nio.file.Path;
import org.tamiz.model.SourcePosition;
import org.tamiz.sources.EditionReader;
import org.tamiz.sources.ReadEdition;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.sources.internal.BoundedLines;
import org.tamiz.sources.internal.FileKind;
import org.tamiz.sources.internal.SourceFile;

/**
 * Reads a list of FollowTheMoney entities, one JSON object a line.
 *
 * <p>Lines are read one by one. What belongs to a party (its addresses, sanctions, documents, wallets) may stand before
 * or after it, so entries are made when all lines have been read. The format has no closing mark: a file that was cut
 * between two lines looks whole.
 */
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

    static FtmEntity entity(Path file, BoundedLines lines, String line) {
        FtmEntity entity;
        try {
            entity = FtmJson.parse(line, new SourcePosition(SourceFile.name(file), lines.number()));
        } catch (FtmSyntaxException e) {
            String where = "line " + lines.number() + ", column " + e.column();
            if (!lines.isComplete()) {
                throw new SourceException(
                        Code.FILE_TRUNCATED,
                        file,
                        where,
                        "the last line has no end and " + e.problem() + ", so the file was probably cut off",
                        FileKind.LIST.fetchAgain());
            }
            throw new SourceException(
                    Code.FILE_MALFORMED,
                    file,
                    where,
                    "the line " + e.problem(),
                    "Check that the file has one FollowTheMoney entity a line, as JSON");
        }
        if (entity.id() == null || entity.schema() == null) {
            throw new SourceException(
                    Code.FILE_MALFORMED,
                    file,
                    "line " + lines.number(),
                    "the object has no " + (entity.id() == null ? "id" : "schema")
                            + ", so it is not a FollowTheMoney entity",
                    "Check that the file has one FollowTheMoney entity a line, as JSON");
        }
        return entity;
    }
}
