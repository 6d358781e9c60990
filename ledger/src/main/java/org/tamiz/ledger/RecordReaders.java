package org.tamiz.ledger;

import org.tamiz.model.RecordReader;

/** The readers of raw records that this version of Tamiz has. */
public interface RecordReaders {

    /**
     * The reader of raw records as editions of this format hold them.
     *
     * @throws IllegalArgumentException when this version knows no such format
     */
    RecordReader of(String format, String list);
}
