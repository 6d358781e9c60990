package org.tamiz.sources.internal;

/** Whose file it is, which decides what its user can do about damage. Remedies are as SourceException wants them. */
public enum FileKind {
    /** Published by an authority and taken as it is. */
    LIST(
            "Take the file from its publisher again",
            "Mend the record, or take the file from its publisher again",
            "Take the file from its publisher again; no list has such long records"),
    /** Exported by its user. */
    CUSTOMERS(
            "Export the file again and check its size",
            "Close the quote, or double it (\"\") where it is part of the value",
            "Check that the file has one customer a line"),
    /** A list that its user keeps. */
    OWN_LIST(
            "Save the file again and check its size",
            "Close the quote, or double it (\"\") where it is part of the value",
            "Check that the file has one party a line"),
    /** Pairs of parties, labelled or to be compared, made by its user. */
    PAIRS(
            "Export the file again and check its size",
            "Close the quote, or double it (\"\") where it is part of the value",
            "Check that the file has one pair a line");

    private final String fetchAgain;
    private final String quoteRemedy;
    private final String lengthRemedy;

    FileKind(String fetchAgain, String quoteRemedy, String lengthRemedy) {
        this.fetchAgain = fetchAgain;
        this.quoteRemedy = quoteRemedy;
        this.lengthRemedy = lengthRemedy;
    }

    /** How to come by a whole file. */
    public String fetchAgain() {
        return fetchAgain;
    }

    /** What to do about a quotation mark that is missing or too many. */
    public String quoteRemedy() {
        return quoteRemedy;
    }

    /** What to do about a record without an end. */
    public String lengthRemedy() {
        return lengthRemedy;
    }

    /** What to do about bytes that are not of the encoding; {@code likely} is a guess at what they are. */
    public String encodingRemedy(String likely) {
        return switch (this) {
            case LIST -> "Save the file as UTF-8, or take it from its publisher again";
            case OWN_LIST -> "Save the file as UTF-8; in a spreadsheet that is the type CSV UTF-8";
            case CUSTOMERS, PAIRS -> "Save the file as UTF-8 or name its encoding, such as --encoding " + likely;
        };
    }
}
