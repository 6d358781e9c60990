package org.tamiz.names.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads domain names in names of organizations as the words they are made of: "www.acme-trading.co.uk" is "acme trading".
 *
 * <p>A word is one when its labels end in two letters or a usual ending. What registries keep for themselves before that
 * is told by its shortness, so no list of them is needed; of what is left the last label is the one that somebody chose.
 */
final class DomainNames {

    private static final Set<String> ENDINGS =
            Set.of("com", "net", "org", "info", "biz", "gov", "edu", "mil", "int", "shop", "online", "site", "store");

    /** What stands before two letters of a country. */
    private static final Set<String> BEFORE_COUNTRY =
            Set.of("ac", "co", "com", "edu", "gob", "gouv", "gov", "gub", "go", "mil", "ne", "net", "or", "org");

    private static final int SHORTEST_CHOSEN = 3;

    private DomainNames() {}

    /**
     * How a name with domain names is read: with each domain as its words where it is all of the name or stands within
     * it; without those that only repeat the name in brackets, and these by themselves. The name alone when it has none.
     */
    static List<String> readings(String name) {
        if (name.indexOf('.') < 0) {
            return List.of(name);
        }
        StringBuilder plain = new StringBuilder();
        List<String> aside = new ArrayList<>();
        boolean found = false;
        for (String word : name.split("[ \t,;|]+", -1)) {
            String words = wordsOf(word);
            found |= !words.isEmpty();
            if (!words.isEmpty() && isInBrackets(word)) {
                aside.add(words);
            } else {
                plain.append(plain.isEmpty() ? "" : " ").append(words.isEmpty() ? word : words);
            }
        }
        if (!found) {
            return List.of(name);
        }
        List<String> readings = new ArrayList<>();
        if (!plain.toString().isBlank()) {
            readings.add(plain.toString());
        }
        readings.addAll(aside);
        return readings;
    }

    private static boolean isInBrackets(String word) {
        return word.startsWith("(") || word.startsWith("[");
    }

    /** The words of a domain name, with an address's scheme, path or user around it or not; empty when it is none. */
    private static String wordsOf(String word) {
        String host = lower(word);
        host = withoutEnds(host);
        int scheme = host.indexOf("://");
        host = scheme < 0 ? host : host.substring(scheme + 3);
        host = upTo(host, '/');
        host = upTo(host, '?');
        host = host.substring(host.indexOf('@') + 1);
        host = upTo(host, ':');
        String[] labels = host.split("\\.", -1);
        int last = labels.length - 1;
        if (last < 1 || !isEnding(labels[last])) {
            return "";
        }
        int chosen = last - 1;
        if (chosen > 0 && labels[last].length() == 2 && BEFORE_COUNTRY.contains(labels[chosen])) {
            chosen--;
        }
        for (int i = 0; i <= chosen; i++) {
            // "S.A." and "J.P.Morgan" are no domains.
            if (labels[i].length() < 2 || !isLabel(labels[i])) {
                return "";
            }
        }
        if (labels[chosen].length() < SHORTEST_CHOSEN || labels[chosen].equals("www")) {
            return "";
        }
        return labels[chosen].replace('-', ' ');
    }

    private static boolean isEnding(String label) {
        boolean country = label.length() == 2 && isLetter(label.charAt(0)) && isLetter(label.charAt(1));
        return country || ENDINGS.contains(label);
    }

    private static boolean isLabel(String label) {
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            boolean inside = c == '-' && i > 0 && i < label.length() - 1;
            // Letters of other scripts are allowed in domains too.
            if (!isLetter(c) && !(c >= '0' && c <= '9') && c < 128 && !inside) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static String upTo(String text, char end) {
        int at = text.indexOf(end);
        return at < 0 ? text : text.substring(0, at);
    }

    private static String withoutEnds(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && "([\"'<".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && ")]\"'>.:".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }

    private static String lower(String text) {
        StringBuilder lower = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            lower.setCharAt(i, c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        }
        return lower.toString();
    }
}
