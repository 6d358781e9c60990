package org.tamiz.sources;

import java.nio.file.Path;
import java.util.List;

/** Reads list files of any supported format, told by their content. */
public final class ListSources {

    private ListSources() {}

    /**
     * Reads every list in these files and folders.
     *
     * @throws SourceException when any of them cannot be used; then nothing is loaded
     */
    public static List<ReadEdition> read(List<Path> filesOrFolders) {
        throw new IllegalStateException("to be built: " + filesOrFolders);
    }
}
