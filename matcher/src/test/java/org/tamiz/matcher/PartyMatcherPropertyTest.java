package org.tamiz.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tamiz.testkit.Damage;
import org.tamiz.testkit.PartyBuilder;

class PartyMatcherPropertyTest {

    private static final long SEED = 20261124;

    private static final List<String> NAMES = List.of(
            "GUZMAN LOERA, Joaquin",
            "CARTEL DE JALISCO NUEVA GENERACION",
            "AL-ZAWAHIRI, Ayman",
            "Mohammed Ali",
            "PUTIN, Vladimir Vladimirovich",
            "МУРОМСКИЙ ПРИБОРОСТРОИТЕЛЬНЫЙ ЗАВОД",
            "محمد بن سلمان",
            "毛泽东",
            "NATIONAL IRANIAN TANKER COMPANY",
            "A. B. C. Trading LLC",
            "MS-13",
            "ABD AL-RAHMAN BIN 'UMAYR");

    /** The score without the explanation is the score with it, and the parts sum to it (which Match itself checks). */
    @Test
    void theExplanationIsTheComputation() {
        Random random = new Random(SEED);
        Damage damage = new Damage(SEED);
        PartyMatcher matcher = new PartyMatcher(WeakAliases.SUPPORT);
        for (int i = 0; i < 3000; i++) {
            String name = NAMES.get(random.nextInt(NAMES.size()));
            MatchableParty query = MatchableParty.of(PartyBuilder.person(damage.once(name) + " x")
                    .born(1950 + random.nextInt(3), random.nextInt(12) + 1, 1)
                    .national(random.nextBoolean() ? "mx" : "ru")
                    .build());
            MatchableParty entry = MatchableParty.of(PartyBuilder.person(NAMES.get(random.nextInt(NAMES.size())))
                    .weakAlias(name)
                    .born(1950, 0, 0)
                    .national("mx")
                    .build());
            assertThat(matcher.match(query, entry).points())
                    .as("seed %d, round %d", SEED, i)
                    .isEqualTo(matcher.points(query, entry));
        }
    }

    /** Parties of many aliases are compared by a table of their words; one alias with one is compared without. */
    @Test
    void manyAliasesGiveTheBestOfEachWithEach() {
        Damage damage = new Damage(SEED);
        Random random = new Random(SEED);
        PartyMatcher matcher = new PartyMatcher(WeakAliases.SUPPORT);
        for (int i = 0; i < 40; i++) {
            MatchableParty query = withAliases(random, damage);
            MatchableParty entry = withAliases(random, damage);
            int best = 0;
            for (MatchableName mine : query.names()) {
                for (MatchableName theirs : entry.names()) {
                    best = Math.max(
                            best, matcher.points(query.withNames(List.of(mine)), entry.withNames(List.of(theirs))));
                }
            }
            assertThat(matcher.points(query, entry))
                    .as("seed %d, round %d", SEED, i)
                    .isEqualTo(best);
        }
    }

    private static MatchableParty withAliases(Random random, Damage damage) {
        PartyBuilder party = PartyBuilder.person(NAMES.get(random.nextInt(NAMES.size())));
        for (int k = 0; k < 9; k++) {
            String name = damage.once(NAMES.get(random.nextInt(NAMES.size())));
            party = k % 3 == 0 ? party.weakAlias(name) : party.alias(name);
        }
        return MatchableParty.of(party.build());
    }
}
