package org.tamiz.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tamiz.matcher.MatchableParty;
import org.tamiz.matcher.PartyMatcher;
import org.tamiz.model.Party;
import org.tamiz.testkit.PartyBuilder;

/** Two parties compared as screening would. */
class ComparerTest {

    private static final Comparer COMPARER = new Comparer(Policy.DEFAULT);

    private static Party person(String name) {
        return PartyBuilder.person(name).build();
    }

    @Test
    void pointsAreTheMatchers() {
        Party left =
                PartyBuilder.person("Maria Inventada Lopez").born(1957, 4, 12).build();
        Party right =
                PartyBuilder.person("Someone Else").weakAlias("Maria Inventada").build();
        PartyMatcher matcher = new PartyMatcher(Policy.DEFAULT.weakAliases());
        Comparison there = COMPARER.compare(left, right);
        Comparison back = COMPARER.compare(right, left);
        assertThat(there.points()).isEqualTo(matcher.points(MatchableParty.of(left), MatchableParty.of(right)));
        assertThat(back.points()).isEqualTo(matcher.points(MatchableParty.of(right), MatchableParty.of(left)));
        // Weak aliases of an entry only support; the query's own are names like others.
        assertThat(there.points()).isLessThan(back.points());
        assertThat(there.leftCaveats()).isEmpty();
    }

    @Test
    void theThresholdIsThePolicys() {
        Comparison comparison = COMPARER.compare(person("Maria Inventada"), person("Maria Inventada"));
        assertThat(comparison.isMatch()).isTrue();
        Policy exact = new Policy(comparison.points(), Policy.DEFAULT.weakAliases(), null, false);
        Policy above = new Policy(comparison.points() + 1, Policy.DEFAULT.weakAliases(), null, false);
        assertThat(new Comparer(exact)
                        .compare(person("Maria Inventada"), person("Maria Inventada"))
                        .isMatch())
                .isTrue();
        assertThat(new Comparer(above)
                        .compare(person("Maria Inventada"), person("Maria Inventada"))
                        .isMatch())
                .isFalse();
    }

    @Test
    void aPartyWithoutANameIsNotCompared() {
        Comparison comparison = COMPARER.compare(null, person("Maria Inventada"));
        assertThat(comparison.match()).isNull();
        assertThat(comparison.points()).isZero();
        assertThat(comparison.isMatch()).isFalse();
    }

    @Test
    void aNameBeyondAllMeasureIsLeftOutAndTheRestCounts() {
        String long1000 = "x".repeat(Screener.MOST_CHARACTERS);
        assertThat(COMPARER.compare(person(long1000), person(long1000)).isMatch())
                .isTrue();
        Comparison over = COMPARER.compare(person(long1000 + "x"), person(long1000 + "x"));
        assertThat(over.points()).isZero();
        assertThat(over.leftCaveats()).extracting(Caveat::code).isEqualTo(List.of(Caveat.Code.NAME_TOO_LONG));
        assertThat(over.rightCaveats()).extracting(Caveat::code).isEqualTo(List.of(Caveat.Code.NAME_TOO_LONG));
        Party aliased = PartyBuilder.person(long1000 + "x")
                .alias("Maria Inventada")
                .identifier("passport", "A1234567")
                .build();
        Comparison comparison = COMPARER.compare(aliased, person("Maria Inventada"));
        assertThat(comparison.isMatch()).isTrue();
        assertThat(comparison.leftCaveats()).hasSize(1);
        assertThat(COMPARER.compare(person("word ".repeat(65).strip()), person("Maria Inventada"))
                        .leftCaveats())
                .extracting(Caveat::code)
                .isEqualTo(List.of(Caveat.Code.NAME_TOO_LONG));
    }
}
