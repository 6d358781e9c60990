package org.tamiz.ledger.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Texts of two formats brought to a form in which they can be compared. */
final class Form {

    private Form() {}

    /**
     * The words in a fixed order: {@code GUZMAN LOERA, Joaquin} of one format is {@code Joaquin GUZMAN LOERA} of another.
     * ASCII letters lose their case; all other characters stay as they are, because the JDK's tables of them differ from
     * version to version.
     */
    static String words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean inWord = c >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (inWord) {
                word.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        Collections.sort(words);
        return String.join(" ", words);
    }
}
