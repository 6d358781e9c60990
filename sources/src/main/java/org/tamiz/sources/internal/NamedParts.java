package org.tamiz.sources.internal;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tamiz.model.NamePart;

/** Finds stated parts of a name, such as a given name, inside the whole name. */
public final class NamedParts {

    /**
     * What was found and what not.
     *
     * @param found the parts that occur in the name, in the name's order
     * @param missing the parts that do not
     */
    public record Split(List<NamePart> found, List<NamePart> missing) {
        public Split {
            found = List.copyOf(found);
            missing = List.copyOf(missing);
        }
    }

    private record Span(int from, int to, NamePart part) {
        boolean overlaps(int otherFrom, int otherTo) {
            return from < otherTo && otherFrom < to;
        }
    }

    private NamedParts() {}

    /** Looks for each part as whole words of the name, whatever the letter case; no two parts share a word. */
    public static Split in(String name, List<NamePart> parts) {
        String folded = fold(name);
        List<Span> spans = new ArrayList<>();
        List<NamePart> missing = new ArrayList<>();
        for (NamePart part : parts) {
            int at = place(folded, fold(part.text()), spans);
            if (at < 0) {
                missing.add(part);
            } else {
                spans.add(new Span(at, at + fold(part.text()).length(), part));
            }
        }
        List<NamePart> found = spans.stream()
                .sorted(Comparator.comparingInt(Span::from))
                .map(Span::part)
                .toList();
        return new Split(found, missing);
    }

    private static int place(String name, String part, List<Span> taken) {
        for (int at = name.indexOf(part); at >= 0; at = name.indexOf(part, at + 1)) {
            int from = at;
            int to = at + part.length();
            if (isEdge(name, from) && isEdge(name, to) && taken.stream().noneMatch(span -> span.overlaps(from, to))) {
                return at;
            }
        }
        return -1;
    }

    /** Whether no word goes on across this place. */
    private static boolean isEdge(String name, int at) {
        return at == 0
                || at == name.length()
                || !(UCharacter.isLetterOrDigit(name.codePointBefore(at))
                        && UCharacter.isLetterOrDigit(name.codePointAt(at)));
    }

    private static String fold(String text) {
        return UCharacter.foldCase(Blanks.collapse(text), true);
    }
}
