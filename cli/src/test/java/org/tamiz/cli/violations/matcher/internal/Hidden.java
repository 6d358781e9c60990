package org.tamiz.cli.violations.matcher.internal;

/** Innocent. */
public final class Hidden {
    private Hidden() {}

    public static String name() {
        return "name";
    }
}
