package org.tamiz.sources.internal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The elements inside one element, taken out one by one, so that it shows what nobody took. */
public final class XmlFields {

    private final String path;
    private final List<XmlElement> left;

    public XmlFields(XmlElement element) {
        this(element, "");
    }

    /** The elements inside an element that itself stands inside others. */
    public XmlFields(XmlElement element, String parentPath) {
        this.path = parentPath.isEmpty() ? element.name() : parentPath + "/" + element.name();
        this.left = new ArrayList<>(element.children());
        if (!element.text().isEmpty()) {
            left.add(XmlElement.of(XmlElement.OWN_TEXT, element.rawText()));
        }
    }

    /** The names of the elements around what is inside, down to this one. */
    public String path() {
        return path;
    }

    /** Takes the first element of this name that has a text; {@code null} when there is none. */
    public @Nullable String take(String name) {
        for (Iterator<XmlElement> elements = left.iterator(); elements.hasNext(); ) {
            XmlElement element = elements.next();
            if (element.name().equals(name)
                    && !element.text().isEmpty()
                    && element.children().isEmpty()) {
                elements.remove();
                return element.text();
            }
        }
        return null;
    }

    /** Takes every element of this name that has a text, in their order. */
    public List<String> takeAll(String name) {
        List<String> texts = new ArrayList<>();
        for (String text = take(name); text != null; text = take(name)) {
            texts.add(text);
        }
        return texts;
    }

    /** Takes every element of this name with all that is in it, in their order. */
    public List<XmlElement> takeElements(String name) {
        List<XmlElement> elements =
                left.stream().filter(element -> element.name().equals(name)).toList();
        left.removeIf(element -> element.name().equals(name));
        return elements;
    }

    /** Passes over every element of this name, which says nothing of the party. */
    public void pass(String name) {
        left.removeIf(element -> element.name().equals(name));
    }

    /** What has not been taken. */
    public List<XmlElement> rest() {
        return List.copyOf(left);
    }
}
