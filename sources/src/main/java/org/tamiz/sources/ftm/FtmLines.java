package org.tamiz.sources.ftm;

import java.io.Closeable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.SourcePosition;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.sources.internal.Blanks;
import org.tamiz.sources.internal.BoundedLines;
import org.tamiz.sources.internal.FileKind;
import org.tamiz.sources.internal.SourceFile;
import org.tamiz.sources.internal.TextInput;

/** The entities of a file, one a line, each with the place of its line in bytes. Blank lines are none. */
final class FtmLines implements Closeable {

    private static final String ONE_A_LINE = "Check that the file has one FollowTheMoney entity a line, as JSON";

    private final Path file;
    private final TextInput input;
    private final BoundedLines lines;
    private long offset;
    private int length;

    FtmLines(Path file, MessageDigest digest) {
        this.file = file;
        this.input = TextInput.ofList(file, digest);
        this.lines = new BoundedLines(input, FtmListReader.MAX_LINE);
        this.offset = input.markLength();
    }

    /**
     * The next entity; {@code null} after the last.
     *
     * @throws SourceException when the line is no entity
     */
    @Nullable
    FtmEntity next() {
        String line;
        do {
            offset += length + (long) lines.endLength() * unit();
            line = lines.next();
            if (line == null) {
                return null;
            }
            length = length(line);
        } while (Blanks.isBlank(line));
        return entity(line);
    }

    /** The first byte of the line that was read last. */
    long offset() {
        return offset;
    }

    /** How many bytes that line has, without its end. */
    int length() {
        return length;
    }

    Charset charset() {
        return input.charset();
    }

    @Override
    public void close() {
        input.close();
    }

    /** Bytes of an ASCII character. */
    private int unit() {
        return charset().equals(StandardCharsets.UTF_8) ? 1 : 2;
    }

    /** Bytes of the line. A list is in UTF-8 or UTF-16 and wrong bytes are refused, so characters tell how many. */
    private int length(String line) {
        if (unit() == 2) {
            return 2 * line.length();
        }
        int bytes = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            // Half a surrogate pair takes half of the pair's four bytes.
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return bytes;
    }

    private FtmEntity entity(String line) {
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
            throw new SourceException(Code.FILE_MALFORMED, file, where, "the line " + e.problem(), ONE_A_LINE);
        }
        if (entity.id() == null || entity.schema() == null) {
            throw new SourceException(
                    Code.FILE_MALFORMED,
                    file,
                    "line " + lines.number(),
                    "the object has no " + (entity.id() == null ? "id" : "schema")
                            + ", so it is not a FollowTheMoney entity",
                    ONE_A_LINE);
        }
        return entity;
    }
}
