package org.tamiz.cli.violations.matcher;

/** Innocent. */
public final class Matched {
    private Matched() {}

    public static String name() {
        return "name";
    }
}
