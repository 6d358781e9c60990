package org.tamiz.cli.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.tamiz.fetch.FetchTime;

/** Time as it passes on this machine. */
final class RealFetchTime implements FetchTime {

    private final Clock clock;

    private final ScheduledExecutorService alarms = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "alarms");
        thread.setDaemon(true);
        return thread;
    });

    RealFetchTime(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public long nanos() {
        return System.nanoTime();
    }

    @Override
    public void pause(Duration duration) throws InterruptedException {
        Thread.sleep(duration.toMillis());
    }

    @Override
    public Alarm after(Duration duration, Runnable work) {
        Future<?> alarm = alarms.schedule(work, duration.toMillis(), TimeUnit.MILLISECONDS);
        return () -> alarm.cancel(false);
    }
}
