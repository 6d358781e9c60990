package org.tamiz.cli.violations.index;

/** Innocent. */
public final class Indexed {
    private Indexed() {}

    public static String name() {
        return "name";
    }
}
