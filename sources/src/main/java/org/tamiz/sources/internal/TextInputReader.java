package org.tamiz.sources.internal;

import java.io.Reader;

/** The characters of a {@link TextInput} for parsers that want a reader; a wrong byte ends the reading as it does there. */
public final class TextInputReader extends Reader {

    private final TextInput input;

    public TextInputReader(TextInput input) {
        this.input = input;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        int count = 0;
        while (count < length && input.peek() != TextInput.END) {
            buffer[offset + count++] = (char) input.read();
        }
        return count == 0 && length > 0 ? TextInput.END : count;
    }

    @Override
    public void close() {
        input.close();
    }
}
