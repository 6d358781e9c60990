package org.tamiz.fetch.internal;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which addresses lie in the public internet. The others are the user's own network and machine, and a server out there that
 * has us ask them, by a redirect or by what its name stands for, is up to no good.
 */
final class NetworkAddresses {

    /** Where an address lies. */
    enum Place {
        /** In the public internet. */
        PUBLIC,
        /** In a network or machine of somebody's own; may be allowed. */
        INSIDE,
        /** Nowhere that a list could come from: beside this machine on its wire, cloud metadata, groups, reserved. */
        NOWHERE
    }

    /** A range of addresses. */
    private record Range(InetAddress lowest, int bits, Place place) {

        boolean holds(byte[] address) {
            byte[] first = lowest.getAddress();
            if (address.length != first.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((address[bit / 8] & mask) != (first[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Single addresses that stand inside larger ranges come first. After the registries of RFC 6890 and its successors. */
    private static final List<Range> RANGES = List.of(
            range("100.100.100.200", 32, Place.NOWHERE), // metadata of a cloud
            range("192.0.0.192", 32, Place.NOWHERE), // metadata of another
            range("fd00:ec2::", 32, Place.NOWHERE), // metadata of a third
            range("0.0.0.0", 8, Place.NOWHERE),
            range("10.0.0.0", 8, Place.INSIDE),
            range("100.64.0.0", 10, Place.INSIDE),
            range("127.0.0.0", 8, Place.INSIDE),
            range("169.254.0.0", 16, Place.NOWHERE),
            range("172.16.0.0", 12, Place.INSIDE),
            range("192.0.0.0", 24, Place.NOWHERE),
            range("192.0.2.0", 24, Place.NOWHERE),
            range("192.88.99.0", 24, Place.NOWHERE),
            range("192.168.0.0", 16, Place.INSIDE),
            range("198.18.0.0", 15, Place.NOWHERE),
            range("198.51.100.0", 24, Place.NOWHERE),
            range("203.0.113.0", 24, Place.NOWHERE),
            range("224.0.0.0", 3, Place.NOWHERE),
            range("::1", 128, Place.INSIDE),
            range("fc00::", 7, Place.INSIDE),
            range("2001:db8::", 32, Place.NOWHERE),
            range("2001::", 23, Place.NOWHERE), // Teredo and other tunnels
            range("3fff::", 20, Place.NOWHERE),
            range("5f00::", 16, Place.NOWHERE),
            range("2000::", 3, Place.PUBLIC));

    private static final Range TRANSLATED = range("64:ff9b::", 96, Place.PUBLIC);
    private static final Range TUNNELLED = range("2002::", 16, Place.PUBLIC);
    /** Also the address of this machine and of none, which stand in the table as they are. */
    private static final Range EMBEDDED = range("::", 96, Place.PUBLIC);

    private NetworkAddresses() {}

    private static Range range(String first, int bits, Place place) {
        try {
            // A literal is looked up nowhere.
            return new Range(InetAddress.getByName(first), bits, place);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(first + " is no address", e);
        }
    }

    /** Where this address lies. */
    static Place placeOf(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet6Address) {
            byte[] inner = innerOf(bytes);
            if (inner != null) {
                return placeOf(inner);
            }
        }
        return placeOf(bytes);
    }

    /** The address of version 4 that one of version 6 stands for, by a translator or a tunnel; {@code null} for none. */
    private static byte @Nullable [] innerOf(byte[] address) {
        if (TRANSLATED.holds(address) || EMBEDDED.holds(address)) {
            return Arrays.copyOfRange(address, 12, 16);
        }
        return TUNNELLED.holds(address) ? Arrays.copyOfRange(address, 2, 6) : null;
    }

    private static Place placeOf(byte[] address) {
        for (Range range : RANGES) {
            if (range.holds(address)) {
                return range.place();
            }
        }
        // Of the addresses of version 6 only one eighth is given out; of version 4 all that is left.
        return address.length == 4 ? Place.PUBLIC : Place.NOWHERE;
    }
}
