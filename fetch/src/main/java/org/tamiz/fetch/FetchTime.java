package org.tamiz.fetch;

import java.time.Duration;
import java.time.Instant;

/** Time as fetching needs it; whoever fetches brings it. */
public interface FetchTime {

    /** The time of day. */
    Instant now();

    /** Nanoseconds since some moment. */
    long nanos();

    /** Waits. */
    void pause(Duration duration) throws InterruptedException;

    /** Runs the work after so long, in a thread of its own, unless the alarm is closed before. */
    Alarm after(Duration duration, Runnable work);

    /** Something that is going to happen unless it is closed. */
    interface Alarm extends AutoCloseable {
        @Override
        void close();
    }
}
