package org.tamiz.fetch;

import java.util.Set;
import java.util.TreeSet;

/**
 * What a user allows beyond the usual, host by host.
 *
 * @param hosts hosts to which any server may send us on
 * @param unencrypted hosts that may be asked without TLS
 * @param inside hosts that may lie inside the user's own network or machine
 */
public record FetchAllowances(Set<String> hosts, Set<String> unencrypted, Set<String> inside) {

    /** Nothing beyond the usual. */
    public static final FetchAllowances NONE = new FetchAllowances(Set.of(), Set.of(), Set.of());

    public FetchAllowances {
        hosts = lower(hosts);
        unencrypted = lower(unencrypted);
        inside = lower(inside);
    }

    private static Set<String> lower(Set<String> names) {
        Set<String> lower = new TreeSet<>();
        names.forEach(name -> lower.add(HostNames.lower(name)));
        return Set.copyOf(lower);
    }
}
