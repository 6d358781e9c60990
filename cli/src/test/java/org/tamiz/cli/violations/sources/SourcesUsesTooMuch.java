package org.tamiz.cli.violations.sources;

import org.tamiz.cli.violations.names.Named;

/** Uses a module that its own may not use. */
final class SourcesUsesTooMuch {
    private SourcesUsesTooMuch() {}

    static String name() {
        return Named.name();
    }
}
