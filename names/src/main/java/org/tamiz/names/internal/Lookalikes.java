package org.tamiz.names.internal;

import com.ibm.icu.lang.UScript;

/** Letters of two scripts that look alike, by which names are disguised: "Sinаloa" with a Cyrillic а. */
final class Lookalikes {

    /** Cyrillic and Greek letters, each with the Latin one it looks like. */
    private static final String PAIRS = "аaеeоoрpсcхxуyіiјjѕsһhԁdԛqԝwӏlοoαaνvκkτtρpηnιiυu";

    /** Cyrillic letters that look like a Latin one, as capitals too: Т, Н, В, М, К. */
    private static final String CAPITALS = "тtнhвbмmкkеeоoрpсcхxаaуyіi";

    private Lookalikes() {}

    /**
     * A word that mixes Latin with Cyrillic or Greek in one of them: in Latin where all its other letters look Latin, else
     * in the other script where all its Latin letters look like that, else in what most of its letters are. A word of one
     * script is left as it is.
     */
    static String undisguised(String word) {
        StringBuilder mended = new StringBuilder(word.length());
        int start = 0;
        for (int i = 0; i <= word.length(); i++) {
            // What another script stands between is not one word.
            if (i == word.length() || !isOfLookalikes(word.charAt(i))) {
                mended.append(mended(word.substring(start, i)));
                if (i < word.length()) {
                    mended.append(word.charAt(i));
                }
                start = i + 1;
            }
        }
        return mended.toString();
    }

    private static boolean isOfLookalikes(char c) {
        return switch (UScript.getScript(c)) {
            case UScript.LATIN, UScript.CYRILLIC, UScript.GREEK, UScript.COMMON, UScript.INHERITED -> true;
            default -> false;
        };
    }

    private static String mended(String word) {
        int beside =
                word.chars().anyMatch(c -> UScript.getScript(c) == UScript.CYRILLIC) ? UScript.CYRILLIC : UScript.GREEK;
        int latin = 0;
        int latinAlone = 0;
        int other = 0;
        int otherAlone = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int script = UScript.getScript(c);
            if (script == UScript.LATIN) {
                latin++;
                latinAlone += toOther(c, beside) == c ? 1 : 0;
            } else if (script == UScript.CYRILLIC || script == UScript.GREEK) {
                other++;
                otherAlone += toLatin(c) == c ? 1 : 0;
            }
        }
        if (latin == 0 || other == 0) {
            return word;
        }
        boolean toLatin = otherAlone == 0 || (latinAlone > 0 && latin >= other);
        StringBuilder mended = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            mended.append(toLatin ? toLatin(c) : toOther(c, beside));
        }
        return mended.toString();
    }

    private static char toLatin(char c) {
        if (c < 128) {
            return c;
        }
        for (String pairs : new String[] {PAIRS, CAPITALS}) {
            for (int i = 0; i < pairs.length(); i += 2) {
                if (pairs.charAt(i) == c) {
                    return pairs.charAt(i + 1);
                }
            }
        }
        return c;
    }

    /** The letter of a script, Cyrillic or Greek, that looks like a Latin one; that letter itself where none does. */
    private static char toOther(char c, int script) {
        for (String pairs : new String[] {PAIRS, CAPITALS}) {
            for (int i = 1; i < pairs.length(); i += 2) {
                if (pairs.charAt(i) == c && UScript.getScript(pairs.charAt(i - 1)) == script) {
                    return pairs.charAt(i - 1);
                }
            }
        }
        return c;
    }
}
