package org.tamiz.sources.internal;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The files directly in a folder that may be lists: no hidden ones, no notes that people put beside lists. */
public final class ListFolder {

    private ListFolder() {}

    /** The files, in the order of their names. */
    public static List<Path> files(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            List<Path> lists = new ArrayList<>();
            for (Path file : files) {
                if (Files.isRegularFile(file) && !isNote(SourceFile.name(file))) {
                    lists.add(file);
                }
            }
            Collections.sort(lists);
            return List.copyOf(lists);
        } catch (IOException e) {
            throw SourceFile.failure(folder, e);
        } catch (DirectoryIteratorException e) {
            throw SourceFile.failure(folder, new IOException(e));
        }
    }

    private static boolean isNote(String name) {
        return name.startsWith(".")
                || name.endsWith(".md")
                || name.startsWith("README")
                || name.startsWith("LICENSE")
                || name.startsWith("PROVENANCE");
    }
}
