package org.tamiz.names.internal;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import org.tamiz.names.Script;

/** Latin words: without marks, and as they are spelled where marks cannot be written. */
final class LatinWords {

    private static final Transliterator TO_ASCII = Transliterator.getInstance("Latin-ASCII; Lower");

    /**
     * Letters with what is written for them where marks cannot be: German, the Nordic languages, those of the south Slavs,
     * Turkish.
     */
    private static final String[] SPELLED = {
        "ä", "ae", "ö", "oe", "ü", "ue", "ø", "oe", "å", "aa", "đ", "dj", "š", "sh", "č", "ch", "ž", "zh", "ş", "sh"
    };

    private LatinWords() {}

    /** The readings of a word, the plain one first. */
    static List<List<Piece>> readings(String word) {
        List<Piece> plain = new ArrayList<>();
        add(ascii(word), plain);
        String other = word;
        for (int i = 0; i < SPELLED.length; i += 2) {
            other = other.replace(SPELLED[i], SPELLED[i + 1]);
        }
        if (other.equals(word)) {
            return List.of(plain);
        }
        List<Piece> spelled = new ArrayList<>();
        add(ascii(other), spelled);
        return List.of(plain, spelled);
    }

    private static String ascii(String word) {
        // Azerbaijani ə, which ICU leaves, is written a.
        return TO_ASCII.transliterate(word.replace('ə', 'a'));
    }

    /** Adds the words of a text in lower-case ASCII; other signs divide words. */
    static void add(String text, List<Piece> pieces) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && isWordPart(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                addWord(text.substring(start, i), pieces);
                start = -1;
            }
        }
    }

    /** Apostrophes and dots belong to the word for now: O'Neill, Sa'id, S.A. Marks that ICU left tell nothing. */
    private static boolean isWordPart(char c) {
        return isTokenChar(c) || c == '\'' || c == '`' || c == '.' || c > 127;
    }

    private static boolean isTokenChar(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private static void addWord(String word, List<Piece> all) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        boolean abbreviation = true;
        for (int i = 0; i <= word.length(); i++) {
            char c = i < word.length() ? word.charAt(i) : '.';
            if (c == '.') {
                abbreviation &= piece.length() <= 1;
                if (!piece.isEmpty()) {
                    pieces.add(piece.toString());
                    piece.setLength(0);
                }
            } else if (isTokenChar(c)) {
                piece.append(c);
            }
        }
        // "S.A." is one token, "J.Smith" two.
        List<String> texts = abbreviation && pieces.size() > 1 ? List.of(String.join("", pieces)) : pieces;
        for (String text : texts) {
            all.add(new Piece(text, Script.LATIN, text, false));
        }
    }
}
