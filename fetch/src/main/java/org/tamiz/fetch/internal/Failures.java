package org.tamiz.fetch.internal;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.TruncatedChunkException;
import org.tamiz.fetch.FetchException;
import org.tamiz.fetch.FetchException.Code;
import org.tamiz.fetch.FetchLimits;

/** Failures of connections, in words. */
final class Failures {

    private Failures() {}

    /** What was the matter when a connection broke after it was made. */
    static FetchException of(IOException e, Watch watch, FetchLimits limits, String address) {
        Code struck = watch.struck();
        if (struck == Code.TOO_SLOW) {
            return new FetchException(
                    Code.TOO_SLOW,
                    address + ": fewer than " + limits.leastBytesASecond() + " bytes a second came for "
                            + words(limits.window()),
                    "Try again later, or download the file by other means and use --from FOLDER",
                    e);
        }
        if (struck != null || e instanceof SocketTimeoutException) {
            return timedOut(address, e);
        }
        if (e instanceof TruncatedChunkException
                || e instanceof ConnectionClosedException
                || e instanceof EOFException) {
            return new FetchException(
                    Code.TRUNCATED, address + ": the connection ended before the file did", "Try again later", e);
        }
        if (e instanceof MalformedChunkCodingException || e instanceof MessageConstraintException) {
            return protocol(address, e);
        }
        if (e instanceof ZipException) {
            return new FetchException(
                    Code.PACKING_WRONG,
                    address + ": the file is packed in a way that cannot be unpacked",
                    "Try again later, or download the file by other means and use --from FOLDER",
                    e);
        }
        if (e instanceof SSLException) {
            return new FetchException(
                    Code.TRUNCATED, address + ": the encrypted connection broke", "Try again later", e);
        }
        return new FetchException(
                Code.TRUNCATED, address + ": the connection broke (" + e.getMessage() + ")", "Try again later", e);
    }

    static FetchException timedOut(String address, Exception cause) {
        return new FetchException(
                Code.TIMED_OUT,
                address + ": the server took too long",
                "Try again later; if a firewall lies between, have the address opened",
                cause);
    }

    static FetchException protocol(String address, Exception cause) {
        return new FetchException(
                Code.PROTOCOL_WRONG,
                address + ": what came is no HTTP (" + cause.getMessage() + ")",
                "Check the address, and what lies between this machine and the server",
                cause);
    }

    private static String words(Duration duration) {
        return duration.toSeconds() + " seconds";
    }
}
