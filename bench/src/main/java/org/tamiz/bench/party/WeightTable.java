package org.tamiz.bench.party;

import java.util.List;
import org.tamiz.matcher.PartyFact;
import org.tamiz.model.Edition;

/** Turns counts into the table of weights: 100 points are a factor of ten in odds, as in the rarity of words. */
public final class WeightTable {

    /** With fewer pairs of two lists, pairs of two editions stand in. */
    private static final int FEWEST = 100;

    /** What is added to each count, lest what was never seen be impossible. */
    private static final double SMOOTHING = 0.5;

    private WeightTable() {}

    /**
     * The table as text.
     *
     * @param read what the pairs were derived from
     * @param pairs the pairs
     */
    public static String of(List<Edition> read, PartyPairs pairs) {
        StringBuilder table = new StringBuilder();
        table.append(
                        "# Evidence points of what two parties show beyond their names: 100 times the decimal logarithm of\n")
                .append("# the odds. Written by ./tamiz bench party-pairs; do not edit.\n")
                .append(
                        "# fact, points, then the pairs that show it of those that could: one party on two lists, in two\n")
                .append("# editions of one list; two parties of near names, any two.\n")
                .append("# pairs: ")
                .append(pairs.lists().pairs())
                .append(" lists, ")
                .append(pairs.editions().pairs())
                .append(" editions, ")
                .append(pairs.near().pairs())
                .append(" near, ")
                .append(pairs.random().pairs())
                .append(" random; from\n");
        read.forEach(edition ->
                table.append("# ").append(PartyPairs.describe(edition.info())).append('\n'));
        for (PartyFact fact : PartyFact.values()) {
            table.append(fact.code()).append('\t').append(points(fact, pairs));
            for (FactCounts counts : List.of(pairs.lists(), pairs.editions(), pairs.near(), pairs.random())) {
                table.append('\t').append(counts.shown(fact)).append('/').append(counts.able(fact));
            }
            table.append('\n');
        }
        return table.toString();
    }

    /**
     * The weight against the population of strangers that tells less: among near names countries are shared and dates
     * alike more often than among any two, and both meet a screening.
     */
    static int points(PartyFact fact, PartyPairs pairs) {
        FactCounts one = pairs.lists().able(fact) >= FEWEST ? pairs.lists() : pairs.editions();
        double againstNear = points(fact, one, pairs.near());
        double againstRandom = points(fact, one, pairs.random());
        double weaker = Math.abs(againstNear) <= Math.abs(againstRandom) ? againstNear : againstRandom;
        return (int) Math.max(fact.least(), Math.min(fact.most(), Math.round(weaker)));
    }

    private static double points(PartyFact fact, FactCounts one, FactCounts two) {
        return 100 * StrictMath.log10(share(fact, one) / share(fact, two));
    }

    private static double share(PartyFact fact, FactCounts counts) {
        return (counts.shown(fact) + SMOOTHING) / (counts.able(fact) + 2 * SMOOTHING);
    }
}
