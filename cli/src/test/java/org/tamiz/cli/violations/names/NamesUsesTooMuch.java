package org.tamiz.cli.violations.names;

import org.tamiz.cli.violations.matcher.Matched;

/** Uses a module that its own may not use. */
final class NamesUsesTooMuch {
    private NamesUsesTooMuch() {}

    static String name() {
        return Matched.name();
    }
}
