package org.tamiz.cli.violations.testkit;

/** Innocent. */
public final class Tested {
    private Tested() {}

    public static String name() {
        return "name";
    }
}
