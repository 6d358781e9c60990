package org.tamiz.cli.violations.model;

import picocli.CommandLine;

/** Uses a library in the model. */
final class UsesLibrary {
    private UsesLibrary() {}

    static String version() {
        return CommandLine.VERSION;
    }

    static CommandLine.Help.Ansi ansi() {
        return CommandLine.Help.Ansi.OFF;
    }
}
