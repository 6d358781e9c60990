package org.tamiz.sources.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;

/**
 * The beginning of a file as text, by which its format is told. Refuses what is no text at all, and text of which it is
 * plain that the reader could do nothing with it.
 *
 * @param file the file
 * @param text its beginning without byte order mark, not blank. A wrong byte is replaced: the reader of the format will
 *     name it
 * @param whole whether the file has no more
 */
public record FileHead(Path file, String text, boolean whole) {

    private static final int BYTES = 1 << 16;
    /** A zero byte among so many others is an accident of a text, which its reader will name. */
    private static final int FEWEST_PER_ZERO = 64;

    /**
     * Reads the beginning.
     *
     * @param unmarked the encoding of a file without byte order mark; {@code null} when nobody stated it
     * @throws SourceException when the file is missing, empty, packed, no text, or a web page
     */
    public static FileHead read(Path file, FileKind kind, @Nullable Charset unmarked) {
        byte[] head;
        try (InputStream stream = SourceFile.open(file)) {
            head = stream.readNBytes(BYTES);
        } catch (IOException e) {
            throw SourceFile.failure(file, e);
        }
        refuseBinary(file, head);
        String marked = new String(head, encoding(file, kind, head, unmarked));
        FileHead begin =
                new FileHead(file, marked.startsWith("\uFEFF") ? marked.substring(1) : marked, head.length < BYTES);
        String start = begin.start();
        if (start.isEmpty()) {
            throw new SourceException(
                    Code.FILE_EMPTY,
                    file,
                    null,
                    begin.whole ? "there is nothing in the file" : "the file begins with nothing but blanks",
                    kind.fetchAgain());
        }
        if (start.regionMatches(true, 0, "<html", 0, 5) || start.regionMatches(true, 0, "<!doctype html", 0, 14)) {
            throw begin.unknown(
                    "this is a web page; perhaps a server answered with an error page",
                    "Open the file in a browser to see what it says. " + kind.fetchAgain());
        }
        return begin;
    }

    /** The text without blanks at its ends. */
    public String start() {
        return Blanks.strip(text);
    }

    /** The first line that is not blank. */
    public String firstLine() {
        return text.lines().filter(line -> !Blanks.isBlank(line)).findFirst().orElse("");
    }

    /** The failure of a file that is of no format known here. */
    public SourceException unknown(String problem, String remedy) {
        return unknown(file, problem, remedy);
    }

    private static SourceException unknown(Path file, String problem, String remedy) {
        return new SourceException(Code.FORMAT_UNKNOWN, file, null, problem, remedy);
    }

    private static boolean begins(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static void refuseBinary(Path file, byte[] head) {
        if (begins(head, 0x1F, 0x8B)) {
            throw unknown(file, "this is a gzip archive", "Unpack it first, for instance with gunzip");
        }
        if (begins(head, 'P', 'K', 3, 4)) {
            throw unknown(
                    file,
                    "this is a zip archive or an Excel workbook (xlsx)",
                    "Unpack it first, or save the sheet as CSV (UTF-8)");
        }
        if (begins(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            if (CompoundFile.isEncrypted(file)) {
                throw unknown(
                        file,
                        "this is a workbook or document locked with a password",
                        "Open it with the password and save it without one");
            }
            throw unknown(
                    file,
                    "this is an old Excel workbook (xls)",
                    "Save it as a workbook (xlsx), or the sheet as CSV (UTF-8)");
        }
        if (begins(head, '%', 'P', 'D', 'F')) {
            throw unknown(file, "this is a PDF", "Take the data in another format");
        }
    }

    /** The encoding to look at the beginning in. */
    private static Charset encoding(Path file, FileKind kind, byte[] head, @Nullable Charset unmarked) {
        ByteOrderMark mark = ByteOrderMark.of(head, head.length);
        if (mark != null) {
            return mark.charset();
        }
        if (unmarked != null) {
            return unmarked;
        }
        int even = zeros(head, 0);
        int odd = zeros(head, 1);
        // Latin letters in UTF-16 have a zero in every other byte, always on the same side.
        if (Math.min(even, odd) * 10 < Math.max(even, odd) && Math.max(even, odd) * 4 > head.length) {
            String name = odd > even ? "utf-16le" : "utf-16be";
            throw new SourceException(
                    Code.ENCODING_WRONG,
                    file,
                    "byte " + (odd > even ? 1 : 0),
                    "the file looks like " + name + " without a byte order mark",
                    kind.encodingRemedy(name));
        }
        if ((even + odd) * FEWEST_PER_ZERO > head.length) {
            throw unknown(file, "the file holds zero bytes, so it is not text", "Export the data as CSV (UTF-8)");
        }
        return StandardCharsets.UTF_8;
    }

    private static int zeros(byte[] head, int from) {
        int zeros = 0;
        for (int i = from; i < head.length; i += 2) {
            zeros += head[i] == 0 ? 1 : 0;
        }
        return zeros;
    }
}
