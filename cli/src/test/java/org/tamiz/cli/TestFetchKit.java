package org.tamiz.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.tamiz.cli.internal.FetchKit;
import org.tamiz.fetch.FetchLimits;
import org.tamiz.fetch.FetchNetwork;
import org.tamiz.fetch.FetchTime;

/** Fetching in tests: from this machine alone, and without waiting. */
final class TestFetchKit {

    /** This machine, as publications name it. */
    static final String HERE = "127.0.0.1";

    private TestFetchKit() {}

    static FetchKit of(Clock clock) {
        FetchNetwork real = FetchNetwork.ofThisMachine();
        FetchNetwork here = new FetchNetwork(real.tls(), host -> {
            if (!host.equals(HERE)) {
                throw new UnknownHostException(host);
            }
            return List.of(InetAddress.getLoopbackAddress());
        });
        return new FetchKit(here, FetchLimits.USUAL, new Time(clock), new Random(1));
    }

    private record Time(Clock clock) implements FetchTime {

        @Override
        public Instant now() {
            return clock.instant();
        }

        @Override
        public long nanos() {
            return 0;
        }

        @Override
        public void pause(Duration duration) {
            // No test sleeps.
        }

        @Override
        public Alarm after(Duration duration, Runnable work) {
            return () -> {};
        }
    }
}
