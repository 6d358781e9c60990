package org.tamiz.ledger;

import org.jspecify.annotations.Nullable;

/** The ledger cannot do what was asked. Says what is the matter and what to do; nothing of it has been done. */
public final class LedgerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Stable codes of the ways in which a ledger can refuse. */
    public enum Code {
        /** There is no ledger in the folder. */
        NO_LEDGER,
        /** The file is no ledger. */
        NOT_A_LEDGER,
        /** The ledger was written by a newer version of Tamiz. */
        NEWER_VERSION,
        /** Somebody else has been writing for too long. */
        BUSY,
        /** A fact, a manifest or a record is not what was recorded. */
        DAMAGED,
        /** Another edition of the same list, format and time is there already. */
        EDITION_CONFLICT,
        /** Nobody says when the edition was published. */
        DATE_MISSING,
        /** There is no such edition. */
        EDITION_UNKNOWN,
        /** Several editions can be meant. */
        EDITION_AMBIGUOUS,
        /** There is no such entry. */
        ENTRY_UNKNOWN,
        /** There is no such event of the entry. */
        EVENT_UNKNOWN,
        /** An edition contradicts the date. */
        DATE_CONTRADICTED,
        /** The edition cannot be approved. */
        NOT_HELD,
        /** The operating system refused: a full disk, no permission. */
        STORE_FAILED
    }

    private final Code code;

    /**
     * Creates the exception.
     *
     * @param problem what is the matter, without a full stop
     * @param remedy what to do, as an imperative sentence without a full stop
     */
    public LedgerException(Code code, String problem, String remedy) {
        this(code, problem, remedy, null);
    }

    /** The same, caused by a failure of a library or the operating system. */
    public LedgerException(Code code, String problem, String remedy, @Nullable Throwable cause) {
        super(problem + ". " + remedy + ".", cause);
        this.code = code;
    }

    public Code code() {
        return code;
    }

    /** Whether the machine is to blame, not the caller. */
    public boolean isFailure() {
        return code == Code.STORE_FAILED || code == Code.BUSY;
    }
}
