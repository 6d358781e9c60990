package org.tamiz.cli.violations.mystery;

/** Lies in a module that no rule knows. */
final class UnknownModule {}
