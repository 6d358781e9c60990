package org.tamiz.cli.internal;

import java.io.IOException;

/** Writes answers in one format. */
public interface DecisionWriter {

    /** Before the first answer. */
    void begin() throws IOException;

    /** One answer, in the order of the queries. */
    void write(Answer answer) throws IOException;

    /** After the last answer. */
    void end(Tally tally) throws IOException;
}
