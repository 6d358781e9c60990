package org.tamiz.fetch.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.tamiz.fetch.FetchException;
import org.tamiz.fetch.FetchException.Code;

/** Takes the body of an answer into a file, and believes nothing that the server says of it. */
final class Body {

    private static final int BUFFER = 1 << 14;

    private final String address;
    private final String name;
    private final Budget budget;
    private final LongConsumer progress;
    /** As they came over the wire; another thread looks at how fast that is. */
    private final AtomicLong received = new AtomicLong();

    private long unpacked;

    /**
     * A body to come.
     *
     * @param address where it comes from, for messages
     * @param name the file's name, which says what it has to be
     * @param progress told now and then how many bytes there are
     */
    Body(String address, String name, Budget budget, LongConsumer progress) {
        this.address = address;
        this.name = name;
        this.budget = budget;
        this.progress = progress;
    }

    long received() {
        return received.get();
    }

    /** How many bytes were taken from the budget. */
    long unpacked() {
        return unpacked;
    }

    /** Takes it; gives the SHA-256 of what is in the file then. */
    String take(Exchange exchange, ClassicHttpResponse response, Path file) {
        exchange.receiveBody(response, this);
        HttpEntity entity = response.getEntity();
        if (entity == null || (entity.getContentLength() < 0 && !entity.isChunked())) {
            throw new FetchException(
                    Code.LENGTH_WRONG,
                    address
                            + ": the server does not say how long the file is, so nobody can tell whether it came whole",
                    "Download the file by other means, compare its size, and use --from FOLDER");
        }
        if (budget.isBelow(entity.getContentLength())) {
            throw budget.tooLarge(address);
        }
        MessageDigest digest = sha256();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            copy(response, entity, out, exchange);
        } catch (IOException e) {
            throw unkept(file, e);
        }
        if (exchange.hasMore()) {
            throw new FetchException(
                    Code.LENGTH_WRONG,
                    address + ": the server sent more than the " + entity.getContentLength()
                            + " bytes that it announced",
                    "Try again later; if it goes on, tell the publisher, or whoever runs what lies between");
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static FetchException unkept(Path file, IOException e) {
        return new FetchException(
                Code.STORE_FAILED,
                file.getFileName() + " cannot be kept (" + e.getMessage() + ")",
                "Check the permissions of the data folder and the room on its disk",
                e);
    }

    private InputStream counted(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public void close() {
                // The library would read what is left of the file first, however much that is.
            }

            @Override
            public int read() throws IOException {
                int read = super.read();
                received.addAndGet(read < 0 ? 0 : 1);
                return read;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int read = super.read(buffer, offset, length);
                received.addAndGet(Math.max(0, read));
                return read;
            }
        };
    }

    private InputStream unpacked(ClassicHttpResponse response, InputStream in) throws IOException {
        Header header = response.getFirstHeader("Content-Encoding");
        String packing = header == null ? "identity" : header.getValue().strip().toLowerCase(Locale.ROOT);
        return switch (packing) {
            case "identity", "" -> in;
            case "gzip", "x-gzip" -> new GZIPInputStream(in, BUFFER);
            default ->
                throw new FetchException(
                        Code.PACKING_WRONG,
                        address + ": the server packed the file as \"" + packing + "\", which was not asked for",
                        "Try again later, or download the file by other means and use --from FOLDER");
        };
    }

    private void copy(ClassicHttpResponse response, HttpEntity entity, OutputStream out, Exchange exchange) {
        byte[] buffer = new byte[BUFFER];
        byte[] head = new byte[Beginning.BYTES];
        int known = 0;
        try (InputStream raw = counted(entity.getContent());
                InputStream in = unpacked(response, raw)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                budget.take(read, address);
                unpacked += read;
                int more = Math.min(read, head.length - known);
                System.arraycopy(buffer, 0, head, known, more);
                known += more;
                if (known == head.length && more > 0) {
                    requireList(head, known);
                }
                write(buffer, read, out);
                progress.accept(unpacked);
            }
            if (raw.read() >= 0) {
                throw new ZipException("bytes behind the end of what was packed");
            }
        } catch (IOException e) {
            throw exchange.failure(e);
        }
        requireList(head, known);
    }

    private void requireList(byte[] head, int known) {
        String fault = Beginning.fault(name, head, known);
        if (fault != null) {
            throw new FetchException(
                    Code.NOT_A_LIST,
                    address + ": this is " + fault + ", not the list",
                    "Look at the address in a browser; the publisher may have moved it, or what lies between answers in its"
                            + " place");
        }
    }

    private void write(byte[] buffer, int length, OutputStream out) {
        try {
            out.write(buffer, 0, length);
        } catch (IOException e) {
            throw unkept(Path.of(name), e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
