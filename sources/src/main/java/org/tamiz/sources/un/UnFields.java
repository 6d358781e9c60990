package org.tamiz.sources.un;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The elements inside one element, taken out one by one, so that it shows what nobody took. */
final class UnFields {

    /** Elements of the format that stand inside others. */
    static final Set<String> KNOWN = Set.of(
            "VALUE",
            "ALIAS_NAME",
            "QUALITY",
            "DATE_OF_BIRTH",
            "CITY_OF_BIRTH",
            "COUNTRY_OF_BIRTH",
            "NOTE",
            "STREET",
            "CITY",
            "STATE_PROVINCE",
            "ZIP_CODE",
            "COUNTRY",
            "TYPE_OF_DATE",
            "DATE",
            "YEAR",
            "MONTH",
            "DAY",
            "FROM_YEAR",
            "TO_YEAR",
            "TYPE_OF_DOCUMENT",
            "TYPE_OF_DOCUMENT2",
            "NUMBER",
            "ISSUING_COUNTRY",
            "DATE_OF_ISSUE",
            "CITY_OF_ISSUE",
            "COUNTRY_OF_ISSUE");

    private final String path;
    private final List<UnElement> left;

    UnFields(UnElement element) {
        this.path = element.name();
        this.left = new ArrayList<>(element.children());
        if (!element.text().isEmpty()) {
            left.add(UnElement.of("text()", element.rawText(), List.of()));
        }
    }

    String path() {
        return path;
    }

    /** Takes the first element of this name that has a text; {@code null} when there is none. */
    @Nullable
    String take(String name) {
        for (Iterator<UnElement> elements = left.iterator(); elements.hasNext(); ) {
            UnElement element = elements.next();
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
    List<String> takeAll(String name) {
        List<String> texts = new ArrayList<>();
        for (String text = take(name); text != null; text = take(name)) {
            texts.add(text);
        }
        return texts;
    }

    /** What has not been taken. */
    List<UnElement> rest() {
        return List.copyOf(left);
    }
}
