package org.tamiz.names.internal;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tamiz.names.Script;
import org.tamiz.names.internal.NameReader.Word;

/** Reads one word of a name; what the rest of the name tells about its language is known. */
final class WordReader {

    /** How words are read in Latin letters. ICU takes long to prepare one, so each waits for the first word that needs it. */
    private static final class Any {
        private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    }

    private static final class Greek {
        private static final Transliterator LATIN =
                Transliterator.getInstance("Greek-Latin/UNGEGN; Latin-ASCII; Lower");
    }

    private static final class Han {
        private static final Transliterator LATIN = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
    }

    private static final class HanSurname {
        private static final Transliterator LATIN = Transliterator.getInstance("Han-Latin/Names; Latin-ASCII; Lower");
    }

    /** A personal name in Han or Hangul has no more signs than this; what is longer names something else. */
    private static final int LONGEST_PERSON = 4;

    /** A foreign name in Han signs has seldom more. */
    private static final int LONGEST_JOINED = 8;

    private static final char DEVANAGARI_VIRAMA = '\u094d';
    private static final char BENGALI_VIRAMA = '\u09cd';

    private final boolean alone;
    private final CyrillicLanguage cyrillic;

    /**
     * @param name the whole name in case-folded form
     * @param alone whether the name is one word, so that a family name may stand before a given name in it
     */
    WordReader(String name, boolean alone) {
        this.alone = alone;
        this.cyrillic = CyrillicLanguage.of(name);
    }

    /** The readings of the word, the most usual first; empty when it has no letter or digit at all. */
    List<List<Piece>> readings(Word word) {
        Script script = word.script();
        String text = word.text();
        return switch (script) {
            case LATIN -> LatinWords.readings(digits(text));
            case CYRILLIC -> distinct(script, text, cyrillic.usual(text), CyrillicLanguage.passport(text));
            case GREEK -> distinct(script, text, Greek.LATIN.transliterate(text), Any.LATIN.transliterate(text));
            case ARABIC -> arabic(text);
            case HAN -> syllabic(script, text.codePoints().toArray());
            case HANGUL -> syllabic(script, text.codePoints().toArray());
            case KANA -> {
                String latin = Any.LATIN.transliterate(text);
                yield distinct(script, text, latin, withoutLengths(latin));
            }
            case DEVANAGARI, BENGALI -> {
                String latin = Any.LATIN.transliterate(text);
                yield distinct(script, text, withoutLastVowel(text, latin), latin);
            }
            case HEBREW, ARMENIAN, GEORGIAN, THAI, OTHER -> distinct(script, text, Any.LATIN.transliterate(text));
        };
    }

    private static List<List<Piece>> distinct(Script script, String source, String... latin) {
        Set<List<Piece>> readings = new LinkedHashSet<>();
        for (String each : latin) {
            String letters = letters(each);
            // Alef and ayin have no Latin letter of their own; a word of nothing else is still a word.
            if (letters.isEmpty() && script.isConsonantal()) {
                letters = "a";
            }
            if (!letters.isEmpty()) {
                readings.add(List.of(new Piece(letters, script, source, false)));
            }
        }
        return List.copyOf(readings);
    }

    /** The article is written together with its noun: الظواهري is "al" and "zwahry". */
    private static List<List<Piece>> arabic(String text) {
        if (text.startsWith("ال") && text.length() > 4) {
            List<List<Piece>> nouns = distinct(Script.ARABIC, text.substring(2), arabicLatin(text.substring(2)));
            return nouns.stream()
                    .map(noun -> List.of(new Piece("al", Script.LATIN, "al", false), noun.getFirst()))
                    .toList();
        }
        return distinct(Script.ARABIC, text, arabicLatin(text));
    }

    /** Ta marbuta is heard as a, not t. */
    private static String arabicLatin(String text) {
        return Any.LATIN.transliterate(text.replace('ة', 'ا'));
    }

    /**
     * Han and Hangul. A name by itself may be a family name of one sign, seldom two, and a given name; it is as often
     * written in Latin with its given name divided. Beside other words it is one word.
     */
    private List<List<Piece>> syllabic(Script script, int[] signs) {
        int n = signs.length;
        Set<List<Piece>> readings = new LinkedHashSet<>();
        if (n > LONGEST_JOINED) {
            readings.add(apart(script, signs));
        } else if (!alone || n == 1) {
            readings.add(pieces(script, signs, n));
            if (n <= LONGEST_PERSON) {
                readings.add(apart(script, signs));
            }
        } else if (n > LONGEST_PERSON) {
            readings.add(apart(script, signs));
            readings.add(pieces(script, signs, n));
        } else {
            // Of four signs two are the family name, in Japan and where a Chinese one has two; else one is.
            int usual = n == LONGEST_PERSON ? 2 : 1;
            readings.add(pieces(script, signs, usual, n));
            readings.add(pieces(script, signs, n));
            readings.add(apart(script, signs));
            if (n > 2) {
                readings.add(pieces(script, signs, 3 - usual, n));
            }
        }
        readings.removeIf(List::isEmpty);
        return List.copyOf(readings);
    }

    private static List<Piece> apart(Script script, int[] signs) {
        int[] ends = new int[signs.length];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = i + 1;
        }
        return pieces(script, signs, ends);
    }

    private static List<Piece> pieces(Script script, int[] signs, int... ends) {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int end : ends) {
            String source = new String(signs, start, end - start);
            Transliterator reader =
                    script != Script.HAN ? Any.LATIN : start == 0 && ends.length > 1 ? HanSurname.LATIN : Han.LATIN;
            String latin = letters(reader.transliterate(source));
            if (!latin.isEmpty()) {
                pieces.add(new Piece(latin, script, source, end - start == 1));
            }
            start = end;
        }
        return pieces;
    }

    /** Long vowels of Japanese are seldom marked in names: Satou, Sato. */
    private static String withoutLengths(String latin) {
        return letters(latin).replace("ou", "o").replace("oo", "o").replace("uu", "u");
    }

    /** The vowel that a last consonant carries is not spoken in Hindi and Bengali: नेपाल is Nepal. */
    private static String withoutLastVowel(String text, String latin) {
        int last = text.codePointBefore(text.length());
        String letters = letters(latin);
        int before = text.length() > 1 ? text.charAt(text.length() - 2) : 0;
        // Two consonants in one sign keep it: नरेन्द्र is Narendra.
        boolean joined = before == DEVANAGARI_VIRAMA || before == BENGALI_VIRAMA;
        boolean carried = UCharacter.isLetter(last) && !joined && letters.length() > 3 && letters.endsWith("a");
        return carried ? letters.substring(0, letters.length() - 1) : letters;
    }

    /** Digits of any script as ASCII ones. */
    private static String digits(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int value = UCharacter.isDigit(c) ? UCharacter.digit(c, 10) : -1;
            digits.appendCodePoint(value >= 0 ? '0' + value : c);
        });
        return digits.toString();
    }

    private static String letters(String latin) {
        StringBuilder letters = new StringBuilder(latin.length());
        for (int i = 0; i < latin.length(); i++) {
            char c = latin.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                letters.append(c);
            }
        }
        return letters.toString();
    }
}
