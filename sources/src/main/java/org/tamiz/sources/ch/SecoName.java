package org.tamiz.sources.ch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.NamePart;
import org.tamiz.sources.internal.XmlElement;

/**
 * A name of the list: its parts in their order, each perhaps with other spellings in the same script or in others.
 *
 * @param text the name, without titles
 * @param parts its parts whose role the list states
 * @param variants the name in each of its other spellings
 * @param titles titles, which are no part of the text
 */
record SecoName(String text, List<NamePart> parts, List<String> variants, List<String> titles) {

    /** Parts with several spellings each would multiply without end; no real name has so many. */
    private static final int MAX_COMBINED = 64;

    private static final String TITLE = "title";

    /**
     * One part.
     *
     * @param order its place in the name
     * @param type its role in the list's word
     * @param value its text
     * @param spellings its other spellings, by language and script
     */
    private record Part(int order, String type, String value, Map<String, List<String>> spellings) {}

    SecoName {
        parts = List.copyOf(parts);
        variants = List.copyOf(variants);
        titles = List.copyOf(titles);
    }

    /** The name; {@code null} when no part has a text. */
    static @Nullable SecoName of(XmlElement name) {
        List<Part> all = name.children("name-part").stream()
                .map(SecoName::part)
                .filter(part -> !part.value.isEmpty())
                .sorted(Comparator.comparingInt(Part::order))
                .toList();
        List<Part> spoken =
                all.stream().filter(part -> !part.type.equals(TITLE)).toList();
        List<String> titles = all.stream()
                .filter(part -> part.type.equals(TITLE))
                .map(Part::value)
                .toList();
        if (spoken.isEmpty()) {
            return null;
        }
        String text = joined(spoken.stream().map(Part::value).toList());
        List<NamePart> parts = new ArrayList<>();
        for (Part part : spoken) {
            NamePart.Kind kind = kind(part.type);
            if (kind != null) {
                parts.add(new NamePart(kind, part.value));
            }
        }
        return new SecoName(text, parts, variants(spoken, text), titles);
    }

    private static Part part(XmlElement element) {
        String order = element.childText("@order");
        boolean number = !order.isEmpty() && order.length() < 9 && order.chars().allMatch(c -> c >= '0' && c <= '9');
        String value = element.childText("value").isEmpty() ? element.text() : element.childText("value");
        Map<String, List<String>> spellings = new LinkedHashMap<>();
        for (XmlElement variant : element.children("spelling-variant")) {
            if (!variant.text().isEmpty()) {
                String key = variant.childText("@lang") + " " + variant.childText("@script");
                spellings.computeIfAbsent(key, first -> new ArrayList<>()).add(variant.text());
            }
        }
        return new Part(
                number ? Integer.parseInt(order) : Integer.MAX_VALUE,
                element.childText("@name-part-type"),
                value,
                spellings);
    }

    private static NamePart.@Nullable Kind kind(String type) {
        return switch (type) {
            case "given-name" -> NamePart.Kind.GIVEN;
            case "further-given-name" -> NamePart.Kind.MIDDLE;
            case "father-name" -> NamePart.Kind.PATRONYMIC;
            case "family-name" -> NamePart.Kind.FAMILY;
            case "suffix" -> NamePart.Kind.SUFFIX;
            case "whole-name" -> null;
            default -> NamePart.Kind.POSITIONAL;
        };
    }

    /** Every spelling of each part in one language and script beside those of the others; the part itself where it has none. */
    private static List<String> variants(List<Part> parts, String text) {
        Set<String> keys = new LinkedHashSet<>();
        parts.forEach(part -> keys.addAll(part.spellings.keySet()));
        Set<String> variants = new LinkedHashSet<>();
        for (String key : keys) {
            List<List<String>> choices = parts.stream()
                    .map(part -> part.spellings.getOrDefault(key, List.of(part.value)))
                    .toList();
            variants.addAll(combined(choices));
        }
        variants.remove(text);
        return List.copyOf(variants);
    }

    private static List<String> combined(List<List<String>> choices) {
        long count = 1;
        for (List<String> choice : choices) {
            count = Math.min(count * choice.size(), MAX_COMBINED + 1);
        }
        return count <= MAX_COMBINED ? product(choices) : inStep(choices);
    }

    private static List<String> product(List<List<String>> choices) {
        List<List<String>> names = List.of(List.of());
        for (List<String> choice : choices) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> name : names) {
                for (String spelling : choice) {
                    List<String> next = new ArrayList<>(name);
                    next.add(spelling);
                    longer.add(next);
                }
            }
            names = longer;
        }
        return names.stream().map(SecoName::joined).toList();
    }

    /** The first spellings together, the second together and so on: every spelling stands in some name. */
    private static List<String> inStep(List<List<String>> choices) {
        int most = choices.stream().mapToInt(List::size).max().orElse(0);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            int step = i;
            names.add(joined(choices.stream()
                    .map(choice -> choice.get(Math.min(step, choice.size() - 1)))
                    .toList()));
        }
        return names;
    }

    private static String joined(List<String> words) {
        return String.join(" ", words);
    }
}
