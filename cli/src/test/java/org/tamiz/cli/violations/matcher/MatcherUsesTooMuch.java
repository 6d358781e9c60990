package org.tamiz.cli.violations.matcher;

import org.tamiz.cli.violations.index.Indexed;

/** Uses a module that its own may not use. */
final class MatcherUsesTooMuch {
    private MatcherUsesTooMuch() {}

    static String name() {
        return Indexed.name();
    }
}
