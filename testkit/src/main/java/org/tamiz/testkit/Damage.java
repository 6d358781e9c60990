package org.tamiz.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Damages names the way people and machines do, in seeded ways: a typo, two letters swapped, a letter doubled or lost, a
 * vowel changed, a word left out, words in another order, words joined.
 */
public final class Damage {

    private static final String VOWELS = "aeiou";
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private final Random random;

    /** The same seed gives the same damages. */
    public Damage(long seed) {
        this.random = new Random(seed);
    }

    /** The name, damaged in one way; unchanged where the way chosen does not apply. */
    public String once(String name) {
        return switch (random.nextInt(8)) {
            case 0 -> replaceLetter(name, LETTERS);
            case 1 -> swapLetters(name);
            case 2 -> doubleLetter(name);
            case 3 -> dropLetter(name);
            case 4 -> replaceLetter(name, VOWELS);
            case 5 -> dropWord(name);
            case 6 -> shuffleWords(name);
            default -> joinWords(name);
        };
    }

    private String replaceLetter(String name, String by) {
        int at = random.nextInt(name.length());
        return name.substring(0, at) + by.charAt(random.nextInt(by.length())) + name.substring(at + 1);
    }

    private String swapLetters(String name) {
        if (name.length() < 2) {
            return name;
        }
        int at = random.nextInt(name.length() - 1);
        return name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
    }

    private String doubleLetter(String name) {
        int at = random.nextInt(name.length());
        return name.substring(0, at + 1) + name.substring(at);
    }

    private String dropLetter(String name) {
        int at = random.nextInt(name.length());
        return name.substring(0, at) + name.substring(at + 1);
    }

    private String dropWord(String name) {
        List<String> words = words(name);
        if (words.size() > 1) {
            words.remove(random.nextInt(words.size()));
        }
        return String.join(" ", words);
    }

    private String shuffleWords(String name) {
        List<String> words = words(name);
        Collections.shuffle(words, random);
        return String.join(" ", words);
    }

    private String joinWords(String name) {
        List<String> words = words(name);
        if (words.size() > 1) {
            int at = random.nextInt(words.size() - 1);
            words.set(at, words.get(at) + words.remove(at + 1));
        }
        return String.join(" ", words);
    }

    private static List<String> words(String name) {
        return new ArrayList<>(Arrays.asList(name.split(" ", -1)));
    }
}
