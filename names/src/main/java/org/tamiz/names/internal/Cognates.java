package org.tamiz.names.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Given names that stand for one another: nicknames ({@code nicknames-en.tsv}), and one name in several languages
 * ({@code cognates.txt}).
 *
 * <p>Being one is no equivalence: Pepe and Giuseppe are both José, and a nickname of two names joins them not.
 */
public final class Cognates {

    /** Groups of a word, ascending: twice the group's number, and one more where the word is only a nickname in it. */
    private static final Map<String, int[]> GROUPS = new HashMap<>();

    private static final StringBuilder TEXTS = new StringBuilder();

    static {
        int group = 0;
        for (String line : lines("cognates.txt")) {
            for (String name : line.split(" ", -1)) {
                add(name, 2 * group);
            }
            group++;
        }
        for (String line : lines("nicknames-en.tsv")) {
            int tab = line.indexOf('\t');
            add(line.substring(0, tab), 2 * group);
            for (String nickname : line.substring(tab + 1).split(" ", -1)) {
                add(nickname, 2 * group + 1);
            }
            group++;
        }
    }

    private Cognates() {}

    /** Whether the two are forms of one given name; symmetric. */
    public static boolean areOne(String one, String other) {
        int[] groups = GROUPS.get(one);
        if (groups == null) {
            return false;
        }
        int[] others = GROUPS.get(other);
        if (others == null) {
            return false;
        }
        int i = 0;
        int j = 0;
        while (i < groups.length && j < others.length) {
            int compared = Integer.compare(groups[i] / 2, others[j] / 2);
            if (compared == 0) {
                if (groups[i] % 2 == 0 || others[j] % 2 == 0) {
                    return true;
                }
                i++;
                j++;
            } else if (compared < 0) {
                i++;
            } else {
                j++;
            }
        }
        return false;
    }

    /** Whether any other name is one with this. */
    public static boolean hasAny(String name) {
        return GROUPS.containsKey(name);
    }

    /** Everything that was read, for the hash of the tables. */
    static String texts() {
        return TEXTS.toString();
    }

    private static String[] lines(String file) {
        String text = Lexicon.resource(file);
        TEXTS.append(text);
        return Arrays.stream(text.split("\n", -1))
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toArray(String[]::new);
    }

    /** Groups come in ascending order, so each list stays sorted; a word counts once a group, the first time. */
    private static void add(String name, int group) {
        int[] groups = GROUPS.getOrDefault(name, new int[0]);
        if (groups.length > 0 && groups[groups.length - 1] / 2 == group / 2) {
            return;
        }
        int[] more = Arrays.copyOf(groups, groups.length + 1);
        more[groups.length] = group;
        GROUPS.put(name, more);
    }
}
