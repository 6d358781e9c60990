package org.tamiz.sources.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;

/**
 * Decodes a file without ever replacing a byte that does not fit: that is an error which names byte and line. A byte
 * order mark decides the encoding and is not part of the text. Everything before a wrong byte is delivered first.
 */
public final class StrictReader extends Reader {

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final InputStream in;
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final String remedy;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final CharBuffer chars = CharBuffer.allocate(BUFFER).flip();
    private final LineCounter lines = new LineCounter();
    private long bytesBefore;
    private boolean ended;
    private @Nullable SourceException failure;

    /**
     * Creates the reader.
     *
     * @param file named in errors
     * @param in the file's bytes; closed with this reader
     * @param charset the encoding unless a byte order mark says otherwise
     * @param remedy what to do about a wrong encoding, as an imperative sentence without a full stop
     */
    public StrictReader(Path file, InputStream in, Charset charset, String remedy) {
        this.file = file;
        this.in = in;
        this.remedy = remedy;
        this.charset = skipMark(charset);
        this.decoder = this.charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Bytes of the file that have been decoded so far. */
    public long position() {
        return bytesBefore + bytes.position();
    }

    @Override
    public int read(char[] target, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (!chars.hasRemaining() && !fill()) {
            return -1;
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        return count;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw readFailed(e);
        }
    }

    private Charset skipMark(Charset otherwise) {
        while (bytes.limit() < 3 && !ended) {
            refill();
        }
        int[] head = new int[3];
        for (int i = 0; i < 3; i++) {
            head[i] = i < bytes.limit() ? bytes.get(i) & 0xff : -1;
        }
        if (head[0] == 0xef && head[1] == 0xbb && head[2] == 0xbf) {
            bytes.position(3);
            return StandardCharsets.UTF_8;
        }
        if (head[0] == 0xff && head[1] == 0xfe) {
            bytes.position(2);
            return StandardCharsets.UTF_16LE;
        }
        if (head[0] == 0xfe && head[1] == 0xff) {
            bytes.position(2);
            return StandardCharsets.UTF_16BE;
        }
        return otherwise;
    }

    /** Decodes until there are characters to deliver; false at the end of the file. */
    private boolean fill() {
        if (failure != null) {
            throw failure;
        }
        chars.clear();
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, ended);
            if (result.isError()) {
                lines.count(chars.array(), chars.position());
                failure = wrongByte(result);
                break;
            }
            if (chars.position() > 0 || ended) {
                lines.count(chars.array(), chars.position());
                break;
            }
            refill();
        }
        chars.flip();
        if (!chars.hasRemaining() && failure != null) {
            throw failure;
        }
        return chars.hasRemaining();
    }

    private void refill() {
        bytesBefore += bytes.position();
        bytes.compact();
        try {
            int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            if (count < 0) {
                ended = true;
            } else {
                bytes.position(bytes.position() + count);
            }
        } catch (IOException e) {
            throw readFailed(e);
        }
        bytes.flip();
    }

    private SourceException wrongByte(CoderResult result) {
        String where = "line " + lines.line() + ", byte " + position();
        // A sequence that is wrong only because nothing follows it.
        if (ended && result.isMalformed() && result.length() == bytes.remaining()) {
            return new SourceException(
                    Code.FILE_TRUNCATED,
                    file,
                    where,
                    "the file ends inside a character of " + charset.name()
                            + ", so it was cut off or is in another encoding",
                    "Fetch it again, or else: " + remedy);
        }
        return new SourceException(
                Code.ENCODING_WRONG,
                file,
                where,
                "the bytes here are not " + charset.name() + " (first 0x"
                        + Integer.toHexString(0x100 | (bytes.get(bytes.position()) & 0xff))
                                .substring(1) + ")",
                remedy);
    }

    private SourceException readFailed(IOException e) {
        return new SourceException(
                Code.READ_FAILED,
                file,
                "byte " + position(),
                "reading failed" + (e.getMessage() == null ? "" : " (" + e.getMessage() + ")"),
                "Check the disk and the permissions and try again",
                e);
    }

    /** Counts lines that end with CR, LF or both. */
    private static final class LineCounter {

        private long ends;
        private boolean afterReturn;

        void count(char[] text, int length) {
            for (int i = 0; i < length; i++) {
                char c = text[i];
                if (c == '\r' || (c == '\n' && !afterReturn)) {
                    ends++;
                }
                afterReturn = c == '\r';
            }
        }

        long line() {
            return ends + 1;
        }
    }
}
