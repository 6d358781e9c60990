package org.tamiz.cli.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In which words a text differs from the one whose place it took. Blanks belong to the run before them.
 *
 * @param before the old text in runs
 * @param after the new one
 */
record WordDifference(List<Run> before, List<Run> after) {

    /** Two texts with more words than this are not compared word by word, so that no list can make a page slow. */
    private static final int MOST_WORDS = 2_000;

    /**
     * A piece of a text.
     *
     * @param text the piece
     * @param differs whether the other text lacks it
     */
    record Run(String text, boolean differs) {}

    WordDifference {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /**
     * The text among the new ones that took the place of the old one: the only one with the same label.
     *
     * @return {@code null} when none did
     */
    static @Nullable String successor(String old, List<String> added) {
        int colon = old.indexOf(": ");
        if (colon < 0) {
            return null;
        }
        List<String> same = added.stream()
                .filter(text -> text.startsWith(old.substring(0, colon + 2)))
                .toList();
        return same.size() == 1 ? same.getFirst() : null;
    }

    /** Compares two texts by their longest common sequence of words. */
    static WordDifference of(String before, String after) {
        List<String> old = Arrays.asList(before.split(" ", -1));
        List<String> now = Arrays.asList(after.split(" ", -1));
        if (old.size() > MOST_WORDS || now.size() > MOST_WORDS) {
            return new WordDifference(List.of(new Run(before, false)), List.of(new Run(after, false)));
        }
        // common[i][j]: how many words the rests from i and from j have in common.
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        boolean[] gone = new boolean[old.size()];
        boolean[] come = new boolean[now.size()];
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                i++;
                j++;
            } else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                gone[i++] = true;
            } else {
                come[j++] = true;
            }
        }
        return new WordDifference(runs(old, gone), runs(now, come));
    }

    private static List<Run> runs(List<String> words, boolean[] differs) {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || differs[i] != differs[start]) {
                runs.add(new Run(
                        String.join(" ", words.subList(start, i)) + (i < words.size() ? " " : ""), differs[start]));
                start = i;
            }
        }
        return runs;
    }
}
