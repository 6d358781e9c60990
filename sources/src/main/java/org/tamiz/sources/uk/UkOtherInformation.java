package org.tamiz.sources.uk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tamiz.sources.internal.Blanks;

/**
 * What stands under labels in the free text about a party: {@code (UK Sanctions List Ref):AQD0183 (UN Ref):QDi.263.
 * (Gender):Male}, and in older editions {@code UN Ref QI.A.86.03.}
 */
final class UkOtherInformation {

    private static final Pattern LABEL = Pattern.compile("\\(([A-Z][A-Za-z /-]{2,60})\\)\\s*:");
    private static final Pattern UN_REFERENCE = Pattern.compile(
            "\\bUN [Rr][Ee][Ff](?:erence)?[ .:)]*([A-Z][A-Za-z]{0,2}(?:\\.[A-Z0-9]{1,4})*\\.[0-9]{1,4})\\b");

    private final String text;
    private final List<Labelled> labelled = new ArrayList<>();

    private record Labelled(String label, String value) {}

    UkOtherInformation(String text) {
        this.text = text;
        Matcher label = LABEL.matcher(text);
        String open = "";
        int begun = 0;
        while (label.find()) {
            add(open, text.substring(begun, label.start()));
            open = label.group(1);
            begun = label.end();
        }
        add(open, text.substring(begun));
    }

    private void add(String label, String between) {
        String value = Blanks.strip(between);
        if (!label.isEmpty() && !value.isEmpty()) {
            labelled.add(new Labelled(label, value));
        }
    }

    /** What stands behind this label, letter case aside, without a full stop at its end; may be several. */
    List<String> behind(String label) {
        return labelled.stream()
                .filter(one -> one.label.equalsIgnoreCase(label))
                .map(one -> one.value.endsWith(".") ? one.value.substring(0, one.value.length() - 1) : one.value)
                .toList();
    }

    /** The reference numbers of the United Nations, each once. */
    Set<String> unReferences() {
        Set<String> references = new LinkedHashSet<>();
        Matcher reference = UN_REFERENCE.matcher(text);
        while (reference.find()) {
            references.add(reference.group(1));
        }
        return references;
    }
}
