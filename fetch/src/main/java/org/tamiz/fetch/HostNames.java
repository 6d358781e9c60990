package org.tamiz.fetch;

import java.util.Locale;

/** Names of hosts, which are the same in any letter case and with or without the dot at their end. */
public final class HostNames {

    private HostNames() {}

    /** The name as it is compared. */
    public static String lower(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
