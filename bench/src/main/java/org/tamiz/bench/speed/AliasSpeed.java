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
import org.tamiz.matcher.MatchableParty;
import org.tamiz.matcher.PartyMatcher;
import org.tamiz.model.PartyType;
import org.tamiz.screening.Policy;

/** How long is a person of 80 aliases compared with one of 80 aliases? {@code ./tamiz bench speed --data ../shared/data}. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class AliasSpeed {

    private static final int ALIASES = 80;

    /** Whether the other is the same person under damaged aliases, or another person. */
    @Param({"same", "another"})
    public String entry = "same";

    private final PartyMatcher matcher = new PartyMatcher(Policy.DEFAULT.weakAliases());
    private List<MatchableParty> two = List.of();

    /** Makes the two. */
    @Setup
    public void make() {
        SpeedData data = SpeedData.of(PartyType.PERSON);
        two = List.of(data.aliases(0, ALIASES, 2), data.aliases(entry.equals("same") ? 0 : 1, ALIASES, 3));
    }

    /** The two parties. */
    @Benchmark
    public int points() {
        return matcher.points(two.get(0), two.get(1));
    }
}
