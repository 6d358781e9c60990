package org.tamiz.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.tamiz.matcher.MatchBounds;
import org.tamiz.names.NearWords;
import org.tamiz.names.Token;
import org.tamiz.names.TokenSimilarity;

/** The neighbouring words of the state's names written together, for finding what a query writes together. */
final class Joins {

    private static final int MOST_RECENT = 20_000;

    /** Runs of words by their letters: the slots that have one. */
    private final Map<String, int[]> slotsOfRun;

    /** Runs of so few words that slips are allowed in them. */
    private final List<String> shortRuns;

    private final NearWords lettersOfShortRuns;

    private final MatchBounds bounds;
    /** A cache, and nothing but: it holds what {@link #near} would find again. */
    private final Map<String, List<String>> recent = new ConcurrentHashMap<>();

    private Joins(Map<String, int[]> slotsOfRun, List<String> shortRuns, MatchBounds bounds) {
        this.slotsOfRun = slotsOfRun;
        this.shortRuns = shortRuns;
        this.lettersOfShortRuns = NearWords.of(shortRuns);
        this.bounds = bounds;
    }

    static final class Builder {
        private final MatchBounds bounds;
        private final Map<String, IntList> slots = new HashMap<>();
        private final Set<String> shortRuns = new LinkedHashSet<>();

        Builder(MatchBounds bounds) {
            this.bounds = bounds;
        }

        void add(List<Token> tokens, int slot) {
            for (int from = 0; from + 1 < tokens.size(); from++) {
                StringBuilder text = new StringBuilder(tokens.get(from).text());
                for (int i = from + 1; i < Math.min(tokens.size(), from + MatchBounds.JOINED_MOST); i++) {
                    String run = text.append(tokens.get(i).text()).toString();
                    slots.computeIfAbsent(run, key -> new IntList()).addOnce(slot);
                    if (i - from < MatchBounds.NEARLY_JOINED_MOST) {
                        shortRuns.add(run);
                    }
                }
            }
        }

        Joins build() {
            Map<String, int[]> arrays = new HashMap<>(slots.size() * 2);
            slots.forEach((run, list) -> arrays.put(run, list.toArray()));
            return new Joins(arrays, List.copyOf(shortRuns), bounds);
        }
    }

    /** Adds the slots whose neighbouring words a word of the query, or two shifted ones, may join. */
    void add(List<Token> tokens, SlotSums sums) {
        int points = bounds.joined(Integer.MAX_VALUE);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            addRun(token.text(), points, SlotSums.bit(i), sums);
            if (MatchBounds.mayNearlyJoin(token)) {
                for (String run : near(token.text())) {
                    addRun(run, points, SlotSums.bit(i), sums);
                }
            }
            if (i > 0) {
                String two = tokens.get(i - 1).text() + token.text();
                addRun(two, points, SlotSums.bit(i - 1) | SlotSums.bit(i), sums);
            }
        }
    }

    private void addRun(String text, int points, long bits, SlotSums sums) {
        int[] slots = slotsOfRun.get(text);
        if (slots != null) {
            for (int slot : slots) {
                sums.addJoin(slot, points, bits);
            }
        }
    }

    /** The runs that are the word but for slips. Names share words, so the last answers are kept. */
    private List<String> near(String text) {
        List<String> known = recent.get(text);
        if (known != null) {
            return known;
        }
        List<String> near = new ArrayList<>();
        lettersOfShortRuns.forEach(text, number -> {
            String run = shortRuns.get(number);
            if (!run.equals(text) && TokenSimilarity.slips(text, run) != TokenSimilarity.DIFFERENT) {
                near.add(run);
            }
        });
        if (recent.size() >= MOST_RECENT) {
            recent.clear();
        }
        recent.put(text, near);
        return near;
    }
}
