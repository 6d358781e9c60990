package org.tamiz.sources.internal;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;

/**
 * Characters of a text file, one after the other, with the line they stand on. UTF-8, or UTF-16 when a byte order mark
 * says so; bytes that are not of the encoding end the reading with their offset. Holds one buffer of the file, never
 * more, and feeds each byte to a digest on the way.
 */
public final class TextInput implements Closeable {

    /** What {@link #read} and {@link #peek} return after the last character. */
    public static final int END = -1;

    private static final int BUFFER = 1 << 14;

    private final Path file;
    private final InputStream stream;
    private final MessageDigest digest;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final CharBuffer chars = CharBuffer.allocate(BUFFER).flip();
    private final CharsetDecoder decoder;
    /** Offset in the file of the first byte of {@link #bytes}. */
    private long bufferOffset;

    private boolean streamEnded;
    private boolean flushed;
    private long line = 1;

    private TextInput(Path file, InputStream stream, MessageDigest digest) {
        this.file = file;
        this.stream = stream;
        this.digest = digest;
        fillBytes();
        this.decoder = encoding(bytes)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Opens the file. */
    public static TextInput open(Path file, MessageDigest digest) {
        return new TextInput(file, SourceFile.open(file), digest);
    }

    /** The same for a stream that stands for the file. */
    public static TextInput of(Path file, InputStream stream, MessageDigest digest) {
        return new TextInput(file, stream, digest);
    }

    /** The next character, which {@link #read} will give; {@link #END} after the last. */
    public int peek() {
        return chars.hasRemaining() || fillChars() ? chars.get(chars.position()) : END;
    }

    /** Takes the next character. */
    @CanIgnoreReturnValue
    public int read() {
        if (!chars.hasRemaining() && !fillChars()) {
            return END;
        }
        char c = chars.get();
        if (c == '\n') {
            line++;
        }
        return c;
    }

    /** 1-based line of the next character. */
    public long line() {
        return line;
    }

    public Path file() {
        return file;
    }

    @Override
    public void close() {
        SourceFile.close(file, stream);
    }

    /** Tells the encoding by the byte order mark and steps over it. */
    private static Charset encoding(ByteBuffer head) {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            head.position(3);
            return StandardCharsets.UTF_8;
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            head.position(2);
            return StandardCharsets.UTF_16BE;
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            head.position(2);
            return StandardCharsets.UTF_16LE;
        }
        return StandardCharsets.UTF_8;
    }

    private static boolean startsWith(ByteBuffer head, int... mark) {
        if (head.remaining() < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((head.get(i) & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean fillChars() {
        while (!flushed) {
            chars.clear();
            CoderResult result = decoder.decode(bytes, chars, streamEnded);
            if (result.isError()) {
                throw new SourceException(
                        Code.ENCODING_WRONG,
                        file,
                        "byte " + (bufferOffset + bytes.position()),
                        "this is not valid " + decoder.charset().name(),
                        "Save the file as UTF-8, or take it from the publisher again");
            }
            if (result.isUnderflow() && streamEnded) {
                decoder.flush(chars);
                flushed = true;
            }
            chars.flip();
            if (chars.hasRemaining()) {
                return true;
            }
            if (!streamEnded) {
                fillBytes();
            }
        }
        return false;
    }

    private void fillBytes() {
        bufferOffset += bytes.position();
        bytes.compact();
        try {
            int count = stream.read(bytes.array(), bytes.position(), bytes.remaining());
            if (count < 0) {
                streamEnded = true;
            } else {
                digest.update(bytes.array(), bytes.position(), count);
                bytes.position(bytes.position() + count);
            }
        } catch (IOException e) {
            throw SourceFile.failure(file, e);
        }
        bytes.flip();
    }
}
