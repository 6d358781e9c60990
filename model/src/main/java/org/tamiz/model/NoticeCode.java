package org.tamiz.model;

/**
 * The kinds of notices that a reader gives beside an edition. The name in lower case with hyphens is the stable code.
 *
 * <p>What a kind means and what to do about it stands here alone: docs/notices.md is written from it.
 */
public enum NoticeCode {
    DUPLICATE_KEY(
            Severity.WARNING,
            "Two records of one edition have the same key; both are kept.",
            "Look at both records when a hit bears the key; only the publisher knows which one it meant."),
    COMPANION_MISSING(
            Severity.WARNING,
            "A companion file is not there, so the edition lacks what only that file states.",
            "Take the companion file of the same day from the publisher, and name it beside the main file."),
    END_MARK_MISSING(
            Severity.WARNING,
            "The closing mark of a file is missing, so a loss at its end cannot be ruled out.",
            "Take the file from its publisher again, and compare its size with what the publisher states."),
    ORPHAN_RECORD(
            Severity.WARNING,
            "A record of a companion file names an entry that the main file does not have; the record is left out.",
            "Check that all files of the set are of the same day."),
    TEXT_CUT(
            Severity.WARNING,
            "A text is cut and its continuation in another file is missing or cut too; nothing is read from its last"
                    + " item.",
            "Take the file with the continuations of the same day from the publisher."),
    DATE_UNREAD(
            Severity.INFO,
            "A date could not be read; it is kept as published and not compared.",
            "Compare the date by eye when the entry is in a hit."),
    COUNTRY_UNREAD(
            Severity.INFO,
            "A country could not be recognised; it is kept as published and not compared.",
            "Compare the country by eye when the entry is in a hit."),
    VALUE_MENDED(
            Severity.INFO,
            "A value was trimmed or otherwise mended to be usable.",
            "Nothing; the message says what was changed."),
    RECORD_WITHOUT_NAME(
            Severity.WARNING,
            "A record has no name and cannot be screened against; it is left out.",
            "Look the record up at its publisher, who alone can say whom it is about."),
    RECORD_NOT_A_PARTY(
            Severity.INFO,
            "A record is of a sort that names no party, such as an address or a relation, and belongs to no entry.",
            "Nothing, unless parties of that sort are to be screened against."),
    LABEL_UNKNOWN(
            Severity.INFO,
            "A topic, label or type is not known to this version; what it marks is kept, as the message says.",
            "Report it to the makers of Tamiz, so that a later version knows it."),
    CANDIDATE_LEFT_OUT(
            Severity.INFO,
            "A statement is a candidate that its publisher has not confirmed; it is left out.",
            "Nothing; once the publisher confirms it, it comes with a later file."),
    DELISTED_LEFT_OUT(
            Severity.INFO,
            "A list keeps records of parties that it has struck off; they are left out.",
            "Nothing; they stand in the editions from before they were struck off."),
    ENTRY_CLEARED(
            Severity.INFO,
            "The list says that its authority or a court cleared an entry; it is kept and shown, and is never a hit.",
            "Nothing; an entry of the same key that is not cleared stands for itself."),
    NAME_WITHHELD(
            Severity.INFO,
            "The publisher withholds whom a record is about, so the entry stands there and nobody can be found to be it.",
            "Nothing; only the publisher knows whom it means."),
    HISTORY_PARTIAL(
            Severity.WARNING,
            "A file of history holds only what is still seen, so its older editions lack what was removed since.",
            "For a date in the past, import an edition that was published then.");

    private final Severity severity;
    private final String meaning;
    private final String remedy;

    /**
     * Creates a kind.
     *
     * @param severity how much it matters
     * @param meaning what is the matter and what became of the record, in one sentence
     * @param remedy what its reader can do, in one sentence
     */
    NoticeCode(Severity severity, String meaning, String remedy) {
        this.severity = severity;
        this.meaning = meaning;
        this.remedy = remedy;
    }

    public Severity severity() {
        return severity;
    }

    /** What is the matter and what became of the record, in one sentence. */
    public String meaning() {
        return meaning;
    }

    /** What its reader can do, in one sentence. */
    public String remedy() {
        return remedy;
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
