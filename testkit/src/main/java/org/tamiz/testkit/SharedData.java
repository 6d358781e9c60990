package org.tamiz.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * The real data for tests, {@code ../shared/data} beside the checkout. Where it is not there, tests that need it are
 * skipped with a line that says so; on the build server ({@code CI=true}) its absence is a failure.
 */
public final class SharedData {

    private SharedData() {}

    /** The file or folder of this path below the data; skips the calling test where there is no data. */
    public static Path require(String path) {
        Path data = checkout().resolveSibling("shared").resolve("data");
        Path wanted = data.resolve(path);
        if (Files.exists(wanted)) {
            return wanted;
        }
        String missing = "real data is not there: shared/data/" + path + " beside the checkout";
        if ("true".equals(System.getenv("CI"))) {
            throw new AssertionError(missing + "; with CI=true it has to be");
        }
        System.out.println("SKIPPED, " + missing);
        return Assumptions.abort(missing);
    }

    /** The root of the checkout, given by the build as {@code tamiz.root}; else the parent of the module's folder. */
    private static Path checkout() {
        String root = System.getProperty("tamiz.root");
        Path path = root == null ? Path.of("").toAbsolutePath().resolve("..") : Path.of(root);
        return path.toAbsolutePath().normalize();
    }
}
