package org.tamiz.cli.violations.names.util;

/** Lies in a package named by kind. */
final class Helper {}
