package org.tamiz.fetch.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParserFactory;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.tamiz.fetch.FetchException;
import org.tamiz.fetch.FetchException.Code;
import org.tamiz.fetch.FetchLimits;
import org.tamiz.fetch.FetchNetwork;
import org.tamiz.fetch.FetchTime;

/**
 * One question to one server, on a connection of its own. The connection is made to an address that the caller looked at,
 * never to a name, while the certificate has to be that of the name.
 */
final class Exchange implements AutoCloseable {

    /** Generous for any server of lists; without limits a head could fill the memory. */
    private static final Http1Config HTTP = Http1Config.custom()
            .setMaxLineLength(16_384)
            .setMaxHeaderCount(200)
            .setMaxEmptyLineCount(10)
            .build();

    private static final int MOST_EARLY_ANSWERS = 10;

    /** How long bytes are waited for that should not come. */
    private static final Timeout AFTER_THE_END = Timeout.ofMilliseconds(200);

    private final URI uri;
    private final Watch watch;
    private final Socket raw;
    private final DefaultBHttpClientConnection connection;
    private final FetchLimits limits;

    private Exchange(URI uri, Watch watch, Socket raw, DefaultBHttpClientConnection connection, FetchLimits limits) {
        this.uri = uri;
        this.watch = watch;
        this.raw = raw;
        this.connection = connection;
        this.limits = limits;
    }

    /** Connects to the first of these addresses that answers. */
    static Exchange open(
            URI uri, List<InetAddress> addresses, FetchNetwork network, FetchLimits limits, FetchTime time) {
        FetchException last = null;
        for (InetAddress address : addresses) {
            try {
                return open(uri, address, network, limits, time);
            } catch (FetchException e) {
                if (e.code() != Code.CONNECT_FAILED) {
                    throw e;
                }
                last = e;
            }
        }
        throw last == null
                ? new FetchException(
                        Code.HOST_UNKNOWN, Gate.shown(uri) + ": the host has no address", "Check the address")
                : last;
    }

    private static Exchange open(
            URI uri, InetAddress address, FetchNetwork network, FetchLimits limits, FetchTime time) {
        String shown = Gate.shown(uri);
        Socket raw = new Socket();
        Watch watch = new Watch(time, raw);
        try {
            raw.setTcpNoDelay(true);
            raw.connect(new InetSocketAddress(address, Gate.portOf(uri)), millis(limits));
            raw.setSoTimeout(Math.toIntExact(limits.answer().toMillis()));
        } catch (IOException e) {
            abandon(raw, watch);
            throw new FetchException(
                    Code.CONNECT_FAILED,
                    shown + ": nobody answers at " + address.getHostAddress() + " (" + e.getMessage() + ")",
                    "Try again later; if a firewall lies between, have the address opened",
                    e);
        }
        try {
            watch.allow(limits.connect());
            Socket socket = Gate.isEncrypted(uri) ? encrypted(uri, raw, network) : raw;
            DefaultBHttpClientConnection connection = new DefaultBHttpClientConnection(
                    HTTP, null, null, null, null, null, new DefaultHttpResponseParserFactory(HTTP));
            connection.bind(socket);
            return new Exchange(uri, watch, raw, connection, limits);
        } catch (IOException e) {
            FetchException why = handshake(e, watch, limits, shown);
            abandon(raw, watch);
            throw why;
        }
    }

    private static int millis(FetchLimits limits) {
        return Math.toIntExact(limits.connect().toMillis());
    }

    private static Socket encrypted(URI uri, Socket raw, FetchNetwork network) throws IOException {
        SSLSocket socket = (SSLSocket) network.tls().createSocket(raw, Gate.hostOf(uri), Gate.portOf(uri), true);
        SSLParameters parameters = socket.getSSLParameters();
        // Without it any certificate of anybody would do.
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        parameters.setProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static FetchException handshake(IOException e, Watch watch, FetchLimits limits, String shown) {
        if (watch.struck() == null && e instanceof SSLException) {
            return new FetchException(
                    Code.TLS_FAILED,
                    shown + ": the server cannot prove who it is (" + e.getMessage() + ")",
                    "Check the address, and this machine's clock; if your network opens encrypted connections, have Java"
                            + " trust its certificate (TAMIZ_JAVA_OPTS=-Djavax.net.ssl.trustStore=FILE)",
                    e);
        }
        return Failures.of(e, watch, limits, shown);
    }

    /** Asks for the file and gives the head of the answer. */
    ClassicHttpResponse get(Map<String, String> headers) {
        watch.allow(limits.answer());
        String query = uri.getRawQuery();
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        ClassicHttpRequest request = new BasicClassicHttpRequest("GET", query == null ? path : path + "?" + query);
        int port = uri.getPort();
        request.addHeader("Host", uri.getHost() + (port > 0 ? ":" + port : ""));
        headers.forEach(request::addHeader);
        request.addHeader("Connection", "close");
        try {
            connection.sendRequestHeader(request);
            connection.flush();
            for (int i = 0; i < MOST_EARLY_ANSWERS; i++) {
                ClassicHttpResponse response = connection.receiveResponseHeader();
                if (response.getCode() >= HttpStatus.SC_SUCCESS) {
                    return response;
                }
            }
            throw new HttpException("only answers that announce an answer");
        } catch (IOException e) {
            throw failure(e);
        } catch (HttpException e) {
            throw Failures.protocol(Gate.shown(uri), e);
        }
    }

    /** Makes the body ready to be read, within the limits of time and speed. */
    void receiveBody(ClassicHttpResponse response, Body body) {
        watch.allow(limits.whole());
        long least = limits.leastBytesASecond() * Math.max(1, limits.window().toSeconds());
        watch.demand(limits.leastBytesASecond() == 0 ? 0 : least, limits.window(), body::received);
        try {
            connection.receiveResponseEntity(response);
        } catch (IOException e) {
            throw failure(e);
        } catch (HttpException e) {
            throw Failures.protocol(Gate.shown(uri), e);
        }
    }

    /** Whether bytes come behind the end of the answer. */
    boolean hasMore() {
        try {
            return connection.isDataAvailable(AFTER_THE_END);
        } catch (IOException e) {
            // It was closed, as it should be.
            return false;
        }
    }

    FetchException failure(IOException e) {
        return Failures.of(e, watch, limits, Gate.shown(uri));
    }

    private static void abandon(@Nullable Socket raw, Watch watch) {
        watch.close();
        try {
            if (raw != null) {
                raw.close();
            }
        } catch (IOException e) {
            // There is nothing left to lose.
        }
    }

    /** Closes without a word, because a server that drips would have to be waited for. */
    @Override
    public void close() {
        watch.close();
        abandon(raw, watch);
        connection.close(CloseMode.IMMEDIATE);
    }
}
