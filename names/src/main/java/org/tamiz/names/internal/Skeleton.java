package org.tamiz.names.internal;

/**
 * The consonants of a word in one spelling, for comparing a word from a script without short vowels with a Latin one:
 * both محمد ("mhmd") and "Muhammad" give {@code mhmd}.
 */
public final class Skeleton {

    private Skeleton() {}

    /** Letters b to z without vowels, semivowels and doubles; may be empty. */
    public static String of(String word) {
        // Arabic writes the sound ch as t and sh.
        String token = word.replace("tsh", "ch");
        StringBuilder skeleton = new StringBuilder(token.length());
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            char next = i + 1 < token.length() ? token.charAt(i + 1) : ' ';
            char consonant = switch (c) {
                case 'a', 'e', 'i', 'o', 'u', 'w', 'y' -> ' ';
                case 'q', 'c' -> c == 'c' && next == 'h' ? 's' : 'k';
                case 'g' -> 'j';
                case 'p' -> next == 'h' ? 'f' : 'b';
                case 'v' -> 'f';
                default -> c;
            };
            // kh, gh, sh, th, dh, ch, ph count by their first letter alone.
            boolean second = c == 'h' && i > 0 && "kgstdcp".indexOf(token.charAt(i - 1)) >= 0;
            boolean doubled = !skeleton.isEmpty()
                    && skeleton.charAt(skeleton.length() - 1) == consonant
                    && i > 0
                    && token.charAt(i - 1) == c;
            if (consonant != ' ' && !second && !doubled) {
                skeleton.append(consonant);
            }
        }
        return skeleton.toString();
    }
}
