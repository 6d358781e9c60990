package org.tamiz.model;

/** Reads the raw records of one format, for one list. Several threads may use one reader at once. */
public interface RecordReader {

    /**
     * The record's entries, each with {@link Standing#FULL}: what its edition cannot state is the edition's affair.
     *
     * @throws IllegalArgumentException when the text is no record of this format
     */
    ReadRecord read(RawRecord rawRecord);
}
