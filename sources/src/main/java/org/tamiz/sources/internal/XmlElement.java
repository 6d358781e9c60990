package org.tamiz.sources.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * An element of one record of a list in XML, with all that is in it.
 *
 * @param name its name; that of an attribute begins with {@code @}
 * @param text its own text on one line: blanks around it taken off, line ends and runs of blanks made one blank (lists
 *     carry no-break spaces here and there)
 * @param rawText its own text as it stands
 * @param children attributes and elements in it
 */
public record XmlElement(String name, String text, String rawText, List<XmlElement> children) {

    /** The name under which {@link XmlFields} gives an element's own text. */
    public static final String OWN_TEXT = "text()";

    public XmlElement {
        children = List.copyOf(children);
    }

    public static XmlElement of(String name, String rawText, List<XmlElement> children) {
        return new XmlElement(name, Blanks.collapse(rawText), rawText, children);
    }

    /** An element without a text of its own. */
    public static XmlElement of(String name, List<XmlElement> children) {
        return new XmlElement(name, "", "", children);
    }

    /** An element with a text alone, or an attribute. */
    public static XmlElement of(String name, String rawText) {
        return of(name, rawText, List.of());
    }

    public boolean isAttribute() {
        return name.charAt(0) == '@';
    }

    /** Whether neither it nor anything in it says anything. */
    public boolean isBlank() {
        return text.isEmpty() && children.stream().allMatch(XmlElement::isBlank);
    }

    /** The text of the first of its elements of this name that has one; else empty. */
    public String childText(String child) {
        return children.stream()
                .filter(element -> element.name.equals(child))
                .map(XmlElement::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Its elements of this name, in their order. */
    public List<XmlElement> children(String child) {
        return children.stream().filter(element -> element.name.equals(child)).toList();
    }

    /** The elements at the end of this path of names, in their order. */
    public List<XmlElement> at(String... path) {
        List<XmlElement> found = List.of(this);
        for (String step : path) {
            found = found.stream()
                    .flatMap(element -> element.children(step).stream())
                    .toList();
        }
        return found;
    }

    /** The same element with others behind those that are in it. */
    public XmlElement with(List<XmlElement> others) {
        List<XmlElement> all = new ArrayList<>(children);
        all.addAll(others);
        return new XmlElement(name, text, rawText, all);
    }

    /** Every text in it with the path of its element, as {@code INDIVIDUAL_ALIAS/NOTE}. */
    public List<PathText> texts(String parentPath) {
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
    public record PathText(String path, String text) {}
}
