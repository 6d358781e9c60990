package org.tamiz.sources.internal;

import org.jspecify.annotations.Nullable;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;

/** The lines of a text, none of them longer than a limit, so that a file without line ends cannot fill the memory. */
public final class BoundedLines {

    private final TextInput input;
    private final int limit;
    private long number;
    private boolean complete;

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
        while (input.peek() != TextInput.END && !input.atLineEnd()) {
            if (line.length() == limit) {
                throw new SourceException(
                        Code.LINE_TOO_LONG,
                        input.file(),
                        "line " + number,
                        "the line is longer than " + limit + " characters",
                        input.kind().lengthRemedy());
            }
            line.append((char) input.read());
        }
        complete = input.atLineEnd();
        if (complete) {
            input.readLineEnd();
        }
        return line.toString();
    }

    /** 1-based number of the line that was read last. */
    public long number() {
        return number;
    }

    /** Whether the line that was read last had a line end; only the last line of a file can lack it. */
    public boolean isComplete() {
        return complete;
    }
}
