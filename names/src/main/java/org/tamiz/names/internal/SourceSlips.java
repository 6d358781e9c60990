package org.tamiz.names.internal;

import java.util.Arrays;
import org.tamiz.names.Token;
import org.tamiz.names.TokenSimilarity;

/**
 * Compares two words of one script other than Latin by the signs that they were written in: what romanisation confuses is not
 * confused there.
 */
public final class SourceSlips {

    /** Where a sign is a syllable or a part of one, a word of fewer is another word with any other sign. */
    private static final int FEWEST_SYLLABLES = 5;

    private static final int FEWEST_LETTERS_OF_SYLLABLES = 12;

    private SourceSlips() {}

    /** The edits between the two in quarters; {@link TokenSimilarity#DIFFERENT} when they are not one word. */
    public static int between(Token one, Token other) {
        String source = one.source();
        String their = other.source();
        int longest = Math.max(source.length(), their.length());
        int fewest = switch (one.script()) {
            case HAN, KANA -> FEWEST_SYLLABLES;
            case HANGUL -> FEWEST_LETTERS_OF_SYLLABLES;
            default -> 0;
        };
        int most = longest < fewest ? 0 : TokenSimilarity.allowed(longest);
        if (most == 0 || Math.abs(source.length() - their.length()) * TokenSimilarity.EDIT > most) {
            return source.equals(their) ? 0 : TokenSimilarity.DIFFERENT;
        }
        int slips = edits(source, their) * TokenSimilarity.EDIT;
        return slips <= most ? slips : TokenSimilarity.DIFFERENT;
    }

    /** Letters wrong, missing or too many; two that are swapped count as one (Damerau 1964, restricted). */
    private static int edits(String one, String other) {
        int[] before = new int[other.length() + 1];
        int[] above = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        Arrays.setAll(above, j -> j);
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                char a = one.charAt(i - 1);
                char b = other.charAt(j - 1);
                int best = above[j - 1] + (a == b ? 0 : 1);
                best = Math.min(best, Math.min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a == other.charAt(j - 2) && b == one.charAt(i - 2)) {
                    best = Math.min(best, before[j - 2] + 1);
                }
                row[j] = best;
            }
            int[] free = before;
            before = above;
            above = row;
            row = free;
        }
        return above[other.length()];
    }
}
