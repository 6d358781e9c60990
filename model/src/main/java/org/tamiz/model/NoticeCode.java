package org.tamiz.model;

/** The kinds of notices that a reader gives beside an edition. The name in lower case with hyphens is the stable code. */
public enum NoticeCode {
    /** Two records of one edition have the same key. Both are kept. */
    DUPLICATE_KEY(Severity.WARNING),
    /** A companion file is not there, so the edition covers fewer fields. */
    COMPANION_MISSING(Severity.WARNING),
    /** The closing mark of a file is missing, so a loss at its end cannot be ruled out. */
    END_MARK_MISSING(Severity.WARNING),
    /** A record of a companion file names an entry that the main file does not have. */
    ORPHAN_RECORD(Severity.WARNING),
    /** A text that goes on in another file has no continuation there. */
    TEXT_CUT(Severity.WARNING),
    /** A date could not be read; it is kept as published. */
    DATE_UNREAD(Severity.INFO),
    /** A country could not be recognised; it is kept as published. */
    COUNTRY_UNREAD(Severity.INFO),
    /** A value was trimmed or otherwise mended to be usable. */
    VALUE_MENDED(Severity.INFO),
    /** A record has no name and cannot be screened against. */
    RECORD_WITHOUT_NAME(Severity.WARNING),
    /** A record is of a sort that names no party, such as an address or a relation. */
    RECORD_NOT_A_PARTY(Severity.INFO),
    /** A topic, label or type that this version does not know. It is kept under its own label. */
    LABEL_UNKNOWN(Severity.INFO),
    /** A statement is a candidate that its publisher has not confirmed. It is left out. */
    CANDIDATE_LEFT_OUT(Severity.INFO),
    /** A file of history holds only what is still seen, so what was removed is missing from its older editions. */
    HISTORY_PARTIAL(Severity.WARNING);

    private final Severity severity;

    NoticeCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** The stable code, such as {@code duplicate-key}. */
    public String code() {
        return StableCode.of(this);
    }

    /** How much a notice matters to somebody who relies on the edition. */
    public enum Severity {
        /** Good to know. */
        INFO,
        /** Something may be missing or ambiguous. */
        WARNING
    }
}
