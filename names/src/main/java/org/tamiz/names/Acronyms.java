package org.tamiz.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Initial letters that stand for a whole name: CJNG for Cártel de Jalisco Nueva Generación. */
public final class Acronyms {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 8;

    private Acronyms() {}

    /**
     * What a name may be shortened to: the initials of its naming words, with and without its particles and its legal
     * form. A number gives its digits.
     *
     * @return each of 3 to 8 letters or digits, none twice, in a fixed order; none for a name of fewer words than letters
     */
    public static Set<String> of(FoldedName name) {
        Set<String> acronyms = new LinkedHashSet<>();
        for (boolean particles : List.of(false, true)) {
            for (boolean forms : List.of(false, true)) {
                String letters = initials(name, particles, forms);
                if (letters.length() >= SHORTEST && letters.length() <= LONGEST) {
                    acronyms.add(letters);
                }
            }
        }
        return acronyms;
    }

    private static String initials(FoldedName name, boolean particles, boolean forms) {
        StringBuilder letters = new StringBuilder();
        for (Token token : name.tokens()) {
            boolean counts = switch (token.tag()) {
                case NAME, PATRONYMIC, GENERIC, PLACE, INITIAL, NUMBER -> true;
                case PARTICLE -> particles;
                case LEGAL_FORM -> forms;
                case HONORIFIC -> false;
            };
            if (counts && letters.length() <= LONGEST) {
                letters.append(
                        token.tag() == TokenTag.NUMBER
                                ? token.text()
                                : token.text().substring(0, 1));
            }
        }
        return letters.toString();
    }

    /**
     * The word that stands for a short name if the name is an acronym: the only naming word, of 3 to 8 Latin letters,
     * numbers beside it written to it ("MS 13" is {@code ms13}). Empty when the name has more words or the word means
     * something by itself.
     */
    public static Optional<String> wordOf(FoldedName name) {
        List<Token> naming = new ArrayList<>();
        for (Token token : name.tokens()) {
            if (token.isNaming()) {
                naming.add(token);
            }
        }
        if (naming.isEmpty() || naming.size() > 2) {
            return Optional.empty();
        }
        Token word = naming.getFirst();
        boolean alone = naming.size() == 1;
        if (word.tag() != TokenTag.NAME
                || word.script() != Script.LATIN
                || !(alone || naming.getLast().tag() == TokenTag.NUMBER)) {
            return Optional.empty();
        }
        String letters = alone ? word.text() : word.text() + naming.getLast().text();
        return letters.length() >= SHORTEST && letters.length() <= LONGEST ? Optional.of(letters) : Optional.empty();
    }
}
