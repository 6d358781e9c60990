package org.tamiz.matcher.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tamiz.matcher.MatchableName;
import org.tamiz.names.FoldedName;
import org.tamiz.names.Token;

/**
 * Numbers the different words of a party's names, which its aliases share, and the different pairs of neighbours, so that
 * none are compared twice.
 */
public final class WordNumbers {

    private final List<int[]> ofReading = new ArrayList<>();
    private final List<int[]> neighboursOfReading = new ArrayList<>();
    private final int count;
    private final int neighbours;

    private WordNumbers(List<MatchableName> names) {
        Map<Token, Integer> numbers = new HashMap<>();
        Map<Long, Integer> pairs = new HashMap<>();
        for (MatchableName name : names) {
            for (FoldedName reading : name.readings()) {
                List<Token> tokens = reading.tokens();
                int[] own = new int[tokens.size()];
                for (int i = 0; i < own.length; i++) {
                    own[i] = numbers.computeIfAbsent(tokens.get(i), token -> numbers.size());
                }
                ofReading.add(own);
                int[] next = new int[Math.max(0, own.length - 1)];
                for (int i = 0; i < next.length; i++) {
                    next[i] = pairs.computeIfAbsent((long) own[i] << Integer.SIZE | own[i + 1], pair -> pairs.size());
                }
                neighboursOfReading.add(next);
            }
        }
        count = numbers.size();
        neighbours = pairs.size();
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

    /** How many different pairs of neighbours there are. */
    int neighbours() {
        return neighbours;
    }

    /** The numbers of a reading's pairs of neighbours, from 0 to below {@link #neighbours}; by the first of the two. */
    int[] neighboursOf(int reading) {
        return neighboursOfReading.get(reading);
    }
}
