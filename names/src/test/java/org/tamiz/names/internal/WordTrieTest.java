package org.tamiz.names.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordTrieTest {

    private static final long SEED = 20261124;

    @Test
    void findsWhatWasAddedAndNothingElse() {
        Random random = new Random(SEED);
        Map<String, Integer> added = new LinkedHashMap<>();
        WordTrie trie = new WordTrie();
        // Enough to make its arrays grow several times.
        for (int i = 0; i < 5_000; i++) {
            String word = word(random);
            added.putIfAbsent(word, i);
            trie.add(word, i);
        }
        added.forEach((word, value) ->
                assertThat(trie.valueOf(word)).as("%s, seed %d", word, SEED).isEqualTo(value));
        for (int i = 0; i < 5_000; i++) {
            String word = word(random);
            assertThat(trie.valueOf(word))
                    .as("%s, seed %d", word, SEED)
                    .isEqualTo(added.getOrDefault(word, WordTrie.NONE));
        }
    }

    @Test
    void goesOnFromANode() {
        WordTrie trie = new WordTrie();
        trie.add("hongkong", 7);
        int node = trie.after(0, "hong");
        assertThat(trie.valueAt(node)).isEqualTo(WordTrie.NONE);
        assertThat(trie.valueAt(trie.after(node, "kong"))).isEqualTo(7);
        assertThat(trie.after(node, "king")).isEqualTo(WordTrie.NONE);
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        int length = 1 + random.nextInt(9);
        for (int i = 0; i < length; i++) {
            word.append("abcz019".charAt(random.nextInt(7)));
        }
        return word.toString();
    }
}
