package org.tamiz.cli.violations.sources.second;

import org.tamiz.cli.violations.sources.first.RingOne;

/** The other half of a ring of packages. */
public final class RingTwo {
    private RingTwo() {}

    public static String name() {
        return "two";
    }

    static String other() {
        return RingOne.name();
    }
}
