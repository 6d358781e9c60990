package org.tamiz.sources;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file cannot be used. Says which, where, what is the matter and what to do; nothing of it has been loaded. */
public final class SourceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Code code;

    /** Stable codes of the ways in which a file can be unusable. */
    public enum Code {
        FILE_NOT_FOUND,
        FILE_EMPTY,
        FORMAT_UNKNOWN,
        ENCODING_WRONG,
        FILE_TRUNCATED,
        FILE_MALFORMED,
        LINE_TOO_LONG,
        XML_FORBIDDEN,
        COLUMN_MISSING,
        SET_INCOMPLETE,
        LIST_AMBIGUOUS,
        FILE_CHANGED,
        /** The operating system refused; the only code that is not the caller's to mend in the file. */
        READ_FAILED
    }

    /**
     * Creates the exception.
     *
     * @param code what kind of failure
     * @param file the file
     * @param where line, byte or column as {@code line 12}, {@code byte 4711}; {@code null} when it is the whole file
     * @param problem what is the matter, without a full stop
     * @param remedy what to do, as an imperative sentence without a full stop
     */
    public SourceException(Code code, Path file, @Nullable String where, String problem, String remedy) {
        super(file + (where == null ? "" : ", " + where) + ": " + problem + ". " + remedy + ".");
        this.code = code;
    }

    /** The same, caused by a failure of a library or the operating system. */
    public SourceException(
            Code code, Path file, @Nullable String where, String problem, String remedy, Throwable cause) {
        this(code, file, where, problem, remedy);
        initCause(cause);
    }

    public Code code() {
        return code;
    }
}
