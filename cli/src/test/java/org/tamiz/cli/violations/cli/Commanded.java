package org.tamiz.cli.violations.cli;

/** Innocent. */
public final class Commanded {
    private Commanded() {}

    public static String name() {
        return "name";
    }
}
