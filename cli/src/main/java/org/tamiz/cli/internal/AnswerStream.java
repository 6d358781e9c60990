package org.tamiz.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/** Standard output for answers. A print stream swallows failures; here a full disk or a closed pipe ends the run. */
public final class AnswerStream extends OutputStream {

    private final PrintStream out;
    private final Runnable before;

    /**
     * A stream over {@code out}.
     *
     * @param before called before each piece of output, to clear what progress wrote on the same terminal
     */
    public AnswerStream(PrintStream out, Runnable before) {
        this.out = out;
        this.before = before;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        before.run();
        out.write(bytes, offset, length);
        flush();
    }

    @Override
    public void flush() throws IOException {
        if (out.checkError()) {
            throw new IOException("it was closed, or its disk is full");
        }
    }
}
