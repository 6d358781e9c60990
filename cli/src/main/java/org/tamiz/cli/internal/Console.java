package org.tamiz.cli.internal;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;

/**
 * Where a command talks to.
 *
 * @param out answers
 * @param err progress, notes and complaints
 * @param colour whether answers may have colours
 * @param live whether lines on {@code err} may be written over, as on a terminal
 * @param clock the time of day
 * @param usualData where the ledger lies unless the user says otherwise
 * @param user who is at work, for what the ledger records about people's doings
 */
public record Console(
        PrintStream out, PrintStream err, boolean colour, boolean live, Clock clock, Path usualData, String user) {

    /** Says what is worth knowing beside the answers. */
    public void note(String text) {
        err.println("tamiz: " + text);
        err.flush();
    }

    /** Says why a command cannot go on. */
    public void complain(String text) {
        out.flush();
        err.println("tamiz: error: " + text);
        err.flush();
    }
}
