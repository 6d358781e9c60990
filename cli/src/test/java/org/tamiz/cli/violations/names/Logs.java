package org.tamiz.cli.violations.names;

/** Logs. */
final class Logs {
    private Logs() {}

    static void log(System.Logger logger) {
        logger.log(System.Logger.Level.INFO, "text");
    }
}
