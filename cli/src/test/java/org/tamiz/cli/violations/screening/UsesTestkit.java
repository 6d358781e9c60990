package org.tamiz.cli.violations.screening;

import org.tamiz.cli.violations.testkit.Tested;

/** Uses what is never shipped. */
final class UsesTestkit {
    private UsesTestkit() {}

    static String name() {
        return Tested.name();
    }
}
