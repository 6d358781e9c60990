package org.tamiz.sources.internal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;

/**
 * A file that is read more than once and must stay the same meanwhile. Its size and time of modification tell whether it
 * did: a file rewritten in place shows in one of them, one put in its place in the other.
 */
public final class SettledFile {

    private final Path file;
    private final long size;
    private final FileTime modified;

    private SettledFile(Path file, BasicFileAttributes attributes) {
        this.file = file;
        this.size = attributes.size();
        this.modified = attributes.lastModifiedTime();
    }

    /** The file as it is now. */
    public static SettledFile of(Path file) {
        return new SettledFile(file, attributes(file));
    }

    public Path file() {
        return file;
    }

    /**
     * Makes sure that the file is still what it was.
     *
     * @throws SourceException when it is not
     */
    public void check() {
        BasicFileAttributes now = attributes(file);
        if (now.size() != size || !now.lastModifiedTime().equals(modified)) {
            throw changed();
        }
    }

    /** The failure of a file that turned out not to be what it was. */
    public SourceException changed() {
        return new SourceException(
                Code.FILE_CHANGED,
                file,
                null,
                "the file changed while it was being read",
                "Wait until whoever writes it is done, and read it again");
    }

    /** Opens it for reading at any place; to be closed by the caller. */
    public FileChannel open() {
        try {
            return FileChannel.open(file, StandardOpenOption.READ);
        } catch (IOException e) {
            throw SourceFile.failure(file, e);
        }
    }

    /** The bytes from this place on. */
    public byte[] read(FileChannel channel, long offset, int length) {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        try {
            while (bytes.hasRemaining()) {
                if (channel.read(bytes, offset + bytes.position()) < 0) {
                    throw new EOFException();
                }
            }
        } catch (EOFException e) {
            SourceException shorter = changed();
            shorter.initCause(e);
            throw shorter;
        } catch (IOException e) {
            throw SourceFile.failure(file, e);
        }
        return bytes.array();
    }

    public void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw SourceFile.failure(file, e);
        }
    }

    private static BasicFileAttributes attributes(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class);
        } catch (IOException e) {
            throw SourceFile.failure(file, e);
        }
    }
}
