package org.tamiz.bench.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamiz.testkit.PartyBuilder.edition;
import static org.tamiz.testkit.PartyBuilder.person;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tamiz.matcher.PartyFact;
import org.tamiz.model.Edition;

/** Fictional people on fictional lists. */
class PartyPairsTest {

    private static final String RARE = "Xerxandro Quivelborough Zantremazzi";

    private static final List<Edition> EDITIONS = List.of(
            edition(
                    "one-list",
                    person(RARE).born(1957, 0, 0).entry("one-list", "1"),
                    person("Gone Wolframbeck").entry("one-list", "0")),
            edition(
                    "one-list",
                    person(RARE).born(1957, 4, 12).entry("one-list", "1"),
                    person("Ana Quivelborough").born(1980, 6, 2).entry("one-list", "2"),
                    person("Numbered Otherwise")
                            .identifier("mx-curp", "BOXW310820HNERXN09")
                            .national("mx")
                            .entry("one-list", "3")),
            edition(
                    "two-list",
                    person(RARE).born(1957, 12, 4).entry("two-list", "A"),
                    person("Somebody Else")
                            .identifier("mx-curp", "BOXW310820HNERXN09")
                            .national("ru")
                            .entry("two-list", "B")));

    private static final PartyPairs PAIRS = new PartyPairs(EDITIONS, 1);

    @Test
    void theSameKeyInTwoEditionsIsOneParty() {
        assertThat(PAIRS.editions().pairs()).isEqualTo(1);
        assertThat(PAIRS.editions().shown(PartyFact.BIRTH_YEAR_EQUAL)).isEqualTo(1);
    }

    @Test
    void aRareNameOrADecisiveNumberIsOnePartyOnTwoLists() {
        assertThat(PAIRS.lists().pairs()).isEqualTo(2);
        assertThat(PAIRS.lists().shown(PartyFact.BIRTH_DATE_SWAPPED)).isEqualTo(1);
        assertThat(PAIRS.lists().shown(PartyFact.NATIONALITY_DIFFERENT)).isEqualTo(1);
        // The number by which the pair was found is no evidence of itself.
        assertThat(PAIRS.lists().able(PartyFact.IDENTIFIER_DIFFERENT)).isZero();
    }

    @Test
    void entriesOfOneListThatShareARareWordAreTwoParties() {
        assertThat(PAIRS.near().pairs()).isEqualTo(1);
        assertThat(PAIRS.near().shown(PartyFact.BIRTH_YEARS_APART_MORE)).isEqualTo(1);
    }

    @Test
    void theTableIsTheSameEveryTimeAndWithinBounds() {
        assertThat(WeightTable.of(EDITIONS, PAIRS)).isEqualTo(WeightTable.of(EDITIONS, new PartyPairs(EDITIONS, 1)));
        for (PartyFact fact : PartyFact.values()) {
            assertThat(WeightTable.points(fact, PAIRS)).isBetween(fact.least(), fact.most());
        }
    }
}
