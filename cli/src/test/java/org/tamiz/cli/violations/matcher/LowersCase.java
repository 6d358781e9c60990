package org.tamiz.cli.violations.matcher;

import java.util.Locale;

/** Uses the JDK's Unicode tables. */
final class LowersCase {
    private LowersCase() {}

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
