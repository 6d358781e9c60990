package org.tamiz.fetch.internal;

import org.tamiz.fetch.FetchException;
import org.tamiz.fetch.FetchException.Code;

/** How many bytes a publication may still have. */
public final class Budget {

    private static final long MEGABYTE = 1L << 20;

    private final String publication;
    private final long most;
    private long left;

    public Budget(String publication, long most) {
        this.publication = publication;
        this.most = most;
        this.left = most;
    }

    /** Whether so many more would be too many. */
    boolean isBelow(long bytes) {
        return left < bytes;
    }

    /** Counts bytes that came. */
    void take(long bytes, String address) {
        if (isBelow(bytes)) {
            throw tooLarge(address);
        }
        left -= bytes;
    }

    /** Takes bytes back that came in vain. */
    public void giveBack(long bytes) {
        left += bytes;
    }

    FetchException tooLarge(String address) {
        return new FetchException(
                Code.TOO_LARGE,
                address + ": this is more than the " + most / MEGABYTE + " MB that " + publication + " may have",
                "Look at the address in a browser; if the list has grown so much, give it more in publications.txt of the"
                        + " data folder");
    }
}
