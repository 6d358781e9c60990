package org.tamiz.cli.violations.screening;

/** Innocent. */
public final class Screened {
    private Screened() {}

    public static String name() {
        return "name";
    }
}
