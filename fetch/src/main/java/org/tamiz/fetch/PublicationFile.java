package org.tamiz.fetch;

import java.net.URI;
import java.util.Objects;

/**
 * One file of a publication.
 *
 * @param name its name in a folder
 * @param address where its publisher keeps it
 */
public record PublicationFile(String name, URI address) {

    public PublicationFile {
        if (name.isBlank() || name.contains("/") || name.contains("\\") || name.startsWith(".")) {
            throw new IllegalArgumentException("\"" + name + "\" is no name of a file");
        }
        Objects.requireNonNull(address);
    }
}
