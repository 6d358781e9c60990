package org.tamiz.cli.violations.screening;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Asks for the day. */
final class AsksForToday {
    private AsksForToday() {}

    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
