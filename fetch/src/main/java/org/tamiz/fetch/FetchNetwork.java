package org.tamiz.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import javax.net.ssl.SSLSocketFactory;

/**
 * The network as fetching needs it.
 *
 * @param tls whose certificates are trusted
 * @param names which addresses a host's name stands for
 */
public record FetchNetwork(SSLSocketFactory tls, NameService names) {

    /** Which addresses a host's name stands for. */
    public interface NameService {
        /** The addresses, at least one. */
        List<InetAddress> addresses(String host) throws UnknownHostException;
    }

    /** The network of this machine, with the certificates that Java trusts. */
    public static FetchNetwork ofThisMachine() {
        return new FetchNetwork(
                (SSLSocketFactory) SSLSocketFactory.getDefault(), host -> List.of(InetAddress.getAllByName(host)));
    }
}
