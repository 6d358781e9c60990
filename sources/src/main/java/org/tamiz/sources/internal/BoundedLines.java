package org.tamiz.sources.internal;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;

/** The lines of a text, none of them longer than a limit, so that a file without line ends cannot fill the memory. */
public final class BoundedLines {

    private final Path file;
    private final StrictReader reader;
    private final int limit;
    private final char[] buffer = new char[1 << 14];
    private int next;
    private int end;
    private long number;
    private boolean complete;

    /** Lines of at most {@code limit} characters; the file is named in errors. */
    public BoundedLines(Path file, StrictReader reader, int limit) {
        this.file = file;
        this.reader = reader;
        this.limit = limit;
    }

    /** The next line without its end; {@code null} after the last. */
    public @Nullable String next() {
        if (next == end && !fill()) {
            return null;
        }
        number++;
        StringBuilder line = new StringBuilder();
        while (true) {
            int from = next;
            while (next < end && buffer[next] != '\n') {
                next++;
            }
            line.append(buffer, from, next - from);
            if (line.length() > limit) {
                throw new SourceException(
                        Code.LINE_TOO_LONG,
                        file,
                        "line " + number,
                        "the line is longer than " + limit + " characters",
                        "Check that the file has one record a line");
            }
            complete = next < end;
            if (complete) {
                next++;
            } else if (fill()) {
                continue;
            }
            if (complete && !line.isEmpty() && line.charAt(line.length() - 1) == '\r') {
                line.setLength(line.length() - 1);
            }
            return line.toString();
        }
    }

    /** 1-based number of the line that was read last. */
    public long number() {
        return number;
    }

    /** Whether the line that was read last had a line end; only the last line of a file can lack it. */
    public boolean isComplete() {
        return complete;
    }

    private boolean fill() {
        int count = reader.read(buffer, 0, buffer.length);
        next = 0;
        end = Math.max(count, 0);
        return count > 0;
    }
}
