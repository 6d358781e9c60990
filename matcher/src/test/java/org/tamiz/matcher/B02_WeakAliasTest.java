package org.tamiz.matcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamiz.matcher.Scenario.THRESHOLD;
import static org.tamiz.matcher.Scenario.points;
import static org.tamiz.testkit.PartyBuilder.person;

import org.junit.jupiter.api.Test;
import org.tamiz.testkit.PartyBuilder;

class B02_WeakAliasTest {

    private static PartyBuilder listed() {
        return person("PEREZ ALVAREZ, Xicotencatl").weakAlias("EL GORDO").born(1970, 1, 2);
    }

    @Test
    void aWeakAliasAloneMakesNoHit() {
        assertThat(points(person("El Gordo"), listed())).isLessThan(THRESHOLD);
    }

    @Test
    void underTheFullPolicyItCountsLikeAnyOther() {
        PartyMatcher full = new PartyMatcher(WeakAliases.FULL);
        assertThat(full.points(MatchableParty.of(person("El Gordo").build()), MatchableParty.of(listed().build())))
                .isGreaterThanOrEqualTo(THRESHOLD);
    }

    @Test
    void theDeductionIsExplained() {
        assertThat(Scenario.match(person("El Gordo"), listed()).parts())
                .extracting(EvidencePart::kind)
                .contains(EvidenceKind.WEAK_ALIAS);
    }
}
