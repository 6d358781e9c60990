package org.tamiz.cli.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells on standard error how far a long run is: every second on a terminal, every ten seconds elsewhere. */
public final class Progress {

    private final Console console;
    private final Duration interval;
    private final Instant start;
    private Instant next;
    private boolean lineOpen;

    /** Starts the clock. */
    public Progress(Console console) {
        this.console = console;
        this.interval = Duration.ofSeconds(console.live() ? 1 : 10);
        this.start = console.clock().instant();
        this.next = start.plus(interval);
    }

    /**
     * Says how far the run is, if it is time to.
     *
     * @param rows rows answered
     * @param done the share of the file that was read, 0 to 1
     */
    public void at(long rows, double done) {
        Instant now = console.clock().instant();
        if (now.isBefore(next)) {
            return;
        }
        next = now.plus(interval);
        double seconds = seconds(now);
        String left = done > 0 ? duration((long) (seconds / done * (1 - done))) : "unknown";
        String text = String.format(
                Locale.ROOT,
                "tamiz: %,d screened, %.0f %%, %.0f a second, %s left",
                rows,
                done * 100,
                rows / seconds,
                left);
        if (console.live()) {
            clear();
            console.err().print(text);
            lineOpen = true;
        } else {
            console.err().println(text);
        }
        console.err().flush();
    }

    /** Wipes the line away, so that answers can be written on the same terminal. */
    public void clear() {
        if (lineOpen) {
            console.err().print("\r\u001b[K");
            console.err().flush();
            lineOpen = false;
        }
    }

    /**
     * Sums up.
     *
     * @param counts whether to count the outcomes too
     * @param file where the answers are; {@code null} when they were printed
     */
    public void end(Tally tally, boolean counts, @Nullable Path file) {
        clear();
        double seconds = seconds(console.clock().instant());
        // A rate means nothing when the run was shorter than its start.
        String rate = seconds < 1 ? "" : String.format(Locale.ROOT, ", %.0f a second", tally.total() / seconds);
        String outcomes = String.format(
                Locale.ROOT,
                ": %,d with hits, %,d incomplete, %,d clear",
                tally.hit(),
                tally.incomplete(),
                tally.clear());
        console.note(Words.count(tally.total(), "customer", "customers")
                + String.format(Locale.ROOT, " screened in %.1f s", seconds)
                + rate
                + (counts ? outcomes : "")
                + (file == null ? "" : ". Answers: " + file));
    }

    private double seconds(Instant now) {
        return Math.max(0.001, Duration.between(start, now).toMillis() / 1000.0);
    }

    private static String duration(long seconds) {
        if (seconds < 60) {
            return seconds + " s";
        }
        return seconds < 3600 ? (seconds + 30) / 60 + " min" : seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
    }
}
