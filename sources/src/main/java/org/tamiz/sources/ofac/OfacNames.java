package org.tamiz.sources.ofac;

import java.util.ArrayList;
import java.util.List;
import org.tamiz.model.NamePart;
import org.tamiz.model.PartyType;

/** How OFAC writes the names of people. */
public final class OfacNames {

    private OfacNames() {}

    /** "LAST, First Middle" and "LAST, First, Jr."; no parts where a person's name is not written so. */
    public static List<NamePart> parts(String name, PartyType type) {
        if (type != PartyType.PERSON || name.indexOf(',') <= 0) {
            return List.of();
        }
        List<NamePart> parts = new ArrayList<>();
        int given = 0;
        for (String piece : name.split(",", -1)) {
            String text = piece.strip();
            if (!text.isEmpty()) {
                NamePart.Kind kind = kind(text, parts);
                parts.add(new NamePart(kind, text));
                given += kind == NamePart.Kind.GIVEN ? 1 : 0;
            }
        }
        return given == 1 ? parts : List.of();
    }

    private static NamePart.Kind kind(String text, List<NamePart> before) {
        if (before.isEmpty()) {
            return NamePart.Kind.FAMILY;
        }
        return switch (text) {
            case "Jr.", "JR.", "Jr", "JR", "Sr.", "SR.", "Sr", "SR", "II", "III", "IV" -> NamePart.Kind.SUFFIX;
            default -> NamePart.Kind.GIVEN;
        };
    }
}
