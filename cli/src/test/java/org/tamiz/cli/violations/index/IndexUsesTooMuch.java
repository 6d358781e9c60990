package org.tamiz.cli.violations.index;

import org.tamiz.cli.violations.screening.Screened;

/** Uses a module that its own may not use. */
final class IndexUsesTooMuch {
    private IndexUsesTooMuch() {}

    static String name() {
        return Screened.name();
    }
}
