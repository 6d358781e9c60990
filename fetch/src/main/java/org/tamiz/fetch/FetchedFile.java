package org.tamiz.fetch;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file that arrived.
 *
 * @param name its name in the publication
 * @param path where it lies now
 * @param validators by what its server knows it again
 * @param bytes how long it is
 * @param sha256 SHA-256 of its bytes, in hexadecimal
 */
public record FetchedFile(String name, Path path, Validators validators, long bytes, String sha256) {

    public FetchedFile {
        Objects.requireNonNull(name);
        Objects.requireNonNull(path);
        Objects.requireNonNull(validators);
        Objects.requireNonNull(sha256);
    }
}
