package org.tamiz.sources.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of the old format of Office, in which an old workbook lies, and in which a new one lies when it is locked with
 * a password: its directory tells which.
 */
final class CompoundFile {

    private static final int HEADER = 512;
    private static final int SECTOR_SHIFT_AT = 30;
    private static final int DIRECTORY_AT = 48;
    private static final String ENCRYPTED = "EncryptedPackage";

    private CompoundFile() {}

    /** Whether it holds a locked file of the new format, as far as its directory can be read. */
    static boolean isEncrypted(Path file) {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            ByteBuffer header = read(channel, 0, HEADER);
            if (header.limit() < HEADER) {
                return false;
            }
            int shift = header.getShort(SECTOR_SHIFT_AT);
            long sector = Integer.toUnsignedLong(header.getInt(DIRECTORY_AT));
            if (shift < 7 || shift > 16) {
                return false;
            }
            ByteBuffer directory = read(channel, (sector + 1) << shift, 1 << shift);
            byte[] bytes = new byte[directory.limit()];
            directory.get(bytes);
            return new String(bytes, StandardCharsets.UTF_16LE).contains(ENCRYPTED);
        } catch (IOException e) {
            throw SourceFile.failure(file, e);
        }
    }

    private static ByteBuffer read(SeekableByteChannel channel, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(from);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // A file may give its bytes in portions.
        }
        return bytes.flip();
    }
}
