package org.tamiz.bench.scripts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tamiz.names.Renderings;
import org.tamiz.names.Script;

/** How likely Latin letters are by themselves, each after the one before it. */
final class LetterChance {

    private static final int BOUNDARY = 26;

    private final double[][] after = new double[27][27];

    LetterChance(List<RenderedWord> words) {
        for (double[] row : after) {
            Arrays.fill(row, 1);
        }
        for (RenderedWord word : words) {
            int before = BOUNDARY;
            for (int i = 0; i < word.latin().length(); i++) {
                int letter = word.latin().charAt(i) - 'a';
                after[before][letter] += word.weight();
                before = letter;
            }
            after[before][BOUNDARY] += word.weight();
        }
        for (double[] row : after) {
            double all = Arrays.stream(row).sum();
            for (int i = 0; i < row.length; i++) {
                row[i] /= all;
            }
        }
    }

    /** The chance that a word is just this one. */
    double of(String latin) {
        double chance = 1;
        int before = BOUNDARY;
        for (int i = 0; i < latin.length(); i++) {
            int letter = latin.charAt(i) - 'a';
            chance *= after[before][letter];
            before = letter;
        }
        return chance * after[before][BOUNDARY];
    }

    /** As rows of {@link Renderings}: what each letter costs after each. */
    List<String> rows(Script script) {
        List<String> rows = new ArrayList<>();
        for (int before = 0; before <= BOUNDARY; before++) {
            StringBuilder row = new StringBuilder("after ")
                    .append(before == BOUNDARY ? '^' : (char) ('a' + before))
                    .append('\t')
                    .append(script)
                    .append('\t');
            for (int letter = 0; letter <= BOUNDARY; letter++) {
                double bits = -StrictMath.log(after[before][letter]) / StrictMath.log(2);
                row.append(letter == 0 ? "" : " ").append(Math.round(bits * Renderings.BIT));
            }
            rows.add(row.toString());
        }
        return rows;
    }
}
