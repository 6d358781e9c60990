package org.tamiz.sources.ftm;

/** A text is not a FollowTheMoney object. Never leaves this package. */
final class FtmSyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int column;

    FtmSyntaxException(String problem, int column) {
        super(problem);
        this.column = column;
    }

    /** What is the matter, to be put behind "the line" or "the record". */
    String problem() {
        return String.valueOf(getMessage());
    }

    int column() {
        return column;
    }
}
