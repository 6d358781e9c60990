package org.tamiz.cli.violations.model;

import org.tamiz.cli.violations.names.Named;

/** Uses a module below its own. */
final class KnowsNames {
    private KnowsNames() {}

    static String name() {
        return Named.name();
    }
}
