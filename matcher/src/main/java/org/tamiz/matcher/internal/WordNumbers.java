package org.tamiz.matcher.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tamiz.matcher.MatchableName;
import org.tamiz.names.FoldedName;
import org.tamiz.names.Token;

/** Numbers the different words of a party's names, which its aliases share, so that no two words are compared twice. */
public final class WordNumbers {

    private final List<int[]> ofReading = new ArrayList<>();
    private final int count;

    private WordNumbers(List<MatchableName> names) {
        Map<Token, Integer> numbers = new HashMap<>();
        for (MatchableName name : names) {
            for (FoldedName reading : name.readings()) {
                List<Token> tokens = reading.tokens();
                int[] own = new int[tokens.size()];
                for (int i = 0; i < own.length; i++) {
                    own[i] = numbers.computeIfAbsent(tokens.get(i), token -> numbers.size());
                }
                ofReading.add(own);
            }
        }
        count = numbers.size();
    }

    /** Numbers the words of these names. */
    public static WordNumbers of(List<MatchableName> names) {
        return new WordNumbers(names);
    }

    /** How many different words there are. */
    int count() {
        return count;
    }

    /**
     * The numbers of a reading's words, from 0 to below {@link #count}.
     *
     * @param reading its place among all readings of all names
     */
    int[] of(int reading) {
        return ofReading.get(reading);
    }
}
