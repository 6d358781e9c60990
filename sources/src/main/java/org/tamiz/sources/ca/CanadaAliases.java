package org.tamiz.sources.ca;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tamiz.sources.internal.Blanks;

/**
 * The names in one text of aliases. Newer editions part them by semicolons, older ones by commas and, where a name stands in
 * English and French, by a slash. A comma or slash can also be part of a name, so the text itself is always among the names
 * and nothing is lost by parting it wrongly.
 */
final class CanadaAliases {

    /** What stands behind a comma that is part of a name. */
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "(?:Ltd|LTD|Inc|INC|Co|CO|Corp|LLC|L\\.L\\.C|LLP|PLC|Plc|JSC|PJSC|OAO|OJSC|ZAO|S\\.A|SA|GmbH|AG|Limited|Jr|Sr)\\b"
                    + ".*");

    private CanadaAliases() {}

    /** The names, the whole text first; each once. */
    static List<String> names(String text) {
        Set<String> names = new LinkedHashSet<>();
        names.add(text);
        if (text.indexOf(';') >= 0) {
            split(text, ';').forEach(name -> add(names, name));
            return List.copyOf(names);
        }
        for (String piece : joinedForms(split(text, ','))) {
            add(names, piece);
            List<String> halves = split(piece, '/');
            if (halves.size() > 1) {
                halves.forEach(half -> add(names, half));
            }
        }
        return List.copyOf(names);
    }

    private static void add(Set<String> names, String text) {
        String name = Blanks.strip(text);
        if (!name.isEmpty()) {
            names.add(name);
        }
    }

    /** Parts at a sign outside brackets. */
    private static List<String> split(String text, char sign) {
        List<String> pieces = new ArrayList<>();
        int depth = 0;
        int begun = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : 0;
            depth -= c == ')' && depth > 0 ? 1 : 0;
            if (c == sign && depth == 0) {
                pieces.add(text.substring(begun, i));
                begun = i + 1;
            }
        }
        pieces.add(text.substring(begun));
        return pieces;
    }

    private static List<String> joinedForms(List<String> pieces) {
        List<String> names = new ArrayList<>();
        for (String piece : pieces) {
            if (!names.isEmpty() && LEGAL_FORM.matcher(Blanks.strip(piece)).matches()) {
                names.add(names.removeLast() + "," + piece);
            } else {
                names.add(piece);
            }
        }
        return names;
    }
}
