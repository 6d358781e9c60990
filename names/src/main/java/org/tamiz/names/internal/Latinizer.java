package org.tamiz.names.internal;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import org.tamiz.names.Script;
import org.tamiz.names.internal.Latinizer.Reading.Kind;

/**
 * Reads a name of any script in Latin letters. Where a script or language leaves more than one usual reading, all of
 * them are given.
 */
public final class Latinizer {

    /**
     * One reading.
     *
     * @param latin lower-case ASCII with blanks and punctuation
     * @param kind what the script wrote
     * @param script the script
     */
    public record Reading(String latin, Kind kind, Script script) {

        /** What a script writes, which decides how much a word of the reading can tell. */
        public enum Kind {
            /** Letters for all sounds. */
            LETTERS,
            /** Letters for consonants and long vowels. */
            CONSONANTS,
            /** A sign for a syllable; each becomes a word of the reading. */
            SYLLABLES
        }
    }

    /** NFKC and case folding in one; it also drops zero-width and direction marks, which disguise names. */
    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();

    private static final Transliterator LATIN_TO_ASCII = Transliterator.getInstance("Latin-ASCII; Lower");
    private static final Transliterator ANY_TO_ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    private static final Transliterator RUSSIAN = Transliterator.getInstance("Russian-Latin/BGN");
    private static final Transliterator UKRAINIAN = Transliterator.getInstance("Ukrainian-Latin/BGN");
    private static final Transliterator BELARUSIAN = Transliterator.getInstance("Belarusian-Latin/BGN");
    private static final Transliterator SERBIAN = Transliterator.getInstance("Serbian-Latin/BGN");
    private static final Transliterator GREEK = Transliterator.getInstance("Greek-Latin/UNGEGN");
    private static final Transliterator HAN = Transliterator.getInstance("Han-Latin");
    private static final Transliterator HAN_NAMES = Transliterator.getInstance("Han-Latin/Names");

    /** Cyrillic and Greek letters that look like Latin ones, and those. */
    private static final String LOOKALIKES = "аaеeоoрpсcхxуyіiјjѕsһhԁdοoαaνvκkτtρpηnιi";

    private Latinizer() {}

    /** The readings, without repeats, the most usual first; never empty. */
    public static List<Reading> readings(String name) {
        if (isAscii(name)) {
            return List.of(new Reading(asciiLower(name), Kind.LETTERS, Script.LATIN));
        }
        String folded = undisguise(FOLD.normalize(name));
        return switch (scriptOf(folded)) {
            case UScript.LATIN, UScript.COMMON -> latin(folded);
            case UScript.CYRILLIC ->
                distinct(
                        Kind.LETTERS,
                        Script.CYRILLIC,
                        toAscii(cyrillic(folded).transliterate(folded)),
                        ANY_TO_ASCII.transliterate(folded));
            case UScript.GREEK ->
                distinct(
                        Kind.LETTERS,
                        Script.GREEK,
                        toAscii(GREEK.transliterate(folded)),
                        ANY_TO_ASCII.transliterate(folded));
            case UScript.ARABIC, UScript.HEBREW ->
                // Ta marbuta is heard as a, not t.
                distinct(
                        Kind.CONSONANTS,
                        scriptOf(folded) == UScript.HEBREW ? Script.HEBREW : Script.ARABIC,
                        ANY_TO_ASCII.transliterate(folded.replace('ة', 'ا')));
            case UScript.HAN ->
                distinct(
                        Kind.SYLLABLES,
                        Script.HAN,
                        toAscii(HAN.transliterate(folded)),
                        toAscii(HAN_NAMES.transliterate(folded)));
            case UScript.HANGUL ->
                List.of(
                        new Reading(ANY_TO_ASCII.transliterate(folded), Kind.LETTERS, Script.HANGUL),
                        new Reading(ANY_TO_ASCII.transliterate(syllables(folded)), Kind.SYLLABLES, Script.HANGUL));
            // Every other script has one reading, ICU's.
            default -> distinct(Kind.LETTERS, Script.OTHER, ANY_TO_ASCII.transliterate(folded));
        };
    }

    private static List<Reading> latin(String folded) {
        String plain = toAscii(folded);
        String spelled = folded.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ø", "oe")
                .replace("å", "aa");
        return distinct(Kind.LETTERS, Script.LATIN, plain, toAscii(spelled));
    }

    private static List<Reading> distinct(Kind kind, Script script, String... readings) {
        return List.of(readings).stream()
                .distinct()
                .map(latin -> new Reading(latin, kind, script))
                .toList();
    }

    /** Letters of any script but Latin that were left, as when a Cyrillic name holds a Chinese word, are read as well. */
    private static String toAscii(String latin) {
        String ascii = LATIN_TO_ASCII.transliterate(latin);
        return isAscii(ascii) ? ascii : ANY_TO_ASCII.transliterate(ascii);
    }

    private static Transliterator cyrillic(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            switch (folded.charAt(i)) {
                case 'ї', 'є', 'ґ' -> {
                    return UKRAINIAN;
                }
                case 'ў' -> {
                    return BELARUSIAN;
                }
                case 'ђ', 'ћ', 'љ', 'њ', 'џ', 'ј' -> {
                    return SERBIAN;
                }
                default -> {}
            }
        }
        return folded.indexOf('і') >= 0 ? UKRAINIAN : RUSSIAN;
    }

    /** Hangul syllables apart, since romanised Korean names are written so as often as together. */
    private static String syllables(String folded) {
        StringBuilder apart = new StringBuilder(folded.length() * 2);
        for (int i = 0; i < folded.length(); i++) {
            apart.append(folded.charAt(i)).append(' ');
        }
        return apart.toString();
    }

    /** The script of the first letter that is not Latin; Latin when all are; COMMON when there are no letters. */
    private static int scriptOf(String text) {
        int script = UScript.COMMON;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            int of = UScript.getScript(c);
            if (of == UScript.LATIN) {
                script = UScript.LATIN;
            } else if (of != UScript.COMMON && of != UScript.INHERITED) {
                return of;
            }
        }
        return script;
    }

    /**
     * Puts Latin letters back into words that mix them with lookalikes of other scripts, such as "Sinаloa" with a
     * Cyrillic а. A word with no Latin letter is left as it is.
     */
    private static String undisguise(String folded) {
        List<String> words = new ArrayList<>();
        for (String word : folded.split(" ", -1)) {
            words.add(isMixed(word) ? replaceLookalikes(word) : word);
        }
        return String.join(" ", words);
    }

    private static boolean isMixed(String word) {
        boolean latin = false;
        boolean lookalike = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            latin |= c >= 'a' && c <= 'z';
            lookalike |= c > 127 && LOOKALIKES.indexOf(c) >= 0;
        }
        return latin && lookalike;
    }

    private static String replaceLookalikes(String word) {
        StringBuilder mended = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int at = c > 127 ? LOOKALIKES.indexOf(c) : -1;
            mended.append(at >= 0 ? LOOKALIKES.charAt(at + 1) : c);
        }
        return mended.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static String asciiLower(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            lower.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        }
        return lower.toString();
    }
}
