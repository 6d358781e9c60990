package org.tamiz.sources.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tag of the root element of an XML file.
 *
 * @param name its name without a prefix
 * @param namespace the namespace that the tag declares for it; empty where it declares none
 */
public record XmlRoot(String name, String namespace) {

    private static final int LONGEST_TAG = 4096;
    private static final Pattern NAME = Pattern.compile("<(?:([^\\s/>:]*):)?([^\\s/>]*)");

    /** Of a text that begins with the tag. */
    static XmlRoot of(String text) {
        int end = text.indexOf('>');
        String tag = text.substring(0, Math.min(end < 0 ? text.length() : end, LONGEST_TAG));
        Matcher name = NAME.matcher(tag);
        if (!name.lookingAt()) {
            return new XmlRoot("", "");
        }
        String prefix = name.group(1);
        String declaration = prefix == null ? "xmlns" : "xmlns:" + prefix;
        Matcher namespace = Pattern.compile("\\s" + Pattern.quote(declaration) + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')")
                .matcher(tag);
        return new XmlRoot(
                name.group(2),
                namespace.find() ? (namespace.group(1) == null ? namespace.group(2) : namespace.group(1)) : "");
    }
}
