package org.tamiz.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tamiz.testkit.Damage;

class NearWordsPropertyTest {

    private static final long SEED = 20261124;

    /** Few letters and many doubles, so that many words are near one another. */
    private static final String LETTERS = "aabehklmnnsz";

    @Test
    void everyWordThatIsNearIsFoundAndFewOthersAre() {
        Random random = new Random(SEED);
        Damage damage = new Damage(SEED);
        Set<String> distinct = new LinkedHashSet<>();
        while (distinct.size() < 3_000) {
            String word = word(random);
            distinct.add(word);
            String damaged = damage.once(word);
            if (damaged.matches("[a-z]+")) {
                distinct.add(damaged);
            }
        }
        List<String> words = List.copyOf(distinct);
        NearWords prepared = NearWords.of(words);
        long near = 0;
        long found = 0;
        for (int i = 0; i < 300; i++) {
            String sought = i % 2 == 0 ? word(random) : words.get(random.nextInt(words.size()));
            Set<Integer> of = new HashSet<>();
            prepared.forEach(sought, of::add);
            found += of.size();
            for (int number = 0; number < words.size(); number++) {
                String word = words.get(number);
                if (TokenSimilarity.slips(sought, word) != TokenSimilarity.DIFFERENT) {
                    near++;
                    assertThat(of).as("%s ~ %s, seed %d", sought, word, SEED).contains(number);
                }
            }
        }
        assertThat(near).isGreaterThan(1_000);
        assertThat(found).isLessThan(2 * near);
    }

    @Test
    void noWordsHoldNone() {
        List<Integer> found = new ArrayList<>();
        NearWords.of(List.of()).forEach("sinaloa", found::add);
        assertThat(found).isEmpty();
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        int length = 1 + random.nextInt(random.nextInt(8) == 0 ? 30 : 9);
        for (int i = 0; i < length; i++) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }
}
