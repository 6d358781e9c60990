package org.tamiz.bench.quality;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * Parts of a measurement that are kept in a folder as they are finished, so that one which was interrupted goes on. What
 * another program measured is never taken: a part is kept under the hash of all that the running one is made of.
 */
final class Parts {

    private final Path folder;

    private Parts(Path folder) {
        this.folder = folder;
    }

    /**
     * Parts in a folder, which is made where it is missing.
     *
     * @throws IOException when it cannot be made, or the program's own files cannot be read
     */
    static Parts in(Path folder) throws IOException {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path path = Path.of(entry);
            if (!Files.isRegularFile(path)) {
                throw new IOException("only a program of jars can be told from another; " + entry + " is none");
            }
            digest.update(Files.readAllBytes(path));
        }
        String program = HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        return new Parts(Files.createDirectories(folder.resolve(program)));
    }

    /** Measures a part, or takes it as it was measured. */
    void run(Measurement part, Path data, Extent extent, Measured into) throws IOException {
        Path file = folder.resolve(extent.code() + "-" + part.name().toLowerCase(Locale.ROOT) + ".tsv");
        if (!Files.exists(file)) {
            Measured alone = into.another();
            part.run(data, extent, alone);
            Path unfinished = folder.resolve(file.getFileName() + ".new");
            Files.write(unfinished, alone.lines());
            Files.move(unfinished, file);
        }
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        into.take(lines);
    }
}
