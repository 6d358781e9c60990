package org.tamiz.cli.violations.sources;

/** Innocent. */
public final class Sourced {
    private Sourced() {}

    public static String name() {
        return "name";
    }
}
