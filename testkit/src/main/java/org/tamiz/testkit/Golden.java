package org.tamiz.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Golden cases: folders {@code src/test/resources/golden/<case>} with an input, a {@code SOURCE.md} and the expected
 * output. {@code -Dgolden.update} writes the output anew and still fails that run, so that somebody reads the difference.
 */
public final class Golden {

    private Golden() {}

    /** The folder of a case of the module under test. */
    public static Path folder(String goldenCase) {
        String module = System.getProperty("basedir", "");
        return Path.of(module)
                .resolve("src/test/resources/golden")
                .resolve(goldenCase)
                .toAbsolutePath();
    }

    /** Fails unless the file of the case holds exactly this text. */
    public static void check(String goldenCase, String file, String actual) {
        check(folder(goldenCase).resolve(file), actual);
    }

    /** Fails unless the file holds exactly this text: for a document of the checkout that is written from code. */
    public static void check(Path expected, String actual) {
        try {
            if (System.getProperty("golden.update") != null) {
                Files.writeString(expected, actual);
                throw new AssertionError("golden file rewritten, read its difference: " + expected);
            }
            String text = Files.exists(expected) ? Files.readString(expected, StandardCharsets.UTF_8) : "";
            if (!text.equals(actual)) {
                throw new AssertionError("differs from " + expected + "; run with -Dgolden.update to rewrite it\n"
                        + firstDifference(text, actual));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String firstDifference(String expected, String actual) {
        String[] expectedLines = expected.split("\n", -1);
        String[] actualLines = actual.split("\n", -1);
        int line = 0;
        while (line < Math.min(expectedLines.length, actualLines.length)
                && expectedLines[line].equals(actualLines[line])) {
            line++;
        }
        return "line " + (line + 1) + "\nexpected: " + at(expectedLines, line) + "\nactual:   " + at(actualLines, line);
    }

    private static String at(String[] lines, int line) {
        return line < lines.length ? lines[line] : "(no such line)";
    }
}
