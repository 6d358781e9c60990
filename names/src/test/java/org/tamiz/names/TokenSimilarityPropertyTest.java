package org.tamiz.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tamiz.testkit.Damage;

class TokenSimilarityPropertyTest {

    private static final long SEED = 20261124;

    private static final List<String> WORDS = List.of(
            "muhammad",
            "mohammed",
            "abdulrahman",
            "sinaloa",
            "guzman",
            "gonzalez",
            "vladimir",
            "wladimir",
            "putin",
            "zhang",
            "chang",
            "hezbollah",
            "hizballah",
            "qadhafi",
            "gaddafi",
            "kim",
            "ali",
            "al",
            "x",
            "hassan",
            "hussein",
            "petroleum",
            "trading",
            "aaabbb",
            "bbbaaa",
            "1234",
            "4321");

    @Test
    void pointsAreSymmetricAndBoundedByBothRarities() {
        eachPair((one, other) -> {
            int points = TokenSimilarity.points(one, other);
            assertThat(points)
                    .as("%s ~ %s, seed %d", one.text(), other.text(), SEED)
                    .isEqualTo(TokenSimilarity.points(other, one))
                    .isBetween(0, Math.max(TokenSimilarity.INITIAL_POINTS, Math.min(one.rarity(), other.rarity())));
        });
    }

    @Test
    void groupsBoundSlipsFromBelow() {
        eachPair((one, other) -> {
            int slips = TokenSimilarity.slips(one.text(), other.text());
            int least = TokenSimilarity.leastSlips(
                    TokenSimilarity.groups(one.text()), TokenSimilarity.groups(other.text()));
            assertThat(slips)
                    .as("%s ~ %s, seed %d", one.text(), other.text(), SEED)
                    .isGreaterThanOrEqualTo(least);
        });
    }

    /** Most pairs are told by lengths and masks alone; those must be different words by every letter, too. */
    @Test
    void whatTheCheapTestTurnsAwayIsDifferent() {
        int[] turnedAway = new int[1];
        eachPair((one, other) -> {
            if (!TokenSimilarity.mayBeSlips(one, other)) {
                turnedAway[0]++;
                assertThat(TokenSimilarity.slips(one.text(), other.text()))
                        .as("%s ~ %s, seed %d", one.text(), other.text(), SEED)
                        .isEqualTo(TokenSimilarity.DIFFERENT);
            }
        });
        assertThat(turnedAway[0]).isGreaterThan(1_000);
    }

    @Test
    void foldingAFoldedNameChangesNothing() {
        Damage damage = new Damage(SEED);
        for (String name : List.of(
                "Cártel de Jalisco Nueva Generación",
                "Владимир Владимирович Путин",
                "김정은",
                "Müller & Söhne GmbH",
                "MUHAMMAD AL-ZAWAHIRI, Dr. Ayman",
                "S.A. de C.V.",
                "毛泽东")) {
            for (int i = 0; i < 200; i++) {
                for (FoldedName reading : NameFolder.fold(damage.once(name))) {
                    // A reading of a person may be written like a firm's: "S A" is one as well as the other.
                    assertThat(NameFolder.fold(reading.text()).stream().map(FoldedName::text))
                            .as("%s, seed %d", name, SEED)
                            .contains(reading.text());
                }
            }
        }
    }

    private interface Check {
        void on(Token one, Token other);
    }

    private static void eachPair(Check check) {
        Random random = new Random(SEED);
        Damage damage = new Damage(SEED);
        for (int i = 0; i < 20_000; i++) {
            String word = WORDS.get(random.nextInt(WORDS.size()));
            String other = random.nextInt(3) == 0 ? WORDS.get(random.nextInt(WORDS.size())) : damage.once(word);
            List<Token> one = NameFolder.fold(word).getFirst().tokens();
            List<Token> two = NameFolder.fold(other).getFirst().tokens();
            if (!one.isEmpty() && !two.isEmpty()) {
                check.on(one.getFirst(), two.getFirst());
            }
        }
    }
}
