package org.tamiz.cli.violations.names;

/** Writes to standard output. */
final class Prints {
    private Prints() {}

    static void print() {
        System.out.println("text");
    }
}
