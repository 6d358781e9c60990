package org.tamiz.sources.internal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The character U+FEFF at the beginning of a file, by which it tells its encoding.
 *
 * @param charset the encoding
 * @param length how many bytes the mark takes
 */
record ByteOrderMark(Charset charset, int length) {

    static final int LONGEST = 3;

    private static final List<Charset> MARKED =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE);

    /** The mark with which the first {@code count} bytes begin; {@code null} where there is none. */
    static @Nullable ByteOrderMark of(byte[] head, int count) {
        for (Charset charset : MARKED) {
            byte[] mark = "\uFEFF".getBytes(charset);
            int length = mark.length;
            if (count >= length && Arrays.equals(head, 0, length, mark, 0, length)) {
                return new ByteOrderMark(charset, length);
            }
        }
        return null;
    }
}
