package org.tamiz.matcher.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tamiz.matcher.EvidenceKind;
import org.tamiz.matcher.MatchableParty;
import org.tamiz.matcher.PartyFact;
import org.tamiz.model.Address;
import org.tamiz.model.Country;
import org.tamiz.model.Gender;
import org.tamiz.testkit.PartyBuilder;

class PartyEvidenceBoundsTest {

    private static final int THRESHOLD = 500;
    private static final long SEED = 20261124;

    /** The most that all groups can say against together; of the places one alone counts. */
    private static int mostAgainst() {
        int place = 0;
        int others = 0;
        for (PartyFact.Group group : PartyFact.Group.values()) {
            int most = Arrays.stream(PartyFact.values())
                    .filter(fact -> fact.group() == group)
                    .mapToInt(fact -> -fact.least())
                    .max()
                    .orElse(0);
            if (group.isPlace()) {
                place = Math.max(place, most);
            } else {
                others += Math.max(0, most);
            }
        }
        return place + others;
    }

    /** Whatever is learned within the bounds, all that speaks against does not hide an equal identifier. */
    @Test
    void nothingThatCanBeLearnedHidesAnEqualIdentifier() {
        assertThat(PartyEvidence.DECISIVE - mostAgainst()).isGreaterThanOrEqualTo(THRESHOLD);
    }

    /** A stranger of the same birthday, country, town and gender is no hit without a name. */
    @Test
    void whatAPersonSharesWithStrangersIsNoHit() {
        int most = PartyFact.BIRTH_DATE_EQUAL.most()
                + Math.max(PartyFact.ADDRESS_SAME.most(), PartyFact.BIRTH_PLACE_SAME.most())
                + PartyFact.GENDER_SAME.most();
        assertThat(most).isLessThan(THRESHOLD);
    }

    @Test
    void theTableHasEveryFactWithinItsBounds() {
        String table = Arrays.stream(PartyFact.values())
                .map(fact -> fact.code() + "\t" + fact.most() + "\tcounts")
                .collect(Collectors.joining("\n"));
        PartyWeights weights = new PartyWeights("# head\n" + table);
        for (PartyFact fact : PartyFact.values()) {
            assertThat(weights.points(fact)).isEqualTo(fact.most());
        }
        assertThatThrownBy(() -> new PartyWeights(table.replace("birth-date-equal\t250", "birth-date-equal\t251")))
                .hasMessageContaining("birth-date-equal");
        assertThatThrownBy(() -> new PartyWeights(table.replace("gender-same", "gender-some")))
                .hasMessageContaining("gender-some");
        assertThatThrownBy(() -> new PartyWeights("")).hasMessageContaining("no weight");
    }

    /** No entry gives a query more than the bound by which the index drops entries. */
    @Test
    void theBoundHolds() {
        Random random = new Random(SEED);
        int reached = 0;
        for (int i = 0; i < 20_000; i++) {
            MatchableParty query = anybody(random);
            MatchableParty entry = anybody(random);
            EvidenceSheet sheet = new EvidenceSheet(true);
            PartyEvidence.weigh(query, entry, sheet);
            boolean numbers = sheet.parts().stream()
                    .anyMatch(part -> part.kind() == EvidenceKind.IDENTIFIER_EQUAL
                            || part.kind() == EvidenceKind.IDENTIFIER_ALIKE);
            if (!numbers) {
                int bound = PartyEvidence.most(query);
                assertThat(sheet.points()).as("seed %d, round %d", SEED, i).isLessThanOrEqualTo(bound);
                reached += sheet.points() == bound && bound > 0 ? 1 : 0;
            }
        }
        // The bound is one that pairs reach, so a smaller one would fail here.
        assertThat(reached).isPositive();
    }

    private static MatchableParty anybody(Random random) {
        PartyBuilder party = random.nextInt(3) == 0 ? PartyBuilder.unknown("Anybody") : PartyBuilder.person("Anybody");
        for (int i = random.nextInt(3); i > 0; i--) {
            party.born(1957 + random.nextInt(2), 1 + random.nextInt(3), 1 + random.nextInt(3));
        }
        if (random.nextBoolean()) {
            party.founded(2000 + random.nextInt(2), 1, 2);
        }
        if (random.nextBoolean()) {
            party.national(random.nextBoolean() ? "mx" : "ru");
        }
        if (random.nextBoolean()) {
            String town = random.nextBoolean() ? "Culiacan" : "Tijuana";
            party.bornIn(new Address(null, town, null, null, new Country("mx", "Mexico"), null));
        }
        if (random.nextBoolean()) {
            party.address(Address.ofLine(random.nextBoolean() ? "Falsa 123" : "Otra 9"));
        }
        if (random.nextBoolean()) {
            party.identifier("phone", "52555123456" + random.nextInt(10));
        }
        party.gender(List.of(Gender.values()).get(random.nextInt(4)));
        return MatchableParty.of(party.build());
    }
}
