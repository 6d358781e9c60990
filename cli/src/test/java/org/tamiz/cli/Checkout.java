package org.tamiz.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** The checkout that the tests run in. */
final class Checkout {

    private Checkout() {}

    /** Its folder: what the build says, else the nearest folder above that holds the Maven wrapper. */
    static Path root() {
        String given = System.getProperty("tamiz.root");
        Path folder = Path.of(given == null ? "" : given).toAbsolutePath().normalize();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("not inside a checkout of Tamiz");
            }
        }
        return folder;
    }
}
