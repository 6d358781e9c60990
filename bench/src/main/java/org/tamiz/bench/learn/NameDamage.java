package org.tamiz.bench.learn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Damages a name in one of the ways in which names reach a screening system damaged; unchanged where a way cannot apply. */
public enum NameDamage {
    /** Another letter. */
    TYPO {
        @Override
        public String applied(String name, Random random) {
            int at = letter(name, random);
            return at < 0 ? name : name.substring(0, at) + random(LETTERS, random) + name.substring(at + 1);
        }
    },
    /** Words in another order. */
    ORDER {
        @Override
        public String applied(String name, Random random) {
            List<String> words = words(name);
            Collections.shuffle(words, random);
            return String.join(" ", words);
        }
    },
    /** A letter less. */
    OMISSION {
        @Override
        public String applied(String name, Random random) {
            int at = letter(name, random);
            return at < 0 ? name : name.substring(0, at) + name.substring(at + 1);
        }
    },
    /** A word less, where more than two would be left. */
    WORD_OMISSION {
        @Override
        public String applied(String name, Random random) {
            List<String> words = words(name);
            if (words.size() > 2) {
                words.remove(random.nextInt(words.size()));
            }
            return String.join(" ", words);
        }
    },
    /** A letter twice. */
    DOUBLING {
        @Override
        public String applied(String name, Random random) {
            int at = letter(name, random);
            return at < 0 ? name : name.substring(0, at + 1) + name.substring(at);
        }
    },
    /** Another vowel. */
    VOWEL {
        @Override
        public String applied(String name, Random random) {
            List<Integer> vowels = new ArrayList<>();
            for (int i = 0; i < name.length(); i++) {
                if (VOWELS.indexOf(name.charAt(i)) >= 0) {
                    vowels.add(i);
                }
            }
            if (vowels.isEmpty()) {
                return name;
            }
            int at = vowels.get(random.nextInt(vowels.size()));
            return name.substring(0, at) + random(VOWELS, random) + name.substring(at + 1);
        }
    },
    /** Two words written as one. */
    JOIN {
        @Override
        public String applied(String name, Random random) {
            List<String> words = words(name);
            if (words.size() > 1) {
                int at = random.nextInt(words.size() - 1);
                words.set(at, words.get(at) + words.remove(at + 1));
            }
            return String.join(" ", words);
        }
    };

    private static final String VOWELS = "AEIOUaeiou";
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    /** The name damaged so. */
    public abstract String applied(String name, Random random);

    private static char random(String letters, Random random) {
        return letters.charAt(random.nextInt(letters.length()));
    }

    /** The place of some letter; -1 where there is none. */
    private static int letter(String name, Random random) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < name.length(); i++) {
            if (Character.isLetter(name.charAt(i))) {
                places.add(i);
            }
        }
        return places.isEmpty() ? -1 : places.get(random.nextInt(places.size()));
    }

    private static List<String> words(String name) {
        return new ArrayList<>(List.of(name.strip().split("\\s+", -1)));
    }
}
