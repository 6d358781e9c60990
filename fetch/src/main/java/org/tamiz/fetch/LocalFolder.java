package org.tamiz.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tamiz.fetch.FetchException.Code;
import org.tamiz.fetch.internal.Beginning;

/** Publications in a folder of this machine, as somebody carried them over: no network is used. */
public final class LocalFolder {

    private final Path root;

    public LocalFolder(Path root) {
        this.root = root;
    }

    /** Whether it has a folder of this publication's name. */
    public boolean hasFolderOf(Publication publication) {
        return Files.isDirectory(root.resolve(publication.id()));
    }

    /** Whether it has anything of this publication. */
    public boolean has(Publication publication) {
        Path folder = folderOf(publication);
        return publication.files().stream().anyMatch(file -> find(folder, file) != null);
    }

    /**
     * The files of a publication: in the folder of its name, or else in the root itself. Letter case does not matter.
     *
     * @throws FetchException when one is missing, too large or no list
     */
    public List<Path> files(Publication publication) {
        Path folder = folderOf(publication);
        List<Path> files = new ArrayList<>();
        long bytes = 0;
        for (PublicationFile file : publication.files()) {
            Path path = find(folder, file);
            if (path == null) {
                throw new FetchException(
                        Code.FILE_MISSING,
                        folder + ": there is no " + file.name() + " in it, and " + publication.id() + " needs all of "
                                + String.join(
                                        ", ",
                                        publication.files().stream()
                                                .map(PublicationFile::name)
                                                .toList()),
                        "Put the files of one moment there together");
            }
            bytes += check(path);
            if (bytes > publication.mostBytes()) {
                throw new FetchException(
                        Code.TOO_LARGE,
                        path + ": this is more than the " + publication.mostBytes() / (1 << 20) + " MB that "
                                + publication.id() + " may have",
                        "Check that it is the right file; if the list has grown so much, give it more in publications.txt of"
                                + " the data folder");
            }
            files.add(path);
        }
        return files;
    }

    private Path folderOf(Publication publication) {
        Path own = root.resolve(publication.id());
        return Files.isDirectory(own) ? own : root;
    }

    private static @Nullable Path find(Path folder, PublicationFile file) {
        Path exact = folder.resolve(file.name());
        if (Files.isRegularFile(exact)) {
            return exact;
        }
        String wanted = file.name().toLowerCase(Locale.ROOT);
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path path : all) {
                String name =
                        Objects.requireNonNull(path.getFileName()).toString().toLowerCase(Locale.ROOT);
                if (name.equals(wanted) && Files.isRegularFile(path)) {
                    return path;
                }
            }
            return null;
        } catch (IOException e) {
            throw unread(folder, e);
        }
    }

    private static long check(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] head = in.readNBytes(Beginning.BYTES);
            String fault =
                    Beginning.fault(Objects.requireNonNull(path.getFileName()).toString(), head, head.length);
            if (fault != null) {
                throw new FetchException(
                        Code.NOT_A_LIST,
                        path + ": this is " + fault + ", not the list",
                        "Look into the file, and get it again");
            }
            return Files.size(path);
        } catch (IOException e) {
            throw unread(path, e);
        }
    }

    private static FetchException unread(Path path, IOException e) {
        return new FetchException(
                Code.STORE_FAILED,
                path + " cannot be read (" + e.getMessage() + ")",
                "Check the path and its permissions",
                e);
    }
}
