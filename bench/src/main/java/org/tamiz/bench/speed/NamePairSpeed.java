package org.tamiz.bench.speed;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tamiz.matcher.PartyMatcher;
import org.tamiz.model.PartyType;
import org.tamiz.screening.Policy;

/**
 * How long is one name compared with another, when both are folded? {@code ./tamiz bench speed --data ../shared/data}; its
 * proof that all paths give the same points is {@code --points}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class NamePairSpeed {

    private static final int PAIRS = 1 << 10;

    /** Which names. */
    @Param({"PERSON", "ORGANIZATION"})
    public PartyType type = PartyType.PERSON;

    /** Whether each stands beside the name nearest to it or beside any. */
    @Param({"nearest", "random"})
    public String beside = "nearest";

    private final PartyMatcher matcher = new PartyMatcher(Policy.DEFAULT.weakAliases());
    private List<SpeedData.Two> pairs = List.of();
    private int next;

    /** Draws the pairs. */
    @Setup
    public void draw() {
        SpeedData data = SpeedData.of(type);
        pairs = beside.equals("nearest") ? data.nearest(PAIRS) : data.random(PAIRS);
    }

    /** One pair after the other. */
    @Benchmark
    public int points() {
        SpeedData.Two pair = pairs.get(next);
        next = (next + 1) % pairs.size();
        return matcher.points(pair.query(), pair.entry());
    }
}
