package org.tamiz.cli.violations.names;

/** Innocent. */
public final class Named {
    private Named() {}

    public static String name() {
        return "name";
    }
}
