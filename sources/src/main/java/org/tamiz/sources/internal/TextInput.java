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
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;

/**
 * Characters of a text file, one after the other, with the line they stand on. A byte order mark decides the encoding and
 * is not part of the text. No byte is ever replaced: one that does not fit ends the reading with an error that names line
 * and byte, once everything before it has been given. Holds one buffer of the file, never more.
 */
public final class TextInput implements Closeable {

    /** What {@link #read} and {@link #peek} return after the last character. */
    public static final int END = -1;

    private static final int BUFFER = 1 << 16;
    /** Stands for the file where there is none; whoever reads a text says himself where it comes from. */
    private static final Path IN_MEMORY = Path.of("text");

    private final Path file;
    private final FileKind kind;
    private final InputStream stream;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes;
    private final CharBuffer chars;
    /** Offset in the file of the first byte of {@link #bytes}. */
    private long bufferOffset;

    private boolean streamEnded;
    private int markLength;
    private long line = 1;
    private boolean afterReturn;
    /** Why decoding stopped; thrown when the characters before it have been taken. */
    private @Nullable CoderResult wrongBytes;

    private TextInput(Path file, InputStream stream, FileKind kind, Charset unmarked) {
        this.file = file;
        this.kind = kind;
        this.stream = stream;
        this.bytes = ByteBuffer.allocate(BUFFER).flip();
        this.chars = CharBuffer.allocate(BUFFER).flip();
        this.decoder = encoding(unmarked)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private TextInput(String text, FileKind kind) {
        this.file = IN_MEMORY;
        this.kind = kind;
        this.stream = InputStream.nullInputStream();
        this.streamEnded = true;
        this.bytes = ByteBuffer.allocate(0);
        // An array of its own, so that reading files and reading texts go through the same class of buffer.
        this.chars = CharBuffer.wrap(text.toCharArray());
        this.decoder = StandardCharsets.UTF_8.newDecoder();
    }

    /** Opens a list file, which is in UTF-8 where no mark says otherwise, and feeds each of its bytes to the digest. */
    public static TextInput ofList(Path file, MessageDigest digest) {
        return of(file, SourceFile.open(file, digest), FileKind.LIST, StandardCharsets.UTF_8);
    }

    /** The text of a stream that stands for the file; {@code unmarked} is its encoding where no mark says otherwise. */
    public static TextInput of(Path file, InputStream stream, FileKind kind, Charset unmarked) {
        return new TextInput(file, stream, kind, unmarked);
    }

    /** A text that is in memory already. */
    public static TextInput ofText(String text, FileKind kind) {
        return new TextInput(text, kind);
    }

    /** The next character, which {@link #read} will give; {@link #END} after the last. */
    public int peek() {
        return chars.hasRemaining() || fillChars() ? chars.get(chars.position()) : END;
    }

    /** Takes the next character. Lines end with CR, LF or both. */
    @CanIgnoreReturnValue
    public int read() {
        if (!chars.hasRemaining() && !fillChars()) {
            return END;
        }
        char c = chars.get();
        if (c == '\r' || (c == '\n' && !afterReturn)) {
            line++;
        }
        afterReturn = c == '\r';
        return c;
    }

    /**
     * Takes the characters up to the next line end, but no more than fit: {@code into} grows to {@code limit} characters at
     * most.
     */
    public void readLine(StringBuilder into, int limit) {
        while (into.length() < limit && (chars.hasRemaining() || fillChars())) {
            int from = chars.position();
            int end = Math.min(chars.limit(), from + limit - into.length());
            int at = from;
            while (at < end && chars.get(at) != '\n' && chars.get(at) != '\r') {
                at++;
            }
            into.append(chars.array(), from, at - from);
            chars.position(at);
            afterReturn &= at == from;
            if (at < end) {
                return;
            }
        }
    }

    /** Whether the next character ends a line. */
    public boolean atLineEnd() {
        int c = peek();
        return c == '\n' || c == '\r';
    }

    /** Takes the line end that comes next: CR, LF or CR LF. Says how many characters that were. */
    @CanIgnoreReturnValue
    public int readLineEnd() {
        if (read() == '\r' && peek() == '\n') {
            read();
            return 2;
        }
        return 1;
    }

    /** 1-based line of the next character. */
    public long line() {
        return line;
    }

    /** The encoding, by the byte order mark where there is one. */
    public Charset charset() {
        return decoder.charset();
    }

    /** How many bytes the byte order mark takes; 0 without one. */
    public int markLength() {
        return markLength;
    }

    /** How many bytes of the file have been decoded; a little ahead of the character given last. */
    public long position() {
        return bufferOffset + bytes.position();
    }

    public Path file() {
        return file;
    }

    public FileKind kind() {
        return kind;
    }

    @Override
    public void close() {
        SourceFile.close(file, stream);
    }

    private Charset encoding(Charset unmarked) {
        while (bytes.limit() < ByteOrderMark.LONGEST && !streamEnded) {
            fillBytes();
        }
        ByteOrderMark mark = ByteOrderMark.of(bytes.array(), bytes.limit());
        if (mark == null) {
            return unmarked;
        }
        markLength = mark.length();
        bytes.position(markLength);
        return mark.charset();
    }

    private boolean fillChars() {
        chars.clear();
        CoderResult result = wrongBytes;
        while (result == null) {
            result = decoder.decode(bytes, chars, streamEnded);
            boolean hungry = result.isUnderflow() && chars.position() == 0 && !streamEnded;
            if (hungry) {
                fillBytes();
                result = null;
            }
        }
        chars.flip();
        if (result.isError()) {
            wrongBytes = result;
            if (!chars.hasRemaining()) {
                throw wrongByte(result);
            }
        }
        return chars.hasRemaining();
    }

    private void fillBytes() {
        bufferOffset += bytes.position();
        bytes.compact();
        try {
            int count = stream.read(bytes.array(), bytes.position(), bytes.remaining());
            if (count < 0) {
                streamEnded = true;
            } else {
                bytes.position(bytes.position() + count);
            }
        } catch (IOException e) {
            throw SourceFile.failure(file, e);
        }
        bytes.flip();
    }

    private SourceException wrongByte(CoderResult result) {
        String remedy = kind.encodingRemedy("windows-1252");
        String where = "line " + line + ", byte " + position();
        String charset = decoder.charset().name();
        // A sequence that is wrong only because nothing follows it.
        if (streamEnded && result.isMalformed() && result.length() == bytes.remaining()) {
            return new SourceException(
                    Code.FILE_TRUNCATED,
                    file,
                    where,
                    "the file ends inside a character of " + charset + ", so it was cut off or is in another encoding",
                    kind.fetchAgain() + ", or else: " + remedy);
        }
        return new SourceException(
                Code.ENCODING_WRONG,
                file,
                where,
                "the bytes here are not " + charset + " (first 0x"
                        + HexFormat.of().toHexDigits(bytes.get(bytes.position())) + ")",
                remedy);
    }
}
