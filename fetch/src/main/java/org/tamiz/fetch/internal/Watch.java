package org.tamiz.fetch.internal;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.tamiz.fetch.FetchException.Code;
import org.tamiz.fetch.FetchTime;
import org.tamiz.fetch.FetchTime.Alarm;

/**
 * Ends a connection that takes too long, by closing it under the one who reads: a server that sends a byte now and then
 * keeps every time-out of single reads from striking.
 */
final class Watch implements AutoCloseable {

    private final FetchTime time;
    private final Socket socket;
    private @Nullable Alarm phase;
    private @Nullable Alarm speed;
    private @Nullable Code struck;
    private boolean closed;

    Watch(FetchTime time, Socket socket) {
        this.time = time;
        this.socket = socket;
    }

    /** From now on what is going on may take so long. */
    synchronized void allow(Duration longest) {
        if (phase != null) {
            phase.close();
        }
        if (!closed) {
            phase = time.after(longest, () -> strike(Code.TIMED_OUT));
        }
    }

    /** From now on so many bytes a window have to come. */
    synchronized void demand(long leastAWindow, Duration window, LongSupplier bytes) {
        if (closed || leastAWindow == 0) {
            return;
        }
        long before = bytes.getAsLong();
        speed = time.after(window, () -> {
            if (bytes.getAsLong() - before < leastAWindow) {
                strike(Code.TOO_SLOW);
            } else {
                demand(leastAWindow, window, bytes);
            }
        });
    }

    private synchronized void strike(Code reason) {
        if (closed || struck != null) {
            return;
        }
        struck = reason;
        try {
            socket.close();
        } catch (IOException e) {
            // Whoever reads finds that out.
        }
    }

    /** Why the connection was closed; {@code null} when it was not. */
    synchronized @Nullable Code struck() {
        return struck;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (phase != null) {
            phase.close();
        }
        if (speed != null) {
            speed.close();
        }
    }
}
