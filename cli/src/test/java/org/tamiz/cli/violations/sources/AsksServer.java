package org.tamiz.cli.violations.sources;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Looks a host up, which only fetching may do. */
final class AsksServer {

    private AsksServer() {}

    static String wrong() throws UnknownHostException {
        return InetAddress.getAllByName("lists.example")[0].getHostAddress();
    }
}
