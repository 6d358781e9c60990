package org.tamiz.cli.violations.index;

import org.tamiz.cli.violations.matcher.internal.Hidden;

/** Uses the internal package of another module. */
final class ReachesInside {
    private ReachesInside() {}

    static String name() {
        return Hidden.name();
    }
}
