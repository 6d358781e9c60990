package org.tamiz.fetch;

import org.jspecify.annotations.Nullable;
import org.tamiz.model.StableCode;

/** A publication could not be fetched. Says which, why and what to do; nothing of it is left. */
public final class FetchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The ways in which fetching fails. The name in lower case with hyphens is the stable code. */
    public enum Code {
        /** A table of publications cannot be read. */
        TABLE_MALFORMED,
        /** The address is not one that may be asked: not encrypted, of another host, on another port. */
        ADDRESS_REFUSED,
        /** The host's name stands for an address inside a network. */
        NETWORK_REFUSED,
        /** The server sent us on too often or nowhere. */
        REDIRECT_WRONG,
        /** The host's name is not known. */
        HOST_UNKNOWN,
        /** Nobody answers there. */
        CONNECT_FAILED,
        /** The server could not prove who it is. */
        TLS_FAILED,
        /** It took too long. */
        TIMED_OUT,
        /** Bytes come, but too few. */
        TOO_SLOW,
        /** The server says that it cannot, or will not. */
        STATUS_WRONG,
        /** The server wants us to wait longer than we do. */
        RATE_LIMITED,
        /** The server says that nothing changed, and nobody asked whether anything had. */
        NOT_MODIFIED_UNASKED,
        /** More bytes than the publication may have, as they come or unpacked. */
        TOO_LARGE,
        /** The connection ended before the file did. */
        TRUNCATED,
        /** The server says a length that is not the file's, or none. */
        LENGTH_WRONG,
        /** The file is packed in a way that cannot be read. */
        PACKING_WRONG,
        /** What came is no list: an error page, nothing, a file of another kind. */
        NOT_A_LIST,
        /** What the server sent is no HTTP. */
        PROTOCOL_WRONG,
        /** The files of one publication are not of one moment. */
        CHANGED_MEANWHILE,
        /** A file of the publication is missing in the folder. */
        FILE_MISSING,
        /** The machine could not keep the file. */
        STORE_FAILED,
        /** The program was told to end. */
        INTERRUPTED;

        /** The stable code, such as {@code timed-out}. */
        public String code() {
            return StableCode.of(this);
        }
    }

    private final Code code;
    private final String problem;
    private final String remedy;

    /**
     * Creates the exception.
     *
     * @param problem what is the matter, beginning with the address or file, without a full stop
     * @param remedy what to do, as an imperative sentence without a full stop
     */
    public FetchException(Code code, String problem, String remedy) {
        this(code, problem, remedy, null);
    }

    /** The same, caused by a failure of a library or the operating system. */
    public FetchException(Code code, String problem, String remedy, @Nullable Throwable cause) {
        super(problem + ". " + remedy + ".", cause);
        this.code = code;
        this.problem = problem;
        this.remedy = remedy;
    }

    public Code code() {
        return code;
    }

    /** What is the matter. */
    public String problem() {
        return problem;
    }

    /** What to do. */
    public String remedy() {
        return remedy;
    }

    /** Whether it may pass by itself, so that it is worth asking again. */
    public boolean mayPass() {
        return switch (code) {
            case HOST_UNKNOWN, CONNECT_FAILED, TIMED_OUT, TRUNCATED -> true;
            case TABLE_MALFORMED,
                    ADDRESS_REFUSED,
                    NETWORK_REFUSED,
                    REDIRECT_WRONG,
                    TLS_FAILED,
                    TOO_SLOW,
                    STATUS_WRONG,
                    RATE_LIMITED,
                    NOT_MODIFIED_UNASKED,
                    TOO_LARGE,
                    LENGTH_WRONG,
                    PACKING_WRONG,
                    NOT_A_LIST,
                    PROTOCOL_WRONG,
                    CHANGED_MEANWHILE,
                    FILE_MISSING,
                    STORE_FAILED,
                    INTERRUPTED -> false;
        };
    }
}
