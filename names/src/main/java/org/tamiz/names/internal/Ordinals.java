package org.tamiz.names.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tamiz.names.Script;
import org.tamiz.names.internal.NameReader.Word;

/**
 * Which of a line of rulers a name means, written as the roman numeral that Latin has for it: 3세, 三世 and השלישי after a name
 * are III. In Hebrew an ordinal has the article before it.
 */
final class Ordinals {

    private static final List<String> NUMERALS = List.of(
            "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi",
            "xvii", "xviii", "xix", "xx", "xxi", "xxii", "xxiii", "xxiv");

    private static final Map<String, Integer> HEBREW = Map.ofEntries(
            Map.entry("הראשון", 1),
            Map.entry("הראשונה", 1),
            Map.entry("השני", 2),
            Map.entry("השנייה", 2),
            Map.entry("השניה", 2),
            Map.entry("השלישי", 3),
            Map.entry("השלישית", 3),
            Map.entry("הרביעי", 4),
            Map.entry("הרביעית", 4),
            Map.entry("החמישי", 5),
            Map.entry("השישי", 6),
            Map.entry("השביעי", 7),
            Map.entry("השמיני", 8),
            Map.entry("התשיעי", 9),
            Map.entry("העשירי", 10));

    private static final String HAN_DIGITS = "一二三四五六七八九";
    private static final String KOREAN_GENERATION = "세";
    private static final char HAN_GENERATION = '世';
    private static final char HAN_TEN = '十';

    private Ordinals() {}

    /** The words, with ordinals behind a name as numerals. */
    static List<Word> asNumerals(List<Word> words) {
        List<Word> read = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean generation =
                    i + 1 < words.size() && words.get(i + 1).text().equals(KOREAN_GENERATION) && !read.isEmpty();
            int value = generation && word.script() == Script.LATIN ? digits(word.text()) : 0;
            if (value > 0) {
                i++;
            } else if (word.script() == Script.HEBREW && !read.isEmpty()) {
                value = HEBREW.getOrDefault(word.text(), 0);
            } else if (word.script() == Script.HAN) {
                int from = hanOrdinal(word.text());
                if (from > 0 || (from == 0 && !read.isEmpty())) {
                    value = hanValue(word.text().substring(from, word.text().length() - 1));
                    if (from > 0) {
                        read.add(new Word(Script.HAN, word.text().substring(0, from)));
                    }
                }
            }
            read.add(value > 0 ? new Word(Script.LATIN, NUMERALS.get(value - 1)) : word);
        }
        return read;
    }

    /** The value of one digit or two within the numerals; 0 when it is none. */
    private static int digits(String text) {
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9' || text.length() > 2) {
                return 0;
            }
            value = value * 10 + c - '0';
        }
        return value <= NUMERALS.size() ? value : 0;
    }

    /** Where the number begins that stands before the sign of a generation at the end of the word; -1 without one. */
    private static int hanOrdinal(String text) {
        int last = text.length() - 1;
        int from = last;
        while (from > 0 && (HAN_DIGITS.indexOf(text.charAt(from - 1)) >= 0 || text.charAt(from - 1) == HAN_TEN)) {
            from--;
        }
        boolean ordinal = last > 0 && text.charAt(last) == HAN_GENERATION && from < last;
        return ordinal && hanValue(text.substring(from, last)) > 0 ? from : -1;
    }

    /** 三, 十, 十三, 二十, 二十三; 0 for what is no number within the numerals. */
    private static int hanValue(String number) {
        int ten = number.indexOf(HAN_TEN);
        int value = ten < 0
                ? hanDigit(number)
                : (ten == 0 ? 1 : hanDigit(number.substring(0, ten))) * 10
                        + (ten + 1 == number.length() ? 0 : hanDigit(number.substring(ten + 1)));
        return value > 0 && value <= NUMERALS.size() ? value : 0;
    }

    private static int hanDigit(String sign) {
        return sign.length() == 1 ? HAN_DIGITS.indexOf(sign.charAt(0)) + 1 : 0;
    }
}
