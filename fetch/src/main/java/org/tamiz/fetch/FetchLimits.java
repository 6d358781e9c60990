package org.tamiz.fetch;

import java.time.Duration;

/**
 * How long and how often a server is asked.
 *
 * @param connect longest wait for a connection, encrypted
 * @param answer longest wait for the head of an answer
 * @param whole longest time for one file
 * @param leastBytesASecond fewer than these, over a {@code window}, end a download
 * @param window over how long the speed is measured
 * @param attempts how often at most a file is asked for, when it may come yet
 * @param longestWait longest wait before the next attempt; a server that asks for more is left alone
 */
public record FetchLimits(
        Duration connect,
        Duration answer,
        Duration whole,
        long leastBytesASecond,
        Duration window,
        int attempts,
        Duration longestWait) {

    /** The usual limits: patient enough for a slow ministry, not for a server that drips. */
    public static final FetchLimits USUAL = new FetchLimits(
            Duration.ofSeconds(20),
            Duration.ofSeconds(90),
            Duration.ofMinutes(20),
            4_096,
            Duration.ofSeconds(30),
            4,
            Duration.ofMinutes(2));

    public FetchLimits {
        for (Duration each : new Duration[] {connect, answer, whole, window, longestWait}) {
            if (each.isNegative() || each.isZero()) {
                throw new IllegalArgumentException("a limit of time is above zero, not " + each);
            }
        }
        if (leastBytesASecond < 0 || attempts < 1) {
            throw new IllegalArgumentException("at least one attempt, at no negative speed");
        }
    }
}
