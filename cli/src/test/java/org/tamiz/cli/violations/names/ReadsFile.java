package org.tamiz.cli.violations.names;

import java.nio.file.Files;
import java.nio.file.Path;

/** Touches the file system. */
final class ReadsFile {
    private ReadsFile() {}

    static boolean exists(Path path) {
        return Files.exists(path);
    }
}
