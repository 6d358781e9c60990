package org.tamiz.fetch.internal;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import org.tamiz.fetch.FetchAllowances;
import org.tamiz.fetch.FetchException;
import org.tamiz.fetch.FetchException.Code;
import org.tamiz.fetch.FetchNetwork.NameService;
import org.tamiz.fetch.HostNames;
import org.tamiz.fetch.internal.NetworkAddresses.Place;

/**
 * Says who may be asked for one file. What a host's name stands for is looked up here, once, and the connection is made to an
 * address that was looked at: a name that stands for something else a moment later is of no use to anybody.
 */
public final class Gate {

    private static final int TLS_PORT = 443;
    private static final int PLAIN_PORT = 80;

    private final URI origin;
    private final Set<String> hosts;
    private final FetchAllowances allowances;
    private final NameService names;

    /**
     * A gate for one file.
     *
     * @param origin the file's own address
     * @param hosts hosts to which its publisher may send us on
     */
    public Gate(URI origin, Set<String> hosts, FetchAllowances allowances, NameService names) {
        this.origin = origin;
        this.hosts = hosts;
        this.allowances = allowances;
        this.names = names;
    }

    /**
     * The addresses of version 4 or 6 at which this may be asked for.
     *
     * @throws FetchException when it may not
     */
    public List<InetAddress> pass(URI address) {
        String host = hostOf(address);
        requireForm(address, host);
        return addresses(address, host);
    }

    /** The host's name as it is compared. */
    static String hostOf(URI address) {
        String host = address.getHost();
        if (host == null) {
            throw new FetchException(
                    Code.ADDRESS_REFUSED, shown(address) + ": this names no host", "Check the address");
        }
        return HostNames.lower(host);
    }

    static int portOf(URI address) {
        if (address.getPort() > 0) {
            return address.getPort();
        }
        return isEncrypted(address) ? TLS_PORT : PLAIN_PORT;
    }

    static boolean isEncrypted(URI address) {
        return "https".equals(address.getScheme());
    }

    /** The address without what stands behind the question mark, where signatures and tokens stand. */
    public static String shown(URI address) {
        String text = address.toString();
        int end = text.indexOf('?');
        String path = end < 0 ? text : text.substring(0, end);
        // Of a redirect anything can stand there.
        return path.length() > 300 ? path.substring(0, 300) + "…" : path;
    }

    private void requireForm(URI address, String host) {
        String scheme = String.valueOf(address.getScheme());
        if (address.getRawUserInfo() != null) {
            throw refused(address, "it carries a user's name", "Leave the user's name out");
        }
        if (scheme.equals("http") && !allowances.unencrypted().contains(host)) {
            throw refused(
                    address,
                    "it is not encrypted, so that anybody on the way can change a list",
                    "Use https; if " + host + " is a mirror of your own that has none, allow it with --allow-http "
                            + host);
        }
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw refused(address, "only https is spoken here", "Check the address");
        }
        boolean own = host.equals(hostOf(origin));
        if (!own && !hosts.contains(host) && !allowances.hosts().contains(host)) {
            throw refused(
                    address,
                    hostOf(origin) + " sends us to another host",
                    "If you trust " + host + " with this list, allow it with --allow-host " + host);
        }
        int port = portOf(address);
        boolean usual = port == (isEncrypted(address) ? TLS_PORT : PLAIN_PORT);
        if (!usual && !(own && port == portOf(origin))) {
            throw refused(address, "port " + port + " is not one of lists", "Check the address");
        }
    }

    private List<InetAddress> addresses(URI address, String host) {
        List<InetAddress> found;
        try {
            found = names.addresses(host);
        } catch (UnknownHostException e) {
            throw new FetchException(
                    Code.HOST_UNKNOWN,
                    shown(address) + ": nobody knows the host " + host,
                    "Check the name and this machine's connection to the internet; without one, use --from FOLDER",
                    e);
        }
        boolean inside = allowances.inside().contains(host);
        for (InetAddress each : found) {
            Place place = NetworkAddresses.placeOf(each);
            if (place == Place.NOWHERE || (place == Place.INSIDE && !inside)) {
                throw new FetchException(
                        Code.NETWORK_REFUSED,
                        shown(address) + ": " + host + " stands for " + each.getHostAddress() + ", which is "
                                + (place == Place.INSIDE
                                        ? "inside your own network or machine"
                                        : "no address of the public internet"),
                        place == Place.INSIDE
                                ? "If " + host + " is a mirror of your own, allow it with --allow-private " + host
                                : "Check the name, and who answers for it");
            }
        }
        return found;
    }

    private static FetchException refused(URI address, String problem, String remedy) {
        return new FetchException(Code.ADDRESS_REFUSED, shown(address) + ": " + problem, remedy);
    }
}
