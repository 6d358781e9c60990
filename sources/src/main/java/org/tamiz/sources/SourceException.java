package org.tamiz.sources;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.StableCode;

/** A file cannot be used. Says which, where, what is the matter and what to do; nothing of it has been loaded. */
public final class SourceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Code code;
    private @Nullable String list;

    /**
     * The ways in which a file can be unusable. The name in lower case with hyphens is the stable code.
     *
     * <p>What a way means and what to do about it in general stands here alone: docs/notices.md is written from it.
     */
    public enum Code {
        FILE_NOT_FOUND(
                "There is no such file or folder, or the folder holds no list file.",
                "Check the path; a relative one counts from the folder in which the command is given."),
        FILE_EMPTY(
                "There is nothing in the file, or nothing but blanks.",
                "Take a list from its publisher again; export a customer file again."),
        FORMAT_UNKNOWN(
                "What is there is of no format that can be read here, such as an archive, an old or encrypted workbook, an error page or"
                        + " a pipe.",
                "Unpack an archive, save an old workbook as xlsx or CSV, save a pipe as a file, look into anything else."),
        ENCODING_WRONG(
                "Bytes of the file do not fit its encoding, so letters of names would be lost.",
                "Save the file as UTF-8; for a customer file its encoding can be named instead."),
        FILE_TRUNCATED(
                "The file ends in the middle of a record or of a character, so it was probably cut off.",
                "Take or export the file again, and compare its size."),
        FILE_MALFORMED(
                "A record breaks the rules of its format, so what follows cannot be told.",
                "Mend the record at the place named, or take the file from its publisher again."),
        LINE_TOO_LONG(
                "A line, field or text is longer than any real one.",
                "Look at the place named: most often a closing quotation mark or a line end is missing."),
        XML_FORBIDDEN(
                "The XML declares a document type or uses an entity, which no list does and through which a file can do"
                        + " harm.",
                "Take the file from its publisher again, and ask where this one comes from."),
        COLUMN_MISSING(
                "The header of a customer file has no column of names, or does not fit the columns that were named.",
                "Say which column states what, as the message shows."),
        SET_INCOMPLETE(
                "A companion file is named without the main file that it belongs to.",
                "Put the main file of the same day beside it and name both, or their folder."),
        SHEET_UNCLEAR(
                "A workbook has several sheets with data, or none of the name that was given.",
                "Say which sheet is meant, or put the data into one."),
        LIST_AMBIGUOUS(
                "Two files are editions of one list, or two companion files of one kind belong to one main file.",
                "Name only one of the two."),
        FILE_CHANGED(
                "The file changed while it was being read.",
                "Wait until whoever writes it is done, and read it again."),
        /** The only code that is not the caller's to mend in the file. */
        READ_FAILED(
                "The operating system refused or failed to read the file.",
                "Check permissions, the disk and the connection to it, and try again.");

        private final String meaning;
        private final String remedy;

        /**
         * Creates a way of being unusable.
         *
         * @param meaning what is the matter, in one sentence
         * @param remedy what to do, in one sentence; an exception's own says it for the file at hand
         */
        Code(String meaning, String remedy) {
            this.meaning = meaning;
            this.remedy = remedy;
        }

        /** What is the matter, in one sentence. */
        public String meaning() {
            return meaning;
        }

        /** What to do in general, in one sentence. */
        public String remedy() {
            return remedy;
        }

        /** The stable code, such as {@code file-not-found}. */
        public String code() {
            return StableCode.of(this);
        }
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

    /** The failure of two files that hold one list, where only one can be meant. */
    public static SourceException secondEdition(String list, Path first, Path second) {
        return new SourceException(
                Code.LIST_AMBIGUOUS,
                second,
                null,
                "this is a second edition of the list " + list + ", which " + first + " holds already",
                "Name only one of the two");
    }

    public Code code() {
        return code;
    }

    /** The list that the file is by its format; {@code null} where the format has no list of its own. */
    public @Nullable String list() {
        return list;
    }

    /** Says which list the file is by its format. */
    public SourceException of(String itsList) {
        list = itsList;
        return this;
    }
}
