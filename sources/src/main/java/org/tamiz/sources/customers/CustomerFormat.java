package org.tamiz.sources.customers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.sources.internal.Blanks;

/** The formats of customer files, told by their first bytes. */
enum CustomerFormat {
    CSV,
    FTM_JSON_LINES;

    private static final int HEAD = 8192;

    /**
     * Tells the format.
     *
     * @throws SourceException when the file is empty, or is something that only looks like a table on a screen
     */
    static CustomerFormat detect(Path file, @Nullable Charset charset) {
        byte[] head = head(file);
        if (head.length == 0) {
            throw empty(file);
        }
        rejectBinary(file, head);
        String text = new String(head, encoding(file, head, charset));
        String start = Blanks.strip(text);
        if (start.isEmpty()) {
            if (head.length < HEAD) {
                throw empty(file);
            }
            throw unknown(file, "begins with nothing but blanks", "Remove the blank lines at its beginning");
        }
        return switch (start.charAt(0)) {
            case '{' -> FTM_JSON_LINES;
            case '[' ->
                throw unknown(
                        file, "is a JSON array", "Write one FollowTheMoney entity a line, or a CSV file with a header");
            case '<' -> throw unknown(file, "is HTML or XML", "Open it in a spreadsheet and save it as CSV (UTF-8)");
            default -> CSV;
        };
    }

    private static byte[] head(Path file) {
        try (InputStream in = CustomerFile.openBytes(file)) {
            return in.readNBytes(HEAD);
        } catch (IOException e) {
            throw CustomerFile.readFailed(file, e);
        }
    }

    private static void rejectBinary(Path file, byte[] head) {
        if (begins(head, 0x1f, 0x8b)) {
            throw unknown(file, "is compressed (gzip)", "Unpack it first, for instance with gunzip");
        }
        if (begins(head, 'P', 'K', 3, 4)) {
            throw unknown(
                    file, "is a zip file or an Excel workbook (xlsx)", "Unpack it, or save the sheet as CSV (UTF-8)");
        }
        if (begins(head, 0xd0, 0xcf, 0x11, 0xe0)) {
            throw unknown(file, "is an old Excel workbook (xls)", "Save the sheet as CSV (UTF-8)");
        }
        if (begins(head, '%', 'P', 'D', 'F')) {
            throw unknown(file, "is a PDF", "Export the data as CSV (UTF-8)");
        }
    }

    /** The encoding for a look at the beginning; refuses what can be told to be neither text nor the stated encoding. */
    private static Charset encoding(Path file, byte[] head, @Nullable Charset stated) {
        if (begins(head, 0xff, 0xfe)) {
            return StandardCharsets.UTF_16;
        }
        if (begins(head, 0xfe, 0xff)) {
            return StandardCharsets.UTF_16;
        }
        if (stated != null) {
            return stated;
        }
        int even = zeros(head, 0);
        int odd = zeros(head, 1);
        if (even + odd == 0) {
            return StandardCharsets.UTF_8;
        }
        // Latin letters in UTF-16 have a zero in every other byte, always on the same side.
        if (Math.min(even, odd) * 10 < Math.max(even, odd) && Math.max(even, odd) * 4 > head.length) {
            String name = odd > even ? "utf-16le" : "utf-16be";
            throw new SourceException(
                    Code.ENCODING_WRONG,
                    file,
                    "byte " + firstZero(head),
                    "the file looks like " + name + " without a byte order mark",
                    "Pass --encoding " + name + ", or save the file as UTF-8");
        }
        throw unknown(file, "holds zero bytes, so it is not text", "Export the data as CSV (UTF-8)");
    }

    private static int zeros(byte[] head, int from) {
        int zeros = 0;
        for (int i = from; i < head.length; i += 2) {
            zeros += head[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static int firstZero(byte[] head) {
        int at = 0;
        while (head[at] != 0) {
            at++;
        }
        return at;
    }

    private static boolean begins(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static SourceException empty(Path file) {
        return new SourceException(
                Code.FILE_EMPTY, file, null, "there is nothing in the file", "Export it again and check its size");
    }

    private static SourceException unknown(Path file, String problem, String remedy) {
        return new SourceException(Code.FORMAT_UNKNOWN, file, null, "the file " + problem, remedy);
    }
}
