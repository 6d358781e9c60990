package org.tamiz.cli.violations.screening;

import org.tamiz.cli.violations.sources.Sourced;

/** Uses a module that its own may not use. */
final class ScreeningUsesTooMuch {
    private ScreeningUsesTooMuch() {}

    static String name() {
        return Sourced.name();
    }
}
