package org.tamiz.cli.violations.screening;

import java.time.Clock;

/** Holds a clock. */
final class HoldsClock {
    private HoldsClock() {}

    static long millis(Clock clock) {
        return clock.millis();
    }
}
