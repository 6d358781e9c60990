package org.tamiz.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The folder of the copies of one import. Whoever uses it holds the lock on a file in it, so that the copies of an import that
 * was killed are told from those of one that runs beside this one, and are removed by the next.
 */
final class Spool implements AutoCloseable {

    /** How the folders' names begin. */
    static final String PREFIX = "arriving-";

    private static final String LOCK = "lock";

    private final Path folder;
    private final FileChannel channel;
    private final Consumer<String> problems;

    private Spool(Path folder, FileChannel channel, Consumer<String> problems) {
        this.folder = folder;
        this.channel = channel;
        this.problems = problems;
    }

    /**
     * Makes the folder, and removes those beside it that nobody uses any more.
     *
     * @param problems told of what cannot be removed, in a sentence
     */
    static Spool open(Path folder, Consumer<String> problems) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        // Held until the channel is closed.
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw new IOException(folder + " is in use already");
        }
        Spool spool = new Spool(folder, channel, problems);
        spool.sweep();
        return spool;
    }

    /** A new folder in it, for the files of one set. */
    Path set() throws IOException {
        return Files.createTempDirectory(folder, "set");
    }

    private void sweep() {
        Path data = Objects.requireNonNull(folder.toAbsolutePath().getParent());
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(data, PREFIX + "*")) {
            for (Path other : folders) {
                if (!other.endsWith(folder.getFileName()) && isAbandoned(other)) {
                    remove(other);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            problems.accept("what earlier imports left in " + data + " cannot be removed: " + e.getMessage());
        }
    }

    private static boolean isAbandoned(Path folder) throws IOException {
        Path file = folder.resolve(LOCK);
        if (!Files.isRegularFile(file)) {
            // It is just being made.
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // Another import of this very process.
            return false;
        } catch (NoSuchFileException e) {
            // Another import has just removed it.
            return false;
        }
    }

    private void remove(Path other) {
        try (Stream<Path> all = Files.walk(other)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (NoSuchFileException e) {
            // Another import is removing it too.
        } catch (IOException | UncheckedIOException e) {
            problems.accept("the copies in " + other + " cannot be removed: " + e.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        remove(folder);
    }
}
