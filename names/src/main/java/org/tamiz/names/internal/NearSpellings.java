package org.tamiz.names.internal;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that are looked up with one slip: a letter too many, missing, wrong or in another place. */
final class NearSpellings {

    /** A shorter word is near to too many others. */
    static final int SHORTEST = 7;

    /** The words, and each of them without one letter; the first in alphabetical order where two would be. */
    private final Map<String, String> words = new HashMap<>();

    private final Map<String, String> withoutOne = new HashMap<>();

    void add(String word) {
        if (word.length() >= SHORTEST) {
            words.put(word, word);
            for (int i = 0; i < word.length(); i++) {
                withoutOne.merge(without(word, i), word, NearSpellings::first);
            }
        }
    }

    private static String first(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** The word that this one is with a slip; null when it is one itself, or near to none. */
    @Nullable
    String wordNear(String text) {
        if (text.length() < SHORTEST - 1 || words.containsKey(text)) {
            return null;
        }
        String near = withoutOne.get(text);
        for (int i = 0; i < text.length(); i++) {
            String shorter = without(text, i);
            near = firstOrOther(near, words.get(shorter));
            if (text.length() >= SHORTEST) {
                near = firstOrOther(near, withoutOne.get(shorter));
            }
        }
        return near;
    }

    private static @Nullable String firstOrOther(@Nullable String one, @Nullable String other) {
        return one == null ? other : other == null ? one : first(one, other);
    }

    private static String without(String word, int at) {
        return word.substring(0, at) + word.substring(at + 1);
    }
}
