package org.tamiz.cli.violations.sources.first;

import org.tamiz.cli.violations.sources.second.RingTwo;

/** One half of a ring of packages. */
public final class RingOne {
    private RingOne() {}

    public static String name() {
        return "one";
    }

    static String other() {
        return RingTwo.name();
    }
}
