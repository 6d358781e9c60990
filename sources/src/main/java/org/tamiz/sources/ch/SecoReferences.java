package org.tamiz.sources.ch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tamiz.sources.internal.XmlElement;

/**
 * The programmes and places of a list, to which its targets refer by number. They are put into each target that does, so that
 * it can be read alone.
 */
final class SecoReferences {

    static final String PROGRAM = "sanctions-program";
    static final String PLACE = "place";

    private static final String SET = "sanctions-set";
    /** Of a programme only what names it: its version changes without saying anything of its targets. */
    private static final Set<String> NAMES = Set.of("@ssid", "program-key", "program-name", "origin");

    private final Map<String, XmlElement> programBySet = new HashMap<>();
    private final Map<String, XmlElement> places = new HashMap<>();

    /** Takes note of an element, if it is one of those. */
    void add(XmlElement element) {
        switch (element.name()) {
            case PROGRAM -> element.children(SET).forEach(set -> programBySet.put(set.childText("@ssid"), element));
            case PLACE -> places.put(element.childText("@ssid"), element);
            default -> {
                // A record.
            }
        }
    }

    /** The target with the programmes and places that it refers to behind what is in it. */
    XmlElement resolved(XmlElement target) {
        List<XmlElement> found = new ArrayList<>();
        Map<XmlElement, List<XmlElement>> setsByProgram = new LinkedHashMap<>();
        for (String set : sets(target)) {
            XmlElement program = programBySet.get(set);
            if (program != null) {
                setsByProgram
                        .computeIfAbsent(program, first -> new ArrayList<>())
                        .addAll(program.children(SET).stream()
                                .filter(one -> one.childText("@ssid").equals(set))
                                .toList());
            }
        }
        setsByProgram.forEach((program, sets) -> {
            List<XmlElement> names = new ArrayList<>(program.children().stream()
                    .filter(child -> NAMES.contains(child.name()))
                    .toList());
            names.addAll(sets);
            found.add(XmlElement.of(PROGRAM, names));
        });
        Set<String> placeIds = new LinkedHashSet<>();
        collectPlaces(target, placeIds);
        for (String id : placeIds) {
            XmlElement place = places.get(id);
            if (place != null) {
                found.add(place);
            }
        }
        return target.with(found);
    }

    /** The numbers of the sets of sanctions of a target: an element, in older files an attribute. */
    static Set<String> sets(XmlElement target) {
        Set<String> sets = new LinkedHashSet<>();
        for (XmlElement child : target.children()) {
            boolean names =
                    child.name().equals("sanctions-set-id") || child.name().equals("@sanctions-set-id");
            if (names && !child.text().isEmpty()) {
                sets.add(child.text());
            }
        }
        return sets;
    }

    private static void collectPlaces(XmlElement element, Set<String> ids) {
        for (XmlElement child : element.children()) {
            // What the target was before needs no places.
            if (child.name().equals("@place-id")) {
                ids.add(child.text());
            } else if (!child.name().equals("modification")) {
                collectPlaces(child, ids);
            }
        }
    }
}
