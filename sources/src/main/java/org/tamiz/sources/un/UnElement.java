package org.tamiz.sources.un;

import java.util.ArrayList;
import java.util.List;
import org.tamiz.sources.internal.Blanks;

/**
 * An element of one record of the list, with all that is in it.
 *
 * @param name its name; that of an attribute begins with {@code @}
 * @param text its own text on one line: blanks around it taken off, line ends and runs of blanks made one blank (the
 *     list carries no-break spaces here and there)
 * @param rawText its own text as it stands
 * @param children attributes and elements in it
 */
record UnElement(String name, String text, String rawText, List<UnElement> children) {

    UnElement {
        children = List.copyOf(children);
    }

    static UnElement of(String name, String rawText, List<UnElement> children) {
        return new UnElement(name, Blanks.collapse(rawText), rawText, children);
    }

    boolean isAttribute() {
        return name.charAt(0) == '@';
    }

    /** The text of the first of its elements of this name that has one; else empty. */
    String childText(String child) {
        return children.stream()
                .filter(element -> element.name.equals(child))
                .map(UnElement::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Every text in it with the path of its element, as {@code INDIVIDUAL_ALIAS/NOTE}. */
    List<PathText> texts(String parentPath) {
        List<PathText> texts = new ArrayList<>();
        String path = parentPath.isEmpty() ? name : parentPath + "/" + name;
        if (!text.isEmpty()) {
            texts.add(new PathText(path, text));
        }
        children.forEach(child -> texts.addAll(child.texts(path)));
        return texts;
    }

    /**
     * A text and where it stands.
     *
     * @param path names of the elements around it, below the record
     * @param text the text
     */
    record PathText(String path, String text) {}
}
