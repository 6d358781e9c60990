package org.tamiz.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tamiz.names.internal.Lexicon;

/**
 * Initial letters that stand for a whole name: CJNG for Cártel de Jalisco Nueva Generación. Letters are Latin ones; a name
 * in Cyrillic has its acronyms in Cyrillic too, for "Ж" is one letter there and two in Latin.
 */
public final class Acronyms {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 8;

    private Acronyms() {}

    /**
     * What a name may be shortened to: the initials of its naming words, with and without its particles and its legal
     * form. A number gives its digits. A name that says its acronym itself, at its beginning or end, has that one:
     * "Islamic Revolutionary Guard Corps (IRGC)".
     *
     * @return each of 3 to 8 letters or digits, none twice, in a fixed order; none for a name of fewer words than letters
     */
    public static Set<String> of(FoldedName name) {
        List<Token> tokens = name.tokens();
        Set<String> acronyms = acronyms(tokens);
        if (tokens.size() > SHORTEST) {
            addStated(tokens.getFirst(), tokens.subList(1, tokens.size()), acronyms);
            addStated(tokens.getLast(), tokens.subList(0, tokens.size() - 1), acronyms);
        }
        return acronyms;
    }

    private static void addStated(Token word, List<Token> others, Set<String> acronyms) {
        String letters = asWritten(word);
        if (acronyms(others).contains(letters)) {
            acronyms.add(letters);
        }
    }

    private static Set<String> acronyms(List<Token> tokens) {
        Set<String> acronyms = new LinkedHashSet<>();
        boolean cyrillic = tokens.stream().anyMatch(token -> token.script() == Script.CYRILLIC);
        for (boolean particles : List.of(false, true)) {
            for (boolean forms : List.of(false, true)) {
                add(initials(tokens, particles, forms, false), acronyms);
                if (cyrillic) {
                    add(initials(tokens, particles, forms, true), acronyms);
                }
            }
        }
        return acronyms;
    }

    private static void add(String letters, Set<String> acronyms) {
        if (letters.length() >= SHORTEST && letters.length() <= LONGEST) {
            acronyms.add(letters);
        }
    }

    private static String initials(List<Token> tokens, boolean particles, boolean forms, boolean asWritten) {
        StringBuilder letters = new StringBuilder();
        for (Token token : tokens) {
            boolean counts = switch (token.tag()) {
                case NAME, PATRONYMIC, GENERIC, PLACE, INITIAL, NUMBER -> true;
                case PARTICLE -> particles;
                case LEGAL_FORM -> forms;
                case HONORIFIC -> false;
            };
            if (counts && letters.length() <= LONGEST) {
                if (token.tag() == TokenTag.NUMBER) {
                    letters.append(digits(token));
                } else if (asWritten || token.script() == Script.LATIN) {
                    // One token may be several words of one meaning.
                    addInitials(token.source(), particles || token.tag() == TokenTag.PARTICLE, letters);
                } else {
                    letters.append(token.text(), 0, 1);
                }
            }
        }
        return letters.toString();
    }

    private static void addInitials(String words, boolean particles, StringBuilder letters) {
        boolean several = words.indexOf(' ') >= 0;
        for (String word : words.split(" ", -1)) {
            if (!word.isEmpty() && (!several || particles || !Lexicon.INSTANCE.isParticle(word))) {
                letters.appendCodePoint(word.codePointAt(0));
            }
        }
    }

    /**
     * The word that stands for a short name if the name is an acronym: the only naming word, of 3 to 8 Latin or Cyrillic
     * letters, numbers beside it written to it ("MS 13" is {@code ms13}). Empty when the name has more words or the word
     * means something by itself.
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
                || !(word.script() == Script.LATIN || word.script() == Script.CYRILLIC)
                || !(alone || naming.getLast().tag() == TokenTag.NUMBER)) {
            return Optional.empty();
        }
        String letters = alone ? asWritten(word) : asWritten(word) + digits(naming.getLast());
        return letters.length() >= SHORTEST && letters.length() <= LONGEST ? Optional.of(letters) : Optional.empty();
    }

    private static String asWritten(Token word) {
        return word.script() == Script.CYRILLIC ? word.source() : word.text();
    }

    private static String digits(Token number) {
        return number.concept().isEmpty() ? number.text() : number.concept();
    }

    /** Whether a reading has a word that persons do not bear: a legal form, a generic word, a place. */
    public static boolean isOfFirm(FoldedName name) {
        return name.tokens().stream()
                .anyMatch(token -> token.tag() == TokenTag.LEGAL_FORM
                        || token.tag() == TokenTag.GENERIC
                        || token.tag() == TokenTag.PLACE);
    }
}
