package org.tamiz.sources.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;

/** Opens files, hashes them, and turns the operating system's failures into a {@link SourceException}. */
public final class SourceFile {

    private SourceFile() {}

    /** Opens the file for reading from its beginning. */
    public static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    /** The same, with every byte that is read fed to the digest. */
    public static InputStream open(Path file, MessageDigest digest) {
        return new DigestInputStream(open(file), digest);
    }

    public static void close(Path file, InputStream stream) {
        try {
            stream.close();
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    /** Its size in bytes. */
    public static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    /** The file's name without its folder. */
    public static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** A digest that has been fed the whole file. */
    public static MessageDigest sha256(Path file) {
        MessageDigest digest = sha256();
        try (InputStream stream = open(file, digest)) {
            stream.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw failure(file, e);
        }
        return digest;
    }

    /** The hash so far in hexadecimal; starts the digest afresh. */
    public static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** What an input or output failure means to the user. */
    public static SourceException failure(Path file, IOException e) {
        if (e instanceof NoSuchFileException) {
            return new SourceException(
                    Code.FILE_NOT_FOUND, file, null, "there is no such file or folder", "Check the path", e);
        }
        if (e instanceof AccessDeniedException) {
            return new SourceException(
                    Code.READ_FAILED, file, null, "the system denies reading it", "Check its permissions", e);
        }
        return new SourceException(
                Code.READ_FAILED,
                file,
                null,
                "reading failed" + (e.getMessage() == null ? "" : " (" + e.getMessage() + ")"),
                "Check that it is a file and that its disk or network drive is there, and try again",
                e);
    }
}
