package org.tamiz.sources.internal;

import org.jspecify.annotations.Nullable;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;

/** The lines of a text, none of them longer than a limit, so that a file without line ends cannot fill the memory. */
public final class BoundedLines {

    private final TextInput input;
    private final int limit;
    private long number;
    private int endLength;

    /** Lines of at most {@code limit} characters. */
    public BoundedLines(TextInput input, int limit) {
        this.input = input;
        this.limit = limit;
    }

    /** The next line without its end; {@code null} after the last. */
    public @Nullable String next() {
        if (input.peek() == TextInput.END) {
            return null;
        }
        number = input.line();
        StringBuilder line = new StringBuilder();
        input.readLine(line, limit);
        if (input.peek() != TextInput.END && !input.atLineEnd()) {
            throw new SourceException(
                    Code.LINE_TOO_LONG,
                    input.file(),
                    "line " + number,
                    "the line is longer than " + limit + " characters",
                    input.kind().lengthRemedy());
        }
        endLength = input.atLineEnd() ? input.readLineEnd() : 0;
        return line.toString();
    }

    /** How many bytes of the file have been read; a little ahead of the line given last. */
    public long position() {
        return input.position();
    }

    public void close() {
        input.close();
    }

    /** 1-based number of the line that was read last. */
    public long number() {
        return number;
    }

    /** How many characters end the line that was read last: 2 for CR LF, 0 at the end of a file without a line end. */
    public int endLength() {
        return endLength;
    }

    /** Whether the line that was read last had a line end; only the last line of a file can lack it. */
    public boolean isComplete() {
        return endLength > 0;
    }
}
