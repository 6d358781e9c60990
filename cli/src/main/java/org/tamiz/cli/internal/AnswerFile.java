package org.tamiz.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file for answers. They are written beside the target, which appears or is replaced when all are in, so that no half
 * answer ever bears its name: not after a failure, nor when the user ends the program. A device or pipe is written to
 * directly.
 */
public final class AnswerFile implements AutoCloseable {

    private final Path target;
    private final @Nullable Path part;
    private final OutputStream stream;
    private final Thread cleaner;

    private AnswerFile(Path target, @Nullable Path part) throws IOException {
        this.target = target;
        this.part = part;
        this.stream = Files.newOutputStream(part == null ? target : part);
        this.cleaner = new Thread(this::discard, "removes a half written file");
        Runtime.getRuntime().addShutdownHook(cleaner);
    }

    /**
     * Opens it, before any work is done for it.
     *
     * @param inputs files that are read and so must not be replaced
     * @throws IllegalArgumentException when the user has to name another target; says why
     * @throws IOException when the system refuses
     */
    public static AnswerFile open(Path named, List<Path> inputs) throws IOException {
        if (Files.exists(named) && !Files.isDirectory(named) && !Files.isRegularFile(named)) {
            return new AnswerFile(named, null);
        }
        Path target = Files.exists(named) ? named.toRealPath() : named.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new IllegalArgumentException(named + " is a folder. Name a file in it.");
        }
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException(named + ": there is no folder " + folder + ". Create it first.");
        }
        for (Path input : inputs) {
            if (Files.isDirectory(input) && Files.isSameFile(input, folder)) {
                throw new IllegalArgumentException(
                        named + " lies among the lists, where it would be read as one. Name another folder.");
            }
            if (Files.exists(input) && Files.exists(target) && Files.isSameFile(input, target)) {
                throw new IllegalArgumentException(
                        named + " is also read in this run and would be lost. Name another file.");
            }
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        String name = target.getFileName() + "." + ProcessHandle.current().pid() + ".part";
        return new AnswerFile(target, target.resolveSibling(name));
    }

    /** Where the answers go until {@link #finish}. */
    public OutputStream stream() {
        return stream;
    }

    /** Puts the answers in place. */
    public void finish() throws IOException {
        stream.close();
        if (part != null) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes what was not finished. */
    @Override
    public void close() throws IOException {
        try {
            stream.close();
        } finally {
            discard();
            try {
                Runtime.getRuntime().removeShutdownHook(cleaner);
            } catch (IllegalStateException e) {
                // The program is ending, and the cleaner with it.
            }
        }
    }

    /** After {@link #finish} there is nothing left to remove. */
    private void discard() {
        try {
            if (part != null) {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            // It bears the name of a part, so nobody takes it for an answer.
        }
    }
}
