package org.tamiz.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A server on this machine that says, byte by byte, what a test wants: nothing keeps it from lying. It closes each connection
 * after its answer.
 */
public final class TestServer implements AutoCloseable {

    /** What a client asked for. */
    public record Request(String path, Map<String, String> headers) {
        public @Nullable String header(String name) {
            return headers.get(name.toLowerCase(Locale.ROOT));
        }
    }

    /** Answers one request. */
    public interface Script {
        void answer(Request request, OutputStream out) throws IOException, InterruptedException;
    }

    private final ServerSocket socket;
    private final Map<String, Deque<Script>> scripts = new LinkedHashMap<>();
    private final List<Request> requests = Collections.synchronizedList(new ArrayList<>());
    private final Thread thread = new Thread(this::serve, "test server");

    private TestServer(ServerSocket socket) {
        this.socket = socket;
        thread.setDaemon(true);
        thread.start();
    }

    /** A server with TLS. */
    public static TestServer encrypted() throws IOException {
        return new TestServer(TestCertificate.context()
                .getServerSocketFactory()
                .createServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    }

    /** A server without. */
    public static TestServer plain() throws IOException {
        return new TestServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** Answers the next requests for this path so, one after the other; the last answer stands for all that follow. */
    public synchronized void on(String path, Script... answers) {
        scripts.put(path, new ArrayDeque<>(List.of(answers)));
    }

    /** All that was asked. */
    public List<Request> requests() {
        return List.copyOf(requests);
    }

    public List<String> paths() {
        return requests().stream().map(Request::path).toList();
    }

    // What it says

    public static Script ok(String body, String... headers) {
        return ok(body.getBytes(StandardCharsets.UTF_8), headers);
    }

    public static Script ok(byte[] body, String... headers) {
        return (request, out) -> {
            head(out, "200 OK", "Content-Length: " + body.length, headers);
            out.write(body);
        };
    }

    /** As a good server answers: 304 to whoever names the tag. */
    public static Script tagged(String body, String tag, String lastModified) {
        return (request, out) -> {
            if (tag.equals(request.header("If-None-Match"))) {
                head(out, "304 Not Modified", "ETag: " + tag);
            } else {
                ok(body, "ETag: " + tag, "Last-Modified: " + lastModified).answer(request, out);
            }
        };
    }

    public static Script status(String status, String... headers) {
        return (request, out) -> head(out, status, "Content-Length: 0", headers);
    }

    public static Script redirect(String to) {
        return status("302 Found", "Location: " + to);
    }

    /** Whatever bytes. */
    public static Script raw(String text) {
        return (request, out) -> out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    public static void head(OutputStream out, String status, String first, String... headers) throws IOException {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + "\r\n" + first + "\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        out.write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread answering = new Thread(() -> answer(client), "test server answering");
                answering.setDaemon(true);
                answering.start();
            } catch (IOException e) {
                // Closed, or a client that does not trust the certificate.
            }
        }
    }

    private void answer(Socket client) {
        try (client) {
            Request request = read(client.getInputStream());
            if (request == null) {
                return;
            }
            requests.add(request);
            OutputStream out = client.getOutputStream();
            next(request.path()).answer(request, out);
            out.flush();
        } catch (IOException e) {
            // The client had enough, which is what some tests are about.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Script next(String path) {
        Deque<Script> left = scripts.get(path);
        if (left == null) {
            return status("404 Not Found");
        }
        return left.size() > 1 ? left.removeFirst() : left.getFirst();
    }

    private static @Nullable Request read(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int read = in.read();
            if (read < 0) {
                return null;
            }
            head.write(read);
        }
        List<String> lines = head.toString(StandardCharsets.ISO_8859_1).lines().toList();
        Map<String, String> headers = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.put(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return new Request(lines.getFirst().split(" ", -1)[1], headers);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
