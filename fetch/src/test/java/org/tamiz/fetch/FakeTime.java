package org.tamiz.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Time that passes only when somebody waits, or a test says so. */
final class FakeTime implements FetchTime {

    private final Instant start;
    private final List<Ring> rings = new ArrayList<>();
    private final List<Duration> pauses = new ArrayList<>();
    private final Set<Duration> set = new HashSet<>();
    private long nanos;

    FakeTime(Instant start) {
        this.start = start;
    }

    private static final class Ring implements Alarm {
        private final long at;
        private final Runnable work;
        private volatile boolean off;

        private Ring(long at, Runnable work) {
            this.at = at;
            this.work = work;
        }

        @Override
        public void close() {
            off = true;
        }
    }

    @Override
    public synchronized Instant now() {
        return start.plusNanos(nanos);
    }

    @Override
    public synchronized long nanos() {
        return nanos;
    }

    @Override
    public void pause(Duration duration) {
        synchronized (this) {
            pauses.add(duration);
        }
        pass(duration);
    }

    @Override
    public synchronized Alarm after(Duration duration, Runnable work) {
        Ring ring = new Ring(nanos + duration.toNanos(), work);
        rings.add(ring);
        set.add(duration);
        notifyAll();
        return ring;
    }

    /** Waits until somebody has set an alarm of this length, so that it cannot be missed. */
    synchronized void awaitAlarm(Duration duration) throws InterruptedException {
        while (!set.contains(duration)) {
            wait();
        }
    }

    /** Lets time pass; alarms whose time has come go off. */
    void pass(Duration duration) {
        List<Ring> due = new ArrayList<>();
        synchronized (this) {
            nanos += duration.toNanos();
            for (Ring ring : rings) {
                if (!ring.off && ring.at <= nanos) {
                    due.add(ring);
                }
            }
            rings.removeAll(due);
        }
        due.forEach(ring -> ring.work.run());
    }

    /** How long was waited, one after the other. */
    synchronized List<Duration> pauses() {
        return List.copyOf(pauses);
    }
}
