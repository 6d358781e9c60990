package org.tamiz.names.internal;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tamiz.names.Script;

/**
 * Reads a name of any script as words in Latin letters, each with its source.
 *
 * <p>The name is normalised and case-folded, disguised letters are put back, and it is cut into words of one script each.
 * Each word has one reading or a few ({@link WordReader}); the first reading of the name takes the first of each word, the
 * second the second, and so on, so that readings stay few however long the name is.
 */
public final class NameReader {

    /** No name has more readings. */
    public static final int MOST_READINGS = 5;

    /** NFKC and case folding in one; it also drops zero-width and direction marks, which disguise names. */
    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();

    private NameReader() {}

    /** The readings, without repeats, the most usual first; never empty, though the one reading may have no words. */
    public static List<List<Piece>> readings(String name) {
        if (isAscii(name)) {
            List<Piece> pieces = new ArrayList<>();
            LatinWords.add(asciiLower(name), pieces);
            return List.of(pieces);
        }
        String folded = FOLD.normalize(name);
        List<Word> words = Ordinals.asNumerals(words(folded));
        Set<List<Piece>> readings = new LinkedHashSet<>();
        readings.addAll(zipped(words, folded));
        List<Word> other = ArabicCompounds.otherwise(words);
        if (!other.equals(words)) {
            readings.addAll(zipped(other, folded));
        }
        return readings.stream().limit(MOST_READINGS).toList();
    }

    /**
     * A word of one script.
     *
     * @param text in case-folded form, with apostrophes and dots that stand inside
     */
    record Word(Script script, String text) {}

    private static List<List<Piece>> zipped(List<Word> words, String name) {
        WordReader reader = new WordReader(name, words.size() == 1);
        List<List<List<Piece>>> choices = new ArrayList<>();
        int most = 1;
        for (Word word : words) {
            List<List<Piece>> readings = reader.readings(word);
            choices.add(readings);
            most = Math.max(most, readings.size());
        }
        List<List<Piece>> zipped = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            List<Piece> pieces = new ArrayList<>();
            for (List<List<Piece>> choice : choices) {
                if (!choice.isEmpty()) {
                    pieces.addAll(choice.get(Math.min(i, choice.size() - 1)));
                }
            }
            zipped.add(pieces);
        }
        return zipped;
    }

    /** Letters, digits, marks, and the signs that belong to a word for now: O'Neill, Sa'id, S.A. */
    private static List<Word> words(String folded) {
        List<Word> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < folded.length(); ) {
            int c = folded.codePointAt(i);
            i += Character.charCount(c);
            if (UCharacter.isLetterOrDigit(c) || isMark(c) || isInside(c)) {
                word.appendCodePoint(c);
            } else {
                addWord(word, words);
            }
        }
        addWord(word, words);
        return words;
    }

    private static boolean isMark(int c) {
        int type = UCharacter.getType(c);
        return type == UCharacter.NON_SPACING_MARK || type == UCharacter.COMBINING_SPACING_MARK;
    }

    private static boolean isInside(int c) {
        return "'`.\u2018\u2019\u05f3\u05f4".indexOf(c) >= 0;
    }

    /** Cuts what stands between blanks where the script changes; letters that look alike in two scripts are no change. */
    private static void addWord(StringBuilder text, List<Word> words) {
        String whole = Lookalikes.undisguised(text.toString());
        text.setLength(0);
        StringBuilder part = new StringBuilder();
        Script script = Script.LATIN;
        boolean undecided = true;
        for (int i = 0; i < whole.length(); ) {
            int c = whole.codePointAt(i);
            i += Character.charCount(c);
            Script of = scriptOf(c, undecided ? null : script);
            if (of != null) {
                if (!undecided && of != script) {
                    words.add(new Word(script, part.toString()));
                    part.setLength(0);
                }
                script = of;
                undecided = false;
            }
            part.appendCodePoint(c);
        }
        if (!undecided) {
            words.add(new Word(script, part.toString()));
        }
    }

    /** The script of a letter or digit; null where the sign goes with whatever stands beside it. */
    private static @Nullable Script scriptOf(int c, @Nullable Script before) {
        if (UCharacter.isDigit(c)) {
            return Script.LATIN;
        }
        if (!UCharacter.isLetter(c)) {
            return null;
        }
        return switch (UScript.getScript(c)) {
            case UScript.LATIN -> Script.LATIN;
            case UScript.CYRILLIC -> Script.CYRILLIC;
            case UScript.GREEK -> Script.GREEK;
            case UScript.ARMENIAN -> Script.ARMENIAN;
            case UScript.GEORGIAN -> Script.GEORGIAN;
            case UScript.ARABIC -> Script.ARABIC;
            case UScript.HEBREW -> Script.HEBREW;
            case UScript.HAN -> Script.HAN;
            case UScript.HIRAGANA, UScript.KATAKANA -> Script.KANA;
            case UScript.HANGUL -> Script.HANGUL;
            case UScript.THAI -> Script.THAI;
            case UScript.DEVANAGARI -> Script.DEVANAGARI;
            case UScript.BENGALI -> Script.BENGALI;
            // The sign that lengthens a kana, and letters without a script of their own.
            case UScript.COMMON, UScript.INHERITED -> before;
            default -> Script.OTHER;
        };
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
