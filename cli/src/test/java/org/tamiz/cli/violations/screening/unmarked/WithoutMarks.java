package org.tamiz.cli.violations.screening.unmarked;

/** Lies in a package without annotations. */
final class WithoutMarks {}
