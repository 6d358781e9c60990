package org.tamiz.names.internal;

import java.util.ArrayList;
import java.util.List;
import org.tamiz.names.Script;
import org.tamiz.names.internal.NameReader.Word;

/** Arabic names of two words that are written together as often as apart: عبد الله and عبدالله, صلاح الدين. */
final class ArabicCompounds {

    private static final String SERVANT = "عبد";
    private static final String ARTICLE = "ال";
    private static final String FAITH = "الدين";

    private ArabicCompounds() {}

    /** The same words with such names the other way; equal to what was given where there are none. */
    static List<Word> otherwise(List<Word> words) {
        List<Word> other = new ArrayList<>();
        for (Word word : words) {
            String text = word.text();
            Word last = other.isEmpty() ? null : other.getLast();
            if (last != null && word.script() == Script.ARABIC && joins(last, text)) {
                other.set(other.size() - 1, new Word(Script.ARABIC, last.text() + text));
            } else if (word.script() == Script.ARABIC
                    && text.startsWith(SERVANT + ARTICLE)
                    && text.length() > SERVANT.length() + ARTICLE.length()) {
                other.add(new Word(Script.ARABIC, SERVANT));
                other.add(new Word(Script.ARABIC, text.substring(SERVANT.length())));
            } else {
                other.add(word);
            }
        }
        return other;
    }

    private static boolean joins(Word before, String text) {
        return before.script() == Script.ARABIC
                && ((before.text().equals(SERVANT) && text.startsWith(ARTICLE)) || text.equals(FAITH));
    }
}
