package org.tamiz.names.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads Chinese names in the romanization of Wade and Giles as Hanyu Pinyin: Mao Tse-tung is Mao Zedong.
 *
 * <p>An apostrophe there makes another consonant: t' is t, and t is d. Writers leave it out, so a name without any has both
 * readings. A name is taken for one only if each of its two or three syllables is one of that system and one of them is
 * of no other.
 */
final class WadeGiles {

    private static final Pattern SYLLABLE =
            Pattern.compile("(ch|hs|sh|ts|tz|ss|sz|[fhjklmnpstwy])?(['`\u2018\u2019])?([aeiou]+(?:ng|n|h|rh)?)");

    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("p", "b"),
            Map.entry("t", "d"),
            Map.entry("k", "g"),
            Map.entry("ch", "zh"),
            Map.entry("ts", "z"),
            Map.entry("tz", "z"),
            Map.entry("hs", "x"),
            Map.entry("ss", "s"),
            Map.entry("sz", "s"),
            Map.entry("j", "r"));

    private static final Map<String, String> ASPIRATED = Map.of("ts", "c", "tz", "c");

    private static final Map<String, String> FINALS = Map.ofEntries(
            Map.entry("ung", "ong"),
            Map.entry("ien", "ian"),
            Map.entry("ieh", "ie"),
            Map.entry("ueh", "ue"),
            Map.entry("ih", "i"),
            Map.entry("eh", "e"),
            Map.entry("erh", "er"),
            Map.entry("uei", "ui"),
            Map.entry("iu", "iu"),
            Map.entry("uo", "uo"));

    /** Beginnings that no other romanization of a language of names has. */
    private static final Set<String> MARKS = Set.of("hs", "ts", "tz");

    private static final int MOST_SYLLABLES = 3;

    private WadeGiles() {}

    /** The name in Pinyin; two where no apostrophe says which consonants are meant, none where it is no such name. */
    static List<String> pinyin(String name) {
        List<Matcher> syllables = new ArrayList<>();
        boolean mark = false;
        boolean apostrophe = false;
        for (String text : name.strip().split("[ ,-]+", -1)) {
            Matcher syllable = SYLLABLE.matcher(lower(text));
            if (syllables.size() == MOST_SYLLABLES || !syllable.matches()) {
                return List.of();
            }
            syllables.add(syllable);
            String initial = syllable.group(1);
            mark |= initial != null && MARKS.contains(initial);
            apostrophe |= syllable.group(2) != null;
        }
        if (syllables.size() < 2 || !(mark || apostrophe)) {
            return List.of();
        }
        List<String> readings = new ArrayList<>();
        readings.add(written(syllables, false));
        if (!apostrophe) {
            readings.add(written(syllables, true));
        }
        return readings;
    }

    private static String written(List<Matcher> syllables, boolean aspirated) {
        StringBuilder name = new StringBuilder();
        for (Matcher syllable : syllables) {
            String written = syllable(syllable.group(1), aspirated || syllable.group(2) != null, syllable.group(3));
            name.append(name.isEmpty() ? "" : " ").append(written);
        }
        return name.toString();
    }

    private static String syllable(@Nullable String initial, boolean aspirated, String last) {
        String end = FINALS.getOrDefault(last, last);
        if (initial == null) {
            return end;
        }
        boolean whistling = initial.equals("tz") || initial.equals("ss") || initial.equals("sz");
        if (whistling && last.equals("u")) {
            end = "i";
        }
        boolean palatal = end.startsWith("i") && !last.equals("ih");
        if (initial.equals("ch")) {
            return (aspirated ? palatal ? "q" : "ch" : palatal ? "j" : "zh") + end;
        }
        String letters = aspirated && !initial.equals("hs") && !initial.equals("j")
                ? ASPIRATED.getOrDefault(initial, initial)
                : PLAIN.getOrDefault(initial, initial);
        return letters + end;
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
