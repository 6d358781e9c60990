package org.tamiz.names.internal;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import org.tamiz.names.Script;

/**
 * The signs of a word that are compared with Latin letters: Hangul as its letters without the silent one, Arabic and
 * Hebrew without vowel points and with one form of each letter, Han in simplified signs, everything else without marks that tell nothing.
 */
public final class SourceSigns {

    private static final Normalizer2 COMPOSE = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 DECOMPOSE = Normalizer2.getNFDInstance();
    private static final Transliterator HAN = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    private static final Transliterator ANY = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    /** The consonant that only carries a vowel. */
    private static final char HANGUL_SILENT = '\u110b';

    /** Letters of Persian, Urdu, Pashto, Kurdish and those of Arabic that stand for the same sound, in pairs. */
    private static final String ARABIC_FORMS = "یيےيېيۍيێيکكڪكہهھهەهۀهۆوۇوۈوۋوټتٹتډدڈدړرڑرڕرڼنںنښشڵل";

    private static final String HEBREW_FORMS = "ךכםמןנףפץצ׳'’'‘'`'";

    private SourceSigns() {}

    /** The signs of the word, one char each; empty when it has none. */
    public static String of(Script script, String word) {
        return switch (script) {
            case HANGUL -> letters(script, DECOMPOSE.normalize(word), "");
            case ARABIC -> letters(script, COMPOSE.normalize(word), ARABIC_FORMS);
            case HEBREW -> letters(script, COMPOSE.normalize(word), HEBREW_FORMS);
            case HAN -> letters(script, SIMPLIFIED.transliterate(COMPOSE.normalize(word)), "");
            case LATIN, CYRILLIC, GREEK, ARMENIAN, GEORGIAN, KANA, THAI, DEVANAGARI, BENGALI, OTHER ->
                letters(script, COMPOSE.normalize(word), "");
        };
    }

    /** A sign's usual Latin reading, letters a to z; may be empty. */
    public static String reading(Script script, char sign) {
        String latin = (script == Script.HAN ? HAN : ANY).transliterate(String.valueOf(sign));
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < latin.length(); i++) {
            char c = latin.charAt(i);
            if (c >= 'a' && c <= 'z') {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    private static char formOf(char c, String forms) {
        for (int i = 0; i < forms.length(); i += 2) {
            if (forms.charAt(i) == c) {
                return forms.charAt(i + 1);
            }
        }
        return c;
    }

    private static String letters(Script script, String word, String forms) {
        StringBuilder signs = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char sign = formOf(c, forms);
            boolean counts = UCharacter.isLetter(sign) || Character.isSurrogate(sign) || sign == '\'';
            if (counts && sign != HANGUL_SILENT && sign != '\u0640' && (sign != '\'' || script == Script.HEBREW)) {
                signs.append(sign);
            }
        }
        return signs.toString();
    }
}
