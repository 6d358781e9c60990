package org.tamiz.sources.un;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.tamiz.sources.internal.SourceFile;

/**
 * Writes a record's tree as XML on its own: what {@link UnElements} takes of it and nothing else, so that comments and
 * indentation, which say nothing of the party, make no difference between two editions.
 */
final class UnRecordText {

    private static final int HASH_DIGITS = 12;

    private final StringBuilder text = new StringBuilder();

    private UnRecordText() {}

    static String of(UnElement record) {
        UnRecordText writer = new UnRecordText();
        writer.element(record);
        return writer.text.toString();
    }

    /**
     * The key of a record in its list. Where the list gives none it is made of the record's content: any other, such as
     * its place, would name another party in the next edition.
     */
    static String key(UnElement record, String text) {
        String number = record.childText("REFERENCE_NUMBER");
        String key = number.isEmpty() ? record.childText("DATAID") : number;
        if (!key.isEmpty()) {
            return key;
        }
        MessageDigest digest = SourceFile.sha256();
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return "content-" + SourceFile.hex(digest).substring(0, HASH_DIGITS);
    }

    private void element(UnElement element) {
        text.append('<').append(element.name());
        element.children().stream().filter(UnElement::isAttribute).forEach(attribute -> {
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
