package org.tamiz.cli.internal;

import java.time.Clock;
import java.util.random.RandomGenerator;
import org.tamiz.fetch.FetchLimits;
import org.tamiz.fetch.FetchNetwork;
import org.tamiz.fetch.FetchTime;

/**
 * What fetching needs of the world outside.
 *
 * @param network the network
 * @param limits how long and how often a server is asked
 * @param time its clock and its alarms
 * @param random spreads the attempts of many over time
 */
public record FetchKit(FetchNetwork network, FetchLimits limits, FetchTime time, RandomGenerator random) {

    /** The world as it is. */
    public static FetchKit real(Clock clock) {
        return new FetchKit(
                FetchNetwork.ofThisMachine(),
                FetchLimits.USUAL,
                new RealFetchTime(clock),
                RandomGenerator.getDefault());
    }
}
