package org.tamiz.sources.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * Writes a record's tree as XML on its own: what {@link XmlElements} takes of it and nothing else, so that comments and
 * indentation, which say nothing of the party, make no difference between two editions.
 */
public final class XmlText {

    private static final int HASH_DIGITS = 12;

    private final StringBuilder text = new StringBuilder();

    private XmlText() {}

    /** The text of the record. */
    public static String of(XmlElement record) {
        XmlText writer = new XmlText();
        writer.element(record);
        return writer.text.toString();
    }

    /**
     * The key of a record to which its list gives none, made of the record's content: any other, such as its place, would
     * name another party in the next edition.
     */
    public static String key(String text) {
        MessageDigest digest = SourceFile.sha256();
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return "content-" + SourceFile.hex(digest).substring(0, HASH_DIGITS);
    }

    private void element(XmlElement element) {
        text.append('<').append(element.name());
        element.children().stream().filter(XmlElement::isAttribute).forEach(attribute -> {
            text.append(' ')
                    .append(attribute.name(), 1, attribute.name().length())
                    .append("=\"");
            escaped(attribute.rawText(), true);
            text.append('"');
        });
        int begun = text.length();
        text.append('>');
        if (!element.text().isEmpty()) {
            escaped(element.rawText(), false);
        }
        element.children().stream().filter(child -> !child.isAttribute()).forEach(this::element);
        if (text.length() == begun + 1) {
            text.insert(begun, '/');
        } else {
            text.append("</").append(element.name()).append('>');
        }
    }

    /** With everything escaped that a parser would take for markup or change as a line end or an attribute's value. */
    private void escaped(String value, boolean inAttribute) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append(inAttribute ? "&quot;" : "\"");
                case '\r' -> text.append("&#13;");
                case '\t' -> text.append(inAttribute ? "&#9;" : "\t");
                case '\n' -> text.append(inAttribute ? "&#10;" : "\n");
                default -> text.append(c);
            }
        }
    }
}
