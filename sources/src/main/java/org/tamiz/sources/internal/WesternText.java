package org.tamiz.sources.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Tells windows-1252, in which some publishers of lists wrote before they went over to UTF-8. */
public final class WesternText {

    private static final int BUFFER = 1 << 16;

    private WesternText() {}

    /**
     * Whether the file can only be windows-1252: it has bytes beyond ASCII, all of them letters or signs of that encoding, and
     * no two of them look like a character of UTF-8. A file of UTF-8 with a few damaged bytes is not taken for one.
     */
    public static boolean isWindows1252(Path file) {
        boolean beyondAscii = false;
        try (InputStream bytes = new BufferedInputStream(SourceFile.open(file), BUFFER)) {
            int before = 0;
            for (int b = bytes.read(); b >= 0; b = bytes.read()) {
                boolean follows = b >= 0x80 && b < 0xC0 && before >= 0xC2 && before < 0xF5;
                if (follows || isUndefined(b)) {
                    return false;
                }
                beyondAscii |= b >= 0x80;
                before = b;
            }
        } catch (IOException e) {
            throw SourceFile.failure(file, e);
        }
        return beyondAscii;
    }

    private static boolean isUndefined(int b) {
        return b == 0x81 || b == 0x8D || b == 0x8F || b == 0x90 || b == 0x9D;
    }
}
