package org.tamiz.cli.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Where Tamiz keeps what it has learned, unless the user names another folder. */
public final class DataFolder {

    private DataFolder() {}

    /**
     * {@code tamiz} in the user's data folder, which the XDG Base Directory Specification gives as {@code XDG_DATA_HOME} or
     * {@code ~/.local/share}.
     *
     * @param environment the environment's variables by name
     * @throws IllegalArgumentException when the environment names no folder; says what to do
     */
    public static Path usual(Variables environment, UnaryOperator<String> property) {
        String data = environment.get("XDG_DATA_HOME");
        try {
            // The specification has relative paths ignored.
            if (data != null && !data.isBlank() && Path.of(data).isAbsolute()) {
                return Path.of(data).resolve("tamiz");
            }
            String home = environment.get("HOME");
            if (home == null || home.isBlank()) {
                home = property.apply("user.home");
            }
            return Path.of(home).resolve(".local").resolve("share").resolve("tamiz");
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("the environment names no usable data folder; name one with --data", e);
        }
    }

    /** Looks up a variable of the environment. */
    @FunctionalInterface
    public interface Variables {
        /** Its value; {@code null} when it is not set. */
        @Nullable
        String get(String name);
    }
}
